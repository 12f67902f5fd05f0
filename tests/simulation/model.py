"""What the log means, worked out naively: as far from the store's own code as can be.

The three lines of ARCHITECTURE.md are read aloud over every change that counts. Which
those are is not worked out anew: the store's own list of what is withheld is taken, and
all logs must agree on it.
"""

from __future__ import annotations

from typing import NamedTuple

from kiosk.changes import ChangeId, Unreadable, read_body
from kiosk.store import chains, change_log
from kiosk.store.chains import Placed
from kiosk.store.database import Store
from tests.simulation.counting import Register, Tally, Values, count
from tests.simulation.first_counts import first_ballots, written


class Model(NamedTuple):
    """Heads by register, where no forked chain makes a parent's name ambiguous."""

    heads: dict[Register, set[ChangeId]]
    tallies: dict[str, Tally]
    ballots: dict[str, int]


def model(store: Store) -> Model:
    """What this store's log means."""
    out = set(store.rows("SELECT device, seq FROM withheld WHERE admitted = 0"))
    forked = set(chains.forked_devices(store))
    registers: dict[Register, list[Placed]] = {}
    every = [placed for page in change_log.pages(store) for placed in page]
    for placed in every:
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
        *count(settled, first_ballots(store, registers, written(every, chains.branches(store)))),
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
) -> Values:
    """The values of each register's heads that can be read, the latest first."""
    values: Values = {}
    for register in registers:
        standing = heads.get(register)
        if standing is None:
            rows = store.rows(
                "SELECT device, seq FROM head WHERE kind = ? AND subject = ?", register
            )
            standing = [given[ChangeId(chain, seq)] for chain, seq in rows]
        standing = sorted(standing, key=lambda p: (p.change.at, p.chain, p.change.seq))
        for placed in reversed(standing):
            try:
                body = read_body(register[0], placed.change.body)
            except Unreadable:
                continue
            values.setdefault(register, []).append(body)
    return values
