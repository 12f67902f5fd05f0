"""A hub behind HTTP, as a peer.

    with contextlib.closing(HttpPeer("https://192.168.1.5:8750#…", credentials)) as hub:
        report = exchange(store, hub, stop, on_progress)

Every request is signed. What a hub may hold against a laptop it mends by itself, once: it
writes itself in at one that does not know it (a new hub, or one that was wiped), and signs
anew for one whose clock shows another time. Reads no answer beyond a cap.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

import requests

from kiosk.changes import Change
from kiosk.equality.form import AnswerSet
from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Place, Vector, Verdict
from sync import address as addresses
from sync import wire
from sync.credentials import Credentials
from sync.faults import refusal, told_apart
from sync.peer import PAGE_CHANGES, Page, Peer
from sync.session import SignedSession
from sync.tls import Trust

_CHUNK = 64 * 1024
_SENT = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
_JOIN = "/v1/join"

M = TypeVar("M", bound=wire.Message)


class Patience(NamedTuple):
    """Seconds: to connect, between two signs of life, for a whole answer."""

    connect: float = 3.0
    read: float = 20.0
    whole: float = 60.0


class HttpPeer(Peer):
    """A hub at an address as in `sync/address.py`, asked by the device with these credentials.

    `trust` says which pins are good; left out, it is the address's pin or, if it has none,
    an ordinary certificate. For one thread at a time. Raises `InvalidInput` for an address
    that cannot be one. All else is a `PeerError`.
    """

    def __init__(
        self,
        address: str,
        credentials: Credentials,
        *,
        place: Place = "platform",
        patience: Patience = Patience(),  # noqa: B008 (it cannot change)
        trust: Trust | None = None,
    ) -> None:
        parsed = addresses.parse(address)
        self.address = parsed.url
        self.place = place
        self.patience = patience.whole
        self._patience = patience
        self._introduction = credentials.introduction
        with told_apart():
            self._session = SignedSession(parsed, credentials.identity, trust)

    def vector(self) -> Vector:
        """How far the hub's log reaches."""
        return self._ask("GET", "/v1/vector", b"", wire.Reach).vector

    def own(self) -> Vector:
        """How far the hub's log reaches in this laptop's own changes; told also to one shut out."""
        return self._ask("GET", "/v1/own", b"", wire.Reach).vector

    def push(self, changes: Sequence[Change]) -> list[Verdict]:
        """Hand a page over. One that is too large is not sent, and raises as a 413 would."""
        return self.prepare(changes)()

    def prepare(self, changes: Sequence[Change]) -> Callable[[], list[Verdict]]:
        """Pack a page; the hub may work on another one meanwhile."""
        body = _packed(changes)
        return lambda: self._hand_over("/v1/push", changes, body)

    def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
        """The next page of what the hub holds beyond `vector`."""
        question = wire.pack(wire.Pull(wire.VERSION, vector, limit))
        page = self._ask("POST", "/v1/pull", question, wire.Pulled)
        return Page(page.changes, page.more)

    def digest(self) -> str:
        """The digest of the log that the hub holds."""
        return self._ask("GET", "/v1/digest", b"", wire.State).digest

    def wait_for_news(self, known: str, seconds: float = wire.NEWS_SECONDS) -> str:
        """Wait until the hub's log reaches elsewhere than where `known` says; gives its tag.

        A tag is `sync.vectors.tag` of a vector, or empty for nothing known. After so many
        seconds the answer is `known` itself. It holds the connection and the thread: use a
        peer of its own for waiting.
        """
        patience = self._patience._replace(read=seconds + self._patience.read)
        target = f"/v1/news?known={known}&seconds={seconds:g}"
        return self._ask("GET", target, b"", wire.News, patience).tag

    def answers(self, after: str = "", known: str = "") -> wire.AnswersPage:
        """The next equality answers beyond an id; none if `known` is the tag of all."""
        target = f"/v1/answers?after={after}&known={known}"
        return self._ask("GET", target, b"", wire.AnswersPage)

    def hand_over_answers(self, sets: Sequence[AnswerSet]) -> str:
        """Hand equality answers over. Gives the tag of all that the hub keeps."""
        body = wire.pack(wire.Answers(wire.VERSION, list(sets)))
        return self._ask("POST", "/v1/answers", body, wire.AnswersKept).tag

    def close(self) -> None:
        """Let the connection go."""
        self._session.close()

    def _hand_over(self, path: str, changes: Sequence[Change], body: bytes) -> list[Verdict]:
        if not body:
            raise PeerError("This page is too large to send.", PeerFault.TOO_LARGE)
        verdicts = self._ask("POST", path, body, wire.Verdicts).verdicts
        if len(verdicts) != len(changes):
            raise PeerError("The hub's answer does not fit the question.", PeerFault.FAILED)
        return verdicts

    def _ask(
        self, method: str, target: str, body: bytes, form: type[M], patience: Patience | None = None
    ) -> M:
        if body and not self._session.is_known and target != _JOIN:
            self.vector()  # else the body would be sent in vain
        mended: set[object] = set()
        while True:
            try:
                return self._ask_once(method, target, body, form, patience or self._patience)
            except PeerError as error:
                fault = error.facts.get("fault")
                if fault in mended or not self._mend(error, joining=target == _JOIN):
                    raise
                mended.add(fault)

    def _mend(self, error: PeerError, *, joining: bool) -> bool:
        """Set right what the hub holds against this laptop. Gives whether to ask again."""
        match error.facts.get("fault"):
            case "stale":
                time_there, epoch = int(error.facts["time"]), str(error.facts["epoch"])
                self._session.heed(time_there=time_there, epoch=epoch)
                return True
            case "unknown_device" if self._introduction and not joining:
                verdicts = self._hand_over(_JOIN, self._introduction, _packed(self._introduction))
                return all(verdict.outcome != "quarantined" for verdict in verdicts)
            case _:
                return False

    def _ask_once(
        self, method: str, target: str, body: bytes, form: type[M], patience: Patience
    ) -> M:
        with told_apart():
            response = self._session.request(
                method,
                target,
                body,
                headers=_SENT if body else None,
                timeout=(patience.connect, patience.read),
            )
            deadline = time.monotonic() + patience.whole
            with response:
                if response.status_code != 200:
                    said = _beginning(response, _CHUNK, deadline)
                    raise refusal(response.status_code, response.headers, bytes(said))
                return wire.decode(_content(response, deadline), form)


