"""Connects a laptop's store to its hub: the exchange that the screens are handed.

exchange = HubExchange(folder.store, "http://127.0.0.1:8750")   # in the worker's thread
report = exchange(stop, on_progress)
exchange.close()
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Progress, Report
from kiosk.store.database import open_store


class HubExchange:
    """One laptop's exchange with one hub, on a store connection of its own.

    It belongs to the thread that made it. Raises `StoreError` when made.
    """

    def __init__(self, store: Path, address: str) -> None:
        from sync.http import HttpPeer

        self._store = open_store(store, check=False)
        self._hub = HttpPeer(address) if address else None

    def __call__(self, stop: Callable[[], bool], on_progress: Callable[[Progress], None]) -> Report:
        """Exchange once. Raises `PeerError` or `StoreError`."""
        from sync.cycle import exchange

        if self._hub is None:
            raise PeerError("This laptop has no hub to send to yet.", PeerFault.UNREACHABLE)
        return exchange(self._store, self._hub, stop, on_progress)

    def close(self) -> None:
        """Let go of the connection and of the store."""
        if self._hub is not None:
            self._hub.close()
        self._store.close()
