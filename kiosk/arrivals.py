"""What a log says of its devices: who let itself in, who was shut out, which tickets ended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kiosk.vouchers import Role, Vouched


class Place(NamedTuple):
    """Where a change stands: its chain (a device, or one branch of it) and its number."""

    chain: str
    seq: int


class Arrival(NamedTuple):
    """A change by which a device let itself in, at first or with another ticket."""

    place: Place
    at: int
    vouched: Vouched


class Cut(NamedTuple):
    """A revocation of `device`; `ends` are the last of its changes that stay."""

    place: Place
    at: int
    device: str
    ends: tuple[Place, ...]
    known: frozenset[str]


class Cancelled(NamedTuple):
    """The end of a ticket."""

    place: Place
    at: int
    ticket: str
    known: frozenset[str]


class Facts(NamedTuple):
    """All that a log says of its devices.

    `branches` says where each branch of a forked chain begins: the place before it.
    `claimed` are the roles that devices say they have, where they say so.
    """

    arrivals: tuple[Arrival, ...] = ()
    acts: tuple[Cut | Cancelled, ...] = ()
    branches: Mapping[str, Place] = {}
    claimed: Mapping[Place, Role] = {}


def device_of(chain: str) -> str:
    """The device whose chain, or branch of a chain, this is."""
    return chain[:32]


def age(arrival: Arrival) -> tuple[int, Place]:
    """Arrivals in this order take the seats that a ticket has."""
    return arrival.at, arrival.place


def contested(arrivals: Iterable[Arrival]) -> list[list[Arrival]]:
    """The arrivals by each ticket that more devices used than it lets in, the earliest first.

    Tickets that stand on others come after them.
    """
    used: dict[str, list[Arrival]] = {}
    for arrival in arrivals:
        if arrival.vouched.ticket:
            used.setdefault(arrival.vouched.ticket, []).append(arrival)
    found = [
        sorted(group, key=age)
        for _, group in sorted(used.items())
        if len({device_of(a.place.chain) for a in group}) > min(a.vouched.uses for a in group)
    ]
    return sorted(found, key=lambda group: max(len(a.vouched.sponsors) for a in group))
