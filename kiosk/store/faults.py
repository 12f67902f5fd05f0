"""What SQLite's errors mean to a person: full, damaged, busy, or not to be written."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from kiosk.errors import StoreError, StoreFault

_LOW_SPACE_BYTES = 1 << 20

_FAULTS = {
    sqlite3.SQLITE_FULL: StoreFault.FULL,
    sqlite3.SQLITE_CORRUPT: StoreFault.DAMAGED,
    sqlite3.SQLITE_NOTADB: StoreFault.DAMAGED,
    sqlite3.SQLITE_BUSY: StoreFault.BUSY,
    sqlite3.SQLITE_LOCKED: StoreFault.BUSY,
    sqlite3.SQLITE_PROTOCOL: StoreFault.BUSY,
    sqlite3.SQLITE_READONLY: StoreFault.UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: StoreFault.UNWRITABLE,
    sqlite3.SQLITE_PERM: StoreFault.UNWRITABLE,
    sqlite3.SQLITE_IOERR: StoreFault.UNWRITABLE,
}
_DAMAGE_WITHOUT_A_CODE = ("Could not decode to UTF-8", "unsupported file format")
"""What driver and SQLite say of torn text and a torn header, under no code of their own."""

_SENTENCES = {
    StoreFault.FULL: "The disk is full. Free some space and try again.",
    StoreFault.DAMAGED: "The store is damaged.",
    StoreFault.BUSY: "Another program is using the store. Try again in a moment.",
    StoreFault.UNWRITABLE: "The store cannot be read or written here.",
}


def store_error(fault: StoreFault, found: object) -> StoreError:
    """The error for a fault; `found` is what the driver or the system said."""
    return StoreError(_SENTENCES[fault], fault, found=str(found))


def damaged(found: object) -> StoreError:
    """The error for a store that is damaged."""
    return store_error(StoreFault.DAMAGED, found)


def unwritable(error: OSError | driver.Error) -> StoreError:
    """The error for a file that the system will not let us have."""
    return store_error(StoreFault.UNWRITABLE, error)


def fault_of(error: driver.Error, path: Path) -> StoreFault | None:
    """What is wrong with disk, file or lock at `path`; nothing if the error is a bug of ours."""
    if str(error).startswith(_DAMAGE_WITHOUT_A_CODE):
        return StoreFault.DAMAGED
    fault = _FAULTS.get((getattr(error, "sqlite_errorcode", None) or 0) & 0xFF)
    if fault is StoreFault.UNWRITABLE and _is_full(path):
        return StoreFault.FULL
    return fault


def _is_full(path: Path) -> bool:
    """Some failures to write (the shared-memory file, above all) do not say why."""
    try:
        return shutil.disk_usage(path.parent).free < _LOW_SPACE_BYTES
    except OSError:
        return False
