"""What may be opened: a driver that is safe, and a file that is ours and not too new.

Everything here looks without touching, so that what is refused stays as it was.
"""

from __future__ import annotations

from pathlib import Path

import sqlcipher3.dbapi2 as driver

from kiosk.errors import StoreError, StoreFault
from kiosk.store import form
from kiosk.store.faults import unwritable

MINIMUM_SQLITE = (3, 51, 3)
"""Older ones can corrupt a write-ahead log that two connections share."""

APPLICATION_ID = 0x54424C56
"""Marks a file as ours ("TBLV") in SQLite's header, at byte 68 (sqlite.org/fileformat2)."""


def require_driver(version: str) -> None:
    """Raise `StoreError` if this SQLite is older than is safe."""
    if tuple(int(part) for part in version.split(".")[:3]) < MINIMUM_SQLITE:
        minimum = ".".join(map(str, MINIMUM_SQLITE))
        raise StoreError(
            f"Tablevoice needs SQLite {minimum} or newer and found {version}. "
            "Install Tablevoice again, with the packages that it names.",
            StoreFault.DRIVER_TOO_OLD,
            found=version,
            minimum=minimum,
        )


def refuse_strangers(path: Path) -> None:
    """Raise `StoreError` for a file of another program, or of a newer version of this one.

    SQLite's header is read without SQLite, which might write beside the file.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        return
    except OSError as error:
        raise unwritable(error) from error
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        return
    version = int.from_bytes(header[60:64])
    application = int.from_bytes(header[68:72])
    if application not in (0, APPLICATION_ID):
        _raise_foreign(path)
    if version > form.VERSION:
        _raise_too_new(path)
    _refuse_by_content(path)


def _refuse_by_content(path: Path) -> None:
    """Look inside without a trace; what cannot be read is left to the real opening.

    Where there is a write-ahead log, the header alone may be out of date, and SQLite
    needs its shared-memory file to read on; where there is none, nothing is made.
    """
    mode = "mode=ro" if path.with_name(path.name + "-wal").exists() else "immutable=1"
    try:
        conn = driver.connect(f"{path.absolute().as_uri()}?{mode}", uri=True)
    except driver.Error:
        return
    try:
        application = conn.execute("PRAGMA application_id").fetchone()[0]
        version = conn.execute("PRAGMA user_version").fetchone()[0]
        holds_tables = conn.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone() is not None
        foreign = application != APPLICATION_ID and holds_tables
        newer = version > form.VERSION or form.has_unknown_steps(conn)
    except (driver.Error, UnicodeDecodeError):
        return
    finally:
        conn.close()
    if foreign:
        _raise_foreign(path)
    if newer:
        _raise_too_new(path)


def _raise_foreign(path: Path) -> None:
    raise StoreError(f"{path.name} belongs to another program.", StoreFault.FOREIGN, path=str(path))


def _raise_too_new(path: Path) -> None:
    raise StoreError(
        f"{path.name} was written by a newer Tablevoice. It has not been touched. "
        "Install the newer version to open it.",
        StoreFault.TOO_NEW,
        path=str(path),
    )
