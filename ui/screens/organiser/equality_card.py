"""Whether voters are asked equality questions, and from which number on counts are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.equality.questions import Question
from kiosk.equality.standard import STANDARD
from kiosk.errors import TablevoiceError
from kiosk.store.equality import EqualityRow, equality
from kiosk.suppression import MOST_THRESHOLD, THRESHOLD
from ui import words as said
from ui.screens.organiser import equality_words as words
from ui.screens.organiser.numbers import whole_number
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, Field, Flow, Text
from ui.widgets.card import Card


class EqualityCard(Card):
    """`told(str)`: what was done. `edit_wanted()`, `counts_wanted()`: show those pages."""

    told = Signal(str)
    edit_wanted = Signal()
    counts_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(words.TITLE, parent)
        self._session = session
        self._state = Text("", "strong")
        self.ask = Button(words.ASK)
        self.ask.clicked.connect(self._toggle)
        self.edit = Button(words.EDIT)
        self.edit.clicked.connect(self.edit_wanted)
        self.counts = Button(words.COUNTS)
        self.counts.clicked.connect(self.counts_wanted)
        self.threshold = Field(words.THRESHOLD, words.THRESHOLD_HINT)
        self.threshold.submitted.connect(self._change)
        self.change = Button(words.CHANGE)
        self.change.clicked.connect(self._change)
        for part in (Text(words.HINT), self._state, _row(self.ask, self.edit, self.counts)):
            self.add(part)
        self.add(self.threshold)
        self.add(_row(self.change))
        self._shown: EqualityRow | None = None
        self.refresh()

    def refresh(self) -> None:
        """Show what is set now; what is being typed stays."""
        now = setting(self._session)
        if now == self._shown:
            return
        asked = [question for question in now.questions if question.asked]
        self._state.set_words(words.state(len(asked), asked=now.asked))
        self.ask.set_words(words.STOP if now.asked else words.ASK)
        if self._shown is None or self._shown.threshold != now.threshold:
            self.threshold.set_text(f"{now.threshold}")
        self._shown = now

    def _toggle(self) -> None:
        now = setting(self._session)
        self._set(
            now._replace(asked=not now.asked), words.STOPPED if now.asked else words.ASKED_NOW
        )

    def _change(self) -> None:
        try:
            number = whole_number(self.threshold.text, "threshold", MOST_THRESHOLD)
        except TablevoiceError as error:
            self._refuse(error)
            return
        self._set(setting(self._session)._replace(threshold=number), words.CHANGED)

    def _set(self, wanted: EqualityRow, done: str) -> None:
        self.threshold.set_error("")
        try:
            keep(self._session, wanted)
        except TablevoiceError as error:
            self._refuse(error)
            return
        self.refresh()
        self.told.emit(done)

    def _refuse(self, error: TablevoiceError) -> None:
        self.threshold.set_error(said.sentence(error))
        self.threshold.setFocus()


def setting(session: Session) -> EqualityRow:
    """What the event asks, or what it would begin with."""
    return equality(session.store) or EqualityRow(False, THRESHOLD, list(STANDARD))


def keep(session: Session, wanted: EqualityRow) -> None:
    """Set what the event asks. Raises `InvalidInput`, `StoreError`."""
    questions: Sequence[Question] = wanted.questions
    actions.set_equality(
        session.store, asked=wanted.asked, questions=questions, threshold=wanted.threshold
    )
    session.written()


def _row(*buttons: Button) -> QWidget:
    row = QWidget()
    flow = Flow(row, gap=SPACE_M)
    for button in buttons:
        flow.addWidget(button)
    return row
