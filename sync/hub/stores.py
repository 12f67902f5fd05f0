"""Where a hub keeps its log: in a file of its own, or in a PostgreSQL that others share.

with hub_stores(Path("hub.db"), Keeping(ticket=text)) as (writer, reader):
    …
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from kiosk.errors import InputFault, InvalidInput
from kiosk.store.belonging import belong_to
from kiosk.store.database import open_store
from kiosk.store.log_store import LogStore
from kiosk.tickets import MAX_TEXT, PREFIX, read_ticket
from sync.hub.store_thread import Opening, StoreThreads

_WRITERS = 4
_READERS = 2
_TRIES = 3


class Keeping(NamedTuple):
    """What a hub keeps its log in, and for which event.

    `database` is a URL of PostgreSQL's; without one, the hub has a file. `ticket` is any
    ticket of the event, or a file with one: needed once, for the event's public key alone.
    With `projects` the file is also laid out for screens, as a laptop's is that hosts.
    """

    database: str = ""
    ticket: str = ""
    projects: bool = False


@contextlib.contextmanager
def hub_stores(path: Path, keeping: Keeping) -> Iterator[tuple[StoreThreads, StoreThreads]]:
    """The threads that write and those that read.

    Raises `InvalidInput` without an event or for another one's ticket, `StoreError`.
    """
    writing, reading = _openings(path, keeping)
    with contextlib.closing(writing.open()) as store:
        _settle_event(store, keeping.ticket)
    with StoreThreads(writing) as writer, StoreThreads(reading) as reader:
        yield writer, reader


def _openings(path: Path, keeping: Keeping) -> tuple[Opening, Opening]:
    if keeping.database:
        # A laptop, and a hub on SQLite, start without PostgreSQL's driver.
        from kiosk.store.postgres import open_postgres  # noqa: PLC0415

        server = partial(open_postgres, keeping.database)
        return Opening(server, _WRITERS, _TRIES), Opening(server, _READERS, _TRIES)
    projects = keeping.projects
    return (
        Opening(partial(open_store, path, projects=projects)),
        Opening(partial(open_store, path, check=False, projects=projects)),
    )


def _settle_event(store: LogStore, ticket: str) -> None:
    if ticket:
        belong_to(store, read_ticket(_text(ticket)).event_key)
    if store.event_key is None:
        raise InvalidInput(
            "This hub belongs to no event yet. Start it once with `--ticket` and any ticket "
            "of the event.",
            InputFault.TICKET_MISSING,
            field="ticket",
        )


def _text(ticket: str) -> str:
    """What a ticket's file holds, or the ticket itself."""
    if ticket.startswith(PREFIX):
        return ticket
    try:
        with Path(ticket).open(encoding="utf-8", errors="replace") as file:
            return file.read(MAX_TEXT)
    except (OSError, ValueError) as error:
        raise InvalidInput(
            f"The ticket's file {ticket} cannot be read.",
            InputFault.FILE_UNREADABLE,
            field="ticket",
        ) from error
