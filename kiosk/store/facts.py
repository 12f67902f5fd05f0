"""The shape that every family of facts gives the projection."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, NamedTuple, TypeVar

from kiosk.changes import Body
from kiosk.store.database import Store

B = TypeVar("B", bound=Body)


class Settled(NamedTuple, Generic[B]):
    """A register's settled value, and the change that gave it."""

    subject: str
    body: B
    at: int
    device: str
    seq: int
    first: Settled[B] | None = None
    """Where laptops disagree, the earliest readable head: what counts if the first one does."""


class Projection(NamedTuple):
    """How one kind of fact is laid out in tables."""

    tables: tuple[str, ...]
    settle: Callable[[Store, list[Settled[Any]]], None]  # the kind decides the body's type
    forget: Callable[[Store, list[str]], None]
    paired: bool = False
    """Whether the subject joins two things, such as an idea and a voter."""
