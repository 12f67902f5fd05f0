"""The shape that every family of facts gives the projection."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, NamedTuple, TypeVar

from kiosk.changes import Body, ChangeId
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
    """What counts if the first ballot does, where it is another one than the last.

    Where it is this very one, there is no last one: kiosks replaced each other's in a circle.
    """

    @property
    def id(self) -> ChangeId:
        """The change that gave it."""
        return ChangeId(self.device, self.seq)


class Projection(NamedTuple):
    """How one kind of fact is laid out in tables."""

    tables: tuple[str, ...]
    settle: Callable[[Store, list[Settled[Any]]], None]  # the kind decides the body's type
    forget: Callable[[Store, list[str]], None]
    paired: bool = False
    """Whether the subject joins two things, such as an idea and a voter."""
