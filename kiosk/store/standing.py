"""Which changes of the log count: those that their writers had a right to make.

    take_in(store, placed)          # projects what counts, sets aside the rest
    membership(store).is_in(device) # who takes part
    withheld(store)                 # what was set aside, with its reason

A change that does not count stays in the log, so that chains stay whole and all logs hold
the same. Whether it counts follows from the log alone, and an organiser's verdict can
admit it. When something that counted no longer does, the projection is made anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from kiosk.changes import short_hash
from kiosk.membership import Fault, Membership, Place, changed
from kiosk.rights import may_write
from kiosk.store import projection, registers
from kiosk.store.chains import COLUMNS, Placed, from_row
from kiosk.store.database import Store
from kiosk.store.memberships import KINDS, membership

__all__ = ["Withheld", "membership", "rebuild", "take_in", "withheld"]

_LOOKUP = 500
_PAGE = 2_000
_FINAL = (*KINDS, "verdict")
"""Kinds that no verdict can admit."""
_UNDECIDED = (
    "NOT EXISTS (SELECT 1 FROM verdict "
    "WHERE verdict.name = withheld.name AND verdict.state <> 'waiting')"
)


class Withheld(NamedTuple):
    """A change that does not count, and why; `name` is its short hash."""

    chain: str
    seq: int
    kind: str
    subject: str
    reason: Fault
    name: str


def take_in(
    store: Store, placed: Sequence[Placed], before: Membership, *, anew: bool = False
) -> int:
    """Bring the projection up to date with changes that are new in the log.

    `before` is who took part before them, in the same transaction; `anew` if the
    chains of earlier ones have other names now, or what they replace may be another.
    Gives how many of the changes do not count.
    """
    members = membership(store)
    fresh = list(placed)
    if before is not members and not anew:
        moved = _moved(store, before, members, placed)
        anew = moved is None
        fresh += moved or []
    if anew:
        rebuild(store)
        return sum(1 for p in placed if _fault(members, p))
    counted = _sort_out(store, members, fresh)
    registers.absorb(store, counted)
    names = {p.change.subject for p in counted if p.change.kind == "verdict"}
    if names and not _heed(store, names):
        rebuild(store)
    return len(fresh) - len(counted)


def rebuild(store: Store, on_progress: Callable[[int], None] = lambda _done: None) -> None:
    """Empty the projection and make it again from the log, inside the caller's transaction."""
    projection.clear(store)
    members = membership(store)
    for page in _pages(store, "kind = 'verdict'"):
        registers.absorb(store, _sort_out(store, members, page))
    done = 0
    for page in _pages(store, "kind <> 'verdict'"):
        registers.absorb(store, _sort_out(store, members, page))
        done += len(page)
        on_progress(done)


def withheld(store: Store, limit: int = 500) -> list[Withheld]:
    """What does not count and waits for an organiser's verdict, the latest first."""
    return [
        Withheld(*row)
        for row in store.rows(
            "SELECT withheld.device, withheld.seq, kind, subject, reason, name "
            "FROM withheld JOIN change USING (device, seq) "
            f"WHERE {_UNDECIDED} ORDER BY at DESC, withheld.device, withheld.seq LIMIT ?",
            [limit],
        )
    ]


def count_withheld(store: Store) -> int:
    """How many changes wait for an organiser's verdict."""
    found = store.row(f"SELECT count(*) FROM withheld WHERE {_UNDECIDED}")
    return int(found[0]) if found else 0


def is_withheld(store: Store, name: str) -> bool:
    """Whether a change with this short hash does not count."""
    found = store.row("SELECT 1 FROM withheld WHERE name = ? AND admitted = 0", [name])
    return found is not None


def was_set_aside(store: Store, name: str) -> bool:
    """Whether a change with this short hash does not count, or counts by a verdict alone."""
    return store.row("SELECT 1 FROM withheld WHERE name = ?", [name]) is not None


def can_be_admitted(store: Store, name: str) -> bool:
    """Whether an organiser's verdict can make a change with this short hash count."""
    marks = ", ".join("?" * len(_FINAL))
    found = store.row(
        "SELECT 1 FROM withheld JOIN change USING (device, seq) "
        f"WHERE name = ? AND kind NOT IN ({marks})",
        [name, *_FINAL],
    )
    return found is not None


