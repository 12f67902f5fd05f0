"""The way to the staff's screen and back, and what holds while a kiosk's screen is in sight.

A voting laptop keeps its screen awake, counts trembling taps once, and can be worked with two
switches; a badge that is scanned in the middle of a vote presses nothing. Once it is locked,
nothing leads out of its window but the PIN.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.locking.guard import Guard
from ui.locking.scans import Scans
from ui.locking.steady import Steady
from ui.locking.switches import Switches
from ui.screens.screen import Screen
from ui.screens.staff import words
from ui.session import Session
from ui.widgets import Button

_SETTLED_MS = 1_500
"""Whoever starts need not wait for what keeps the screen awake."""


class KioskWay(QObject):
    """Belongs to one window. `gone()`: the staff's screen has been shown or left.

    `page_turned()`: another page of it is in sight.
    """

    gone = Signal()
    page_turned = Signal()

    def __init__(self, session: Session, stack: QStackedWidget, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._stack = stack
        self._below: Screen | None = None
        self._screen: Screen | None = None
        self.guard = Guard(window)
        self._steady = Steady(0, self)
        self._switches = Switches(window)
        self.scans = Scans(self._takes_codes, window)
        self.button = Button(words.staff(), "quiet", kiosk=True)
        self.button.hide()
        self.button.clicked.connect(self.go)
        session.theme.changed.connect(self._on_look_changed)
        stack.currentChanged.connect(self.follow)
        self._falling_asleep = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._falling_asleep.timeout.connect(self._keep_awake)

    @property
    def is_shown(self) -> bool:
        """Whether the staff's screen is in sight."""
        return self._screen is not None

    @property
    def is_locked(self) -> bool:
        """Whether nothing leads out of the window now."""
        return self.guard.is_watching

    def role(self, found: str) -> str:
        """The role whose screen to show: a locked laptop is a kiosk, whatever its own says."""
        return "voting" if self.must_stay else found

    @property
    def must_stay(self) -> bool:
        """Whether the laptop is locked, also before its window is."""
        kiosk = self._session.kiosk
        return kiosk is not None and kiosk.lock.is_closed

    def follow(self) -> None:
        """Do what the screen in sight asks for."""
        kiosk = self._session.kiosk
        screen = self._stack.currentWidget()
        if kiosk is None:
            return
        is_kiosk = isinstance(screen, Screen) and screen.is_kiosk
        is_closed = kiosk.lock.is_closed
        self.button.setVisible((is_kiosk or is_closed) and not self.is_shown)
        self._switches.rest()
        self.scans.rest()
        self._steady.rest()
        self._switches.use(kiosk.switches)
        self._steady.within_ms = kiosk.steady_ms
        self._steady.keys = self.guard.lets = self._switches.keys
        if is_kiosk:
            self._switches.watch()
            self.scans.watch()
            self._steady.watch()  # last: so it is asked first
            if kiosk.awake_trouble is None:
                self._falling_asleep.start()
        if is_closed:
            self.guard.begin()
        else:
            self.guard.end()

    def go(self) -> None:
        """Show the staff's screen; the one below stays as it is."""
        below, kiosk = self._stack.currentWidget(), self._session.kiosk
        if kiosk is None or self.is_shown or not isinstance(below, Screen):
            return
        from ui.screens.staff.screen import StaffScreen  # noqa: PLC0415 (so that a start is short)

        screen = StaffScreen(
            self._session,
            kiosk,
            languages=lambda: below.languages,
            is_practice=lambda: below.is_practice,
        )
        self._below, self._screen = below, screen
        screen.left.connect(self._leave)
        screen.admitted.connect(below.reset)
        screen.turned.connect(self.follow)
        screen.page_turned.connect(self.page_turned)
        screen.is_listening = below.is_listening
        screen.practice_turned.connect(below.reset)
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        screen.enter()
        self.gone.emit()

    def _leave(self) -> None:
        below, screen = self._below, self._screen
        if below is None or screen is None:
            return
        self._below = self._screen = None
        self._stack.setCurrentWidget(below)
        self._stack.removeWidget(screen)
        screen.deleteLater()
        below.enter()
        self.gone.emit()

    def _takes_codes(self) -> bool:
        screen = self._stack.currentWidget()
        return not isinstance(screen, Screen) or screen.takes_codes

    def _on_look_changed(self) -> None:
        self.button.set_words(words.staff())

    def _keep_awake(self) -> None:
        kiosk = self._session.kiosk
        if kiosk is not None and kiosk.awake_trouble is None:
            from ui.locking.awake import keep_awake  # noqa: PLC0415 (so that a start is short)

            awake = keep_awake()
            kiosk.awake_trouble = awake.trouble
            self.destroyed.connect(awake.end)
