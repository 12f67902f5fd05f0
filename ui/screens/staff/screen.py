"""The staff's screen over a kiosk's: the PIN first while it is locked, then what staff do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.errors import MediaError
from kiosk.store import devices
from ui.language import ENGLISH
from ui.locking.deeds import KioskDeeds
from ui.screens.checks.page import ChecksPage
from ui.screens.screen import Screen
from ui.screens.staff import words
from ui.screens.staff.hands_page import HandsPage
from ui.screens.staff.lock_page import LockPage
from ui.screens.staff.menu_page import MenuPage
from ui.screens.staff.pin_page import PinPage
from ui.screens.staff.speech_page import SpeechPage
from ui.screens.staff.words import Says
from ui.screens.stick.screen import StickScreen
from ui.screens.voting.practice_band import PracticeBand
from ui.session import Session
from ui.stick_visit import StickVisit
from ui.widgets import Page
from ui.widgets.idle import Idle

IDLE_MS = 60_000


class StaffScreen(Screen):
    """Goes back by itself when nobody does anything for a minute: staff are called away.

    `admitted()`: staff are in, so whoever voted here has gone. `turned()`: locked or unlocked.
    `practice_turned()`: the laptop is for practice from now on, or no longer.
    """

    admitted = Signal()
    turned = Signal()
    practice_turned = Signal()

    def __init__(
        self,
        session: Session,
        deeds: KioskDeeds,
        parent: QWidget | None = None,
        *,
        languages: Callable[[], tuple[str, ...]] = lambda: (ENGLISH,),
        idle_ms: int = IDLE_MS,
        is_practice: Callable[[], bool] = lambda: False,
    ) -> None:
        """`languages` gives what the screen below speaks, `is_practice` whether nothing counts."""
        super().__init__(session, parent)
        self._deeds = deeds
        self._is_practice = is_practice
        self._languages = languages
        self._language = session.theme.look.language
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.band = PracticeBand()
        self._column.addWidget(self.band)
        self._idle_ms = idle_ms
        self._idle = Idle(idle_ms, self)
        self._idle.noticed.connect(self._on_idle)
        self._make: Callable[[], Page | StickScreen]
        self._make = self._pin if deeds.lock.is_closed else self._menu
        self.page: Page | StickScreen = self._make()
        self._column.addWidget(self.page)
        session.theme.changed.connect(self._on_look_changed)

    @property
    def is_attended(self) -> bool:
        return True  # until the PIN says otherwise, anybody may stand before it

    @property
    def is_kiosk(self) -> bool:
        return True

    @property
    def takes_codes(self) -> bool:
        return isinstance(self.page, PinPage | LockPage | ChecksPage)

    @property
    def is_practice(self) -> bool:
        return self._is_practice()

    @property
    def languages(self) -> tuple[str, ...]:
        return self._languages()

    @property
    def is_timed(self) -> bool:
        return True

    def retime(self) -> None:
        self._idle.after_ms = self._idle_ms * self.patience()
        self._idle.watch()

    def hear_scan(self, code: str) -> str:
        del code
        return words.scanned()

    def enter(self) -> None:
        self.page.enter()
        self.band.show_practice(is_practice=self.is_practice)

    def refresh(self) -> None:
        if isinstance(self.page, ChecksPage):
            self.page.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._idle.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._idle.rest()

    def _pin(self) -> Page:
        page = PinPage(self._deeds.lock)
        page.left.connect(self.left)
        page.admitted.connect(self._on_admitted)
        return page

    def _menu(self) -> Page:
        is_enrolled = devices.this_device(self.session.store) is not None
        page = MenuPage(self._deeds, has_stick=is_enrolled and self.session.stick is not None)
        page.left.connect(self.left)
        page.wanted.connect(self._on_wanted)
        return page

    def _checks(self) -> Page:
        page = ChecksPage(self.session, self._deeds)
        page.left.connect(self._back_to_menu)
        return page

    def _lock(self) -> Page:
        page = LockPage(self._deeds.lock)
        page.went_back.connect(self._back_to_menu)
        page.locked.connect(self._on_locked)
        return page

    def _hands(self) -> Page:
        page = HandsPage(self._deeds)
        page.left.connect(self._on_hands)
        return page

    def _speech(self) -> Page:
        page = SpeechPage(self._deeds)
        page.left.connect(self._on_hands)
        return page

    def _stick(self, visit: StickVisit) -> StickScreen:
        page = StickScreen(self.session, visit, is_locked=self._deeds.lock.is_closed)
        page.left.connect(visit.forget)
        page.left.connect(self._back_to_menu)
        return page

    def _show(self, make: Callable[[], Page | StickScreen]) -> None:
        before, self._make, self.page = self.page, make, make()
        self._column.addWidget(self.page)
        self.page.show()
        self.page_turned.emit()  # before the focus comes in: the whole page is read, not its field
        self.enter()
        before.hide()
        self._column.removeWidget(before)
        before.deleteLater()
        self._idle.watch()

    def _on_idle(self) -> None:
        if self.is_listening():
            self._idle.watch()
        else:
            self.left.emit()

    def _back_to_menu(self) -> None:
        self._show(self._menu)

    def _on_admitted(self) -> None:
        self.admitted.emit()
        self._back_to_menu()

    def _on_wanted(self, deed: Says) -> None:
        pages = {
            words.check: self._checks,
            words.lock: self._lock,
            words.hands: self._hands,
            words.speech: self._speech,
        }
        if deed in pages:
            self._show(pages[deed])
        elif deed is words.stick and self.session.stick is not None:
            self._show(partial(self._stick, self.session.stick))
        elif deed is words.unlock:
            self._unlock()
        elif deed in (words.practise, words.end_practice):
            self._turn_practice()
        else:
            self._deeds.end()

    def _unlock(self) -> None:
        try:
            self._deeds.lock.open()
        except MediaError as error:
            if isinstance(self.page, MenuPage):
                self.page.refuse(words.unlock_trouble, error)
            return
        self.turned.emit()
        self._back_to_menu()

    def _turn_practice(self) -> None:
        """Make the laptop one for practice alone, or one that counts, once that is on the disk."""
        practises = not self._deeds.practises
        try:
            self._deeds.keep_practice(practises)
        except MediaError as error:
            if isinstance(self.page, MenuPage):
                title = words.practise_trouble if practises else words.end_practice_trouble
                self.page.refuse(title, error)
            return
        self._deeds.practises = practises
        self.practice_turned.emit()
        self._back_to_menu()

    def _on_hands(self) -> None:
        self.turned.emit()
        self._back_to_menu()

    def _on_locked(self) -> None:
        self.turned.emit()
        self.left.emit()
        self._deeds.guard()

    def _on_look_changed(self) -> None:
        """Say the page anew in another language; what was typed and chosen stays."""
        if self.session.theme.look.language == self._language:
            return
        self._language = self.session.theme.look.language
        if isinstance(self.page, ChecksPage):
            self.page.retell()  # what was tried out is too much to hand over
            self.band.show_practice(is_practice=self.is_practice)
            return
        if isinstance(self.page, StickScreen):
            return  # it speaks English alone
        before = self.page
        focus: QWidget | None = self.window().focusWidget()
        self._show(self._make)
        if isinstance(self.page, Page):
            self.page.resume(before)
        if focus is not None and not before.isAncestorOf(focus):
            focus.setFocus()  # whoever stands here may be choosing another language still
