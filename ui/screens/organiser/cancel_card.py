"""Cancels a lost badge by its code, and brings it back. One scan after another works."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from kiosk.store import badges
from ui import words as said
from ui.screens.organiser import badge_words as words
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, Field, Flow, Text
from ui.widgets.card import Card


class CancelCard(Card):
    """A badge that has voted is asked about first; any other one is cancelled at once.

    `cancelled(str)`: the badge, so that it can be brought back. `told(str)`: what was done.
    `asked(object)`: the part that asks, which may be out of sight.
    """

    cancelled = Signal(str)
    asked = Signal(object)
    told = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(words.CANCEL_TITLE, parent)
        self._session = session
        self._doubtful = ""
        self.code = Field(words.CODE)
        self.code.submitted.connect(self._cancel)
        self.cancel_button = Button(words.CANCEL, "primary")
        self.back_button = Button(words.BRING_BACK)
        self._asked = Text(words.ASK_VOTED, "strong")
        self.sure_button = Button(words.CANCEL_VOTED, "danger")
        self.keep_button = Button(words.KEEP)
        self.add(Text(words.CANCEL_HINT))
        self.add(self.code)
        self._deeds = _row(self.cancel_button, self.back_button)
        self._step = _row(self.sure_button, self.keep_button)
        for part in (self._deeds, self._asked, self._step):
            self.add(part)
        self.cancel_button.clicked.connect(self._cancel)
        self.back_button.clicked.connect(self._bring_back)
        self.sure_button.clicked.connect(lambda: self._do(self._doubtful))
        self.keep_button.clicked.connect(self._keep)
        self.code.changed.connect(lambda _: self._ask(""))
        self._ask("")

    def _cancel(self) -> None:
        badge = self._badge()
        if not badge:
            return
        if badges.has_voted(self._session.store, badge):
            self._ask(badge)
            self.keep_button.setFocus()  # a scanner that goes on presses Enter
            self.asked.emit(self._step)
            return
        self._do(badge)

    def _bring_back(self) -> None:
        badge = self._badge()
        if badge and self._try(lambda: actions.bring_back_badge(self._session.store, badge)):
            self.told.emit(words.BROUGHT_BACK)

    def _do(self, badge: str) -> None:
        if self._try(lambda: actions.cancel_badge(self._session.store, badge)):
            self.cancelled.emit(badge)

    def _keep(self) -> None:
        self._ask("")
        self.code.setFocus()

    def _badge(self) -> str:
        """The badge that was typed, or nothing; then the field says why."""
        self.code.set_error("")
        try:
            return actions.badge_of(self._session.store, self.code.text)
        except TablevoiceError as error:
            self._refuse(error)
            return ""

    def _try(self, deed: Callable[[], None]) -> bool:
        """Do what was asked for, and be ready for the next code; say why if it was not done."""
        try:
            deed()
        except TablevoiceError as error:
            self._refuse(error)
            return False
        self.code.set_text("")
        self._ask("")
        self.code.setFocus()
        self._session.written()
        return True

    def _refuse(self, error: TablevoiceError) -> None:
        self.code.set_error(said.sentence(error))
        self.code.setFocus()

    def _ask(self, badge: str) -> None:
        """Ask about a badge that has voted, or about nothing."""
        self._doubtful = badge
        self._deeds.setVisible(not badge)
        for part in (self._asked, self._step):
            part.setVisible(bool(badge))


def _row(*buttons: Button) -> QWidget:
    row = QWidget()
    flow = Flow(row, gap=SPACE_M)
    for button in buttons:
        flow.addWidget(button)
    return row
