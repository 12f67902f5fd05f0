"""What the log needs of the database that holds it.

Two databases offer it: SQLite, in the file of a laptop or of a small hub (`database.py`),
and PostgreSQL, for a hub of many processes (`postgres/`). The log's SQL is written once,
in what both understand; `?` stands for a value.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from kiosk.clock import TimeSource
from kiosk.membership import Membership

Row = tuple[Any, ...]  # a row's types are its query's: the caller names them


class LogStore(Protocol):
    """A database with a log, on one connection. Every method raises `StoreError`."""

    now: TimeSource
    members: tuple[Row | None, Membership] | None
    """Who takes part, as last read, and what told that it is so: see `memberships.py`."""

    @property
    def name(self) -> str:
        """How a person would name the store."""

    @property
    def projects(self) -> bool:
        """Whether what arrives is laid out for screens: then there are the tables for it."""

    @property
    def event_key(self) -> bytes | None:
        """The public key of the event that this store belongs to, once it belongs to one."""

    def writing(self) -> AbstractContextManager[None]:
        """One transaction: all of it is safe when the block ends, or none of it was done."""

    def reading(self) -> AbstractContextManager[None]:
        """One unmoving view of the store, for several queries that must agree."""

    def claim(self, devices: Collection[str]) -> None:
        """Keep all others from writing these devices' chains until the transaction ends."""

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Every row of a query."""

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """The first row of a query, or nothing."""

    def each(self, sql: str, values: Sequence[object] = ()) -> Iterator[Row]:
        """The rows of a query, one at a time."""

    def run(self, sql: str, values: Sequence[object] = ()) -> int:
        """Execute one statement; gives the number of rows it changed."""

    def run_many(self, sql: str, values: Iterable[Sequence[object]]) -> None:
        """Execute one statement for each row of values."""

    def insert(self, table: str, columns: str, rows: Iterable[Sequence[object]]) -> None:
        """Add rows that are not there yet; `columns` are named with commas between."""

    def read_box(self) -> bytes:
        """The box of equality answers, inside `writing`: see `answers.py`."""

    def write_box(self, data: bytes, day: str) -> None:
        """Put another box in its place, inside `writing`; `day` is the latest in it."""

    def set_box_aside(self) -> None:
        """Keep a box that cannot be read whole beside the one that is written next."""

    def commits(self) -> int:
        """A number that is another one whenever another connection has committed."""

    def close(self) -> None:
        """Let go of the database. The store is not used after that."""
