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

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Literal, NamedTuple

from kiosk.arrivals import (
    Arrival,
    Cancelled,
    Cut,
    Facts,
    Place,
    age,
    contested,
    device_of,
)
from kiosk.rights import may_be, may_write
from kiosk.vouchers import Role, Sponsor

__all__ = [
    "FAULTS",
    "Arrival",
    "Cancelled",
    "Cut",
    "Facts",
    "Fault",
    "Membership",
    "Place",
    "changed",
    "decide",
]

Fault = Literal["", "role", "revoked", "cancelled", "used_up"]
"""Why a change in the log does not count, or nothing."""

FAULTS: tuple[Fault, ...] = ("role", "revoked", "cancelled", "used_up")


class Standing(NamedTuple):
    """How things stand for one chain: what is wrong with its arrivals, and where it was cut."""

    arrivals: tuple[tuple[int, Fault], ...]
    ends: tuple[Place, ...] | None


class Membership:
    """The devices of one event as its log has them. Made by `decide`; never changes."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._arrivals: dict[str, list[Arrival]] = {}
        self._of: dict[str, list[Arrival]] = {}
        for arrival in sorted(facts.arrivals, key=lambda a: a.place):
            self._arrivals.setdefault(arrival.place.chain, []).append(arrival)
            self._of.setdefault(device_of(arrival.place.chain), []).append(arrival)
        self._founders = {
            device_of(a.place.chain) for a in facts.arrivals if a.vouched.is_the_events
        }
        self._cuts: dict[str, list[Cut]] = {}
        self._cancelled: dict[str, list[Cancelled]] = {}
        self._contested = contested(facts.arrivals)
        self._surplus: set[Sponsor] = set()
        self._plain: dict[str, Role | None] = {}
        self._seat()
        for act in sorted(facts.acts, key=lambda act: (act.at, act.place)):
            self._heed(act)

    @cached_property
    def devices(self) -> frozenset[str]:
        """Every device that ever let itself in."""
        return frozenset(self._of)

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
        """The role of a whole chain that was let in once, never cut and is no branch, or nothing.

        All its changes count that this role may write.
        """
        if chain not in self._plain:
            arrivals = self._arrivals.get(chain, [])
            plain = chain == device_of(chain) and len(arrivals) == 1 and self.is_in(chain)
            self._plain[chain] = arrivals[0].vouched.role if plain else None
        return self._plain[chain]

    def is_in(self, device: str) -> bool:
        """Whether this device may exchange: it let itself in and was not revoked since."""
        if device in self._cuts:
            return False
        return not all(map(self._out, self._of.get(device, ())))

    def is_revoked(self, device: str) -> bool:
        """Whether an organiser revoked this device."""
        return device in self._cuts

    def kept(self, device: str) -> int:
        """The last number of a revoked device's changes that stays; 0 where nothing does."""
        ends = (end for cut in self._cuts.get(device, ()) for end in cut.ends)
        return max((end.seq for end in ends), default=0)

    def predecessor(self, device: str) -> str:
        """The id under which this laptop wrote before it took a new key, or nothing."""
        arrivals = self._of.get(device)
        return arrivals[0].vouched.predecessor if arrivals else ""

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
        return list(dict.fromkeys(device_of(a.place.chain) for a in sorted(used, key=age)))

    def standing(self, chain: str) -> Standing:
        """What decides about the changes of one chain; where it is equal, nothing changes."""
        arrivals = self._path(Place(chain, 1 << 53))
        faults = tuple((arrival.place.seq, self._out(arrival)) for arrival in arrivals)
        cuts = self._cuts.get(device_of(chain))
        ends = tuple(end for cut in cuts for end in cut.ends) if cuts else None
        return Standing(faults, ends)

    def _heed(self, act: Cut | Cancelled) -> None:
        if self._fault_at(act.place) or self.role(act.place) != "organiser":
            return
        if isinstance(act, Cancelled):
            self._cancelled.setdefault(act.ticket, []).append(act)
        elif act.device != device_of(act.place.chain):  # or it could say what stays of itself
            self._cuts.setdefault(act.device, []).append(act)
        self._seat()

    def _fault_at(self, place: Place) -> Fault:
        faults = [self._out(arrival) for arrival in self._path(place)]
        if all(faults):
            return faults[-1] if faults else "revoked"
        cuts = self._cuts.get(device_of(place.chain))
        if cuts and not any(self._is_before(place, end) for cut in cuts for end in cut.ends):
            return "revoked"
        return ""

    def _out(self, arrival: Arrival) -> Fault:
        """Why the voucher of this arrival lets nobody in any more, or nothing."""
        device, vouched = device_of(arrival.place.chain), arrival.vouched
        lineage = (Sponsor(device, vouched.ticket), *vouched.sponsors)
        for below, above in pairwise(lineage):
            if self._is_unknown(below.device, self._cuts.get(above.device)):
                return "revoked"
        root = lineage[-1].device
        for founder in self._founders & self._cuts.keys() - {root}:
            # the event's key is no secret any more where it was kept
            if self._is_unknown(root, self._cuts[founder]):
                return "revoked"
        for holder in lineage:
            if self._is_unknown(holder.device, self._cancelled.get(holder.ticket)):
                return "cancelled"
        return "used_up" if not self._surplus.isdisjoint(lineage) else ""

    @staticmethod
    def _is_unknown(device: str, acts: Sequence[Cut | Cancelled] | None) -> bool:
        return bool(acts) and not any(device in act.known for act in acts or ())

    def _seat(self) -> None:
        """Find the arrivals by which a ticket was used more often than it may be."""
        self._surplus = set()
        for arrivals in self._contested:
            seats: set[str] = set()
            for arrival in arrivals:
                device = device_of(arrival.place.chain)
                if device in seats or self._out(arrival):
                    continue
                if len(seats) >= arrival.vouched.uses:
                    self._surplus.add(Sponsor(device, arrival.vouched.ticket))
                elif device not in self._cuts:
                    seats.add(device)

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


def decide(facts: Facts) -> Membership:
    """Who takes part, by everything that the log says."""
    return Membership(facts)


def changed(before: Membership, after: Membership, chains: Iterable[str]) -> set[str]:
    """The chains for which things stand otherwise than before, among those that had begun."""
    return {
        chain
        for chain in chains
        if (stood := before.standing(chain)).arrivals and stood != after.standing(chain)
    }
