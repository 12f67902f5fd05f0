"""The file beside a store that holds the event's equality answers, written whole each time.

    write(path, data, "2026-08-06")      # temporary name, fsync, rename
    read(path)                           # all of it, or nothing if there is none

Not a table: pages, row numbers and the write-ahead log would tell which set came when. The
file's own times are the session's day, as far as a system lets them be set.
"""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from datetime import UTC, date, datetime, time
from pathlib import Path

from kiosk.equality.form import MAX_SETS, RECORD
from kiosk.errors import StoreError, StoreFault
from kiosk.settings import sync_folder
from kiosk.store.faults import store_error

_MOST_BYTES = (MAX_SETS + 2) * RECORD
_PART = ".part"
_SPOILT = ".spoilt"


def box_path(store: Path) -> Path:
    """Where the box of a store is."""
    return store.with_suffix(".equality")


def read(path: Path) -> bytes:
    """The content, or nothing where there is no such file. Raises `StoreError`."""
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise store_error(StoreFault.UNWRITABLE, error) from error


def write(path: Path, data: bytes, day: str) -> None:
    """Put the content in the file's place; one writer at a time. Raises `StoreError`."""
    try:
        _sweep(path)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}-", suffix=_PART)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            _date_back(Path(name), day)
            Path(name).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
        sync_folder(path.parent)
    except OSError as error:
        fault = StoreFault.FULL if error.errno == errno.ENOSPC else StoreFault.UNWRITABLE
        raise store_error(fault, error) from error


def set_aside(path: Path) -> None:
    """Keep a file that cannot be read whole, under another name. Raises `StoreError`."""
    try:
        for number in range(1, 1_000):
            spoilt = path.with_name(f"{path.name}{_SPOILT}-{number}")
            if not spoilt.exists():
                path.rename(spoilt)
                return
    except OSError as error:
        raise store_error(StoreFault.UNWRITABLE, error) from error
    raise StoreError("Too many spoilt files lie beside the store.", StoreFault.UNWRITABLE)


def _date_back(path: Path, day: str) -> None:
    """Both times of the file are noon of its day, whenever it was written."""
    noon = datetime.combine(date.fromisoformat(day), time(12), UTC).timestamp()
    os.utime(path, (noon, noon))


def _sweep(path: Path) -> None:
    """Remove what a writer left that was killed half-way: its work is not in the box."""
    for left in path.parent.glob(f"{path.name}-*{_PART}"):
        left.unlink()
