"""A form that adds a challenge."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.changes import DOTS_MAX, METHODS, SHARE_MAX, Recast
from kiosk.errors import InputFault, InvalidInput, TablevoiceError
from kiosk.store import events
from kiosk.voting.methods import Rules
from ui import words as said
from ui.screens.organiser import voting_words, words
from ui.session import Session
from ui.widgets import Button, ChoiceList, Field, Text
from ui.widgets.card import Card


class AddCard(Card):
    """What was typed stays until the challenge is stored. `added()`: it is."""

    added = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(words.ADD_TITLE, parent)
        self._session = session
        self.question = Field(words.QUESTION, words.QUESTION_HINT)
        self.method = ChoiceList(voting_words.METHOD, voting_words.METHODS)
        self.method.choose("dots")
        self.method.chosen.connect(self._show_rules)
        self.dots = Field(words.DOTS)
        self.ticks = Field(voting_words.MOST_TICKS)
        self.ticks.set_text("5")
        self.per_idea = Field(words.PER_IDEA)
        self.dots.set_text("5")
        self.per_idea.set_text("3")
        self.share = Field(voting_words.SHARE)
        self.share.set_text("12")
        self.recast = ChoiceList(voting_words.RECAST, voting_words.RECASTS)
        self.recast.choose("last")
        self.button = Button(words.ADD, "primary", sign="plus")
        self.button.clicked.connect(self._add)
        self.add(self.question)
        self.add(Text(voting_words.METHOD, "strong"))
        self.add(self.method)
        for field in (self.dots, self.per_idea, self.ticks, self.share):
            self.add(field)
        for field in (self.question, self.dots, self.per_idea, self.ticks, self.share):
            field.submitted.connect(self._add)
        for choice in (self.method, self.recast):
            choice.submitted.connect(self._add)
        self.add(Text(voting_words.RECAST, "strong"))
        self.add(self.recast)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._show_rules("dots")

    def _show_rules(self, method: str) -> None:
        """Ask for what this way to vote needs."""
        self.dots.setVisible(method == "dots")
        self.ticks.setVisible(method == "approval")
        self.per_idea.setVisible(method == "dots")
        self.share.setVisible(method in ("agree", "pairs"))

    def _rules(self) -> Rules:
        """The rules that were chosen. Raises `InvalidInput`."""
        method = next(m for m in METHODS if m == self.method.value)
        recast: Recast = "first" if self.recast.value == "first" else "last"
        if method in ("agree", "pairs"):
            share = whole_number(self.share.text, "share", SHARE_MAX)
            return Rules(method, share=share, recast=recast)
        if method == "approval":
            return Rules(method, whole_number(self.ticks.text, "ticks", DOTS_MAX), 1, recast=recast)
        dots = whole_number(self.dots.text, "dots", DOTS_MAX)
        per_idea = whole_number(self.per_idea.text, "per_idea", DOTS_MAX)
        return Rules(method, dots, per_idea, recast=recast)

    def _add(self) -> None:
        fields = {
            "question": self.question,
            "dots": self.dots,
            "per_idea": self.per_idea,
            "ticks": self.ticks,
            "share": self.share,
        }
        for field in fields.values():
            field.set_error("")
        store = self._session.store
        try:
            actions.add_challenge(
                store,
                question=self.question.text.strip(),
                position=len(events.challenges(store)),
                **self._rules()._asdict(),
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
