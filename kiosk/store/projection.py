"""The projection: typed tables that follow from the log, and can be made again from it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

import msgspec

from kiosk.changes import unpair
from kiosk.store import badges, ballots, devices, equality, events, groups, ideas, tickets
from kiosk.store.database import Store
from kiosk.store.facts import Projection, Settled

PROJECTIONS: dict[str, Projection] = {
    **events.PROJECTIONS,
    **badges.PROJECTIONS,
    **devices.PROJECTIONS,
    **ideas.PROJECTIONS,
    **groups.PROJECTIONS,
    **tickets.PROJECTIONS,
    **ballots.PROJECTIONS,
    **equality.PROJECTIONS,
}

REGISTER_TABLES = ("cast_ballot", "head", "replaced", "unread", "withheld")
TABLES = sorted({table for p in PROJECTIONS.values() for table in p.tables} | set(REGISTER_TABLES))


def check_subject(kind: str, subject: str) -> None:
    """Raise `Unreadable` if the subject does not name what this kind is about."""
    if PROJECTIONS[kind].paired:
        unpair(subject)


def settle(
    store: Store,
    settled: Mapping[str, list[Settled[Any]]],  # the kind decides the body's type
    gone: Mapping[str, list[str]],
) -> None:
    """Lay out settled values by kind, and forget the subjects that have none left."""
    for kind, facts in settled.items():
        PROJECTIONS[kind].settle(store, facts)
    for kind, subjects in gone.items():
        if kind in PROJECTIONS:
            PROJECTIONS[kind].forget(store, subjects)


def clear(store: Store) -> None:
    """Empty every table that follows from the log."""
    for table in TABLES:
        store.run(f"DELETE FROM {table}")


def digest(store: Store) -> str:
    """SHA-256 (hex) over every projected row: equal where the same changes are held."""
    state = hashlib.sha256()
    encoder = msgspec.json.Encoder()
    with store.reading():
        for table in TABLES:
            state.update(f"\n{table}\n".encode())
            columns = len(store.rows(f"PRAGMA table_info({table})"))
            order = ", ".join(map(str, range(1, columns + 1)))
            for row in store.each(f"SELECT * FROM {table} ORDER BY {order}"):
                state.update(encoder.encode(row))
    return state.hexdigest()
