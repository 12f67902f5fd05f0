"""The few messages of ASGI that the gate reads and writes itself (ASGI specification, HTTP)."""

from __future__ import annotations

import asyncio

from litestar.types import (
    HTTPReceiveMessage,
    HTTPRequestEvent,
    HTTPResponseBodyEvent,
    HTTPResponseStartEvent,
    HTTPScope,
    Receive,
    Send,
)

_BODY_SECONDS = 30


class BodyFault(Exception):
    """A body that is too large, or does not end: a status, a word for programs, a sentence."""

    def __init__(self, status: int, fault: str, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.fault = fault


async def whole_body(receive: Receive, limit: int) -> bytes:
    """The body of a request. Raises `BodyFault` beyond `limit` bytes, or 30 seconds."""
    body = bytearray()
    more = True
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            while more:
                message = await receive()
                if message["type"] != "http.request":
                    raise BodyFault(400, "cut_short", "The request is cut short.")
                body += message["body"]
                more = message["more_body"]
                if len(body) > limit:
                    raise BodyFault(413, "too_large", "The request holds too much.")
    except TimeoutError as error:
        raise BodyFault(408, "cut_short", "The request does not end.") from error
    return bytes(body)


def giving(body: bytes, receive: Receive) -> Receive:
    """Hands over a body that was read already, then what comes after it."""
    unread = [body]

    async def receive_again() -> HTTPReceiveMessage:
        if unread:
            return _request(unread.pop())
        return await receive()  # type: ignore[return-value]  # HTTP has no other messages

    return receive_again


async def no_body() -> HTTPRequestEvent:
    """Hands over that there is no body, whatever was sent."""
    return _request(b"")


async def answer(send: Send, scope: HTTPScope, status: int, body: bytes) -> None:
    """Send an answer in JSON to a request whose body was not read.

    If there is one, the connection ends with the answer.
    """
    start: HTTPResponseStartEvent = {
        "type": "http.response.start",
        "status": status,
        "headers": [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(body)).encode()),
            *([(b"connection", b"close")] if _has_body(scope) else []),
        ],
    }
    end: HTTPResponseBodyEvent = {"type": "http.response.body", "body": body, "more_body": False}
    await send(start)
    await send(end)


def _request(body: bytes) -> HTTPRequestEvent:
    return {"type": "http.request", "body": body, "more_body": False}


def _has_body(scope: HTTPScope) -> bool:
    fields = dict(scope["headers"])
    return b"transfer-encoding" in fields or fields.get(b"content-length", b"0") != b"0"
