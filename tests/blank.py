"""Stores that hold nothing yet, as copies of one: they open in a fraction of a new one's time.

store = open_blank(tmp_path / "tablevoice.db", WallClock())
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from kiosk.clock import TimeSource, system_time
from kiosk.store.database import Store, open_store


@cache
def blank() -> bytes:
    """A store's file, without a key: whoever opens a copy makes one of its own."""
    with tempfile.TemporaryDirectory(prefix="tablevoice-") as folder:
        path = Path(folder) / "blank.db"
        store = open_store(path, check=False)
        store.run("DELETE FROM self")
        store.close()
        return path.read_bytes()


def open_blank(path: Path, now: TimeSource = system_time) -> Store:
    """A store at `path`, where nothing is yet, as `open_store` would make it."""
    path.write_bytes(blank())
    return open_store(path, now, check=False)
