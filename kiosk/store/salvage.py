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
from kiosk.identity import SECRET_BYTES, Identity
from kiosk.store import chains, change_log, drafts, laptop
from kiosk.store.database import Store
from kiosk.tickets import Ticket, read_ticket

_GIVE_UP_AFTER = 2_000
"""So many unreadable rows in a row, where no end is known, and the rest is lost."""

_MOST_ROWS = 10_000_000


def salvage(store: Store, damaged: Path) -> int:
    """Receive every change of the damaged store that can be read and verified.

    Gives how many were stored. Drafts that can be read come back too, where nothing has
    been typed since, and so does what belongs to the laptop itself, if it can be read: its
    event, its ticket, and its key, which vouches for a new one at the next write. The damaged
    file is only read. Raises `StoreError` for the new store's own troubles, never for the
    damaged one's.
    """
    _take_over(store, damaged)
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


def _take_over(store: Store, path: Path) -> None:
    """Make a store that belongs to no event yet go on as the damaged one did."""
    kept = _kept(path)
    if store.event_key is not None or kept is None:
        return
    secret, (event_key, event_secret, room_key, ticket) = kept
    bearer = _ticket(ticket)
    if bearer is not None:
        event_key, room_key = bearer.event_key, bearer.room_key
    if event_key is None:
        return
    if event_secret is not None and Identity(event_secret).public_key != event_key:
        event_secret = None
    with store.writing():
        laptop.bind(
            store,
            event_key=event_key,
            event_secret=event_secret,
            room_key=room_key,
            ticket=bearer.text if bearer else None,
        )
        laptop.go_on_from(store, secret)


def _kept(path: Path) -> tuple[bytes, laptop.Secrets] | None:
    """The damaged laptop's key, and its event's: each as it should be, or nothing."""
    try:
        with contextlib.closing(_open(path)) as conn:
            row = conn.execute(
                "SELECT secret, event_key, event_secret, room_key, ticket FROM self"
            ).fetchone()
    except (driver.Error, UnicodeError):
        return None
    if row is None:
        return None
    *keys, ticket = row
    secret, event_key, event_secret, room_key = (
        key if isinstance(key, bytes) and len(key) == SECRET_BYTES else None for key in keys
    )
    if secret is None:
        secret = Identity.new().secret
    text = ticket if isinstance(ticket, str) else None
    return secret, laptop.Secrets(event_key, event_secret, room_key, text)


def _ticket(text: str | None) -> Ticket | None:
    try:
        return read_ticket(text) if text else None
    except InvalidInput:
        return None


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
