"""How the hub says no: a status, a word for programs, and a sentence for people."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from litestar import MediaType, Request, Response
from litestar.exceptions import HTTPException

from kiosk.errors import InvalidInput, StoreError, StoreFault
from sync import wire

_log = logging.getLogger("tablevoice.hub")

_AsRequest = Request[Any, Any, Any]  # Litestar's handlers are typed so

SHUT_OUT = wire.Refusal(wire.VERSION, "shut_out", "An organiser has shut this device out.")
_BUSY_SECONDS = "1"
_STORE_STATUS = {
    StoreFault.FULL: 507,
    StoreFault.BOX_FULL: 507,
    StoreFault.BUSY: 503,
}  # RFC 4918, RFC 9110
_WIRE: dict[wire.Fault, tuple[int, str]] = {
    "cut_short": (400, "The request is cut short or garbled."),
    "foreign": (400, "The request is not a message of Tablevoice's."),
    "malformed": (400, "The request makes no sense"),
    "incompatible": (400, f"This hub speaks version {wire.VERSION} of the exchange."),
    "too_large": (413, "The request holds too much. Send less at once."),
}


class ShutOut(Exception):
    """A device that was shut out asks for more than to hand in its own last work."""


class NoRight(Exception):
    """A device asks for what is for another role."""


class TooMuch(Exception):
    """A request that should be split; the message is a sentence."""


def refuse_other_forms(request: _AsRequest) -> Response[bytes] | None:
    """Take JSON alone, in requests that carry something."""
    form = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if request.method == "POST" and form != "application/json":
        return _refuse(415, "malformed", "The hub takes JSON (application/json).")
    return None


def _on_wire_error(_request: _AsRequest, error: wire.WireError) -> Response[bytes]:
    status, sentence = _WIRE[error.fault]
    if error.fault == "malformed":
        sentence = f"{sentence}: {error}"
    return _refuse(status, error.fault, sentence)


def _on_shut_out(_request: _AsRequest, _error: ShutOut) -> Response[bytes]:
    return _refuse(403, SHUT_OUT.fault, SHUT_OUT.sentence)


def _on_no_right(_request: _AsRequest, _error: NoRight) -> Response[bytes]:
    return _refuse(403, "no_right", "This device is for something else.")


def _on_invalid_input(_request: _AsRequest, error: InvalidInput) -> Response[bytes]:
    return _refuse(400, "malformed", str(error))


def _on_too_much(_request: _AsRequest, error: TooMuch) -> Response[bytes]:
    return _refuse(413, "too_large", str(error))


def _on_store_error(_request: _AsRequest, error: StoreError) -> Response[bytes]:
    _log.error("The store failed: %s %s", error, error.facts.get("found", ""))
    fault = StoreFault(error.reason)
    headers = {"Retry-After": _BUSY_SECONDS} if fault is StoreFault.BUSY else {}
    sentence = f"On the hub: {error}"
    return _refuse(_STORE_STATUS.get(fault, 500), fault.value, sentence, headers)


def _on_http_exception(_request: _AsRequest, error: HTTPException) -> Response[bytes]:
    fault = "too_large" if error.status_code == 413 else "malformed"
    return _refuse(error.status_code, fault, error.detail)


def _on_bug(request: _AsRequest, error: Exception) -> Response[bytes]:
    _log.error("A bug met %s %s", request.method, request.url.path, exc_info=error)
    return _refuse(500, "failed", "The hub met a fault of its own. Nothing was lost.")


def _refuse(
    status: int, fault: str, sentence: str, headers: Mapping[str, str] | None = None
) -> Response[bytes]:
    return Response(
        wire.encode(wire.Refusal(wire.VERSION, fault, sentence)),
        status_code=status,
        headers=headers,
        media_type=MediaType.JSON,
    )


HANDLERS: dict[type[Exception] | int, Any] = {  # each takes the exception that it is named for
    wire.WireError: _on_wire_error,
    ShutOut: _on_shut_out,
    NoRight: _on_no_right,
    TooMuch: _on_too_much,
    InvalidInput: _on_invalid_input,
    StoreError: _on_store_error,
    HTTPException: _on_http_exception,
    Exception: _on_bug,
}
