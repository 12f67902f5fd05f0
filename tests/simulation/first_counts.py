"""Which of a badge's ballots was the first, worked out naively: see `kiosk/rules.py`.

Where a forked chain makes a parent's name ambiguous, the store's own answer is taken, as it is
of heads.
"""

from __future__ import annotations

from kiosk.changes import Body, ChangeId, Unreadable, read_body
from kiosk.membership import Place
from kiosk.store import casts, chains
from kiosk.store.chains import Placed
from kiosk.store.database import Store
from kiosk.store.memberships import membership
from tests.simulation.counting import Register

Times = dict[ChangeId, int]
"""When each change was written, whatever it says: not before what its chain holds before it."""


def first_ballots(
    store: Store, registers: dict[Register, list[Placed]], times: Times
) -> dict[Register, Body]:
    """The first ballot of every badge on every challenge, as far as this version can read it."""
    forked = set(chains.forked_devices(store))
    found: dict[Register, Body] = {}
    for register, cast in registers.items():
        if register[0] != "ballot":
            continue
        if any(chains.device_of(p.device) in forked for c in cast for p in c.change.parents):
            turns = _as_told(store, register[1], cast)
        else:
            turns = _in_turn(store, cast, times)
        for placed in turns:
            try:
                found[register] = read_body("ballot", placed.change.body)
            except Unreadable:
                continue
            break
    return found


def written(every: list[Placed], branches: dict[str, tuple[str, int]]) -> Times:
    """The time of every change by its chain, of which branches go on with what they leave."""
    times: Times = {}
    chain_of = {placed.id: placed for placed in every}

    def until(chain: str, seq: int) -> int:
        if seq < 1:
            return 0
        if (chain, seq) not in chain_of:
            return until(*branches[chain]) if chain in branches else 0
        return times[ChangeId(chain, seq)]

    for placed in sorted(every, key=lambda p: (p.change.seq, p.chain)):
        times[placed.id] = max(placed.change.at, until(placed.chain, placed.change.seq - 1))
    return times


def _as_told(store: Store, subject: str, cast: list[Placed]) -> list[Placed]:
    by_id = {placed.id: placed for placed in cast}
    told = casts.firsts(store, [subject])
    return [by_id[head.id] for head in told[subject]] if subject in told else cast


def _in_turn(store: Store, cast: list[Placed], times: Times) -> list[Placed]:
    ids = {placed.id for placed in cast}
    names = {placed.id: set(placed.change.parents) & ids for placed in cast}
    organisers = {
        placed.id for placed in cast if membership(store).role(Place(*placed.id)) == "organiser"
    }
    at = {placed.id: (placed.change.at, *placed.id) for placed in cast}
    gone: set[ChangeId] = set()
    for word in organisers:
        reached: set[ChangeId] = set()
        for _ in cast:
            named = names[word].union(*(names[one] for one in reached))
            reached = {one for one in named if one not in organisers or at[one] < at[word]}
        gone |= reached
    left = [placed for placed in cast if placed.id not in gone]
    ahead = [placed for placed in left if placed.id in organisers or not names[placed.id]]
    later = [placed for placed in left if placed not in ahead]
    return [
        *sorted(ahead, key=lambda placed: (times[placed.id], at[placed.id])),
        *sorted(later, key=lambda placed: at[placed.id]),
    ]
