"""The half of an exchange that fetches what this laptop lacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from kiosk.errors import PeerError
from kiosk.exchange import Vector
from kiosk.store import change_log
from kiosk.store.chains import device_of
from kiosk.store.database import Store
from sync.courier import Answer, Courier
from sync.faults import is_time_out
from sync.peer import PAGE_CHANGES, Page, Peer
from sync.refusals import Refusals
from sync.vectors import advance, lacks, without

PAGES_AT_ONCE = 8
"""Pages in one transaction, which takes a sixth of the work off each change."""
_MUCH = 2 * 1024 * 1024
"""Characters of bodies: with so many, no more is waited for."""
_SOON = 0.5
"""Seconds to wait for one more page. What comes more slowly than that is stored meanwhile."""


class Pulling:
    """Pulls page after page; each is stored and projected in one transaction, or a few are.

    A device of which something had to be set aside is not asked for again in this
    exchange. What was set aside is in the quarantine; its neighbours are stored.
    """

    def __init__(
        self, store: Store, peer: Peer, courier: Courier, count: Callable[[int], None]
    ) -> None:
        self.stored = 0
        self.set_aside = 0
        self._refusals = Refusals()
        self._shown: set[tuple[str, int, bytes]] = set()
        """What the peer has shown although it was known here, by device, number and `prev`."""
        self._store = store
        self._peer = peer
        self._courier = courier
        self._count = count
        self._size = PAGE_CHANGES

    def pull(self, theirs: Vector) -> int:
        """Fetch all that lies beyond our vector. Gives how many changes moved."""
        before = self.stored
        if not lacks(self._store, theirs, self._refusals.devices):
            return 0
        reached = self._wanted(change_log.vector(self._store))
        answer = self._ask(reached)
        pages: list[Page] = []
        while True:
            try:
                page = answer()
                pages.append(page)
                reached = self._wanted(advance(reached, page.changes))
                if page.more:
                    answer = self._ask(reached)  # the peer reads on while we store this page
                    if _has_room(pages) and answer.comes_within(_SOON):
                        continue
            except PeerError as error:
                if pages:
                    self._take(pages, theirs)
                pages, reached = [], self._wanted(reached)
                self._shrink(error)
                answer = self._ask(reached)
                continue
            moved = self._take(pages, theirs)
            pages, reached = [], self._wanted(reached)
            if not page.more or not moved:  # a peer that repeats itself is not listened to
                return self.stored - before

    def _ask(self, reached: Vector) -> Answer[Page]:
        return self._courier.send(partial(self._peer.pull, reached, self._size))

    def _take(self, pages: Sequence[Page], theirs: Vector) -> bool:
        """Keep what came. Gives whether that got us anywhere.

        A peer may invent devices for ever; to refuse those that it named is to get somewhere.
        Where a chain has forked, the peer shows what both sides know before what is new.
        """
        changes = [change for page in pages for change in page.changes]
        verdicts = change_log.receive(self._store, changes, self._peer.address)
        outcomes = [verdict.outcome for verdict in verdicts]
        before, waited = set(self._refusals.devices), self._refusals.waiting
        spurned = self._refusals.note(changes, verdicts)
        shown = {
            (change.device, change.seq, change.prev)
            for change, outcome in zip(changes, outcomes, strict=True)
            if outcome == "known"
        }
        named = {device_of(chain) for chain in theirs}
        moved = (
            "stored" in outcomes
            or self._refusals.waiting > waited
            or not spurned & named <= before
            or not shown <= self._shown
        )
        self._shown |= shown
        self.stored += outcomes.count("stored")
        self.set_aside += outcomes.count("quarantined")
        self._count(len(changes))
        return moved

    def _wanted(self, reached: Vector) -> Vector:
        return without(reached, self._refusals.devices)

    def _shrink(self, error: PeerError) -> None:
        """Ask for less, if it was too much for the network. Raises the error again if not."""
        if self._size == 1 or not is_time_out(error):
            raise error
        self._courier.ask(self._peer.vector)  # raises if nobody is there any more
        self._size //= 2


def _has_room(pages: Sequence[Page]) -> bool:
    """Whether one page more may go into the transaction."""
    if len(pages) >= PAGES_AT_ONCE:
        return False
    return sum(len(change.body) for page in pages for change in page.changes) < _MUCH
