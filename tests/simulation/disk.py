"""A disk that forgets what was not synced when the power goes.

A `Disk` stands between a store and its SQLite connection. SQLite's write-ahead log is
synced at each commit (`synchronous=FULL`), so what lies in it beyond its length at the
last commit may be lost or torn by a crash, and nothing else may.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.store.database import Store

FRAME = 4_096 + 24
"""Bytes of a frame in the write-ahead log: a page behind its header (sqlite.org/walformat)."""


class Crash(BaseException):
    """The power went at a node. Nothing of its process runs on."""

    def __init__(self, node: str) -> None:
        super().__init__(node)
        self.node = node


class Image(NamedTuple):
    """What is on the disk: the database and its write-ahead log."""

    database: bytes
    log: bytes

    @classmethod
    def of(cls, path: Path) -> Image:
        """The files as they are now."""
        log = log_of(path)
        return cls(path.read_bytes(), log.read_bytes() if log.exists() else b"")

    def put(self, path: Path) -> None:
        """Make the files be so."""
        for side in ("", "-wal", "-shm"):
            path.with_name(path.name + side).unlink(missing_ok=True)
        path.write_bytes(self.database)
        if self.log:
            log_of(path).write_bytes(self.log)


class Disk:
    """One node's connection. `reach` is told each named point, and may raise `Crash`."""

    def __init__(self, name: str, store: Store, reach: Callable[[str], None], tears: Tears) -> None:
        self._name = name
        self._conn: Any = store._conn  # the driver publishes no types
        self._path = store.path
        self._reach = reach
        self._tears = tears
        self._synced = self._log_size()
        self.image: Image | None = None
        """What a crash left, once there was one."""
        store._conn = self

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open; a dead process has none."""
        return self.image is None and bool(self._conn.in_transaction)

    def execute(self, sql: str, values: Sequence[object] = ()) -> Any:  # the driver's cursor
        """Execute a statement, and pass the points around it."""
        self._live()
        if sql == "BEGIN IMMEDIATE":
            self._reach("before a transaction")
            self._conn.execute(sql)
            self._reach("after its beginning")
        elif sql == "COMMIT":
            self._reach("before the commit")
            self._conn.execute(sql)
            self._reach("in the commit")
            self._synced = self._log_size()
            self._reach("after the commit")
        else:
            return self._conn.execute(sql, values)
        return None

    def executemany(self, sql: str, values: Iterable[Sequence[object]]) -> Any:  # the same
        """Execute a statement for each row of values."""
        self._live()
        return self._conn.executemany(sql, values)

    def cut_power(self) -> None:
        """Take what is on the disk at this moment, less what the disk forgets."""
        whole = Image.of(self._path)
        self.image = Image(whole.database, self._tears.tear(whole.log, self._synced))

    def close(self) -> None:
        """Let go of the file."""
        self._conn.close()

    def _live(self) -> None:
        if self.image is not None:
            raise Crash(self._name)

    def _log_size(self) -> int:
        log = log_of(self._path)
        return log.stat().st_size if log.exists() else 0


class Tears:
    """What becomes of unsynced bytes. `fired` is told which fault it was."""

    def __init__(self, rng: random.Random, fired: Callable[[str], None]) -> None:
        self._rng = rng
        self._fired = fired

    def tear(self, log: bytes, synced: int) -> bytes:
        """The log after a crash: whole up to `synced`; what follows is anybody's guess."""
        safe, loose = log[:synced], bytearray(log[synced:])
        if not loose:
            return log
        fate = self._rng.choice(("whole", "dropped", "short", "zeroes", "noise", "hole"))
        if fate == "whole":
            return log
        if fate == "dropped":
            self._fired("unsynced writes dropped")
            return safe
        self._fired("unsynced writes torn")
        at = self._rng.randrange(len(loose))
        if fate == "short":
            del loose[at:]
        elif fate == "zeroes":
            loose[at:] = bytes(len(loose) - at)
        elif fate == "noise":
            loose[at:] = self._rng.randbytes(len(loose) - at)
        else:  # a frame in the middle never arrived; those behind it did
            start = at - at % FRAME
            loose[start : start + FRAME] = bytes(len(loose[start : start + FRAME]))
        return safe + bytes(loose)


def log_of(path: Path) -> Path:
    """The write-ahead log beside a database."""
    return path.with_name(path.name + "-wal")


def fill(store: Store) -> None:
    """Let the disk have no room for another page (SQLite's own quota fails the same way)."""
    store.rows("PRAGMA max_page_count = 1")  # it goes no lower than what is in use


def free(store: Store) -> None:
    """Let the disk have room again."""
    store.rows("PRAGMA max_page_count = 1000000")
