"""A hub's store on PostgreSQL: one connection, mended by itself when it breaks.

    store = open_postgres(url)
    with store.writing():
        store.run("UPDATE self SET event_key = ?", [key])

No database error leaves this file: each becomes a `StoreError`. What was said to be
committed is on the database's disk, and on its synchronous standbys' if it has any.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

import psycopg
from psycopg.pq import TransactionStatus

from kiosk.clock import TimeSource
from kiosk.errors import StoreFault
from kiosk.membership import Membership
from kiosk.store.log_store import Row
from kiosk.store.postgres.faults import database_error, fault_of
from kiosk.store.postgres.form import LOCKS

_STRIPES = 256
"""Locks that all devices share; a server has room for some thousands at a time."""

Connect = Callable[[], psycopg.Connection]


class PostgresStore:
    """A log on PostgreSQL, as `LogStore` describes it. `name` is free of any password."""

    projects = False

    def __init__(self, connect: Connect, name: str, now: TimeSource) -> None:
        self.name = name
        self.now = now
        self.members: tuple[Row | None, Membership] | None = None
        self._connect = connect
        self._event_key: bytes | None = None
        self._conn: psycopg.Connection | None = None
        self._is_inside = False
        self._unsure = ""
        """What the server said of a commit that its standbys may not have."""

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction; inside another `writing` block it joins that one.

        Raises `StoreError` (busy) too if it cannot be told whether the commit is safe: then
        it may have been done, and is to be tried again.
        """
        with self._transaction("READ COMMITTED READ WRITE", keep=True):
            yield

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """One unmoving view of the store, for several queries that must agree."""
        with self._transaction("REPEATABLE READ READ ONLY", keep=False):
            yield

    @contextlib.contextmanager
    def _transaction(self, mode: str, *, keep: bool) -> Iterator[None]:
        if self._is_inside:
            yield
            return
        self.execute(f"BEGIN ISOLATION LEVEL {mode}")
        self._is_inside = True
        try:
            yield
            self._unsure = ""
            self.execute("COMMIT" if keep else "ROLLBACK")
            if self._unsure:
                raise database_error(StoreFault.BUSY, self._unsure)
        except BaseException:
            self.members = None  # it may have been read from what is undone now
            self._roll_back()
            raise
        finally:
            self._is_inside = False

    def _roll_back(self) -> None:
        """What failed is on its way up. Where this fails too, the server rolls back by itself."""
        conn = self._conn
        try:
            if conn is not None and conn.info.transaction_status != TransactionStatus.IDLE:
                conn.execute("ROLLBACK")
        except psycopg.Error:
            self.close()

    def claim(self, devices: Collection[str]) -> None:
        """Keep all others from writing these devices' chains until the transaction ends.

        Locks are taken in their order, so that two transactions never wait for each other.
        The message makes even a transaction that finds everything known wait, at its commit,
        until what it found is safe on the standbys too.
        """
        stripes = sorted({hashlib.sha256(device.encode()).digest()[0] + 1 for device in devices})
        self.rows("SELECT pg_logical_emit_message(true, 'tablevoice', '')")
        self.rows(
            "SELECT pg_advisory_xact_lock(?, stripe) FROM unnest(?::integer[]) AS stripe",
            [LOCKS, stripes],
        )

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Every row of a query."""
        with self._faults() as conn:
            return conn.execute(_ours(sql), values, binary=True).fetchall()

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """The first row of a query, or nothing."""
        with self._faults() as conn:
            return conn.execute(_ours(sql), values, binary=True).fetchone()

    def each(self, sql: str, values: Sequence[object] = ()) -> Iterator[Row]:
        """The rows of a query, one at a time."""
        with self._faults() as conn:
            yield from conn.execute(_ours(sql), values, binary=True)

    def run(self, sql: str, values: Sequence[object] = ()) -> int:
        """Execute one statement; gives the number of rows it changed."""
        with self._faults() as conn:
            return conn.execute(_ours(sql), values).rowcount

    def run_many(self, sql: str, values: Iterable[Sequence[object]]) -> None:
        """Execute one statement for each row of values."""
        with self._faults() as conn, conn.cursor() as cursor:
            cursor.executemany(_ours(sql), values)

    def insert(self, table: str, columns: str, rows: Iterable[Sequence[object]]) -> None:
        """Add rows that are not there yet; `columns` are named with commas between."""
        into = f"COPY {table} ({columns}) FROM STDIN"
        with self._faults() as conn, conn.cursor() as cursor, cursor.copy(into) as copy:
            for row in rows:
                copy.write_row(row)

    def execute(self, sql: str) -> None:
        """Execute statements that take no values."""
        with self._faults() as conn:
            conn.execute(sql)

    @property
    def event_key(self) -> bytes | None:
        """The public key of the event that this store belongs to, once it belongs to one."""
        if self._event_key is None:
            found = self.row("SELECT event_key FROM self")
            self._event_key = found[0] if found else None
        return self._event_key

    def read_box(self) -> bytes:
        """The box of equality answers, inside `writing`, which keeps other writers from it."""
        found = self.row("SELECT content FROM box WHERE id = 1 FOR UPDATE")
        return bytes(found[0]) if found else b""

    def write_box(self, data: bytes, day: str) -> None:  # noqa: ARG002 (a row has no day)
        """Put another box in its place, inside `writing`: one row, so that no order stays."""
        self.run("UPDATE box SET content = ? WHERE id = 1", [data])

    def set_box_aside(self) -> None:
        """Keep a box that cannot be read whole beside the one that is written next."""
        self.run(
            "INSERT INTO box (id, content) SELECT max(id) + 1, "
            "(SELECT content FROM box WHERE id = 1) FROM box"
        )

    def commits(self) -> int:
        """A number that is another one whenever another connection has committed since.

        It tells of what can be seen by now, not of what is on its way: a commit that still
        waits for a standby moves it once it shows.
        """
        row = self.row("SELECT pg_current_snapshot()::text")
        return int.from_bytes(hashlib.sha256(str(row).encode()).digest()[:8])

    def close(self) -> None:
        """Let go of the connection. The next use makes a new one."""
        if self._conn is not None:
            self._conn.close()
            self._conn = None

    @contextlib.contextmanager
    def _faults(self) -> Iterator[psycopg.Connection]:
        """The connection, made anew if the last one broke; its errors as `StoreError`."""
        try:
            if self._conn is None or (self._conn.closed and not self._is_inside):
                self._conn = self._connect()
                self._conn.add_notice_handler(self._on_notice)
            yield self._conn
        except psycopg.Error as error:
            fault = fault_of(error)
            if fault is None:
                raise
            if error.sqlstate == "25006":  # a standby: the primary is elsewhere now
                self.close()
            raise database_error(fault, error) from error

    def _on_notice(self, notice: psycopg.errors.Diagnostic) -> None:
        if notice.severity_nonlocalized == "WARNING":
            self._unsure = notice.message_primary or "a warning"


@functools.lru_cache(maxsize=256)
def _ours(sql: str) -> str:
    """The log's SQL with PostgreSQL's marks for values."""
    return sql.replace("%", "%%").replace("?", "%s")
