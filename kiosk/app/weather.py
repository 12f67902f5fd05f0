"""The laptops of a rehearsal, and the weather of their network.

laptop = RehearsedLaptop("laptop 1", store, find_hub, random.Random(seed))
laptop.weather(offline=0.5)     # after each deed: the network may go, come, be cut
laptop.meet()                   # exchange, whatever the weather
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cached_property

from kiosk.clock import system_time
from kiosk.errors import PeerError
from kiosk.store.database import Store
from sync.credentials import Credentials, credentials_of
from sync.cycle import exchange
from sync.http import HttpPeer

FindHub = Callable[[Credentials], HttpPeer]
"""Gives a laptop its connection to the hub."""

_SPELL = (20, 200)
"""A spell of good or bad network lasts so many deeds of one laptop."""
_DEEDS_BETWEEN_EXCHANGES = 40
_CUT = 0.2
"""The share of exchanges that the network cuts between two pages."""


class OneClock:
    """One clock for all laptops: the wall's, and a millisecond on for every deed."""

    def __init__(self) -> None:
        self._last = 0

    def __call__(self) -> int:
        """Milliseconds since 1970, later than the time before."""
        self._last = max(system_time(), self._last + 1)
        return self._last


class RehearsedLaptop:
    """A store, its connection to the hub, and the weather of its network."""

    def __init__(self, name: str, store: Store, find_hub: FindHub, chance: random.Random) -> None:
        self.name = name
        self.store = store
        self.exchanges = 0
        self.cut = 0
        self._find_hub = find_hub
        self._chance = chance
        self._online = True
        self._spell = 0
        self._deeds = 0

    def weather(self, offline: float) -> None:
        """One deed has passed: perhaps the network went or came, perhaps it is time to meet."""
        self._deeds += 1
        self._spell -= 1
        if self._spell <= 0:
            returned = not self._online
            self._online = self._chance.random() >= offline
            self._spell = self._chance.randint(*_SPELL)
            if returned and self._online:
                self.meet(may_be_cut=True)
        elif self._online and self._deeds % _DEEDS_BETWEEN_EXCHANGES == 0:
            self.meet(may_be_cut=True)

    @cached_property
    def hub(self) -> HttpPeer:
        """The hub, asked by this laptop; it must have introduced itself in its log."""
        return self._find_hub(credentials_of(self.store))

    def close(self) -> None:
        """Let go of the hub and of the store."""
        if "hub" in vars(self):
            self.hub.close()
        self.store.close()

    def meet(self, *, may_be_cut: bool = False) -> None:
        """Exchange with the hub; if it may be cut, chance decides after which page."""
        pages = self._chance.randint(0, 2) if self._chance.random() < _CUT else None
        asked = 0

        def stop() -> bool:
            nonlocal asked
            asked += 1
            return may_be_cut and pages is not None and asked > pages

        try:
            exchange(self.store, self.hub, stop, lambda _progress: None)
        except PeerError:
            if not may_be_cut:
                raise
            self.cut += 1
        self.exchanges += 1
