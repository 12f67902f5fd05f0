"""A peer in the same process: a store, on the thread that opened it.

    exchange(laptop, StorePeer(hub_store), stop, on_progress)

The hub answers its requests through one, and a rehearsal without a network runs on it.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.changes import Change
from kiosk.exchange import Place, Vector, Verdict
from kiosk.store import change_log
from kiosk.store.log_store import LogStore
from sync.peer import PAGE_CHANGES, Page, Peer


class StorePeer(Peer):
    """A store as a peer. `caller` is noted beside what it has to set aside."""

    patience = 0.0

    def __init__(self, store: LogStore, place: Place = "room", *, caller: str = "a laptop") -> None:
        self.place = place
        self.address = store.name
        self._store = store
        self._caller = caller

    def vector(self) -> Vector:
        """How far the store's log reaches."""
        return change_log.vector(self._store)

    def push(self, changes: Sequence[Change]) -> list[Verdict]:
        """Take a page in, in one transaction."""
        return change_log.receive(self._store, changes, self._caller)

    def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
        """The next page for a log that reaches as far as `vector`."""
        with self._store.reading():
            changes = change_log.beyond(self._store, vector, limit)
        return Page(changes, more=len(changes) == limit)
