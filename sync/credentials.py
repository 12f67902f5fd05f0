"""What a laptop shows a hub: its key, and the change that introduced it.

credentials = credentials_of(store)
hub = HttpPeer(address, credentials)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.changes import Change, ChangeId
from kiosk.identity import Identity
from kiosk.store import change_log
from kiosk.store.database import Store


class Credentials(NamedTuple):
    """A device's key and its first change; without that it cannot write itself in anywhere."""

    identity: Identity
    introduction: Sequence[Change] = ()


def credentials_of(store: Store) -> Credentials:
    """This laptop's. They are values, so that any thread can use them."""
    first = change_log.read(store, ChangeId(store.identity.device, 1))
    return Credentials(store.identity, () if first is None else (first,))
