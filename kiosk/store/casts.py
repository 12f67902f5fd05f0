"""Every ballot that a badge cast on a challenge, and which was the first.

    note(store, changes)                 # ballots that newly count
    firsts(store, [subject])             # {subject: [the first one, …]}

Where the last vote counts, heads are enough: each ballot names those that it replaces. Where the
first one does, a kiosk that names it as a parent must not replace it. So the ballots of a
register are kept here whether they are heads or not, and `kiosk.rules.in_turn` puts them in turn.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk import rules
from kiosk.changes import ChangeId
from kiosk.membership import Place
from kiosk.rules import Cast, Head
from kiosk.store import ancestry, chains
from kiosk.store.chains import COLUMNS, Placed, from_row
from kiosk.store.database import Store
from kiosk.store.memberships import membership

_LOOKUP = 250

_OF = ", ".join(f"change.{column.strip()}" for column in COLUMNS.split(","))


def note(store: Store, changes: Sequence[Placed]) -> None:
    """Keep where ballots stand that newly count."""
    store.insert(
        "cast_ballot",
        "subject, device, seq",
        sorted((p.change.subject, *p.id) for p in changes if p.change.kind == "ballot"),
    )


def firsts(store: Store, subjects: Sequence[str]) -> dict[str, list[Head]]:
    """The ballots of each register in turn, the first one first; none where there is but one.

    What an organiser settled is not among them: then the organiser's own ballot is the first.
    """
    found: dict[str, list[Placed]] = {}
    for start in range(0, len(subjects), _LOOKUP):
        wanted = subjects[start : start + _LOOKUP]
        marks = ", ".join("?" * len(wanted))
        for row in store.rows(
            f"SELECT {_OF}, hash FROM cast_ballot JOIN change USING (device, seq) "
            "WHERE cast_ballot.subject IN (SELECT subject FROM cast_ballot "
            f"WHERE subject IN ({marks}) GROUP BY subject HAVING count(*) > 1)",
            wanted,
        ):
            placed = from_row(row)
            found.setdefault(placed.change.subject, []).append(placed)
    return {subject: _in_turn(store, placed) for subject, placed in found.items()}


def _in_turn(store: Store, placed: Sequence[Placed]) -> list[Head]:
    over: dict[ChangeId, set[ChangeId]] = {p.id: set() for p in placed}
    for p, parent in ancestry.parents(store, placed):
        over[p.id].add(parent)
    members = membership(store)
    casts = [
        Cast(
            Head(p.change.at, *p.id),
            frozenset(over[p.id]),
            by_organiser=members.role(Place(*p.id)) == "organiser",
        )
        for p in placed
    ]
    ahead, later = ([cast.head for cast in group] for group in rules.in_turn(casts))
    if len(ahead) > 1:
        ahead.sort(key=lambda head: (_since(store, head), head))
    return [*ahead, *sorted(later)]


def _since(store: Store, head: Head) -> int:
    """When a ballot was cast: not before what its device wrote earlier, whatever it says."""
    family = chains.family(store, chains.device_of(head.device))
    own = next(chain for chain in family if chain.id == head.device)
    last, latest = head.seq, head.at
    for passed in chains.path(family, own):
        found = store.row(
            "SELECT max(at) FROM change WHERE device = ? AND seq <= ?", [passed.id, last]
        )
        latest = max(latest, (found and found[0]) or 0)
        last = passed.base_seq
    return latest
