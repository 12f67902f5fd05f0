"""Decides about a change that was set aside: take it in, or leave it out, with a note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from kiosk.store import standing
from ui import words as said
from ui.screens.organiser import words
from ui.screens.organiser.tray import WAITING
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, Field, Flow
from ui.widgets.card import Card


class DecisionCard(Card):
    """Hidden unless such a change is chosen. `settled(str)`: what was decided."""

    settled = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._store = session.store
        self._name = ""
        self.note = Field(words.DECISION_NOTE)
        self.take_in = Button(words.TAKE_IN, "primary")
        self.leave_out = Button(words.LEAVE_OUT)
        deeds = QWidget()
        row = Flow(deeds, gap=SPACE_M)
        row.addWidget(self.take_in)
        row.addWidget(self.leave_out)
        self.add(self.note)
        self.add(deeds)
        self.take_in.clicked.connect(lambda: self._decide(is_in=True))
        self.leave_out.clicked.connect(lambda: self._decide(is_in=False))
        self.hide()

    def show_change(self, name: str, group: str) -> None:
        """Ask about the change with this name, in one of the tray's groups; or about none."""
        if name != self._name:
            self.note.set_text("")
            self.note.set_error("")
        self._name = name
        can_be_in = group == WAITING and standing.can_be_admitted(self._store, name)
        self.take_in.setVisible(can_be_in)
        self.setVisible(bool(name))

    def _decide(self, *, is_in: bool) -> None:
        deed = actions.admit_change if is_in else actions.dismiss_change
        try:
            deed(self._store, self._name, note=self.note.text.strip())
        except TablevoiceError as error:
            self.note.set_error(said.sentence(error))
            self.note.setFocus()
            return
        self.settled.emit(words.TAKEN_IN if is_in else words.LEFT_OUT)
