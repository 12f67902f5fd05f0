"""The one background thread: it exchanges, backs off, and stops within a second.

    worker = Worker(make_exchange)      # called inside the thread: it opens its own store
    worker.finished.connect(window.refresh)
    worker.start()
    worker.exchange_now()
    worker.stop()

Results come back as signals, queued into the thread that the worker lives in.
"""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.errors import PeerFault, TablevoiceError
from kiosk.exchange import Exchange, Progress, Report
from ui import backoff
from ui.pace import Pace
from ui.reachability import when_network_returns

INTERVAL = 5.0
"""Seconds between exchanges when nothing else asks for one."""

STOP_WITHIN = 1.0

_log = logging.getLogger(__name__)


class Worker(QObject):
    """Exchanges when asked, on an interval, and again after a failure.

    `began` carries nothing, `progressed` a `Progress`, `finished` a `Report`, `failed` a
    `TablevoiceError`, and `broke` an exception that is a bug: it is logged whole, and the
    next exchange begins with a new `Exchange`.
    """

    began = Signal()
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    broke = Signal(object)

    def __init__(
        self,
        make_exchange: Callable[[], Exchange],
        *,
        interval: float = INTERVAL,
        dice: Callable[[], float] = random.random,
        watch: Callable[[Callable[[], None]], None] = when_network_returns,
        parent: QObject | None = None,
    ) -> None:
        """`interval` is in seconds; `dice` gives numbers from 0 to 1.

        `watch` is told, at the start, what to call whenever the network is back.
        """
        super().__init__(parent)
        self._make_exchange = make_exchange
        self._interval = interval
        self._dice = dice
        self._watch = watch
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._pace = Pace()
        self._thread = threading.Thread(target=self._run, name="exchange", daemon=True)

    @property
    def is_running(self) -> bool:
        """Whether the thread has begun and not ended."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin, with an exchange at once. Does nothing the second time."""
        if self._thread.ident is None:
            self._watch(self.exchange_now)
            self._thread.start()

    def exchange_now(self) -> None:
        """Exchange as soon as the one under way, if any, is over; never waits."""
        self._wake.set()

    def stop(self) -> None:
        """End the thread; returns within a second, even in the middle of an exchange."""
        self._stopping.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(STOP_WITHIN)

    def _run(self) -> None:
        exchange: Exchange | None = None
        failures = 0
        while not self._stopping.is_set():
            self._wake.clear()
            wished = 0.0
            try:
                exchange = exchange or self._make_exchange()
                self._exchange(exchange)
                failures = 0
            except TablevoiceError as error:
                failures += error.reason is not PeerFault.STOPPED
                wished = float(error.facts.get("retry_after", 0))
                self._tell(self.failed, error)
            except Exception as bug:  # noqa: BLE001 (the thread outlives a bug, told whole)
                _log.exception("The exchange broke")
                exchange = None
                failures += 1
                self._tell(self.broke, bug)
            self._wake.wait(self._pause(failures, wished))

    def _exchange(self, exchange: Exchange) -> None:
        self._pace.restart()
        self._tell(self.began)
        report: Report = exchange(self._stopping.is_set, self._on_progress)
        self._tell(self.finished, report)

    def _pause(self, failures: int, wished: float) -> float:
        """Seconds until the next exchange, at least what the hub wished for."""
        pause = backoff.delay(failures - 1, self._dice) if failures else self._interval
        return max(pause, wished)

    def _on_progress(self, progress: Progress) -> None:
        if self._pace.lets_through(progress):
            self._tell(self.progressed, progress)

    def _tell(self, signal: object, *values: object) -> None:
        if not self._stopping.is_set():
            signal.emit(*values)  # type: ignore[attr-defined]  # the stubs hide SignalInstance
