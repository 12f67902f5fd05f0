"""Connects a laptop's store to its hub: the exchange that the screens are handed.

exchange = HubExchange(folder.store, lambda: settings.hub)   # in the worker's thread
report = exchange(stop, on_progress)
exchange.close()
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.errors import InputFault, InvalidInput, PeerError, PeerFault
from kiosk.exchange import Progress, Report
from kiosk.store.database import open_store

if TYPE_CHECKING:
    from sync.http import HttpPeer

DEFAULT_PORT = 8750


def hub_address(typed: str) -> str:
    """The address of a hub as it will be used: `localhost` is `http://localhost:8750`.

    Raises `InvalidInput`.
    """
    written = typed.strip()
    try:
        parts = urlsplit(written if "//" in written else f"http://{written}")
        port = parts.port or (DEFAULT_PORT if parts.scheme == "http" else None)
    except ValueError:
        raise _unusable() from None
    host = parts.hostname or ""
    extras = parts.username or parts.query or parts.fragment or parts.path.strip("/")
    if parts.scheme not in ("http", "https") or not host or extras or " " in host:
        raise _unusable()
    host = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{host}" + (f":{port}" if port else "")


class HubExchange:
    """One laptop's exchange with its hub, on a store connection of its own.

    It belongs to the thread that made it. `address` is asked before each exchange, so a
    laptop that joins another hub goes on with that one. Raises `StoreError` when made.
    """

    def __init__(self, store: Path, address: Callable[[], str]) -> None:
        self._store = open_store(store, check=False)
        self._address = address
        self._hub: HttpPeer | None = None

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
        if self._hub is None or self._hub.address != address:
            if self._hub is not None:
                self._hub.close()
            self._hub = HttpPeer(address)
        return self._hub


def _unusable() -> InvalidInput:
    return InvalidInput(
        "This is not the address of a hub. It looks like http://127.0.0.1:8750.",
        InputFault.ADDRESS_UNUSABLE,
        field="address",
    )