def _packed(changes: Sequence[Change]) -> bytes:
    """A page as it is sent; nothing if it is too large."""
    try:
        return wire.pack_page(wire.Push(wire.VERSION, changes))
    except wire.WireError:
        return b""


def _content(response: requests.Response, deadline: float) -> bytes:
    """The whole body, inflated, never more of it than a hub may send."""
    encoding = response.headers.get("Content-Encoding", "identity").lower()
    limit = wire.MAX_INFLATED if encoding == "identity" else wire.MAX_BYTES
    data = bytes(_beginning(response, limit, deadline))
    if len(data) > limit:
        raise wire.WireError("too_large", f"More than {limit:,} bytes.")
    if encoding == "identity":
        return data
    if data and encoding not in ("gzip", "deflate"):  # without a body its name may be cut off too
        raise wire.WireError("foreign", f"Content-Encoding: {encoding}")
    return wire.inflate(data, wire.MAX_INFLATED)


def _beginning(response: requests.Response, limit: int, deadline: float) -> bytearray:
    """The body as it travels: all of it, or a little more than `limit` bytes."""
    data = bytearray()
    while len(data) <= limit and (chunk := response.raw.read1(_CHUNK, decode_content=False)):
        data += chunk
        if time.monotonic() > deadline:
            raise TimeoutError("the answer trickles in")
    return data
