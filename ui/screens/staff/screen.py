"""The staff's screen over a kiosk's: the PIN first while it is locked, then what staff do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.errors import MediaError
from ui import words as said
from ui.locking.deeds import KioskDeeds
from ui.screens.checks.page import ChecksPage
from ui.screens.screen import Screen
from ui.screens.staff import words
from ui.screens.staff.hands_page import HandsPage
from ui.screens.staff.lock_page import LockPage
from ui.screens.staff.menu_page import MenuPage
from ui.screens.staff.pin_page import PinPage
from ui.screens.staff.speech_page import SpeechPage
from ui.session import Session
from ui.widgets import Page
from ui.widgets.idle import Idle

IDLE_MS = 60_000


class StaffScreen(Screen):
    """Goes back by itself when nobody does anything for a minute: staff are called away.

    `admitted()`: staff are in, so whoever voted here has gone. `turned()`: locked or unlocked.
    """

    admitted = Signal()
    turned = Signal()

    def __init__(
        self,
        session: Session,
        deeds: KioskDeeds,
        parent: QWidget | None = None,
        *,
        idle_ms: int = IDLE_MS,
    ) -> None:
        super().__init__(session, parent)
        self._deeds = deeds
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._idle_ms = idle_ms
        self._idle = Idle(idle_ms, self)
        self._idle.noticed.connect(self.left)
        self.page: Page = self._first()
        self._column.addWidget(self.page)

    @property
    def is_attended(self) -> bool:
        return True  # until the PIN says otherwise, anybody may stand before it

    @property
    def is_kiosk(self) -> bool:
        return True

    @property
    def is_timed(self) -> bool:
        return True

    def retime(self) -> None:
        self._idle.after_ms = self._idle_ms * self.patience()
        self._idle.watch()

    def enter(self) -> None:
        self.page.enter()

    def refresh(self) -> None:
        if isinstance(self.page, ChecksPage):
            self.page.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._idle.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._idle.rest()

    def _first(self) -> Page:
        if not self._deeds.lock.is_closed:
            return self._menu()
        page = PinPage(self._deeds.lock)
        page.left.connect(self.left)
        page.admitted.connect(self._on_admitted)
        return page

    def _menu(self) -> MenuPage:
        page = MenuPage(self._deeds)
        page.left.connect(self.left)
        page.wanted.connect(self._on_wanted)
        return page

    def _show(self, page: Page) -> None:
        before, self.page = self.page, page
        self._column.addWidget(page)
        page.show()
        page.enter()
        before.hide()
        self._column.removeWidget(before)
        before.deleteLater()
        self._idle.watch()

    def _on_admitted(self) -> None:
        self.admitted.emit()
        self._show(self._menu())

    def _on_wanted(self, deed: str) -> None:
        if deed == words.CHECK:
            checks = ChecksPage(self.session, self._deeds)
            checks.left.connect(lambda: self._show(self._menu()))
            self._show(checks)
        elif deed == words.LOCK:
            lock = LockPage(self._deeds.lock)
            lock.went_back.connect(lambda: self._show(self._menu()))
            lock.locked.connect(self._on_locked)
            self._show(lock)
        elif deed == words.HANDS:
            hands = HandsPage(self._deeds)
            hands.left.connect(self._on_hands)
            self._show(hands)
        elif deed == words.SPEECH:
            speech = SpeechPage(self._deeds)
            speech.left.connect(self._on_hands)
            self._show(speech)
        elif deed == words.UNLOCK:
            self._unlock()
        else:
            self._deeds.end()

    def _unlock(self) -> None:
        try:
            self._deeds.lock.open()
        except MediaError as error:
            if isinstance(self.page, MenuPage):
                self.page.trouble.say(words.UNLOCK_TROUBLE, said.sentence(error))
            return
        self.turned.emit()
        self._show(self._menu())

    def _on_hands(self) -> None:
        self.turned.emit()
        self._show(self._menu())

    def _on_locked(self) -> None:
        self.turned.emit()
        self.left.emit()
        self._deeds.guard()
