"""What the organiser's first page says, worked out from the store: no screen is needed."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.clock import milliseconds
from kiosk.store import (
    badges,
    ballots,
    chains,
    devices,
    events,
    holdings,
    ideas,
    quarantine,
    registers,
)
from kiosk.store.database import Store
from kiosk.store.devices import DeviceRow
from kiosk.store.events import ChallengeRow
from kiosk.store.holdings import Whereabouts
from kiosk.store.standing import count_withheld, membership
from ui.models.laptops import copy_of, is_ahead, is_silent

_LINGER_MS = 60_000
"""A laptop that takes a new key may ask under its former one a little longer."""


class Counts(NamedTuple):
    """How much there is of everything."""

    ideas: int
    ballots: int
    opinions: int
    badges: int


class ChallengeCount(NamedTuple):
    """A challenge, its ideas that stand, and the ballots that count."""

    challenge: ChallengeRow
    ideas: int
    ballots: int


class Overview(NamedTuple):
    """Everything the first page says; `now` and `sent_at` in milliseconds since 1970."""

    event: str
    now: int
    laptops: list[DeviceRow]
    """One for each laptop, under the id that it goes by now."""
    shut_out: frozenset[str]
    """The ids of the laptops that were shut out."""
    copied: list[str]
    """The names of laptops that were copied, or put back from a backup."""
    twins: list[str]
    """The names of laptops that write on beside a copy of theirs."""
    listens: bool
    """Whether this laptop hosts the room, and so knows when the others were last heard."""
    silent: int
    """How many laptops the host has not heard from lately; 0 where nobody listens."""
    ahead: int
    """How many laptops have a clock that runs ahead."""
    counts: Counts
    challenges: list[ChallengeCount]
    places: Whereabouts
    sent_at: int
    """When the platform was last met; 0 if never."""
    refused: int
    withheld: int
    decisions: int
    too_new: int
    malformed: int

    @property
    def waiting(self) -> int:
        """How many changes held here the platform is not known to have."""
        return self.places.laptop - self.places.platform


def overview(store: Store, *, listens: bool = False) -> Overview:
    """One unmoving view of the store, in numbers; `listens` if this laptop hosts the room.

    Raises `StoreError`.
    """
    with store.reading():
        event = events.event(store)
        now = store.now()
        members = membership(store)
        rows = devices.devices(store)
        laptops = as_one(rows, members.predecessors)
        out = frozenset(laptop.id for laptop in laptops if members.is_revoked(laptop.id))
        pairs = [pair for pair in _pairs(rows, members.predecessors) if not out & set(pair)]
        in_pairs = {device for pair in pairs for device in pair}
        doubled = {*members.predecessors, *chains.forked_devices(store)} - out - in_pairs
        originals = {original for _, original in pairs}
        contact = holdings.contact(store, "platform")
        return Overview(
            event=event.name if event else "",
            now=now,
            laptops=laptops,
            shut_out=out,
            copied=[laptop.name for laptop in laptops if laptop.id in doubled],
            twins=[laptop.name for laptop in laptops if laptop.id in originals],
            listens=listens,
            silent=sum(
                listens and is_silent(laptop, now)
                for laptop in laptops
                if laptop.id != store.identity.device and laptop.id not in out
            ),
            ahead=sum(is_ahead(laptop, now) for laptop in laptops),
            counts=_counts(store),
            challenges=challenge_counts(store),
            places=holdings.whereabouts(store),
            sent_at=contact.at if contact else 0,
            refused=quarantine.count(store),
            withheld=count_withheld(store),
            decisions=len(registers.conflicts(store)),
            too_new=registers.unread(store, "newer"),
            malformed=registers.unread(store, "malformed"),
        )


def as_one(rows: list[DeviceRow], predecessors: dict[str, str]) -> list[DeviceRow]:
    """A row for each laptop: what it wrote under ids that it had before is added up.

    Where a laptop was copied and writes on under its former id, the copy is another laptop.
    """
    copies = dict(_pairs(rows, predecessors))
    steps = {after: before for after, before in predecessors.items() if after not in copies}
    by_id = {row.id: row for row in rows}
    old = {before for after, before in steps.items() if after in by_id}
    return [
        _named(_added_up(row, by_id, steps), by_id.get(copies.get(row.id, "")))
        for row in rows
        if row.id not in old
    ]


def _pairs(rows: list[DeviceRow], predecessors: dict[str, str]) -> list[tuple[str, str]]:
    """Each copy with its original, where that was used after the copy had begun."""
    by_id = {row.id: row for row in rows}
    both = [(by_id[a], by_id[b]) for a, b in predecessors.items() if a in by_id and b in by_id]
    return [
        (copy.id, original.id)
        for copy, original in both
        if copy.first_at
        and (
            original.last_at > copy.first_at
            or original.heard_at > milliseconds(copy.first_at) + _LINGER_MS
        )
    ]


def _named(row: DeviceRow, original: DeviceRow | None) -> DeviceRow:
    """The row under a name that tells a copy from its original."""
    is_same = original is not None and original.name == row.name
    return row._replace(name=copy_of(row.name)) if is_same else row


def _added_up(
    row: DeviceRow, by_id: dict[str, DeviceRow], predecessors: dict[str, str]
) -> DeviceRow:
    lives = [row]
    seen = {row.id}
    step = predecessors.get(row.id, "")
    while step and step not in seen:
        seen.add(step)
        if step in by_id:
            lives.append(by_id[step])
        step = predecessors.get(step, "")
    return row._replace(
        changes=sum(life.changes for life in lives),
        last_at=max(life.last_at for life in lives),
        on_platform=sum(life.on_platform for life in lives),
        heard_at=max(life.heard_at for life in lives),
    )


def challenge_counts(store: Store) -> list[ChallengeCount]:
    """Every challenge with its numbers, in the organiser's order."""
    standing = ideas.count_by_challenge(store)
    cast = ballots.count_by_challenge(store)
    return [
        ChallengeCount(challenge, standing.get(challenge.id, 0), cast.get(challenge.id, 0))
        for challenge in events.challenges(store)
    ]


def _counts(store: Store) -> Counts:
    return Counts(
        ideas=ideas.count(store),
        ballots=sum(ballots.count_by_challenge(store).values()),
        opinions=ballots.opinion_count(store),
        badges=badges.count(store),
    )
