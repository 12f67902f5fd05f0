"""Everything that a network can do to a request, as a `PeerError` that says what to do.

    with told_apart():
        session.get(url)
    raise refusal(503, {"Retry-After": "5"}, b"")

The order of the table matters: the first class that fits is taken.
"""

from __future__ import annotations

import contextlib
import http.client
import ssl
import time
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime

import requests
import urllib3

from kiosk.errors import PeerError, PeerFault
from sync.wire import Fault, Refusal, WireError, decode

_ABSENT = "The hub does not answer. Check the network and the address."
_SILENT = "The hub took the request and said nothing in time."
_STALLED = "The hub's answer came to a halt."
_BROKEN = "The connection broke off in the middle."
_STRANGER = "Something else than a Tablevoice hub answers at this address."
_UNPROVEN = "The hub could not prove that it is the one at this address."
_UNUSABLE = "This address cannot be asked."
_MAX_WAIT = 3600

_NETWORK: list[tuple[type[Exception], PeerFault, str, bool]] = [
    # what was raised, the reason, the sentence, whether a smaller page might have come through
    (requests.exceptions.ConnectTimeout, PeerFault.UNREACHABLE, _ABSENT, False),
    (requests.exceptions.ReadTimeout, PeerFault.UNREACHABLE, _SILENT, True),
    (requests.exceptions.SSLError, PeerFault.NOT_A_HUB, _UNPROVEN, False),
    (requests.exceptions.ChunkedEncodingError, PeerFault.CUT_SHORT, _BROKEN, False),
    (requests.exceptions.ContentDecodingError, PeerFault.CUT_SHORT, _BROKEN, False),
    (requests.exceptions.ConnectionError, PeerFault.UNREACHABLE, _ABSENT, False),
    (requests.exceptions.Timeout, PeerFault.UNREACHABLE, _SILENT, True),
    (requests.exceptions.TooManyRedirects, PeerFault.NOT_A_HUB, _STRANGER, False),
    (requests.exceptions.InvalidJSONError, PeerFault.NOT_A_HUB, _STRANGER, False),
    (requests.exceptions.HTTPError, PeerFault.FAILED, _BROKEN, False),
    (requests.exceptions.RetryError, PeerFault.BUSY, _ABSENT, False),
    (requests.exceptions.StreamConsumedError, PeerFault.CUT_SHORT, _BROKEN, False),
    (requests.exceptions.UnrewindableBodyError, PeerFault.CUT_SHORT, _BROKEN, False),
    (requests.exceptions.RequestException, PeerFault.UNREACHABLE, _UNUSABLE, False),
    (urllib3.exceptions.ReadTimeoutError, PeerFault.CUT_SHORT, _STALLED, True),
    (urllib3.exceptions.LocationParseError, PeerFault.UNREACHABLE, _UNUSABLE, False),
    (urllib3.exceptions.HTTPError, PeerFault.CUT_SHORT, _BROKEN, False),
    (http.client.HTTPException, PeerFault.CUT_SHORT, _BROKEN, False),
    (TimeoutError, PeerFault.CUT_SHORT, _STALLED, True),
    (OSError, PeerFault.CUT_SHORT, _BROKEN, False),
]

_MESSAGE: dict[Fault, tuple[PeerFault, str]] = {
    "cut_short": (PeerFault.CUT_SHORT, _BROKEN),
    "too_large": (PeerFault.NOT_A_HUB, "The answer is larger than any hub's."),
    "incompatible": (
        PeerFault.INCOMPATIBLE,
        "The hub speaks another version. Update Tablevoice here or there.",
    ),
    "foreign": (PeerFault.NOT_A_HUB, _STRANGER),
    "malformed": (PeerFault.FAILED, "The hub's answer makes no sense."),
}

_STATUS = {
    401: (PeerFault.REFUSED, "The hub does not let this laptop in."),
    403: (PeerFault.REFUSED, "The hub does not let this laptop in."),
    413: (PeerFault.TOO_LARGE, "The hub does not take this much at once."),
    429: (PeerFault.BUSY, "The hub is busy. It will be asked again."),
    503: (PeerFault.BUSY, "The hub is busy. It will be asked again."),
    511: (PeerFault.NOT_A_HUB, "This network wants you to sign in first."),  # RFC 6585
}


@contextlib.contextmanager
def told_apart() -> Iterator[None]:
    """Turn what requests, urllib3, sockets and our own decoding raise into `PeerError`."""
    try:
        yield
    except WireError as error:
        reason, sentence = _MESSAGE[error.fault]
        raise PeerError(sentence, reason, found=str(error)) from error
    except tuple(kind for kind, *_ in _NETWORK) as error:
        raise _network_error(error) from error


def _network_error(error: Exception) -> PeerError:
    if _has_ended(error):
        return PeerError(_BROKEN, PeerFault.CUT_SHORT, found=str(error), timed_out=0)
    _, reason, sentence, timed_out = next(row for row in _NETWORK if isinstance(error, row[0]))
    return PeerError(sentence, reason, found=str(error), timed_out=int(timed_out))


def _has_ended(error: BaseException | None) -> bool:
    """Whether TLS was cut off, which requests does not tell from a certificate that is wrong."""
    while error is not None:
        if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
            return True
        error = error.__cause__ or error.__context__
    return False


def is_time_out(error: PeerError) -> bool:
    """Whether a smaller page might have come through."""
    return bool(error.facts.get("timed_out"))


def refusal(status: int, headers: Mapping[str, str], body: bytes) -> PeerError:
    """What an answer other than 200 means; `body` is what there was of it.

    A busy hub's `retry_after` is in seconds.
    """
    if not body and not _has_length(headers):  # its head broke off, and was taken for whole
        return PeerError(_BROKEN, PeerFault.CUT_SHORT, status=status)
    said = _said(body)
    facts: dict[str, str | int] = {"status": status}
    if said is not None:
        facts |= {"found": said.sentence, "fault": said.fault}
        facts |= {"time": said.time, "epoch": said.epoch}
    if isinstance(said, Refusal) and said.fault == "incompatible":
        return PeerError(_MESSAGE["incompatible"][1], PeerFault.INCOMPATIBLE, **facts)
    if isinstance(said, Refusal) and said.fault == "shut_out":
        return PeerError(said.sentence, PeerFault.SHUT_OUT, **facts)
    if status in _STATUS:
        reason, sentence = _STATUS[status]
        if reason is PeerFault.BUSY:
            facts["retry_after"] = _seconds(headers.get("Retry-After", ""))
        return PeerError(sentence, reason, **facts)
    if status >= 500 or said is not None:
        sentence = said.sentence if said else f"The hub failed (status {status})."
        return PeerError(sentence, PeerFault.FAILED, **facts)
    return PeerError(_STRANGER, PeerFault.NOT_A_HUB, **facts)


def _has_length(headers: Mapping[str, str]) -> bool:
    return headers.get("Content-Length", "").isdigit() or "Transfer-Encoding" in headers


def _said(body: bytes) -> Refusal | None:
    """The hub's own words, if they are that. A newer hub's are `incompatible`."""
    try:
        return decode(body, Refusal)
    except WireError as error:
        if error.fault == "incompatible":
            return Refusal(1, "incompatible", str(error))
        return None


def _seconds(header: str) -> int:
    """`Retry-After` (RFC 9110, 10.2.3) as seconds from now, at most an hour; 0 if unknown."""
    try:
        seconds = int(header)
    except ValueError:
        try:
            seconds = int(parsedate_to_datetime(header).timestamp() - time.time())
        except (ValueError, OverflowError):
            return 0
    return max(0, min(seconds, _MAX_WAIT))
