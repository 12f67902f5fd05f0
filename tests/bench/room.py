"""A room on loopback: an organiser's laptop that hosts, and laptops that have joined.

with hosted(organiser) as host:      # https://127.0.0.1:…#…
    ...
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk import actions
from kiosk.app.hosting import Hosting
from kiosk.store.database import Store, open_store
from kiosk.vouchers import Role
from sync.discovery import Discovery
from tests.event import receive_all, ticket_for
from tests.waiting import wait_until

LOOPBACK = "127.0.0.1"
_LISTENS_SECONDS = 20.0


def look(room_key: bytes, on_change: Callable[[], None]) -> Discovery:
    """Announcements on loopback only."""
    return Discovery(room_key, on_change=on_change, interfaces=[LOOPBACK])


@contextlib.contextmanager
def hosted(store: Path) -> Iterator[str]:
    """A laptop's store, served as "Host this room" does it; gives its address with its pin."""
    hosting = Hosting(store, look, LOOPBACK)
    hosting.start()
    try:
        wait_until(lambda: hosting.state == "on", "the host to listen", _LISTENS_SECONDS)
        yield hosting.addresses[0]
    finally:
        hosting.close()


def join(path: Path, source: Store, name: str, role: Role) -> Store:
    """A new laptop that has joined with a ticket, and holds all that `source` holds."""
    store = open_store(path)
    actions.take_ticket(store, ticket_for(role).text)
    receive_all(store, source)
    actions.enrol(store, name=name, role=role, table=name)
    return store
