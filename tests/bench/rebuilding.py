"""A rebuild of 100,000 changes, against bare inserts of the same rows."""

from __future__ import annotations

import time
from pathlib import Path

from kiosk.store import change_log, integrity
from kiosk.store.database import open_store
from tests.bench import bare, stores
from tests.bench.figures import Figure

CHANGES = 100_000
_IDEAS = 2_000
_BADGES = 1_000


def fill(path: Path) -> None:
    """A store of 100,000 changes: 2,000 ideas, and opinions on them."""
    store, challenge, codes = stores.event(path, _BADGES)
    stores.add_ideas(store, challenge, _IDEAS)
    stores.add_opinions(store, challenge, codes, CHANGES - change_log.count(store))
    store.close()


def measure(folder: Path, filled: Path) -> list[Figure]:
    """Rebuild the filled store once."""
    store = open_store(filled)
    rows = [(p.change.body, p.change.sig) for page in change_log.pages(store) for p in page]
    started = time.perf_counter()
    integrity.rebuild(store)
    rate = len(rows) / (time.perf_counter() - started)
    store.close()
    floor = bare.insert_pages(folder / "rebuild-bare.db", rows, 2_000)
    return [Figure("rebuild of 100,000 changes", rate, "changes/s", floor, "bare SQLite rows")]
