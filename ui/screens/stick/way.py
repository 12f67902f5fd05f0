"""The stick's screen over the one that a laptop's role asks for, and the way back from it.

On a kiosk staff have a way of their own (`ui/screens/staff`): here nothing of it is offered while
the laptop is locked, or while an attendee may stand before it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from ui.notice_board import NoticeBoard
from ui.screens.screen import Screen
from ui.screens.stick import words
from ui.screens.stick.way_in import StickButton
from ui.session import Session
from ui.stick_visit import Done, Failed, State

_ABOUT = "stick"
"""What staff are told about."""


class StickWay(QObject):
    """Goes to the stick's screen and back; elsewhere it says on `board` how a visit ended.

    `gone()`: the stick's screen has been shown or left. `brought()`: a stick brought something.
    """

    gone = Signal()
    brought = Signal()

    def __init__(
        self,
        session: Session,
        stack: QStackedWidget,
        board: NoticeBoard,
        is_locked: Callable[[], bool],
    ) -> None:
        super().__init__(stack)
        self.button = StickButton(session.stick)
        self._session = session
        self._stack = stack
        self._board = board
        self._is_locked = is_locked
        self._below: Screen | None = None
        self._screen: Screen | None = None
        self.button.clicked.connect(self.go)
        if session.stick is not None:
            session.stick.changed.connect(self._on_changed)

    @property
    def is_shown(self) -> bool:
        """Whether the stick's screen is in sight."""
        return self._screen is not None

    def offer(self, *, enrolled: bool) -> None:
        """Show the button, or hide it: from attendees, and from a laptop that is nobody yet."""
        self.button.setVisible(enrolled and self._may_go(self._below) and not self.is_shown)

    def _may_go(self, below: Screen | None = None) -> bool:
        """Whether whoever stands before the screen may come to the stick's."""
        below = below or self._screen_in_sight
        is_barred = below is None or below.is_attended or self._is_locked()
        return self._session.stick is not None and not is_barred

    @property
    def _screen_in_sight(self) -> Screen | None:
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Screen) else None

    def go(self) -> None:
        """Show the stick's screen; the one below stays as it is."""
        below = self._screen_in_sight
        if self._session.stick is None or below is None or self.is_shown or not self._may_go():
            return
        from ui.screens.stick.screen import StickScreen  # noqa: PLC0415 (so that a start is short)

        self._below = below
        self._screen = StickScreen(self._session, self._session.stick)
        self._screen.left.connect(self._leave)
        self._stack.addWidget(self._screen)
        self._stack.setCurrentWidget(self._screen)
        self._board.notice.hide()
        self._screen.enter()
        self.gone.emit()

    def _leave(self) -> None:
        """Back to the screen below; what was told has been read."""
        below, screen = self._below, self._screen
        self._below = self._screen = None
        if below is None or screen is None or self._session.stick is None:
            return
        self._stack.setCurrentWidget(below)
        self._stack.removeWidget(screen)
        screen.deleteLater()
        self._session.stick.forget()
        self.gone.emit()
        if self._stack.currentWidget() is below:  # else the event came, and a screen with it
            self.button.setFocus()

    def _on_changed(self) -> None:
        state = self._session.stick.state if self._session.stick else None
        if isinstance(state, Done) and (state.report.received or state.report.set_aside):
            self._session.written()
            self.brought.emit()
        self._tell(state)

    def _tell(self, state: State | None) -> None:
        """Say how a visit ended to who is not at its screen; on a kiosk to staff, and no more."""
        stick, below = self._session.stick, self._screen_in_sight
        if stick is None or stick.is_watched or not isinstance(state, Done | Failed):
            self._board.take_back(_ABOUT)
            return
        is_done = isinstance(state, Done)
        sentence = f"{words.may_go(state.label)}." if isinstance(state, Done) else state.sentence
        if self._is_locked() or (below is not None and below.is_kiosk):
            self._board.tell_staff(_ABOUT, lambda: sentence)
            return
        sign = "info" if is_done else "warning"
        self._board.notice.say(
            sentence, action=words.SHOW, then=self.go, sign=sign, urgent=not is_done
        )
