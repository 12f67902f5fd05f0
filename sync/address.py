"""A hub's address as people pass it on: where it listens, and the pin it proves itself by.

    parse("https://192.168.1.5:8750#gKqM…")     # a hub that made its own certificate
    parse("https://hub.example")                # one with an ordinary certificate
    parse("http://127.0.0.1:8750")              # one on this computer

The pin stands where a fragment does: it is never sent, and one thing is copied, not two.
"""

from __future__ import annotations

import ipaddress
import re
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

import urllib3

from kiosk.errors import InputFault, InvalidInput

MAX_TEXT = 500
"""Characters of an address: a host's name has 253 at most (RFC 1035, 2.3.4)."""

_PIN = re.compile(r"[A-Za-z0-9_-]{43}")
_USUAL = {"http": 80, "https": 443}


class Address(NamedTuple):
    """Where a hub is; `pin` is empty if its certificate is an ordinary one, or none is needed."""

    url: str
    pin: str = ""

    @property
    def authority(self) -> str:
        """Host and port as a request names them (RFC 9110, 7.2)."""
        return self.url.partition("://")[2]

    def __str__(self) -> str:
        return f"{self.url}#{self.pin}" if self.pin else self.url


def parse(typed: str) -> Address:
    """The address that somebody typed; https if no scheme is given.

    Raises `InvalidInput` for what cannot be one, and for plain HTTP to another computer.
    """
    if len(typed) > MAX_TEXT:
        raise _unusable()
    typed = typed.strip()
    whole = typed if "://" in typed else f"https://{typed}"
    try:
        parts = urlsplit(whole)
        port = parts.port
        urllib3.util.parse_url(whole)
    except (ValueError, urllib3.exceptions.LocationParseError):
        port = 0
        parts = urlsplit("")
    pin = parts.fragment
    if parts.scheme not in _USUAL or not parts.hostname or port == 0:
        raise _unusable()
    if pin and not (_PIN.fullmatch(pin) and parts.scheme == "https"):
        raise _unusable()
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise InvalidInput(
            "This address would send everything in the clear. Use one that begins with https.",
            InputFault.ADDRESS_UNUSABLE,
            field="address",
        )
    return Address(f"{parts.scheme}://{_authority(parts)}", pin)


def is_loopback(host: str) -> bool:
    """Whether a name or number means this computer and no other."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _authority(parts: SplitResult) -> str:
    host = parts.hostname or ""
    shown = f"[{host}]" if ":" in host else host
    return shown if parts.port in (None, _USUAL[parts.scheme]) else f"{shown}:{parts.port}"


def _unusable() -> InvalidInput:
    return InvalidInput(
        "Give the hub's address as its screen shows it, such as https://192.168.1.5:8750.",
        InputFault.ADDRESS_UNUSABLE,
        field="address",
    )
