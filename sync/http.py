"""A hub behind HTTP, as a peer.

    with contextlib.closing(HttpPeer("http://127.0.0.1:8750")) as hub:
        report = exchange(store, hub, stop, on_progress)

Keeps its connection between exchanges. Follows no redirect and reads no answer beyond a
cap. Settings of the environment (proxies, .netrc) are ignored: a proxy cannot see a hub
in the room, and no password of this laptop is meant for it.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import NamedTuple, TypeVar
from urllib.parse import urlsplit

import requests
import urllib3

from kiosk import __version__
from kiosk.changes import Change
from kiosk.errors import InputFault, InvalidInput, PeerError, PeerFault
from kiosk.exchange import Place, Vector, Verdict
from sync import wire
from sync.faults import refusal, told_apart
from sync.peer import PAGE_CHANGES, Page

_CHUNK = 64 * 1024

M = TypeVar("M", bound=wire.Message)


class Patience(NamedTuple):
    """Seconds: to connect, between two signs of life, for a whole answer."""

    connect: float = 3.0
    read: float = 20.0
    whole: float = 60.0


class HttpPeer:
    """A hub at an address such as `http://127.0.0.1:8750`; the scheme may be left out.

    Raises `InvalidInput` for an address that cannot be one. All else is a `PeerError`.
    """

    def __init__(
        self,
        address: str,
        place: Place = "platform",
        patience: Patience = Patience(),  # noqa: B008 (it cannot change)
    ) -> None:
        self.address = _checked(address)
        self.place = place
        self.patience = patience.whole
        self._patience = patience
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers = {
            "User-Agent": f"Tablevoice/{__version__}",
            "Accept": "application/json",
            "Accept-Encoding": "gzip, deflate",
        }

    def vector(self) -> Vector:
        """How far the hub's log reaches."""
        return self._ask("GET", "/v1/vector", None, wire.Reach).vector

    def push(self, changes: Sequence[Change]) -> list[Verdict]:
        """Hand a page over. One that is too large is not sent, and raises as a 413 would."""
        try:
            body = wire.pack_page(wire.Push(wire.VERSION, changes))
        except wire.WireError as error:
            raise PeerError("This page is too large to send.", PeerFault.TOO_LARGE) from error
        verdicts = self._ask("POST", "/v1/push", body, wire.Verdicts).verdicts
        if len(verdicts) != len(changes):
            raise PeerError("The hub's answer does not fit the question.", PeerFault.FAILED)
        return verdicts

    def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
        """The next page of what the hub holds beyond `vector`."""
        question = wire.pack(wire.Pull(wire.VERSION, vector, limit))
        page = self._ask("POST", "/v1/pull", question, wire.Pulled)
        return Page(page.changes, page.more)

    def digest(self) -> str:
        """The digest of the state that the hub holds."""
        return self._ask("GET", "/v1/digest", None, wire.State).digest

    def close(self) -> None:
        """Let the connection go."""
        self._session.close()

    def _ask(self, method: str, path: str, body: bytes | None, form: type[M]) -> M:
        with told_apart():
            deadline = time.monotonic() + self._patience.whole
            sent = {} if body is None else _SENT
            response = self._session.request(
                method,
                self.address + path,
                data=body,
                headers=sent,
                timeout=(self._patience.connect, self._patience.read),
                allow_redirects=False,
                stream=True,
            )
            with response:
                if response.status_code != 200:
                    said = response.raw.read1(_CHUNK, decode_content=False)
                    raise refusal(response.status_code, response.headers, said)
                return wire.decode(_content(response, deadline), form)


_SENT = {"Content-Type": "application/json", "Content-Encoding": "gzip"}


def _content(response: requests.Response, deadline: float) -> bytes:
    """The whole body, inflated, never more of it than a hub may send."""
    encoding = response.headers.get("Content-Encoding", "identity").lower()
    if encoding not in ("identity", "gzip", "deflate"):
        raise wire.WireError("foreign", f"Content-Encoding: {encoding}")
    limit = wire.MAX_INFLATED if encoding == "identity" else wire.MAX_BYTES
    data = bytearray()
    while chunk := response.raw.read1(_CHUNK, decode_content=False):
        data += chunk
        if len(data) > limit:
            raise wire.WireError("too_large", f"More than {limit:,} bytes.")
        if time.monotonic() > deadline:
            raise TimeoutError("the answer trickles in")
    return bytes(data) if encoding == "identity" else wire.inflate(bytes(data), wire.MAX_INFLATED)


def _checked(address: str) -> str:
    """The address with its scheme and without a path. Raises `InvalidInput`."""
    address = address.strip()
    whole = address if "://" in address else f"http://{address}"
    try:
        parts = urlsplit(whole)
        port = parts.port
        urllib3.util.parse_url(whole)
    except (ValueError, urllib3.exceptions.LocationParseError):
        port = 0
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
        raise InvalidInput(
            "Give the hub's address as its screen shows it, such as http://127.0.0.1:8750.",
            InputFault.ADDRESS_UNUSABLE,
            field="address",
        )
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
