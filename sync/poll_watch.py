"""How long this laptop has seen no open poll: a rule of handing answers over asks for it."""

from __future__ import annotations

import time
from collections.abc import Callable

from kiosk.store import events
from kiosk.store.database import Store


class PollWatch:
    """It knows only of the moments at which it was asked. For one thread at a time."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._closed_since: float | None = None

    def quiet(self, store: Store) -> float | None:
        """For how many seconds no poll has been open; nothing while one is."""
        if any(challenge.poll == "open" for challenge in events.challenges(store)):
            self._closed_since = None
            return None
        if self._closed_since is None:
            self._closed_since = self._now()
        return self._now() - self._closed_since
