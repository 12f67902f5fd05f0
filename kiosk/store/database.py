"""Opens the store, begins its transactions, and names what can go wrong with it.

    store = open_store(folder / "tablevoice.db")
    with store.writing():                  # BEGIN IMMEDIATE … COMMIT
        change_log.write(store, "idea", idea, body)

No database error leaves this file: each becomes a `StoreError`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from kiosk.clock import TimeSource, system_time
from kiosk.errors import StoreError, StoreFault
from kiosk.identity import SECRET_BYTES, Identity
from kiosk.machine import fingerprint
from kiosk.membership import Membership
from kiosk.store import box_file, form
from kiosk.store.admission import APPLICATION_ID, refuse_strangers, require_driver
from kiosk.store.faults import damaged, fault_of, store_error, unwritable
from kiosk.store.log_store import Row

BUSY_MS = 10_000
CACHE_KIB = 32 * 1024
_LOG_PAGES = 4_000
"""16 MiB of write-ahead log before it is taken home: a page that many changes touch moves once."""
_ROWS_AT_ONCE = 32
"""Rows that one statement adds: a seventh quicker than one by one. Their bytes are bound as
`bytearray`, for which the driver looks for no adapter (PEP 246): twenty times quicker each."""
_SIDE_FILES = ("", "-wal", "-shm")


class Store:
    """One laptop's store, on the connection of one thread.

    Queries give plain tuples. Every method raises `StoreError`; a database error that
    is not about disk, file or lock is a bug and is raised as it is.
    """

    def __init__(self, path: Path, conn: Any, now: TimeSource, *, projects: bool) -> None:
        self.path = path
        self.now = now
        self.projects = projects
        """Whether what arrives is laid out for screens; a hub has none."""
        self.machine = ""
        """What tells this file on this computer from its copies."""
        self.members: tuple[Row | None, Membership] | None = None
        """Who takes part, as last read, and what told that it is so: see `memberships.py`."""
        self._reading = False
        self._identity: Identity | None = None
        self._event_key: bytes | None = None
        self._conn = conn  # the driver publishes no types

    @property
    def name(self) -> str:
        """How a person would name the store."""
        return self.path.name

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all of it is on the disk when the block ends, or none of it.

        Inside another `writing` block it joins that one.
        """
        if self._reading:
            raise RuntimeError("What is written inside `reading` would be rolled back.")
        if self._conn.in_transaction:
            yield
            return
        with self._faults():
            self._conn.execute("BEGIN IMMEDIATE")
        try:
            yield
            with self._faults():
                self._conn.execute("COMMIT")
        except BaseException:
            self.members = None  # it may have been read from what is undone now
            self._roll_back()
            raise

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """One unmoving view of the store, for several queries that must agree."""
        if self._conn.in_transaction:
            yield
            return
        with self._faults():
            self._conn.execute("BEGIN")
        self._reading = True
        try:
            yield
        finally:
            self._reading = False
            self._roll_back()

    def _roll_back(self) -> None:
        """SQLite has rolled back already if the disk is full or the file is damaged."""
        if self._conn.in_transaction:
            with self._faults():
                self._conn.execute("ROLLBACK")

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Every row of a query."""
        with self._faults():
            found: list[Row] = self._conn.execute(sql, values).fetchall()
            return found

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """The first row of a query, or nothing."""
        with self._faults():
            found: Row | None = self._conn.execute(sql, values).fetchone()
            return found

    def each(self, sql: str, values: Sequence[object] = ()) -> Iterator[Row]:
        """The rows of a query, one at a time, for results larger than memory likes."""
        with self._faults():
            yield from self._conn.execute(sql, values)

    def run(self, sql: str, values: Sequence[object] = ()) -> int:
        """Execute one statement; gives the number of rows it changed."""
        with self._faults():
            return int(self._conn.execute(sql, values).rowcount)

    def run_many(self, sql: str, values: Iterable[Sequence[object]]) -> None:
        """Execute one statement for each row of values."""
        with self._faults():
            self._conn.executemany(sql, values)

    def insert(self, table: str, columns: str, rows: Iterable[Sequence[object]]) -> None:
        """Add rows that are not there yet; `columns` are named with commas between."""
        self._put(f"INSERT INTO {table}", columns, rows)

    def replace(self, table: str, columns: str, rows: Iterable[Sequence[object]]) -> None:
        """Add rows, each in place of the one that has its key, if there is one."""
        self._put(f"INSERT OR REPLACE INTO {table}", columns, rows)

    def _put(self, verb: str, columns: str, rows: Iterable[Sequence[object]]) -> None:
        sql = f"{verb} ({columns}) VALUES "
        marks = f"({', '.join('?' * (columns.count(',') + 1))})"
        all_rows = list(rows)
        whole = len(all_rows) - len(all_rows) % _ROWS_AT_ONCE
        sets = [
            [
                bytearray(value) if type(value) is bytes else value
                for row in all_rows[start : start + _ROWS_AT_ONCE]
                for value in row
            ]
            for start in range(0, whole, _ROWS_AT_ONCE)
        ]
        self.run_many(sql + ", ".join([marks] * _ROWS_AT_ONCE), sets)
        self.run_many(sql + marks, all_rows[whole:])

    def claim(self, devices: Collection[str]) -> None:
        """Nothing to do: SQLite lets one transaction write at a time."""

    @property
    def identity(self) -> Identity:
        """This installation's key. Another connection may have given it a new one."""
        found = self.row("SELECT secret FROM self")
        if found is None or len(found[0]) != SECRET_BYTES:
            raise damaged("no identity")
        if self._identity is None or self._identity.secret != found[0]:
            self._identity = Identity(found[0])
        return self._identity

    @property
    def event_key(self) -> bytes | None:
        """The public key of the event that this store belongs to, once it belongs to one."""
        if self._event_key is None:
            found = self.row("SELECT event_key FROM self")
            self._event_key = found[0] if found else None
        return self._event_key

    def commits(self) -> int:
        """A number that is another one whenever another connection has committed."""
        found = self.row("PRAGMA data_version")
        return int(found[0]) if found else 0

    def read_box(self) -> bytes:
        """The box of equality answers, inside `writing`: see `answers.py`."""
        return box_file.read(box_file.box_path(self.path))

    def write_box(self, data: bytes, day: str) -> None:
        """Put another box in its place, inside `writing`; `day` is the latest in it."""
        box_file.write(box_file.box_path(self.path), data, day)

    def set_box_aside(self) -> None:
        """Keep a box that cannot be read whole beside the one that is written next."""
        box_file.set_aside(box_file.box_path(self.path))

    def check(self) -> None:
        """SQLite's `quick_check`. Raises `StoreError` (damaged) with what it found."""
        problems = self.rows("PRAGMA quick_check(1)")
        if problems != [("ok",)]:
            raise damaged(problems[0][0])

    def close(self) -> None:
        """Let go of the file. The store is not used after that."""
        self._conn.close()

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except driver.Error as error:
            fault = fault_of(error, self.path)
            if fault is None:
                raise
            raise store_error(fault, error) from error
        except UnicodeDecodeError as error:  # the driver quotes what it could not read
            raise damaged(error) from error


