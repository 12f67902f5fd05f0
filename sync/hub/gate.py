"""The gate before the hub's application: who has not signed as a member gets no further.

    server_app = Gate(application(writer, reader), members, nonces)

Only a request's head is read before its signature is known to be good; a stranger's body
never is, but for a small one at `/v1/join`. Every stranger gets the same few bytes,
whatever was asked, so that they tell nothing of what is held here, nor of who belongs.
"""

from __future__ import annotations

import asyncio
import logging
from typing import NamedTuple

from litestar.enums import ScopeType
from litestar.types import (
    ASGIApp,
    HTTPReceiveMessage,
    HTTPRequestEvent,
    HTTPResponseBodyEvent,
    HTTPResponseStartEvent,
    HTTPScope,
    Receive,
    Scope,
    Send,
)

from kiosk.errors import StoreError
from sync import signing, wire
from sync.hub.members import Members, introduced_key
from sync.hub.nonces import Nonces, is_fresh
from sync.signing import Head, Signature

JOIN = "/v1/join"
_log = logging.getLogger("tablevoice.hub")
_OPEN = ("GET", "/health")
_BODY_SECONDS = 30
_SIGNED_WITH = ("host", "content-digest", "signature-input", "signature")


class _Refused(Exception):
    def __init__(self, status: int, fault: str, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.refusal = wire.Refusal(wire.VERSION, fault, sentence)


class _Asked(NamedTuple):
    head: Head
    signature: Signature


class Gate:
    """An ASGI application before another one, which sees signed requests of members only."""

    def __init__(self, app: ASGIApp, members: Members, nonces: Nonces) -> None:
        self._app = app
        self._members = members
        self._nonces = nonces

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it."""
        if scope["type"] != ScopeType.HTTP:
            return
        if (scope["method"], scope["path"]) == _OPEN:
            await self._app(scope, _no_body, send)
            return
        try:
            body = await self._admit(scope, receive)
        except StoreError as error:
            _log.error("The store failed: %s %s", error, error.facts.get("found", ""))
            busy = _Refused(503, "busy", "The hub is busy.")
            await _answer(send, busy, closing=_has_body(scope))
        except _Refused as refused:
            await _answer(send, refused, closing=_has_body(scope))
        else:
            await self._app(scope, _given(body, receive), send)

    async def _admit(self, scope: HTTPScope, receive: Receive) -> bytes:
        """The body of a request that may go on. Raises `_Refused` for all others."""
        asked = _asked(scope)
        if not is_fresh(self._nonces, asked.signature):
            raise self._stale()
        if scope["path"] == JOIN:
            body = await _body(receive, asked.head, wire.MAX_JOIN_BYTES)
            key = _key_in(body, asked.signature)
            await self._check(asked, key)
            return body
        await self._check(asked, await self._members.key_of(asked.signature.device))
        return await _body(receive, asked.head, wire.MAX_BYTES)

    async def _check(self, asked: _Asked, key: bytes | None) -> None:
        if key is None or not signing.is_signed_by(*asked, key):
            raise _stranger()
        if not await self._nonces.claim(asked.signature.nonce):
            raise _Refused(401, "replayed", "The hub has had this very request before.")

    def _stale(self) -> _Refused:
        refused = _Refused(401, "stale", "This was signed for another time or another hub.")
        refused.refusal = wire.Refusal(
            wire.VERSION,
            "stale",
            str(refused),
            time=int(self._nonces.now()),
            epoch=self._nonces.epoch,
        )
        return refused


def _stranger() -> _Refused:
    """What everybody hears who is no member, or cannot prove to be one."""
    return _Refused(401, "unknown_device", "The hub does not know this device.")


def _asked(scope: HTTPScope) -> _Asked:
    """What was signed, and the signature. Raises `_Refused` if there is none of our kind."""
    fields = dict.fromkeys(_SIGNED_WITH, "")
    for name, value in scope["headers"]:
        field = name.decode("latin-1").lower()
        if field in fields:
            if fields[field]:  # two of them could be read in two ways
                raise _stranger()
            fields[field] = value.decode("latin-1")
    authority, digest, covered, proof = fields.values()
    try:
        signature = signing.read(covered, proof)
    except signing.Unsigned as error:
        raise _stranger() from error
    path, query = scope["raw_path"].decode("latin-1"), scope["query_string"].decode("latin-1")
    return _Asked(Head(scope["method"], authority, path, query, digest), signature)


def _key_in(body: bytes, signature: Signature) -> bytes | None:
    """The key of a device that writes itself in with this body."""
    try:
        page = wire.decode(wire.inflate(body, wire.MAX_JOIN_BYTES), wire.Push)
    except wire.WireError:
        return None
    return introduced_key(page, signature.device)


async def _body(receive: Receive, head: Head, limit: int) -> bytes:
    """The whole body, as its digest vouches for it. Raises `_Refused`."""
    body = bytearray()
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            more = True
            while more:
                message = await receive()
                if message["type"] != "http.request":
                    raise _Refused(400, "cut_short", "The request is cut short.")
                body += message["body"]
                more = message["more_body"]
                if len(body) > limit:
                    raise _Refused(413, "too_large", "The request holds too much.")
    except TimeoutError as error:
        raise _Refused(408, "cut_short", "The request does not end.") from error
    if signing.content_digest(bytes(body)) != head.digest:
        raise _stranger()
    return bytes(body)


def _given(body: bytes, receive: Receive) -> Receive:
    """Hands the body that was read to the application, then what comes after it."""
    unread = [body]

    async def receive_again() -> HTTPReceiveMessage:
        if unread:
            return _request(unread.pop())
        return await receive()  # type: ignore[return-value]  # HTTP has no other messages

    return receive_again


async def _no_body() -> HTTPRequestEvent:
    return _request(b"")


def _request(body: bytes) -> HTTPRequestEvent:
    return {"type": "http.request", "body": body, "more_body": False}


def _has_body(scope: HTTPScope) -> bool:
    fields = dict(scope["headers"])
    return b"transfer-encoding" in fields or fields.get(b"content-length", b"0") != b"0"


async def _answer(send: Send, refused: _Refused, *, closing: bool) -> None:
    """Refuse. If there is a body that was not read, the connection ends with the answer."""
    body = wire.encode(refused.refusal)
    start: HTTPResponseStartEvent = {
        "type": "http.response.start",
        "status": refused.status,
        "headers": [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(body)).encode()),
            *([(b"connection", b"close")] if closing else []),
        ],
    }
    await send(start)
    end: HTTPResponseBodyEvent = {
        "type": "http.response.body",
        "body": body,
        "more_body": False,
    }
    await send(end)
