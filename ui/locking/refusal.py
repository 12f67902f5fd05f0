"""What a locked kiosk shows when its store cannot be opened: why, and the way out for staff.

    refusal = Refusal(lock, sentence)
    refusal.admitted.connect(…)     # staff have given the PIN
    refusal.appear()

A message box would stand on the system's desktop, with all of it free to whoever is in the hall.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget

from kiosk.lock import Lock
from ui.language import says
from ui.locking.guard import Guard
from ui.screens.staff import words
from ui.screens.staff.pin_page import PinPage
from ui.widgets import Button, Heading, Page, Text

title = says("Nobody can vote here now")
lead = says("Ask staff, or go to another kiosk.")


class Refusal(QStackedWidget):
    """A window of its own, locked from the start. `admitted()`: staff have given the PIN."""

    admitted = Signal()

    def __init__(self, lock: Lock, sentence: str) -> None:
        super().__init__()
        self.setProperty("ground", "page")
        self.setWindowTitle("Tablevoice")
        self._lock = lock
        self.guard = Guard(self)
        self._page = Page()
        self._page.body.addStretch(1)
        self._page.add(Heading(title()))
        self._page.add(Text(lead(), "lead"))
        self._page.add(Text(sentence))
        self._page.body.addStretch(2)
        self.button = Button(words.staff(), "quiet", kiosk=True)
        self.button.clicked.connect(self._ask)
        self._page.set_next(self.button)  # in its usual corner
        self.addWidget(self._page)

    def appear(self) -> None:
        """Show it as large as the screen, and let nothing lead out of it."""
        self.guard.begin()
        self.guard.fill()
        self._page.enter()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.guard.is_watching:
            event.ignore()

    def _ask(self) -> None:
        page = PinPage(self._lock)
        page.left.connect(lambda: self._go_back(page))
        page.admitted.connect(self._on_admitted)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.enter()

    def _go_back(self, page: PinPage) -> None:
        self.setCurrentWidget(self._page)
        self.removeWidget(page)
        page.deleteLater()
        self._page.enter()

    def _on_admitted(self) -> None:
        self.guard.rest()
        self.admitted.emit()
