"""What the log means, worked out naively: as far from the store's own code as can be.

The three lines of ARCHITECTURE.md are read aloud over every change that counts. Which
those are is not worked out anew: the store's own list of what is withheld is taken, and
all logs must agree on it.
"""

from __future__ import annotations

from typing import NamedTuple

from kiosk.changes import (
    Badges,
    Ballot,
    Body,
    Challenge,
    ChangeId,
    Idea,
    Unreadable,
    read_body,
    unpair,
)
from kiosk.store import chains, change_log
from kiosk.store.chains import Placed
from kiosk.store.database import Store

Register = tuple[str, str]


class Model(NamedTuple):
    """Heads by register, where no forked chain makes a parent's name ambiguous."""

    heads: dict[Register, set[ChangeId]]
    points: dict[str, dict[str, int]]
    ballots: dict[str, int]


def model(store: Store) -> Model:
    """What this store's log means."""
    out = set(store.rows("SELECT device, seq FROM withheld WHERE admitted = 0"))
    forked = set(chains.forked_devices(store))
    registers: dict[Register, list[Placed]] = {}
    for page in change_log.pages(store):
        for placed in page:
            if placed.id not in out:
                change = placed.change
                registers.setdefault((change.kind, change.subject), []).append(placed)
    heads = {
        register: standing
        for register, found in registers.items()
        if (standing := _heads(found, forked)) is not None
    }
    given = {placed.id: placed for found in registers.values() for placed in found}
    settled = _settled(store, given, registers, heads)
    return Model(
        {register: {p.id for p in found} for register, found in heads.items()},
        *_tally(settled),
    )


def _heads(found: list[Placed], forked: set[str]) -> list[Placed] | None:
    """The changes of one register that no other names; nothing if a name may be ambiguous."""
    named = {parent for placed in found for parent in placed.change.parents}
    if any(chains.device_of(device) in forked for device, _ in named):
        return None
    return [placed for placed in found if placed.id not in named]


def _settled(
    store: Store,
    given: dict[ChangeId, Placed],
    registers: dict[Register, list[Placed]],
    heads: dict[Register, list[Placed]],
) -> dict[Register, Body]:
    """The value of each register: that of its latest head that can be read."""
    values: dict[Register, Body] = {}
    for register in registers:
        standing = heads.get(register)
        if standing is None:
            rows = store.rows(
                "SELECT device, seq FROM head WHERE kind = ? AND subject = ?", register
            )
            standing = [given[ChangeId(chain, seq)] for chain, seq in rows]
        for placed in sorted(standing, key=lambda p: (p.change.at, p.chain, p.change.seq)):
            try:
                values[register] = read_body(register[0], placed.change.body)
            except Unreadable:
                continue
    return values


def _tally(settled: dict[Register, Body]) -> tuple[dict[str, dict[str, int]], dict[str, int]]:
    """Dots by challenge and idea, and ballots by challenge: one for each badge at most."""
    badges = {h for body in settled.values() if isinstance(body, Badges) for h in body.hashes}
    rules = {s: b for (_, s), b in settled.items() if isinstance(b, Challenge)}
    home = {s: body.challenge for (_, s), body in settled.items() if isinstance(body, Idea)}
    points: dict[str, dict[str, int]] = {challenge: {} for challenge in rules}
    ballots: dict[str, int] = {}
    for (_, subject), body in settled.items():
        if not isinstance(body, Ballot):
            continue
        challenge, voter = unpair(subject)
        rule, dots = rules.get(challenge), list(body.choices.values())
        if rule is None or voter not in badges:
            continue
        if sum(dots) > rule.dots or max(dots, default=0) > rule.per_idea:
            continue
        ballots[challenge] = ballots.get(challenge, 0) + 1
        for idea, given in body.choices.items():
            if home.get(idea) == challenge:
                points[challenge][idea] = points[challenge].get(idea, 0) + given
    return points, ballots
