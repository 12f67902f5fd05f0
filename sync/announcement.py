"""What a host of the room says of itself on the local network, and who understands it.

    info = announcement(room_key, device, 8750, ["192.168.1.5"])
    recognise(info, room_key)        # Found(device, addresses, port), or nothing

The TXT record (RFC 6763, section 6) has `v`, the version; `d`, the host's device id; `s`, a
salt; and `t`, the first 16 bytes of HMAC-SHA256 over both under the room's key. Without
that key an announcement tells of no event. The instance's name is random.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from typing import NamedTuple

from zeroconf import IPVersion, ServiceInfo

SERVICE = "_tablevoice._tcp.local."

_VERSION = b"1"
_DEVICE = re.compile(rb"[0-9a-f]{32}")
_SALT = re.compile(rb"[0-9a-f]{32}")
_MAX_ADDRESSES = 8


class Found(NamedTuple):
    """A laptop that says it hosts this event's room, and where (IPv4 addresses)."""

    device: str
    addresses: tuple[str, ...]
    port: int


def announcement(room_key: bytes, device: str, port: int, addresses: Sequence[str]) -> ServiceInfo:
    """What a host announces, under a name and a salt that are new each time."""
    instance, salt = secrets.token_hex(8), secrets.token_hex(16).encode()
    said = {"v": _VERSION, "d": device.encode(), "s": salt}
    said["t"] = _tag(room_key, device.encode(), salt)
    return ServiceInfo(
        SERVICE,
        f"{instance}.{SERVICE}",
        port=port,
        properties=said,
        server=f"{instance}.local.",
        parsed_addresses=list(addresses[:_MAX_ADDRESSES]),
    )


def unread(name: str) -> ServiceInfo:
    """An announcement of which nothing but its name is known yet."""
    return ServiceInfo(SERVICE, name)


def recognise(info: ServiceInfo, room_key: bytes) -> Found | None:
    """The host that an announcement is of, if it was made with this room's key."""
    said = {key.lower(): value or b"" for key, value in info.properties.items()}
    device, salt = said.get(b"d", b""), said.get(b"s", b"")
    if said.get(b"v") != _VERSION or not _DEVICE.fullmatch(device) or not _SALT.fullmatch(salt):
        return None
    if not hmac.compare_digest(said.get(b"t", b""), _tag(room_key, device, salt)):
        return None
    addresses = tuple(info.parsed_addresses(IPVersion.V4Only)[:_MAX_ADDRESSES])
    if not addresses or not info.port:
        return None
    return Found(device.decode(), addresses, info.port)


def _tag(room_key: bytes, device: bytes, salt: bytes) -> bytes:
    """Hexadecimal, since some responders keep no other bytes whole."""
    return hmac.new(room_key, device + salt, hashlib.sha256).hexdigest()[:32].encode()
