"""Sees that one app at a time works on a store: a second one is told, and leaves it alone.

    occupancy = Occupancy(folder.path / "open.lock")   # StoreError (open) for the second
    occupancy.end()

It is a database with nothing in it, locked as a whole: SQLite's locks are the system's, on
every platform, and end with the process, however that ends. A copy of the folder brings no
lock with it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from kiosk.errors import StoreError, StoreFault
from kiosk.store.faults import fault_of


class Occupancy:
    """The right to be the one app on this store, until `end`, or the end of the process."""

    def __init__(self, path: Path) -> None:
        """Raises `StoreError` (open) if another process has it.

        A folder that takes no lock has none: what is wrong with it, the store will say.
        """
        self._conn: Any = None  # the driver publishes no types
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._conn = driver.connect(str(path), isolation_level=None, timeout=0)
            self._conn.execute("BEGIN EXCLUSIVE")
        except OSError:
            self.end()
        except driver.Error as error:
            self.end()
            if fault_of(error, path) is StoreFault.BUSY:
                raise StoreError(
                    "Tablevoice is open on this laptop already.", StoreFault.OPEN, path=str(path)
                ) from error

    def end(self) -> None:
        """Let another one in."""
        if self._conn is not None:
            self._conn.close()
            self._conn = None
