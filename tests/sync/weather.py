"""A peer behind a network that does what a test tells it to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.changes import Change
from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Place, Vector, Verdict
from sync.peer import PAGE_CHANGES, Page, Peer


def too_large() -> PeerError:
    return PeerError("too large", PeerFault.TOO_LARGE)


def timed_out() -> PeerError:
    return PeerError("timed out", PeerFault.UNREACHABLE, timed_out=1)


class Weathered(Peer):
    """Passes on to a real peer what the network lets through, and writes down each request.

    `storm` gets a page on its way in either direction; what it returns is raised. With
    `lost`, it strikes after the peer has done its work: the answer alone is lost.
    """

    place: Place = "room"
    address = "weathered"

    def __init__(
        self,
        peer: Peer,
        storm: Callable[[Sequence[Change]], PeerError | None] = lambda _page: None,
        *,
        lost: bool = False,
    ) -> None:
        self.requests: list[str] = []
        self.pages: list[int] = []
        self.patience = peer.patience
        self._peer = peer
        self._storm = storm
        self._lost = lost

    def vector(self) -> Vector:
        self.requests.append("vector")
        return self._peer.vector()

    def push(self, changes: Sequence[Change]) -> list[Verdict]:
        self.requests.append("push")
        if trouble := self._storm(changes):
            if self._lost:
                self._peer.push(changes)
            raise trouble
        self.pages.append(len(changes))
        return self._peer.push(changes)

    def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
        self.requests.append("pull")
        page = self._peer.pull(vector, limit)
        if trouble := self._storm(page.changes):
            raise trouble
        self.pages.append(len(page.changes))
        return page
