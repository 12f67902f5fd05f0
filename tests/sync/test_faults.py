"""No error of another library's leaves the exchange."""

from __future__ import annotations

import http.client
import inspect

import pytest
import requests
import urllib3

from kiosk.errors import InvalidInput, PeerError, PeerFault
from sync.faults import told_apart
from sync.http import HttpPeer
from tests.hub_process import newcomer


def _errors_of(module: object, base: type[Exception]) -> list[type[Exception]]:
    found = vars(module).values()
    return sorted(
        {kind for kind in found if inspect.isclass(kind) and issubclass(kind, base)},
        key=lambda kind: kind.__name__,
    )


def _plain(kind: type[Exception]) -> Exception:
    """An error of this kind without the parts that only its own library has at hand."""
    bare: type[Exception] = type(kind.__name__, (kind,), {"__str__": lambda _self: "x"})
    return bare.__new__(bare)


def _raised(kind: type[Exception]) -> PeerError:
    with pytest.raises(PeerError) as caught, told_apart():
        raise _plain(kind)
    return caught.value


REASONS = {
    "ChunkedEncodingError": PeerFault.CUT_SHORT,
    "ConnectTimeout": PeerFault.UNREACHABLE,
    "ConnectionError": PeerFault.UNREACHABLE,
    "ContentDecodingError": PeerFault.CUT_SHORT,
    "HTTPError": PeerFault.FAILED,
    "InvalidHeader": PeerFault.UNREACHABLE,
    "InvalidJSONError": PeerFault.NOT_A_HUB,
    "InvalidProxyURL": PeerFault.UNREACHABLE,
    "InvalidSchema": PeerFault.UNREACHABLE,
    "InvalidURL": PeerFault.UNREACHABLE,
    "JSONDecodeError": PeerFault.NOT_A_HUB,
    "MissingSchema": PeerFault.UNREACHABLE,
    "ProxyError": PeerFault.UNREACHABLE,
    "ReadTimeout": PeerFault.UNREACHABLE,
    "RequestException": PeerFault.UNREACHABLE,
    "RetryError": PeerFault.BUSY,
    "SSLError": PeerFault.NOT_A_HUB,
    "StreamConsumedError": PeerFault.CUT_SHORT,
    "Timeout": PeerFault.UNREACHABLE,
    "TooManyRedirects": PeerFault.NOT_A_HUB,
    "URLRequired": PeerFault.UNREACHABLE,
    "UnrewindableBodyError": PeerFault.CUT_SHORT,
}


def test_every_exception_of_requests_has_its_reason() -> None:
    kinds = _errors_of(requests.exceptions, requests.RequestException)
    assert {kind.__name__: _raised(kind).reason for kind in kinds} == REASONS


@pytest.mark.parametrize(
    "kind",
    _errors_of(urllib3.exceptions, urllib3.exceptions.HTTPError)
    + _errors_of(http.client, http.client.HTTPException)
    + [OSError, ConnectionResetError, BrokenPipeError, TimeoutError],
    ids=lambda kind: f"{kind.__module__}.{kind.__name__}",
)
def test_every_exception_below_requests_is_an_error_of_the_peer(kind: type[Exception]) -> None:
    assert _raised(kind).reason in {PeerFault.UNREACHABLE, PeerFault.CUT_SHORT}


def test_a_mistake_of_ours_stays_a_bug() -> None:
    with pytest.raises(KeyError), told_apart():
        raise KeyError("x")


@pytest.mark.parametrize(
    "address",
    [
        *("", "   ", "ftp://hub", "https://", "https://hub:99999", "https://[::1", "https://a b"),
        *("http://hub.local:8750", "http://192.168.1.5:8750", "http://127.0.0.1.example"),
        *("https://hub#pin", f"http://127.0.0.1:8750#{'x' * 43}", f"https://hub#{'x' * 44}"),
    ],
)
def test_an_address_that_cannot_be_one_is_refused_as_input(address: str) -> None:
    with pytest.raises(InvalidInput):
        HttpPeer(address, newcomer())


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("192.168.1.5:8750", "https://192.168.1.5:8750"),
        ("http://127.0.0.1:8750", "http://127.0.0.1:8750"),
        (" http://localhost:8750/ ", "http://localhost:8750"),
        ("https://me:secret@Hub.example:443/x?y", "https://hub.example"),
        ("https://[FE80::1]:8750", "https://[fe80::1]:8750"),
        (f"https://hub.local:8750#{'x' * 43}", "https://hub.local:8750"),
    ],
)
def test_an_address_is_taken_as_people_type_it(typed: str, understood: str) -> None:
    assert HttpPeer(typed, newcomer()).address == understood
