"""The half of an exchange that hands over what the peer lacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.changes import Change
from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Vector, Verdict
from kiosk.store import change_log
from kiosk.store.database import Store
from sync.courier import Courier
from sync.faults import is_time_out
from sync.peer import PAGE_CHANGES, Peer
from sync.refusals import Refusals
from sync.vectors import advance, without


class Pushing:
    """Pushes page after page, halves what is too large, and lets nothing be stuck.

    A device of which the peer refused a change is not offered again in this exchange,
    beyond the page in which that happened: what follows cannot be linked to its chain.
    """

    def __init__(
        self, store: Store, peer: Peer, courier: Courier, count: Callable[[int], None]
    ) -> None:
        self.stored = 0
        self.refused = 0
        self._store = store
        self._peer = peer
        self._courier = courier
        self._count = count
        self._refusals = Refusals()
        self._size = PAGE_CHANGES

    def push(self, theirs: Vector) -> int:
        """Hand over all that lies beyond their vector. Gives how many changes moved."""
        before = self.stored
        known = without(theirs, self._refusals.devices)
        page, hand_over = self._next(known)
        while page:
            answer = self._courier.send(hand_over)
            reached = advance(known, page)
            following = self._next(reached)  # while the peer works on this page
            try:
                refused = self._take(page, answer())
            except PeerError as error:
                known = without(self._after(error, page, known), self._refusals.devices)
                page, hand_over = self._next(known)
                continue
            known = without(reached, refused)
            page, hand_over = self._next(known) if refused else following
        return self.stored - before

    def _next(self, known: Vector) -> tuple[Sequence[Change], Callable[[], list[Verdict]]]:
        """The next page, and what hands it over."""
        page = change_log.beyond(self._store, known, self._size)
        return page, self._peer.prepare(page)

    def _take(self, page: Sequence[Change], verdicts: Sequence[Verdict]) -> set[str]:
        """Count the verdicts. Gives the devices of which something was refused."""
        outcomes = [verdict.outcome for verdict in verdicts]
        refused = self._refusals.note(page, verdicts)
        self.stored += outcomes.count("stored")
        self.refused += outcomes.count("quarantined")
        self._count(len(page))
        return refused

    def _after(self, error: PeerError, page: Sequence[Change], known: Vector) -> Vector:
        """Make the next page smaller. Gives how far the peer reaches now.

        Raises the error again if a smaller page is no remedy.
        """
        if error.reason is PeerFault.TOO_LARGE and len(page) == 1:
            self._refusals.devices.add(page[0].device)
            self.refused += 1
            self._size = PAGE_CHANGES
            return known
        if len(page) == 1 or not (error.reason is PeerFault.TOO_LARGE or is_time_out(error)):
            raise error
        self._size = len(page) // 2
        if error.reason is PeerFault.TOO_LARGE:
            return known
        # Only if it still answers was the page too much; and what it took, it need not get again.
        return self._courier.ask(self._peer.vector)
