"""An event to test with: laptops with their own clocks, and authors who keep no rules.

event = Hackathon(tmp_path)
scribe = event.laptop("Table 7", role="scribe", table="7")
idea = actions.save_idea(scribe, challenge=event.challenge, title="Quiet rooms")
exchange(scribe, event.organiser)
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from kiosk import actions
from kiosk.badges import voter_of
from kiosk.changes import GENESIS, Body, Change, ChangeId, Device, change_hash, write_body
from kiosk.clock import COUNTER_BITS
from kiosk.identity import Identity
from kiosk.store import change_log, events, laptop
from kiosk.store.database import Store, open_store
from kiosk.tickets import Ticket
from kiosk.vouchers import Credential, Role, found

START = 1_785_974_400_000
"""6 August 2026, in milliseconds since 1970."""

YEAR_2099 = 4_080_000_000_000
DAY = 86_400_000


EVENT = Identity(hashlib.sha256(b"the tests' event").digest())
"""The key of the event that all tests share, so that anybody can be let in to it."""

ROOM_KEY = hashlib.sha256(b"the tests' room").digest()


def belong(store: Store) -> Store:
    """Make a store part of the tests' event, with the right to be anything. Gives the store."""
    laptop.bind(store, event_key=EVENT.public_key, event_secret=EVENT.secret, room_key=ROOM_KEY)
    return store


def strange_ticket() -> Ticket:
    """A ticket to an event that is not the tests'."""
    return ticket_for("scribe", event=Identity(hashlib.sha256(b"another event").digest()))


def ticket_for(
    role: Role, *, uses: int = 1_000, expires: int = 1 << 46, event: Identity = EVENT
) -> Ticket:
    """A ticket to the tests' event, which is in nobody's log."""
    issuer = Identity(hashlib.sha256(b"the tests' organiser").digest())
    credential = Credential(issuer.public_key, found(event, issuer.public_key))
    return Ticket.issue(
        event_key=event.public_key,
        room_key=ROOM_KEY,
        issuer=issuer,
        credential=credential,
        role=role,
        expires=expires,
        uses=uses,
    )


@dataclass
class WallClock:
    """A clock that a test sets; it stands still until it is moved."""

    ms: int = START

    def __call__(self) -> int:
        return self.ms


class Hackathon:
    """An organiser's laptop with two challenges (the first one's poll open) and badges."""

    def __init__(self, folder: Path, *, badges: int = 5) -> None:
        self.folder = folder
        self.clock = WallClock()
        self._stores: list[Store] = []
        self.organiser = belong(self._open("organiser", self.clock))
        actions.enrol(self.organiser, name="Organiser", role="organiser")
        self.id = actions.create_event(self.organiser, name="City Hack")
        self.challenge = actions.add_challenge(self.organiser, question="What keeps you out?")
        self.other_challenge = actions.add_challenge(
            self.organiser, question="Who is not here?", position=1, dots=3, per_idea=1
        )
        actions.open_poll(self.organiser, self.challenge)
        self.codes = actions.issue_badges(self.organiser, badges)
        found = events.event(self.organiser)
        assert found is not None
        self.voters = [voter_of(code, found.badge_key) for code in self.codes]

    def laptop(
        self,
        name: str,
        *,
        role: Role = "scribe",
        rights: Role = "organiser",
        table: str = "7",
        clock: WallClock | None = None,
    ) -> Store:
        """A laptop that has joined, and holds all that the organiser holds.

        `rights` is the role that its ticket gives; an organiser's lets it do anything.
        """
        store = self._open(name, clock or self.clock)
        actions.take_ticket(store, ticket_for(rights).text)
        receive_all(store, self.organiser)
        actions.enrol(store, name=name, role=role, table=table)
        return store

    def close(self) -> None:
        """Let go of every store."""
        for store in self._stores:
            store.close()

    def _open(self, name: str, clock: WallClock) -> Store:
        store = open_store(self.folder / f"{name}.db", clock, check=False)
        self._stores.append(store)
        return store


def whole_log(store: Store) -> list[Change]:
    """Every change that a store holds, device by device."""
    return [placed.change for page in change_log.pages(store) for placed in page]


def receive_all(store: Store, source: Store) -> None:
    """Give a store everything that another one holds."""
    while page := change_log.beyond(source, change_log.vector(store)):
        change_log.receive(store, page, "test")


def exchange(*stores: Store) -> None:
    """Exchange until all of them hold the same."""
    for _ in range(2):
        for store in stores:
            for source in stores:
                if source is not store:
                    receive_all(store, source)


@dataclass
class Author:
    """A device without a store, which may sign anything at all."""

    name: str
    log: list[Change] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.identity = Identity(hashlib.sha256(self.name.encode()).digest())
        self.device = self.identity.device

    def introduce(self, *, role: str = "scribe", at: int = START) -> Change:
        """The first change, which every other one stands on."""
        body = Device(
            name=self.name,
            role=role,  # type: ignore[arg-type]  # a hostile device may say anything
            table="9",
            public_key=self.identity.public_key,
            voucher=found(EVENT, self.identity.public_key),
        )
        return self.write("device", self.device, body, at=at)

    def write(
        self,
        kind: str,
        subject: str,
        body: Body | str,
        *,
        parents: Iterable[tuple[str, int]] = (),
        at: int = START,
        counter: int = 0,
    ) -> Change:
        """The next change of this device, properly chained and signed. `at` in milliseconds."""
        change = Change(
            device=self.device,
            seq=len(self.log) + 1,
            at=(at << COUNTER_BITS) + counter,
            kind=kind,
            subject=subject,
            parents=tuple(ChangeId(*parent) for parent in parents),
            body=body if isinstance(body, str) else write_body(body),
            salt=hashlib.sha256(f"{self.name}{len(self.log)}".encode()).digest()[:16],
            prev=change_hash(self.log[-1]) if self.log else GENESIS,
            sig=bytes(64),
        )
        change = self.sign(change)
        self.log.append(change)
        return change

    def sign(self, change: Change) -> Change:
        """The same change under this device's signature."""
        return msgspec.structs.replace(change, sig=self.identity.sign(change_hash(change)))
