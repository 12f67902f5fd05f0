"""What a device exchanges changes with.

Two kinds exist: a hub behind HTTP (`sync/http.py`), and a store in the same process
(`sync/local.py`), which is also what a hub serves from. The cycle knows neither.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple, Protocol

from kiosk.changes import Change
from kiosk.exchange import Place, Vector, Verdict
from kiosk.store.change_log import PAGE_CHANGES

__all__ = ["PAGE_CHANGES", "Page", "Peer"]


class Page(NamedTuple):
    """Some of what a log lacks, in order, and whether the peer has more of it."""

    changes: Sequence[Change]
    more: bool


class Peer(Protocol):
    """A log elsewhere. Every method raises `PeerError` or, for a store here, `StoreError`."""

    place: Place
    """What the changes that this peer holds count as: in the room, on the platform."""

    address: str
    """How a person would name the peer."""

    patience: float
    """Seconds that an answer may take; 0 if it is given at once, on the caller's thread."""

    def vector(self) -> Vector:
        """How far the peer's log reaches."""

    def push(self, changes: Sequence[Change]) -> list[Verdict]:
        """Hand a page over. Gives one verdict for each change, in order."""

    def prepare(self, changes: Sequence[Change]) -> Callable[[], list[Verdict]]:
        """Make a page ready, on the caller's thread. Gives what hands it over, on any thread."""
        return partial(self.push, changes)

    def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
        """The next changes, at most `limit`, that a log reaching as far as `vector` lacks."""
