"""The event that a store belongs to: one, once and for ever.

belong_to(store, event_key)
"""

from __future__ import annotations

from kiosk.errors import InputFault, InvalidInput
from kiosk.store.log_store import LogStore


def belong_to(store: LogStore, event_key: bytes) -> None:
    """Make this store belong to an event. Raises `InvalidInput` if it belongs to another."""
    with store.writing():
        store.run("UPDATE self SET event_key = ? WHERE event_key IS NULL", [event_key])
        if store.event_key != event_key:
            raise InvalidInput(
                "This laptop belongs to another event.", InputFault.OTHER_EVENT, field="ticket"
            )
