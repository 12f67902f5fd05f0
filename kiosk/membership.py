"""Who takes part, decided from the log alone: the same everywhere, whatever came first.

    members = decide(facts)
    members.fault("7f3c…", 12, "poll", challenge)    # "role", "revoked" … or ""
    members.is_in("7f3c…")                           # whether it may exchange

A device takes part through its voucher. An organiser's revocation cuts its chain where it
was known to end; a cancelled ticket lets in nobody who was not known to have used it; and
of those who used a ticket too often the earliest take part. Revocations and cancellations
are heeded in the order of their times, each if its writer still takes part by those before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Literal, NamedTuple

from kiosk.rights import may_be, may_write
from kiosk.vouchers import Role, Vouched

Fault = Literal["", "role", "revoked", "cancelled", "used_up"]
"""Why a change in the log does not count, or nothing."""

FAULTS: tuple[Fault, ...] = ("role", "revoked", "cancelled", "used_up")


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


class Standing(NamedTuple):
    """How things stand for one chain: its arrivals, why it is out, and where it was cut."""

    arrivals: tuple[Arrival, ...]
    fault: Fault
    ends: tuple[Place, ...] | None


def device_of(chain: str) -> str:
    """The device whose chain, or branch of a chain, this is."""
    return chain[:32]


class Membership:
    """The devices of one event as its log has them. Made by `decide`; never changes."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._arrivals: dict[str, list[Arrival]] = {}
        for arrival in sorted(facts.arrivals, key=lambda a: a.place):
            self._arrivals.setdefault(arrival.place.chain, []).append(arrival)
        self._cuts: dict[str, list[Cut]] = {}
        self._cancelled: dict[str, list[Cancelled]] = {}
        self._surplus: set[Place] = set()
        self._plain: dict[str, Role | None] = {}
        for act in sorted(facts.acts, key=lambda act: (act.at, act.place)):
            self._heed(act)
        self._surplus = self._find_surplus()

    @cached_property
    def devices(self) -> frozenset[str]:
        """Every device that ever let itself in."""
        return frozenset(device_of(chain) for chain in self._arrivals)

    @cached_property
    def predecessors(self) -> dict[str, str]:
        """The id that a laptop had before, by the one that it goes on with."""
        return {
            device_of(arrival.place.chain): arrival.vouched.predecessor
            for arrival in self._facts.arrivals
            if arrival.vouched.predecessor
        }

    def fault(self, place: Place, kind: str, subject: str) -> Fault:
        """Why a change at this place does not count, or nothing."""
        if fault := self._fault_at(place):
            return fault
        role = self.role(place)
        if role is None or not may_be(role, self._facts.claimed.get(place, role)):
            return "role"
        return "" if may_write(role, kind, subject, device_of(place.chain)) else "role"

    def plain_role(self, chain: str) -> Role | None:
        """The role of a chain that was let in once, never cut and never forked; else nothing."""
        if chain not in self._plain:
            arrivals = self._arrivals.get(chain, [])
            plain = len(arrivals) == 1 and chain not in self._cuts and not self._out(arrivals[0])
            self._plain[chain] = arrivals[0].vouched.role if plain else None
        return self._plain[chain]

    def is_in(self, device: str) -> bool:
        """Whether this device may exchange: it let itself in and was not revoked since."""
        arrivals = self._first(device)
        return bool(arrivals) and device not in self._cuts and not self._out(arrivals[0])

    def is_revoked(self, device: str) -> bool:
        """Whether an organiser revoked this device."""
        return device in self._cuts

    def role(self, place: Place) -> Role | None:
        """What the device was let in as, by the time it wrote the change at this place."""
        found = None
        for arrival in self._path(place):
            if found is None or not self._out(arrival):
                found = arrival.vouched.role
        return found

    def arrivals_by(self, ticket: str) -> list[str]:
        """The devices that used a ticket, the earliest first."""
        used = [a for a in self._facts.arrivals if a.vouched.ticket == ticket]
        return list(dict.fromkeys(device_of(a.place.chain) for a in sorted(used, key=_age)))

    def standing(self, chain: str) -> Standing:
        """What decides about the changes of one chain; where it is equal, nothing changes."""
        arrivals = tuple(self._path(Place(chain, 1 << 53)))
        cuts = self._cuts.get(device_of(chain))
        ends = tuple(end for cut in cuts for end in cut.ends) if cuts else None
        kept = tuple(a for a in arrivals if a is arrivals[0] or not self._out(a))
        return Standing(kept, self._out(arrivals[0]) if arrivals else "revoked", ends)

    def _heed(self, act: Cut | Cancelled) -> None:
        if self._fault_at(act.place) or self.role(act.place) != "organiser":
            return
        if isinstance(act, Cut):
            self._cuts.setdefault(act.device, []).append(act)
        else:
            self._cancelled.setdefault(act.ticket, []).append(act)

    def _fault_at(self, place: Place) -> Fault:
        path = self._path(place)
        if not path:
            return "revoked"
        if fault := self._out(path[0]):
            return fault
        cuts = self._cuts.get(device_of(place.chain))
        if cuts and not any(self._is_before(place, end) for cut in cuts for end in cut.ends):
            return "revoked"
        return ""

    def _out(self, arrival: Arrival) -> Fault:
        """Why the voucher of this arrival lets nobody in any more, or nothing."""
        device, vouched = device_of(arrival.place.chain), arrival.vouched
        if arrival.place in self._surplus:
            return "used_up"
        for sponsor in vouched.sponsors or self._other_founders(device):
            cuts = self._cuts.get(sponsor)
            if cuts and not any(device in cut.known for cut in cuts):
                return "revoked"
        for sponsor in vouched.sponsors[:1]:
            if (first := self._first(sponsor)) and (fault := self._out(first[0])):
                return fault
        ends = self._cancelled.get(vouched.ticket)
        return "cancelled" if ends and not any(device in end.known for end in ends) else ""

    def _other_founders(self, device: str) -> list[str]:
        """The event's key vouches for itself: cut one founder, and no new one is believed."""
        return [
            founder
            for founder in self._cuts
            if founder != device
            and (first := self._first(founder))
            and not first[0].vouched.sponsors
        ]

    def _first(self, device: str) -> list[Arrival]:
        if device in self._arrivals:
            return self._arrivals[device]
        branches = (chain for chain in self._arrivals if device_of(chain) == device)
        return next((self._arrivals[chain] for chain in sorted(branches)), [])

    def _find_surplus(self) -> set[Place]:
        """The arrivals by which a ticket was used more often than it may be."""
        used: dict[str, list[Arrival]] = {}
        for arrival in self._facts.arrivals:
            device = device_of(arrival.place.chain)
            if arrival.vouched.ticket and device not in self._cuts and not self._out(arrival):
                used.setdefault(arrival.vouched.ticket, []).append(arrival)
        surplus = set()
        for arrivals in used.values():
            seats: set[str] = set()
            for arrival in sorted(arrivals, key=_age):
                if len(seats) < arrival.vouched.uses:
                    seats.add(device_of(arrival.place.chain))
                elif device_of(arrival.place.chain) not in seats:
                    surplus.add(arrival.place)
        return surplus

    def _path(self, place: Place) -> list[Arrival]:
        """The arrivals of this chain up to a place, the earliest first."""
        found: list[Arrival] = []
        step: Place | None = place
        while step is not None:
            here = [a for a in self._arrivals.get(step.chain, ()) if a.place.seq <= step.seq]
            found = here + found
            step = self._facts.branches.get(step.chain)
        return found

    def _is_before(self, place: Place, end: Place) -> bool:
        """Whether a change lies on the way to `end`, or is it."""
        step: Place | None = end
        while step is not None:
            if step.chain == place.chain:
                return place.seq <= step.seq
            step = self._facts.branches.get(step.chain)
        return False


def _age(arrival: Arrival) -> tuple[int, Place]:
    return arrival.at, arrival.place


def decide(facts: Facts) -> Membership:
    """Who takes part, by everything that the log says."""
    return Membership(facts)


def changed(before: Membership, after: Membership, chains: Iterable[str]) -> set[str]:
    """The chains for which things stand otherwise than before."""
    return {chain for chain in chains if before.standing(chain) != after.standing(chain)}
