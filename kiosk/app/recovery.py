"""Opens the laptop's store, whatever state it is in, and says what had to be done.

A damaged store is set aside, never deleted. A new one begins: what can still be read and
verified is taken over, the laptop introduces itself again under a new key, for which the old
one vouches, and the hub gives back the rest at the next exchange. Where even the event's key is
lost, the laptop joins again by ticket.
"""

from __future__ import annotations

import logging
from typing import NamedTuple

from kiosk import actions
from kiosk.errors import InvalidInput, StoreError, StoreFault
from kiosk.settings import Folder
from kiosk.store.database import Store, open_store, set_aside
from ui import words

_log = logging.getLogger(__name__)


class Opened(NamedTuple):
    """A store that can be worked with, and the sentences to show about it."""

    store: Store
    notices: list[str]


def open_or_recover(folder: Folder) -> Opened:
    """The laptop's store. Raises `StoreError` for all but damage."""
    try:
        return Opened(open_store(folder.store), [])
    except StoreError as error:
        if error.reason is not StoreFault.DAMAGED:
            raise
        _log.error("The store is damaged: %s", error.facts.get("found", error))
    from kiosk.store.salvage import salvage

    aside = set_aside(folder.store)
    store = open_store(folder.store)
    recovered = salvage(store, aside)
    _introduce_again(store, folder)
    comes_back = folder.settings().hub != "" and store.event_key is not None
    return Opened(store, [words.recovered(recovered, aside.name, hub=comes_back)])


def _introduce_again(store: Store, folder: Folder) -> None:
    """Take up the laptop's name and role under a new key, if it had any.

    Its old key vouches for the new one; where that is lost, the ticket that it came with.
    """
    settings = folder.settings()
    try:
        if store.event_key is None:
            actions.take_ticket(store, settings.ticket)
        actions.enrol(store, name=settings.name, role=settings.role, table=settings.table)
    except InvalidInput as error:
        _log.info("This laptop has to join again: %s", error)
