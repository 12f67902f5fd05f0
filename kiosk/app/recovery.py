"""Opens the laptop's store, whatever state it is in, and says what had to be done.

A damaged store is set aside, never deleted. A new one begins: what can still be read and
verified is taken over, the laptop introduces itself again under a new key, and the hub
gives back the rest at the next exchange. Where even the event's key is lost, the laptop
joins again by ticket.
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
    """Take up the laptop's name and role under its new key, if it had any."""
    settings = folder.settings()
    try:
        actions.enrol(store, name=settings.name, role=settings.role, table=settings.table)
    except InvalidInput:
        _log.info("This laptop had no name yet; the welcome screen will ask for one")
