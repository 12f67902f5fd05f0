"""A form that adds a challenge."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.changes import DOTS_MAX
from kiosk.errors import InputFault, InvalidInput, TablevoiceError
from kiosk.store import events
from ui import words as said
from ui.screens.organiser import words
from ui.session import Session
from ui.widgets import Button, Field
from ui.widgets.card import Card


class AddCard(Card):
    """What was typed stays until the challenge is stored. `added()`: it is."""

    added = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(words.ADD_TITLE, parent)
        self._session = session
        self.question = Field(words.QUESTION, words.QUESTION_HINT)
        self.dots = Field(words.DOTS)
        self.per_idea = Field(words.PER_IDEA)
        self.dots.set_text("5")
        self.per_idea.set_text("3")
        self.button = Button(words.ADD, "primary", sign="plus")
        self.button.clicked.connect(self._add)
        for field in (self.question, self.dots, self.per_idea):
            field.submitted.connect(self._add)
            self.add(field)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def _add(self) -> None:
        fields = {"question": self.question, "dots": self.dots, "per_idea": self.per_idea}
        for field in fields.values():
            field.set_error("")
        store = self._session.store
        try:
            actions.add_challenge(
                store,
                question=self.question.text.strip(),
                position=len(events.challenges(store)),
                dots=whole_number(self.dots.text, "dots", DOTS_MAX),
                per_idea=whole_number(self.per_idea.text, "per_idea", DOTS_MAX),
            )
        except TablevoiceError as error:
            wrong = error.field if isinstance(error, InvalidInput) else ""
            field = fields.get(wrong, self.question)
            field.set_error(said.sentence(error))
            field.setFocus()
            return
        self.question.set_text("")
        self.added.emit()


def whole_number(text: str, field: str, limit: int) -> int:
    """The number in a field, 1 to `limit`. Raises `InvalidInput`."""
    typed = text.strip()
    if not (typed.isascii() and typed.isdigit() and 1 <= int(typed[:9]) <= limit):
        raise InvalidInput(
            f"Type a number from 1 to {limit:,}.",
            InputFault.COUNT_OUT_OF_RANGE,
            field=field,
            limit=limit,
        )
    return int(typed)
