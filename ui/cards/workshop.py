"""Makes badges beside the screen: draws in a thread of its own, issues in the screen's.

workshop.made.connect(show)
workshop.begin(order, folder)
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.errors import TablevoiceError
from kiosk.exchange import Progress
from kiosk.store.database import Store
from ui.cards.making import Drawn, Order, Stopped, draw, issue
from ui.errand import Errand
from ui.pace import Pace

_STOP_WITHIN: Final = 2.0


class Workshop(QObject):
    """One order at a time.

    `progressed(object)`: a `Progress` in cards. `made(int, object)`: how many badges, and the
    path of their cards. `failed(object)`: a `TablevoiceError`; what it says was not made.
    `broke()`: a bug, logged whole.
    """

    progressed = Signal(object)
    made = Signal(int, object)
    failed = Signal(object)
    broke = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._stopping = threading.Event()
        self._pace = Pace()
        self._total = 0
        self._errand = Errand(self)
        self._errand.finished.connect(self._on_drawn)
        self._errand.failed.connect(self.failed)
        self._errand.broke.connect(lambda _: self.broke.emit())
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    @property
    def is_at_work(self) -> bool:
        """Whether cards are being drawn."""
        return self._errand.is_under_way

    def begin(self, order: Order, folder: Path) -> None:
        """Make badges, their cards into `folder`; return at once."""
        self._total = order.cards + order.spare
        self._errand.begin(lambda: self._draw(order, folder))

    def stop(self) -> None:
        """End what is under way: nothing is issued, and nothing is left of the cards."""
        self._stopping.set()
        self._errand.stop(_STOP_WITHIN)

    def _draw(self, order: Order, folder: Path) -> Drawn | None:
        try:
            return draw(order, folder, self._tell, self._stopping.is_set)
        except Stopped:
            return None

    def _tell(self, done: int) -> None:
        progress = Progress(done, self._total)
        if self._pace.lets_through(progress):
            self.progressed.emit(progress)

    def _on_drawn(self, drawn: Drawn | None) -> None:
        if drawn is None:
            return
        try:
            path = issue(self._store, drawn)
        except TablevoiceError as error:
            self.failed.emit(error)
            return
        self.made.emit(len(drawn.codes), path)
