"""When each laptop was last heard, on the laptop that hosts the room: for the screen alone.

note(store, {device: at})        # the host's process, about once a minute
times(store)                     # {device: milliseconds since 1970, by this laptop's clock}
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.changes import DeviceId
from kiosk.store.database import Store


def note(store: Store, heard: Mapping[DeviceId, int]) -> None:
    """Keep when these devices were heard, in milliseconds since 1970."""
    with store.writing():
        store.run_many(
            "INSERT INTO heard (device, at) VALUES (?, ?) "
            "ON CONFLICT (device) DO UPDATE SET at = excluded.at",
            list(heard.items()),
        )


def times(store: Store) -> dict[DeviceId, int]:
    """When each device was heard last, if ever."""
    return dict(store.rows("SELECT device, at FROM heard"))
