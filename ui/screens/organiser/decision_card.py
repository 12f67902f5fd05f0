"""Decides about a change that was set aside: take it in, or leave it out, with a note."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from kiosk.store import standing, tickets
from kiosk.store.database import Store
from ui import words as said
from ui.screens.organiser import words
from ui.screens.organiser.tray import LEFT_OUT, TAKEN_IN, WAITING
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, Field, Flow
from ui.widgets.card import Card


class DecisionCard(Card):
    """Hidden unless such a change is chosen.

    `settled(str, object)`: what was decided, and a callable that takes it back.
    """

    settled = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._store = session.store
        self._name = ""
        self.note = Field(words.DECISION_NOTE)
        self.take_in = Button(words.TAKE_IN, "primary")
        self.leave_out = Button(words.LEAVE_OUT)
        self.reopen = Button(words.REOPEN)
        deeds = QWidget()
        row = Flow(deeds, gap=SPACE_M)
        for button in (self.take_in, self.leave_out, self.reopen):
            row.addWidget(button)
        self.add(self.note)
        self.add(deeds)
        self.take_in.clicked.connect(lambda: self._decide(actions.admit_change, words.TAKEN_IN))
        self.leave_out.clicked.connect(lambda: self._decide(actions.dismiss_change, words.LEFT_OUT))
        self.reopen.clicked.connect(self._reopen)
        self.hide()

    def show_change(self, name: str, group: str) -> None:
        """Ask about the change with this name, in one of the tray's groups; or about none."""
        if name != self._name:
            self.note.set_text("")
            self.note.set_error("")
        self._name = name
        can_be_in = group in (WAITING, LEFT_OUT) and standing.can_be_admitted(self._store, name)
        self.take_in.setVisible(can_be_in)
        self.leave_out.setVisible(group != LEFT_OUT)
        self.reopen.setVisible(group in (TAKEN_IN, LEFT_OUT))
        self.setVisible(bool(name))

    def _decide(self, deed: Callable[..., None], told: str) -> None:
        self._do(partial(deed, self._store, self._name, note=self.note.text.strip()), told)

    def _reopen(self) -> None:
        self._do(partial(actions.reopen_change, self._store, self._name), words.REOPENED)

    def _do(self, deed: Callable[[], None], told: str) -> None:
        back = _way_back(self._store, self._name)
        try:
            deed()
        except TablevoiceError as error:
            self.note.set_error(said.sentence(error))
            self.note.setFocus()
            return
        self.settled.emit(told, back)


def _way_back(store: Store, name: str) -> Callable[[], None]:
    """What makes the decision about a change what it is now."""
    now = tickets.verdict(store, name)
    if now is None or now.state == "waiting":
        return partial(actions.reopen_change, store, name)
    deed = actions.admit_change if now.state == TAKEN_IN else actions.dismiss_change
    return partial(deed, store, name, note=now.note)
