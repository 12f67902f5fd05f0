"""A laptop's line to one partner: its connection, and the wait for its news.

line = Line(partner, credentials, on_news)
if line.is_due:
    report = line.exchange(store, stop, on_progress)
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from kiosk.errors import InvalidInput, PeerError, PeerFault, StoreError
from kiosk.exchange import Progress, Report
from kiosk.store.database import Store
from sync import cycle
from sync.answers import AnswersExchange
from sync.credentials import Credentials
from sync.handing_in import hand_in
from sync.http import HttpPeer, Patience
from sync.partners import Partner
from sync.waiting import Waiting

_log = logging.getLogger(__name__)

_LONGEST_PAUSE = 15.0
_ROOM = Patience(connect=1.0, read=10.0)
"""In one room, who does not answer within a second is not there."""


class Line:
    """Tries the partner's addresses in turn, and rests for a while after each failure."""

    def __init__(
        self, partner: Partner, credentials: Credentials, on_news: Callable[[], None]
    ) -> None:
        self.partner = partner
        self.credentials = credentials
        self.failures = 0
        self._on_news = on_news
        self._due_at = 0.0
        self._answers = AnswersExchange()
        self._peer: HttpPeer | None = None
        self._waiting: Waiting | None = None

    @property
    def is_due(self) -> bool:
        """Whether the partner answered the last time, or has been left alone long enough."""
        return time.monotonic() >= self._due_at

    def exchange(
        self, store: Store, stop: Callable[[], bool], on_progress: Callable[[Progress], None]
    ) -> Report:
        """Exchange once, and from then on listen for news. Raises `PeerError`, `StoreError`."""
        peer = self._peer = self._peer or self._connect()
        try:
            report = cycle.exchange(store, peer, stop, on_progress)
        except PeerError as error:
            if error.reason is PeerFault.SHUT_OUT:
                self._hand_in(store, peer, stop)
            self._let_go()
            if error.reason is not PeerFault.STOPPED:
                self._rest(float(error.facts.get("retry_after", 0)))
            raise
        except StoreError:
            self._let_go()  # a page may still be under way, and a connection bears one question
            raise
        self.failures = 0
        self._exchange_answers(store, peer, stop)
        if self._waiting is None:
            self._waiting = Waiting(self._address, self.credentials, self._on_news)
        return report

    def _exchange_answers(self, store: Store, peer: HttpPeer, stop: Callable[[], bool]) -> None:
        """Let equality answers travel; where they cannot, the exchange went well all the same."""
        try:
            self._answers.exchange(store, peer, stop)
        except (PeerError, StoreError, InvalidInput) as error:
            _log.info("The equality answers wait: %s", error)
            self._let_go()

    @staticmethod
    def _hand_in(store: Store, peer: HttpPeer, stop: Callable[[], bool]) -> None:
        try:
            hand_in(store, peer, stop)
        except PeerError as error:  # that it was shut out is told all the same
            _log.info("Not everything could be handed in: %s", error)

    def deafen(self) -> None:
        """Wait for no more news. May be called from any thread."""
        if waiting := self._waiting:
            waiting.stop()

    def close(self) -> None:
        """Let go of the partner."""
        self._let_go()

    @property
    def _address(self) -> str:
        return self.partner.addresses[self.failures % len(self.partner.addresses)]

    def _connect(self) -> HttpPeer:
        patience = _ROOM if self.partner.place == "room" else Patience()
        return HttpPeer(
            self._address, self.credentials, place=self.partner.place, patience=patience
        )

    def _rest(self, wished: float) -> None:
        """Leave the partner alone, once all its addresses were tried."""
        self.failures += 1
        rounds = self.failures // len(self.partner.addresses)
        pause = min(2.0 ** (rounds - 1), _LONGEST_PAUSE) if rounds else 0.0
        self._due_at = time.monotonic() + max(pause, wished)

    def _let_go(self) -> None:
        if self._waiting is not None:
            self._waiting.stop()
        if self._peer is not None:
            self._peer.close()
        self._peer = self._waiting = None
