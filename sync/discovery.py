"""Finds the hosts of the room by mDNS, and makes one known (RFC 6762 and RFC 6763).

    with contextlib.closing(Discovery(room_key, on_change=worker.exchange_now)) as discovery:
        discovery.announce(store.identity.device, 8750)
        discovery.found()               # the other hosts of this event, as far as they tell

An announcement names no event: only who has the room's key recognises its tag. It proves
nothing either, for anybody can repeat it: who answers must still prove its key.
"""

from __future__ import annotations

import ipaddress
import logging
import threading
from collections.abc import Callable, Sequence
from typing import NamedTuple

import ifaddr
from zeroconf import Error as ZeroconfError
from zeroconf import ServiceListener, Zeroconf

from sync.announcement import SERVICE, Found, announcement, recognise, unread

MAX_HOSTS = 16
"""Announcements of this event that are kept; a room has one host, or a few."""

_MAX_ASKED = 64
"""With more names than these on the network, those that do not say all at once are left."""

_ASK_MS = 300

_log = logging.getLogger(__name__)


class _Announced(NamedTuple):
    device: str
    port: int


class Discovery(ServiceListener):
    """One laptop's ear and voice on the local network.

    `interfaces` are the addresses to speak on, all of this computer's if left out.
    `on_change` is called, in a thread of zeroconf's, whenever a host comes or goes.
    May be used from any thread. Where there is no network it finds nothing.
    """

    def __init__(
        self,
        room_key: bytes,
        *,
        on_change: Callable[[], None] = lambda: None,
        interfaces: Sequence[str] | None = None,
    ) -> None:
        self._room_key = room_key
        self._on_change = on_change
        self._fixed = interfaces
        self._turn = threading.RLock()  # one at a time begins and ends; callbacks never wait for it
        self._lock = threading.Lock()
        self._zeroconf: Zeroconf | None = None
        self._spoken_on: tuple[str, ...] = ()
        self._announced: _Announced | None = None
        self._names: set[str] = set()
        self._found: dict[str, Found] = {}
        self.refresh()

    def announce(self, device: str, port: int) -> None:
        """Make known that this laptop hosts the room, until `withdraw`."""
        with self._turn:
            self._announced = _Announced(device, port)
            self._restart()

    def withdraw(self) -> None:
        """Say that this laptop hosts no more."""
        with self._turn:
            if self._announced is not None:
                self._announced = None
                self._restart()

    def found(self) -> list[Found]:
        """The hosts that are announced now, this laptop's own among them."""
        with self._lock:
            return list(self._found.values())

    def refresh(self) -> None:
        """Begin anew if this computer has other addresses than before: after sleep, say."""
        with self._turn:
            if self._zeroconf is None or self._spoken_on != self._addresses():
                self._restart()

    def close(self) -> None:
        """Say goodbye and let go of the network."""
        with self._turn:
            with self._lock:
                going, self._zeroconf = self._zeroconf, None
                self._found.clear()
                self._names.clear()
            if going is not None:
                going.close()

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:  # noqa: ARG002 (its shape)
        """An announcement came. Called by zeroconf."""
        info = unread(name)
        with self._lock:
            if zc is not self._zeroconf:
                return  # it is being closed, and waits for this thread
            if len(self._names) < _MAX_ASKED:
                self._names.add(name)
            may_ask = name in self._names
        try:
            complete = info.load_from_cache(zc) or (may_ask and info.request(zc, _ASK_MS))
        except (ZeroconfError, OSError) as error:
            _log.info("An announcement could not be asked about: %s", error)
            return
        host = recognise(info, self._room_key) if complete else None
        with self._lock:
            before = self._found.pop(name, None)
            if host is not None and len(self._found) < MAX_HOSTS and zc is self._zeroconf:
                self._found[name] = host
        if host != before:
            self._on_change()

    update_service = add_service

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:  # noqa: ARG002 (its shape)
        """An announcement ended. Called by zeroconf."""
        with self._lock:
            self._names.discard(name)
            gone = self._found.pop(name, None)
        if gone is not None:
            self._on_change()

    def _restart(self) -> None:
        self.close()
        self._spoken_on = self._addresses()
        if not self._spoken_on:
            return
        try:
            self._zeroconf = Zeroconf(interfaces=list(self._spoken_on))
            if self._announced is not None:
                info = announcement(self._room_key, *self._announced, self._spoken_on)
                self._zeroconf.register_service(info)
            self._zeroconf.add_service_listener(SERVICE, self)
        except (ZeroconfError, OSError) as error:
            _log.info("The local network takes no announcements: %s", error)
            self.close()

    def _addresses(self) -> tuple[str, ...]:
        return tuple(self._fixed) if self._fixed is not None else own_addresses()


def own_addresses() -> tuple[str, ...]:
    """The IPv4 addresses at which others in the room may reach this computer, in order."""
    numbers = (ip.ip for adapter in ifaddr.get_adapters() for ip in adapter.ips if ip.is_IPv4)
    found = {ipaddress.IPv4Address(number) for number in numbers}
    return tuple(str(a) for a in sorted(found) if not a.is_loopback)