def open_store(
    path: Path, now: TimeSource = system_time, *, check: bool = True, projects: bool = True
) -> Store:
    """The store at `path`, made if there is none, brought to this version's form and reading.

    `now` gives milliseconds since 1970. `check` runs SQLite's `quick_check` first. With
    `projects` off it takes changes into the log alone, and is no laptop's.
    Raises `StoreError`; a store from a newer version, or a file of another program,
    is left untouched.
    """
    require_driver(driver.sqlite_version)
    refuse_strangers(path)
    store = connect(path, now, projects=projects)
    lay_out(store, check=check)
    return store


def lay_out(store: Store, *, check: bool) -> None:
    """Bring what is connected to this version's form and reading; it is closed if that fails."""
    try:
        if check:
            store.check()
        with store.writing(), store._faults():
            _bring_up_to_date(store)
            _check_form(store)
            if store.projects:
                # What lays the log out stands on this file.
                from kiosk.store import understanding  # noqa: PLC0415

                understanding.catch_up(store)
    except BaseException:
        store.close()
        raise


def open_existing(path: Path, now: TimeSource = system_time, *, check: bool = True) -> Store:
    """The store at `path`, which must be there. Raises `StoreError`."""
    if not path.exists():
        raise StoreError(f"There is no store at {path}.", StoreFault.MISSING, path=str(path))
    return open_store(path, now, check=check)


def set_aside(path: Path, now: TimeSource = system_time) -> Path:
    """Rename a damaged store and its side files, so that a new one can begin.

    Gives the store's new path. Nothing is deleted. Raises `StoreError`.
    """
    number = now()
    try:
        while (target := path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")).exists():
            number += 1
        for side in reversed(_SIDE_FILES):  # a store that lost its name would lose its log
            source = path.with_name(path.name + side)
            if source.exists():
                source.rename(target.with_name(target.name + side))
    except OSError as error:
        raise unwritable(error) from error
    return target


def connect(path: Path, now: TimeSource, *, projects: bool, kind: type[Store] = Store) -> Store:
    """A connection to whatever lies at `path`, as it is. Raises `StoreError`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        conn = driver.connect(str(path), isolation_level=None, cached_statements=256)
    except (OSError, driver.Error) as error:
        raise unwritable(error) from error
    store = kind(path, conn, now, projects=projects)
    try:
        for pragma in (
            f"busy_timeout = {BUSY_MS}",
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "trusted_schema = OFF",
            f"cache_size = -{CACHE_KIB}",
            f"wal_autocheckpoint = {_LOG_PAGES}",
        ):
            store.rows(f"PRAGMA {pragma}")
    except BaseException:
        store.close()
        raise
    return store


def _bring_up_to_date(store: Store) -> None:
    if store.rows("PRAGMA user_version") != [(form.VERSION,)]:
        # Not needed by a store that is up to date, and a third of a laptop's start.
        from kiosk.store import migrations  # noqa: PLC0415

        try:
            migrations.apply(store._conn)
        except driver.Error as error:
            if fault_of(error, store.path) is None and store.row("PRAGMA user_version") != (0,):
                raise damaged(error) from error  # it has tables that a step would make
            raise
        store.rows(f"PRAGMA application_id = {APPLICATION_ID}")
        store.rows(f"PRAGMA user_version = {form.VERSION}")
    if store.row("SELECT 1 FROM self") is None:
        store.run("INSERT INTO self (id, secret) VALUES (1, ?)", [Identity.new().secret])
    store.machine = fingerprint(store.path)
    store.run("UPDATE self SET machine = ? WHERE machine IS NULL", [store.machine])


def _check_form(store: Store) -> None:
    """Raise `StoreError` (damaged) if the tables are not those that the migrations make.

    SQLite's own check reads the pages; a letter that changed in a table's definition
    is beyond it.
    """
    if form.tables(store._conn) != form.TABLES:
        raise damaged("unexpected tables")