def _sort_out(store: Store, members: Membership, placed: Sequence[Placed]) -> list[Placed]:
    """Note which of these changes do not count, and give those that do."""
    counted: list[Placed] = []
    faulty: list[tuple[Placed, Fault]] = []
    for p in placed:
        fault = _fault(members, p)
        if fault:
            faulty.append((p, fault))
        else:
            counted.append(p)
    if not faulty:
        return counted
    admitted = _admitted(store, [short_hash(p.digest) for p, _ in faulty])
    rows = []
    for p, fault in faulty:
        name = short_hash(p.digest)
        is_admitted = name in admitted and p.change.kind not in _FINAL
        rows.append((*p.id, name, fault, int(is_admitted)))
        if is_admitted:
            counted.append(p)
    store.run_many(
        "INSERT INTO withheld (device, seq, name, reason, admitted) VALUES (?, ?, ?, ?, ?)", rows
    )
    return counted


def _fault(members: Membership, placed: Placed) -> Fault:
    change = placed.change
    role = members.plain_role(placed.chain)
    if role is not None and change.kind not in KINDS:
        return "" if may_write(role, change.kind, change.subject, change.device) else "role"
    return members.fault(Place(*placed.id), change.kind, change.subject)


def _moved(
    store: Store, before: Membership, members: Membership, placed: Sequence[Placed]
) -> list[Placed] | None:
    """The changes that count from now on; nothing if one that counted no longer does."""
    regained, reworded = [], []
    held = [chain for (chain,) in store.rows("SELECT device FROM chain")]
    moved = sorted(changed(before, members, held))
    new = {p.id for p in placed} if moved else set()
    for chain in moved:
        for page in _pages(store, "device = ?", [chain]):
            aside: dict[int, tuple[Fault, int]] = {
                seq: (reason, admitted)
                for seq, reason, admitted in store.rows(
                    "SELECT seq, reason, admitted FROM withheld WHERE device = ?", [chain]
                )
            }
            for p in page:
                if p.id in new:
                    continue
                if p.change.kind == "ballot" and _was_other(before, members, p):
                    return None  # a kiosk's ballot that was an organiser's word, or the reverse
                fault = _fault(members, p)
                former, is_admitted = aside.get(p.change.seq, ("", 0))
                if (fault and not former) or (former and not fault and is_admitted):
                    return None  # it counted, or counts already by a verdict
                if former and not fault:
                    regained.append(p)
                elif fault != former:
                    reworded.append((fault, *p.id))
    store.run_many("DELETE FROM withheld WHERE device = ? AND seq = ?", [p.id for p in regained])
    store.run_many("UPDATE withheld SET reason = ? WHERE device = ? AND seq = ?", reworded)
    return regained


def _was_other(before: Membership, members: Membership, placed: Placed) -> bool:
    """Whether its writer had another role by what was known before."""
    place = Place(*placed.id)
    return before.role(place) != members.role(place)


def _heed(store: Store, names: set[str]) -> bool:
    """Let verdicts take effect. Gives whether that was possible without a rebuild."""
    admitted = _admitted(store, sorted(names))
    regained = []
    for name in sorted(names):
        for chain, seq, kind, is_in in store.rows(
            "SELECT device, seq, kind, admitted FROM withheld JOIN change USING (device, seq) "
            "WHERE name = ?",
            [name],
        ):
            if kind in _FINAL or bool(is_in) == (name in admitted):
                continue
            if is_in:
                return False
            regained.append((chain, seq))
    store.run_many("UPDATE withheld SET admitted = 1 WHERE device = ? AND seq = ?", regained)
    for place in regained:
        for page in _pages(store, "device = ? AND seq = ?", list(place)):
            registers.absorb(store, page)
    return True


def _admitted(store: Store, names: list[str]) -> set[str]:
    found: set[str] = set()
    for start in range(0, len(names), _LOOKUP):
        wanted = names[start : start + _LOOKUP]
        marks = ", ".join("?" * len(wanted))
        rows = store.rows(
            f"SELECT name FROM verdict WHERE state = 'admitted' AND name IN ({marks})", wanted
        )
        found.update(name for (name,) in rows)
    return found


def _pages(store: Store, condition: str, values: Sequence[object] = ()) -> Iterator[list[Placed]]:
    """The changes of the log that fulfil a condition, in pages, chain by chain."""
    place: tuple[str, int] = ("", 0)
    while page := [
        from_row(row)
        for row in store.rows(
            f"SELECT {COLUMNS}, hash FROM change WHERE (device, seq) > (?, ?) AND {condition} "
            "ORDER BY device, seq LIMIT ?",
            [*place, *values, _PAGE],
        )
    ]:
        yield page
        place = page[-1].id
