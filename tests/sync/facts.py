"""Changes as tests need them: true ones from a laptop, and ones that somebody tampered with."""

from __future__ import annotations

import copy
import os
from collections.abc import Sequence

import msgspec

from kiosk import actions
from kiosk.changes import GENESIS, Body, Change, Device, change_hash, write_body
from kiosk.identity import Identity
from kiosk.store import change_log, events
from kiosk.store.database import Store
from kiosk.vouchers import found
from sync.credentials import Credentials
from tests.event import EVENT


def challenge_of(store: Store) -> str:
    return events.challenges(store)[0].id


def save_ideas(store: Store, count: int, title: str = "Idea") -> list[str]:
    """So many ideas, in one transaction."""
    challenge = challenge_of(store)
    with store.writing():
        return [
            actions.save_idea(store, challenge=challenge, title=f"{title} {number}")
            for number in range(count)
        ]


def all_changes(store: Store) -> list[Change]:
    return [placed.change for page in change_log.pages(store) for placed in page]


class Author:
    """A device without a store, which writes whatever it is told to."""

    def __init__(self, name: str = "Author") -> None:
        self.identity = Identity.new()
        self.device = self.identity.device
        self._seq, self._prev = 0, GENESIS
        body = Device(
            name=name,
            role="scribe",
            table="1",
            public_key=self.identity.public_key,
            voucher=found(EVENT, self.identity.public_key),
        )
        self.introduction = self.write("device", self.device, body)

    @property
    def credentials(self) -> Credentials:
        """What this device shows a hub."""
        return Credentials(self.identity, (self.introduction,))

    def write(self, kind: str, subject: str, body: Body | str, at: int = 1 << 40) -> Change:
        """The next change of this device's chain, signed."""
        text = body if isinstance(body, str) else write_body(body)
        unsigned = Change(
            self.device, self._seq + 1, at, kind, subject, (), text, os.urandom(16),
            self._prev, bytes(64),
        )  # fmt: skip
        change = self.sign(unsigned)
        self._seq, self._prev = change.seq, change_hash(change)
        return change

    def twin(self) -> Author:
        """A copy of this device as it is now, which goes on by itself."""
        return copy.copy(self)

    def sign(self, change: Change) -> Change:
        return msgspec.structs.replace(change, sig=self.identity.sign(change_hash(change)))

    def notes(self, count: int, kind: str = "note") -> Sequence[Change]:
        """Changes of a kind that this version does not know."""
        return [self.write(kind, f"subject {n}", f'{{"v":9,"n":{n}}}') for n in range(count)]
