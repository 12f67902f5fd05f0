"""The stick's screen over the one that a laptop's role asks for, and the way back from it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from ui.screens.screen import Screen
from ui.screens.stick import words
from ui.screens.stick.way_in import StickButton
from ui.session import Session
from ui.stick_visit import Done, Failed
from ui.widgets import Notice


class StickWay(QObject):
    """Goes to the stick's screen and back; elsewhere it says in `notice` how a visit ended.

    `gone()`: the stick's screen has been shown or left. `brought()`: a stick brought something.
    """

    gone = Signal()
    brought = Signal()

    def __init__(self, session: Session, stack: QStackedWidget, notice: Notice) -> None:
        super().__init__(stack)
        self.button = StickButton(session.stick)
        self._session = session
        self._stack = stack
        self._notice = notice
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
        below = self._below or self._stack.currentWidget()
        is_attended = isinstance(below, Screen) and below.is_attended
        is_possible = self._session.stick is not None and enrolled and not is_attended
        self.button.setVisible(is_possible and not self.is_shown)

    def go(self) -> None:
        """Show the stick's screen; the one below stays as it is."""
        below = self._stack.currentWidget()
        if self._session.stick is None or self.is_shown or not isinstance(below, Screen):
            return
        from ui.screens.stick.screen import StickScreen  # noqa: PLC0415 (so that a start is short)

        self._below = below
        self._screen = StickScreen(self._session, self._session.stick)
        self._screen.left.connect(self._leave)
        self._stack.addWidget(self._screen)
        self._stack.setCurrentWidget(self._screen)
        self._notice.hide()
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
        if self.is_shown:
            return
        if isinstance(state, Done):
            self._notice.say(f"{words.may_go(state.label)}.", action=words.SHOW, then=self.go)
        elif isinstance(state, Failed):
            self._notice.say(
                state.sentence, action=words.SHOW, then=self.go, sign="warning", urgent=True
            )
