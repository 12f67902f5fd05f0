"""The gate before the hub's application: who has not signed as a member gets no further.

    server_app = Gate(application(writer, reader), members, nonces)

Only a request's head is read before its signature is known to be good; a stranger's body
never is, but for a small one at `/v1/join`. Every stranger gets the same few bytes,
whatever was asked, so that they tell nothing of what is held here, nor of who belongs.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator
from typing import NamedTuple

from litestar.enums import ScopeType
from litestar.types import ASGIApp, HTTPScope, Receive, Scope, Send

from kiosk.changes import Change, DeviceId
from kiosk.errors import StoreError
from sync import signing, wire
from sync.hub import asgi
from sync.hub.members import Member, Members, introduced_key
from sync.hub.nonces import Nonces, is_fresh
from sync.hub.refusals import SHUT_OUT
from sync.signing import Head, Signature

JOIN = "/v1/join"
OWN = "/v1/own"
PUSH = "/v1/push"
MEMBER = "member"
"""Where an application finds, in a request's state, who asks: a `Member`, and its device."""
_OPEN = (("GET", "/health"), ("GET", "/ready"))
_HANDING_IN = (("GET", OWN), ("POST", PUSH))
"""All that is left to a device that was shut out."""
_SIGNED_WITH = ("host", "content-digest", "signature-input", "signature")

_log = logging.getLogger("tablevoice.hub")

_UNKNOWN = wire.Refusal(wire.VERSION, "unknown_device", "The hub does not know this device.")
"""What everybody hears who is no member, or cannot prove to be one."""
_REPLAYED = wire.Refusal(wire.VERSION, "replayed", "The hub has had this very request before.")
_BUSY = wire.Refusal(wire.VERSION, "busy", "The hub is busy.")


class _Refused(Exception):
    def __init__(self, status: int, refusal: wire.Refusal) -> None:
        super().__init__(refusal.sentence)
        self.status = status
        self.refusal = refusal


class _Asked(NamedTuple):
    head: Head
    signature: Signature


class Gate:
    """An ASGI application before another one, which sees signed requests of members only."""

    def __init__(
        self,
        app: ASGIApp,
        members: Members,
        nonces: Nonces,
        hear: Callable[[DeviceId], None] = lambda _device: None,
    ) -> None:
        """`hear` is told of every member that asks."""
        self._hear = hear
        self._app = app
        self._members = members
        self._nonces = nonces

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it."""
        if scope["type"] != ScopeType.HTTP:
            return
        if (scope["method"], scope["path"]) in _OPEN:
            await self._app(scope, asgi.no_body, send)
            return
        try:
            body = await self._admit(scope, receive)
        except _Refused as refused:
            await asgi.answer(send, scope, refused.status, wire.encode(refused.refusal))
        else:
            await self._app(scope, asgi.giving(body, receive), send)

    async def _admit(self, scope: HTTPScope, receive: Receive) -> bytes:
        """The body of a request that may go on. Raises `_Refused` for all others."""
        asked = _asked(scope)
        device = asked.signature.device
        if not is_fresh(self._nonces, asked.signature):
            raise _Refused(401, self._stale())
        if scope["path"] == JOIN:
            body = await _body(receive, asked.head, wire.MAX_JOIN_BYTES)
            page = _page_in(body)
            key = introduced_key(page, device) if page else None
            await self._check(asked, key)
            if page is None or not await self._lets_in(page.changes[0]):
                raise _Refused(401, _UNKNOWN)
            self._hear(device)
            return body
        member = await self._find(device)
        await self._check(asked, member.key if member else None)
        if member and member.is_shut_out and (scope["method"], scope["path"]) not in _HANDING_IN:
            raise _Refused(403, SHUT_OUT)
        self._hear(device)
        scope.setdefault("state", {})[MEMBER] = (device, member)
        return await _body(receive, asked.head, wire.MAX_BYTES)

    async def _find(self, device: DeviceId) -> Member | None:
        with _as_busy():
            return await self._members.find(device)

    async def _lets_in(self, introduction: Change) -> bool:
        with _as_busy():
            return await self._members.lets_in(introduction)

    async def _check(self, asked: _Asked, key: bytes | None) -> None:
        if key is None or not signing.is_signed_by(*asked, key):
            raise _Refused(401, _UNKNOWN)
        with _as_busy():
            is_new = await self._nonces.claim(asked.signature.nonce)
        if not is_new:
            raise _Refused(401, _REPLAYED)

    def _stale(self) -> wire.Refusal:
        return wire.Refusal(
            wire.VERSION,
            "stale",
            "This was signed for another time or another hub.",
            time=int(self._nonces.now()),
            epoch=self._nonces.epoch,
        )


def _asked(scope: HTTPScope) -> _Asked:
    """What was signed, and the signature. Raises `_Refused` if there is none of our kind."""
    fields = dict.fromkeys(_SIGNED_WITH, "")
    for name, value in scope["headers"]:
        field = name.decode("latin-1").lower()
        if field in fields:
            if fields[field]:  # two of them could be read in two ways
                raise _Refused(401, _UNKNOWN)
            fields[field] = value.decode("latin-1")
    authority, digest, covered, proof = fields.values()
    try:
        signature = signing.read(covered, proof)
    except signing.Unsigned as error:
        raise _Refused(401, _UNKNOWN) from error
    path, query = scope["raw_path"].decode("latin-1"), scope["query_string"].decode("latin-1")
    return _Asked(Head(scope["method"], authority, path, query, digest), signature)


@contextlib.contextmanager
def _as_busy() -> Iterator[None]:
    try:
        yield
    except StoreError as error:
        _log.error("The store failed: %s %s", error, error.facts.get("found", ""))
        raise _Refused(503, _BUSY) from error


def _page_in(body: bytes) -> wire.Push | None:
    """What a device writes itself in with, if it can be read."""
    try:
        return wire.decode(wire.inflate(body, wire.MAX_JOIN_BYTES), wire.Push)
    except wire.WireError:
        return None


async def _body(receive: Receive, head: Head, limit: int) -> bytes:
    """The whole body, as its digest vouches for it. Raises `_Refused`."""
    try:
        body = await asgi.whole_body(receive, limit)
    except asgi.BodyFault as error:
        refusal = wire.Refusal(wire.VERSION, error.fault, str(error))
        raise _Refused(error.status, refusal) from error
    if signing.content_digest(body) != head.digest:
        raise _Refused(401, _UNKNOWN)
    return body
