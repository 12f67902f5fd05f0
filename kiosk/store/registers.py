"""Registers: works out heads and settled values, and keeps the projection in step.

    heads(register)   = its changes that no other change names as a parent
    settled value     = body of the readable head that comes first by precedence;
                        where the first vote counts, a ballot's is the first one: `casts.py`
    conflict          = more than one head

State is a function of the set of changes: `absorb` may be given them in any order.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Any, NamedTuple

from kiosk.changes import Body, ChangeId, Unreadable, read_body
from kiosk.rules import Head, by_precedence
from kiosk.store import ancestry, casts, projection
from kiosk.store.chains import Placed
from kiosk.store.database import Store
from kiosk.store.facts import Settled
from kiosk.store.log_store import Row

_LOOKUP = 500

_Register = tuple[str, str]
"""Its kind and its subject."""


class Conflict(NamedTuple):
    """A register with more than one head."""

    kind: str
    subject: str
    heads: int


def heads(store: Store, kind: str, subject: str) -> list[Head]:
    """The register's heads, in no order."""
    return [
        Head(*row)
        for row in store.rows(
            "SELECT at, device, seq FROM head WHERE kind = ? AND subject = ?", [kind, subject]
        )
    ]


def value(store: Store, kind: str, subject: str) -> Body | None:
    """The register's settled value, or nothing if it has none that this version reads."""
    for head in by_precedence(heads(store, kind, subject)):
        with contextlib.suppress(Unreadable):
            return read_body(kind, _body(store, head.id))
    return None


def conflicts(store: Store) -> list[Conflict]:
    """Every register that waits for a person to settle it."""
    return [
        Conflict(*row)
        for row in store.rows(
            "SELECT kind, subject, count(*) FROM head GROUP BY kind, subject "
            "HAVING count(*) > 1 ORDER BY kind, subject"
        )
    ]


def unread(store: Store, reason: str) -> int:
    """How many heads this version cannot read: `newer` than it, or `malformed`."""
    found = store.row("SELECT count(*) FROM unread WHERE reason = ?", [reason])
    return int(found[0]) if found else 0


def absorb(store: Store, changes: Sequence[Placed]) -> None:
    """Bring heads and projection up to date with changes that newly count."""
    _replace_parents(store, changes)
    touched = _standing(store, changes)
    _add_heads(store, changes, touched)
    casts.note(store, changes)
    firsts = casts.firsts(store, [subject for kind, subject in touched if kind == "ballot"])
    bodies = {(chain, change.seq): change.body for chain, change, _ in changes}
    settled: dict[str, list[Settled[Any]]] = {}  # the kind decides the body's type
    gone: dict[str, list[str]] = {}
    puzzles: list[tuple[str, str, str, int, str]] = []
    for (kind, subject), standing in touched.items():
        found: list[Settled[Any]] = []
        for head in by_precedence(standing) if len(standing) > 1 else standing:
            body = bodies.get((head.device, head.seq)) or _body(store, head.id)
            try:
                found.append(_typed(kind, subject, body, head))
            except Unreadable as unreadable:
                puzzles.append((kind, subject, head.device, head.seq, unreadable.reason))
        first = _first(store, kind, subject, firsts) if kind == "ballot" else None
        if found and (first is None or first == found[0]):
            settled.setdefault(kind, []).append(found[0])
        elif first is not None:
            last = found[0] if found else first
            settled.setdefault(kind, []).append(last._replace(first=first))
        else:
            gone.setdefault(kind, []).append(subject)
    _note_unread(store, list(touched), puzzles)
    projection.settle(store, settled, gone)


def _first(
    store: Store, kind: str, subject: str, firsts: dict[str, list[Head]]
) -> Settled[Any] | None:
    """The first ballot of a register that this version can read, where there are several."""
    for head in firsts.get(subject, ()):
        with contextlib.suppress(Unreadable):
            return _typed(kind, subject, _body(store, head.id), head)
    return None


def _standing(store: Store, changes: Sequence[Placed]) -> dict[_Register, list[Head]]:
    """The heads so far of every register that the changes write to, in few queries."""
    found: dict[_Register, list[Head]] = {(c.kind, c.subject): [] for _, c, _ in changes}
    by_kind: dict[str, list[str]] = {}
    for kind, subject in found:
        by_kind.setdefault(kind, []).append(subject)
    for kind, subjects in by_kind.items():
        for start in range(0, len(subjects), _LOOKUP):
            wanted = subjects[start : start + _LOOKUP]
            marks = ", ".join("?" * len(wanted))
            for subject, *head in store.rows(
                "SELECT subject, at, device, seq FROM head "
                f"WHERE kind = ? AND subject IN ({marks})",
                [kind, *wanted],
            ):
                found[kind, subject].append(Head(*head))
    return found


def _replace_parents(store: Store, changes: Sequence[Placed]) -> None:
    replaced = [
        (*parent, placed.change.kind, placed.change.subject)
        for placed, parent in ancestry.parents(store, changes)
    ]
    if replaced:
        store.run_many("INSERT OR IGNORE INTO replaced VALUES (?, ?, ?, ?)", replaced)
        store.run_many(
            "DELETE FROM head WHERE device = ? AND seq = ? AND kind = ? AND subject = ?",
            replaced,
        )


def _add_heads(
    store: Store, changes: Sequence[Placed], standing: dict[_Register, list[Head]]
) -> None:
    """Add the changes that nothing replaces to the heads, here and in the store."""
    replaced = _replaced(store, changes)
    fresh = [
        (c.kind, c.subject, chain, c.seq, c.at)
        for chain, c, _ in changes
        if not replaced or (chain, c.seq, c.kind, c.subject) not in replaced
    ]
    store.insert("head", "kind, subject, device, seq, at", sorted(fresh))
    for kind, subject, chain, seq, at in fresh:
        standing[kind, subject].append(Head(at, chain, seq))


def _replaced(store: Store, changes: Sequence[Placed]) -> set[Row]:
    """What is replaced on the stretches of chains that the changes cover."""
    ends: dict[str, tuple[int, int]] = {}
    for chain, change, _ in changes:
        first, last = ends.get(chain, (change.seq, change.seq))
        ends[chain] = min(first, change.seq), max(last, change.seq)
    return {
        row
        for chain, (first, last) in ends.items()
        for row in store.rows(
            "SELECT device, seq, kind, subject FROM replaced "
            "WHERE device = ? AND seq BETWEEN ? AND ?",
            [chain, first, last],
        )
    }


def _body(store: Store, change: ChangeId) -> str:
    found = store.row("SELECT body FROM change WHERE device = ? AND seq = ?", change)
    return str(found[0]) if found else ""


def _typed(kind: str, subject: str, body: str, head: Head) -> Settled[Any]:  # the kind's
    value: Body = read_body(kind, body)
    projection.check_subject(kind, subject)
    return Settled(subject, value, head.at, head.device, head.seq)


def _note_unread(
    store: Store,
    touched: list[tuple[str, str]],
    puzzles: list[tuple[str, str, str, int, str]],
) -> None:
    if puzzles or store.row("SELECT 1 FROM unread LIMIT 1"):
        store.run_many("DELETE FROM unread WHERE kind = ? AND subject = ?", touched)
        store.run_many("INSERT INTO unread VALUES (?, ?, ?, ?, ?)", puzzles)
