"""A store that lies on no disk: in this process's memory alone, and gone with it.

    with contextlib.closing(open_in_memory()) as store:
        ...                          # every action and query works on it

It is for what must leave nothing behind: closing it, or killing the process, is all it takes.
No other connection can reach it, so no exchange can send what it holds.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as driver

from kiosk.clock import TimeSource, system_time
from kiosk.store.admission import require_driver
from kiosk.store.database import Store, connect, lay_out

NOWHERE: Final = Path(":memory:")
"""SQLite's own name for it (sqlite.org/inmemorydb.html)."""


class _MemoryStore(Store):
    """Its box of equality answers lies in memory too, not in a file beside it."""

    _box = b""

    def read_box(self) -> bytes:
        return self._box

    def write_box(self, data: bytes, day: str) -> None:  # noqa: ARG002 (memory has no times)
        self._box = data

    def set_box_aside(self) -> None:
        """There is none that could not be read: nobody else writes it."""


def open_in_memory(now: TimeSource = system_time) -> Store:
    """A new, empty store; `now` gives milliseconds since 1970. Raises `StoreError`."""
    require_driver(driver.sqlite_version)
    store = connect(NOWHERE, now, projects=True, kind=_MemoryStore)
    lay_out(store, check=False)
    return store
