"""Connects a laptop's store to its hub: the exchange that the screens are handed.

exchange = HubExchange(folder.store, lambda: settings.hub)   # in the worker's thread
report = exchange(stop, on_progress)
exchange.close()
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Progress, Report
from kiosk.store.database import open_store

if TYPE_CHECKING:
    from sync.credentials import Credentials
    from sync.http import HttpPeer


def hub_address(typed: str) -> str:
    """The address of a hub as it will be used. Raises `InvalidInput`."""
    from sync import address

    return str(address.parse(typed))


class HubExchange:
    """One laptop's exchange with its hub, on a store connection of its own.

    It belongs to the thread that made it. `address` is asked before each exchange, so a
    laptop that joins another hub goes on with that one. Raises `StoreError` when made.
    """

    def __init__(self, store: Path, address: Callable[[], str]) -> None:
        self._store = open_store(store, check=False)
        self._address = address
        self._hub: HttpPeer | None = None
        self._reached: tuple[str, Credentials] | None = None

    def __call__(self, stop: Callable[[], bool], on_progress: Callable[[Progress], None]) -> Report:
        """Exchange once. Raises `PeerError` or `StoreError`."""
        from sync.cycle import exchange

        return exchange(self._store, self._peer(), stop, on_progress)

    def close(self) -> None:
        """Let go of the connection and of the store."""
        if self._hub is not None:
            self._hub.close()
        self._store.close()

    def _peer(self) -> HttpPeer:
        from sync.http import HttpPeer

        address = self._address()
        if not address:
            raise PeerError("This laptop has no hub to send to yet.", PeerFault.UNREACHABLE)
        credentials = self._credentials()
        if self._hub is None or self._reached != (address, credentials):
            if self._hub is not None:
                self._hub.close()
            self._hub = HttpPeer(address, credentials)
            self._reached = address, credentials
        return self._hub

    def _credentials(self) -> Credentials:
        from sync.credentials import credentials_of

        own = credentials_of(self._store)
        if not own.introduction:
            raise PeerError("This laptop has not joined an event yet.", PeerFault.UNREACHABLE)
        return own
