"""An idea saved durably through its action, against the same row in bare SQLite."""

from __future__ import annotations

import time
from pathlib import Path

from kiosk import actions
from kiosk.changes import ChangeId
from kiosk.store import change_log
from tests.bench import bare, stores
from tests.bench.figures import Figure, percentile

_IDEAS = 1_000


def measure(folder: Path) -> list[Figure]:
    """Save and insert in turn, so that the disk's mood falls on both alike."""
    store, challenge, _ = stores.event(folder / "save.db")
    conn = bare.connect(folder / "save-bare.db")
    device, before = store.identity.device, change_log.count(store)
    saved, inserted = [], []
    for number in range(_IDEAS):
        started = time.perf_counter()
        actions.save_idea(store, challenge=challenge, title=stores.title(number))
        saved.append((time.perf_counter() - started) * 1_000)
        change = change_log.read(store, ChangeId(device, before + number + 1))
        assert change is not None
        inserted.append(bare.insert_one(conn, change.body, change.sig))
    return [
        Figure(
            f"idea saved, p{percent}",
            percentile(saved, percent),
            "ms",
            percentile(inserted, percent),
            "bare SQLite row",
            limit=5,
            of_floor=True,
        )
        for percent in (50, 99)
    ]
