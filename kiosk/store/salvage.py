"""Takes what is still readable out of a damaged store.

    aside = set_aside(path)
    store = open_store(path)
    recovered = salvage(store, aside)

Changes are chained and signed, so whatever verifies is true, and nothing else gets in.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from kiosk.changes import Change
from kiosk.errors import InvalidInput, StoreError
from kiosk.identity import Identity
from kiosk.store import chains, change_log, drafts, laptop
from kiosk.store.database import Store
from kiosk.tickets import read_ticket

_GIVE_UP_AFTER = 2_000
"""So many unreadable rows in a row, where no end is known, and the rest is lost."""

_MOST_ROWS = 10_000_000

_KEY_BYTES = 32


def salvage(store: Store, damaged: Path) -> int:
    """Receive every change of the damaged store that can be read and verified.

    The event that the laptop belonged to comes first: without its key nothing verifies.

    Gives how many were stored. Drafts that can be read come back too, where nothing has
    been typed since. The damaged file is only read. Raises `StoreError` for the new store's own
    troubles, never for the damaged one's.
    """
    _keep_event(store, damaged)
    stored = 0
    for _, page in groupby(
        enumerate(_readable(damaged)), key=lambda pair: pair[0] // change_log.PAGE_CHANGES
    ):
        verdicts = change_log.receive(
            store, [change for _, change in page], "damaged store", limited=False
        )
        stored += sum(verdict.outcome == "stored" for verdict in verdicts)
    for field, text in _drafts(damaged):
        if not drafts.read(store, field):
            drafts.keep(store, field, text)
    return stored


def _open(path: Path) -> driver.Connection:
    return driver.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _keep_event(store: Store, path: Path) -> None:
    """Take over the keys of the event and the laptop's ticket, if they are whole."""
    try:
        with contextlib.closing(_open(path)) as conn:
            row = conn.execute(
                "SELECT event_key, room_key, event_secret, ticket FROM self"
            ).fetchone()
    except (driver.Error, UnicodeError):
        return
    if row is None:
        return
    event_key, room_key, event_secret, ticket = row
    if not _is_key(event_key):
        return
    is_its_secret = _is_key(event_secret) and Identity(event_secret).public_key == event_key
    laptop.bind(
        store,
        event_key=event_key,
        room_key=room_key if _is_key(room_key) else None,
        event_secret=event_secret if is_its_secret else None,
        ticket=ticket if _is_ticket(ticket, event_key) else None,
    )


def _is_key(found: object) -> bool:
    return isinstance(found, bytes) and len(found) == _KEY_BYTES


def _is_ticket(found: object, event_key: bytes) -> bool:
    try:
        return isinstance(found, str) and read_ticket(found).event_key == event_key
    except InvalidInput:
        return False


def _drafts(path: Path) -> list[tuple[str, str]]:
    try:
        with contextlib.closing(_open(path)) as conn:
            rows = conn.execute("SELECT field, text FROM draft").fetchall()
    except (driver.Error, UnicodeError):
        return []
    return [
        (field, text) for field, text in rows if isinstance(field, str) and isinstance(text, str)
    ]


def _readable(path: Path) -> Iterator[Change]:
    try:
        conn = _open(path)
    except driver.Error:
        return
    try:
        arrival, missed, last = 0, 0, _last_arrival(conn)
        while arrival < last or missed < _GIVE_UP_AFTER:
            arrival += 1
            change = _change_at(conn, arrival)
            if change is None:
                missed += 1
            else:
                missed = 0
                yield change
    finally:
        conn.close()


def _last_arrival(conn: driver.Connection) -> int:
    """How far to look, if the damaged table still knows; 0 if not, or if it is absurd."""
    try:
        found = conn.execute("SELECT max(arrival) FROM change").fetchone()[0]
    except (driver.Error, UnicodeError):
        return 0
    return found if isinstance(found, int) and found < _MOST_ROWS else 0


def _change_at(conn: driver.Connection, arrival: int) -> Change | None:
    """One row of the log, or nothing if it is gone, torn, or not a change at all."""
    try:
        row = conn.execute(
            f"SELECT {chains.COLUMNS}, hash FROM change WHERE arrival = ?", [arrival]
        ).fetchone()
        if row is None:
            return None
        return chains.checked(chains.from_row(row).change)
    except (driver.Error, StoreError, UnicodeError):
        return None
