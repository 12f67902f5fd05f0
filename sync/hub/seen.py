"""Notes in the laptop's store what the room was seen to hold, for the laptop that hosts.

    seen = Seen(reader, writer)
    seen.tell(vector)                # a laptop of the room holds this, it says when it pulls
    seen.hear(device)                # a laptop has asked something

Such a laptop exchanges with nobody: the others come to it. What they say is looked at once
in a while, however many they are, and written only if it is more than was known. When they
were heard is written once a minute, and at once of one that was not heard before.
"""

from __future__ import annotations

import asyncio
import logging

from kiosk.changes import DeviceId
from kiosk.clock import system_time
from kiosk.errors import StoreError
from kiosk.exchange import Vector
from kiosk.store import change_log, hearing, holdings
from kiosk.store.database import Store
from kiosk.store.log_store import LogStore
from sync.hub.store_thread import StoreThreads

PAUSE = 0.2
"""Seconds in which what many say is gathered."""
HEARD_EVERY_MS = 60_000

_log = logging.getLogger(__name__)


class Seen:
    """Gathers what laptops say that they hold. It belongs to the event loop."""

    def __init__(self, reader: StoreThreads, writer: StoreThreads) -> None:
        self._reader = reader
        self._writer = writer
        self._said: list[Vector] = []
        self._heard: dict[DeviceId, int] = {}
        self._noted: set[DeviceId] = set()
        self._noted_at = 0
        self._is_heard_due = False
        self._noting: asyncio.Task[None] | None = None

    def hear(self, device: DeviceId) -> None:
        """A laptop of the room has asked something. Returns at once."""
        self._heard[device] = now = system_time()
        if device not in self._noted or not 0 <= now - self._noted_at < HEARD_EVERY_MS:
            self._noted_at, self._is_heard_due = now, True
            self._noted.add(device)
            self._begin()

    def tell(self, vector: Vector) -> None:
        """A laptop of the room holds this. Returns at once."""
        self._said.append(vector)
        self._begin()

    def _begin(self) -> None:
        if self._noting is None:
            self._noting = asyncio.create_task(self._note())

    async def _note(self) -> None:
        await asyncio.sleep(PAUSE)
        said, self._said = self._said, []
        heard, self._heard = (self._heard, {}) if self._is_heard_due else ({}, self._heard)
        self._is_heard_due = False
        self._noting = None
        try:
            if heard:
                await self._writer.run(lambda store: hearing.note(_own(store), heard))
            seen = await self._reader.run(lambda store: _news(store, said)) if said else {}
            if seen:
                await self._writer.run(lambda store: holdings.add(_own(store), "room", seen))
        except StoreError as error:  # a figure on a screen; the next laptop says it again
            _log.warning("What the room holds could not be noted: %s", error)


def _news(store: LogStore, said: list[Vector]) -> Vector:
    """What is held here and there, beyond what was known of it."""
    seen: Vector = {}
    for vector in said:
        for chain, place in change_log.held(store, vector).items():
            if place[0] > seen.get(chain, (0, b""))[0]:
                seen[chain] = place
    known = holdings.reaches(_own(store), "room")
    return {chain: place for chain, place in seen.items() if place[0] > known.get(chain, 0)}


def _own(store: LogStore) -> Store:
    """The store of the laptop that hosts, which is always a file of its own."""
    if not isinstance(store, Store):
        raise TypeError("Only a laptop's own store knows places.")
    return store
