"""What organisers decided about changes that were set aside, and what they decided on.

    for row in decisions(store):
        row.state, row.note         # "dismissed", "Not from this table"

A decision about a change that is not on this laptop is not among them.
"""

from __future__ import annotations

from typing import NamedTuple

from kiosk.store.database import Store


class Decision(NamedTuple):
    """A decision, and the change that it is about; `name` is its short hash.

    `chain` and `seq` place the change, and `author` decided, `at` a hybrid time.
    """

    name: str
    chain: str
    seq: int
    kind: str
    state: str
    note: str
    author: str
    at: int


class Count(NamedTuple):
    """How many changes were decided on, which way."""

    taken_in: int
    left_out: int


_DECIDED = """
    SELECT verdict.name, withheld.device, withheld.seq, kind, state, note, author, verdict.at
    FROM verdict JOIN withheld ON withheld.name = verdict.name
    JOIN change ON change.device = withheld.device AND change.seq = withheld.seq
    WHERE state <> 'waiting'
    UNION ALL
    SELECT verdict.name, device, seq, kind, state, note, author, verdict.at
    FROM quarantine JOIN verdict ON verdict.name = substr(lower(hex(quarantine.hash)), 1, 32)
    WHERE state = 'dismissed'
"""


def decisions(store: Store, limit: int = 500) -> list[Decision]:
    """What was decided, the latest first."""
    rows = store.rows(f"{_DECIDED} ORDER BY 8 DESC, 1 LIMIT ?", [limit])
    return [Decision(*row) for row in rows]


def count(store: Store) -> Count:
    """How much was decided."""
    found = store.row(
        "SELECT coalesce(sum(state = 'admitted'), 0), coalesce(sum(state = 'dismissed'), 0) "
        f"FROM ({_DECIDED})"
    )
    return Count(*found) if found else Count(0, 0)
