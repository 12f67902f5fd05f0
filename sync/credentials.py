"""What a laptop shows a hub: its key, and the change that introduced it.

credentials = credentials_of(store)
hub = HttpPeer(address, credentials)
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from kiosk import clock
from kiosk.changes import GENESIS, Change, ChangeId, Device, change_hash, write_body
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


def visitor(now: int, name: str = "New laptop") -> Credentials:
    """Credentials under a key that is used for nothing else, at `now` in milliseconds.

    A laptop that is to choose its name and role when it has seen the event asks with them.
    """
    identity = Identity.new()
    body = Device(name=name, role="scribe", public_key=identity.public_key)
    unsigned = Change(
        device=identity.device,
        seq=1,
        at=clock.tick(0, now),
        kind="device",
        subject=identity.device,
        parents=(),
        body=write_body(body),
        salt=os.urandom(16),
        prev=GENESIS,
        sig=bytes(64),
    )
    signed = msgspec.structs.replace(unsigned, sig=identity.sign(change_hash(unsigned)))
    return Credentials(identity, (signed,))
