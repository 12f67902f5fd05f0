"""Waits at a hub for news, in a thread of its own, and says when there is some.

waiting = Waiting(address, credentials, on_news=worker.exchange_now)
waiting.stop()
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable

from kiosk.errors import TablevoiceError
from sync.credentials import Credentials
from sync.http import HttpPeer

_SHORTEST = 0.5
_LONGEST = 8.0
"""Seconds before a hub that did not answer is asked again."""

_log = logging.getLogger(__name__)


class Waiting:
    """Waits until it is stopped. `on_news` is called in this thread, never after `stop`.

    A question under way when it stops is left to end by its own time-out; its thread
    holds neither a store nor the program back.
    """

    def __init__(self, address: str, credentials: Credentials, on_news: Callable[[], None]) -> None:
        self._address = address
        self._credentials = credentials
        self._on_news = on_news
        self._over = threading.Event()
        threading.Thread(target=self._run, name="news", daemon=True).start()

    def stop(self) -> None:
        """Wait no more. Returns at once."""
        self._over.set()

    def _run(self) -> None:
        known, pause = "", _SHORTEST
        with contextlib.closing(HttpPeer(self._address, self._credentials)) as hub:
            while not self._over.is_set():
                try:
                    heard = hub.wait_for_news(known)
                except TablevoiceError as error:
                    _log.debug("No news from %s: %s", self._address, error)
                    self._over.wait(pause)
                    pause = min(2 * pause, _LONGEST)
                    continue
                pause = _SHORTEST
                if heard != known and not self._over.is_set():
                    known = heard
                    self._on_news()
