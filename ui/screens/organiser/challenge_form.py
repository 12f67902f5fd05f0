"""A form for a challenge: one that is added, or one that is changed before anybody votes."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.changes import DOTS_MAX, METHODS, SHARE_MAX, Recast
from kiosk.errors import InvalidInput, TablevoiceError
from kiosk.store import events
from kiosk.store.events import ChallengeRow
from kiosk.voting.methods import Rules
from ui import words as said
from ui.screens.organiser import voting_words, words
from ui.screens.organiser.numbers import whole_number
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, ChoiceList, Field, Flow, Text
from ui.widgets.card import Card


class Asked(NamedTuple):
    """What the form asks for, as it was typed and chosen."""

    question: str = ""
    method: str = "dots"
    dots: str = "5"
    ticks: str = "5"
    per_idea: str = "3"
    share: str = "12"
    recast: str = "last"


class ChallengeForm(Card):
    """What was typed stays until the challenge is stored.

    `saved(str)`: it is; the question, where it was changed. `left()`: it stays as it was.
    """

    saved = Signal(str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(words.ADD_TITLE, parent)
        self._session = session
        self._changed: ChallengeRow | None = None
        self._before = Asked()
        self.question = Field(words.QUESTION, words.QUESTION_HINT)
        self.method = ChoiceList(voting_words.METHOD, voting_words.METHODS)
        self.method.chosen.connect(self._show_rules)
        self.dots = Field(words.DOTS)
        self.ticks = Field(voting_words.MOST_TICKS)
        self.per_idea = Field(words.PER_IDEA)
        self.share = Field(voting_words.SHARE)
        self.recast = ChoiceList(voting_words.RECAST, voting_words.RECASTS)
        self._fields = {
            "question": self.question,
            "dots": self.dots,
            "per_idea": self.per_idea,
            "ticks": self.ticks,
            "share": self.share,
        }
        self.button = Button(words.ADD, "primary", sign="plus")
        self.button.clicked.connect(self._save)
        self.leave_button = Button(words.CHANGE_NOTHING)
        self.leave_button.clicked.connect(self._on_left)
        self._lay_out()
        self._fill(Asked())
        self._name_deeds()

    @property
    def changed(self) -> str:
        """The id of the challenge that is being changed; nothing while one is added."""
        return self._changed.id if self._changed else ""

    def change(self, challenge: ChallengeRow) -> None:
        """Show a challenge, to be changed. What was typed for another one comes back later."""
        if self._changed is None:
            self._before = self._asked()
        self._changed = challenge
        ticks = challenge.dots if challenge.method == "approval" else int(Asked().ticks)
        is_dots = challenge.method == "dots"
        self._fill(
            Asked(
                challenge.question,
                challenge.method,
                str(challenge.dots) if is_dots else Asked().dots,
                str(ticks),
                str(challenge.per_idea) if is_dots else Asked().per_idea,
                str(challenge.share),
                challenge.recast,
            )
        )
        self._name_deeds()
        self.question.setFocus()

    def add_another(self) -> None:
        """Go back to adding, with what had been typed for that."""
        if self._changed is not None:
            self._changed = None
            self._fill(self._before)
            self._name_deeds()

    def _lay_out(self) -> None:
        self.add(self.question)
        self.add(Text(voting_words.METHOD, "strong"))
        self.add(self.method)
        for field in (self.dots, self.per_idea, self.ticks, self.share):
            self.add(field)
        for field in self._fields.values():
            field.submitted.connect(self._save)
        for choice in (self.method, self.recast):
            choice.submitted.connect(self._save)
        self.add(Text(voting_words.RECAST, "strong"))
        self.add(self.recast)
        deeds = QWidget()
        row = Flow(deeds, gap=SPACE_M)
        row.addWidget(self.button)
        row.addWidget(self.leave_button)
        self.add(deeds)
        self.column.addStretch(1)

    def _name_deeds(self) -> None:
        is_changing = self._changed is not None
        self.set_title(words.CHANGE_TITLE if is_changing else words.ADD_TITLE)
        self.button.set_words(words.CHANGE_SAVE if is_changing else words.ADD)
        self.leave_button.setVisible(is_changing)

    def _fill(self, asked: Asked) -> None:
        for name, field in self._fields.items():
            field.set_text(getattr(asked, name))
            field.set_error("")
        self.method.choose(asked.method)
        self.recast.choose(asked.recast)
        self._show_rules(asked.method)

    def _asked(self) -> Asked:
        typed = {name: field.text for name, field in self._fields.items()}
        return Asked(**typed, method=self.method.value, recast=self.recast.value)

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

    def _save(self) -> None:
        for field in self._fields.values():
            field.set_error("")
        question = self.question.text.strip()
        try:
            self._store(question)
        except TablevoiceError as error:
            wrong = error.field if isinstance(error, InvalidInput) else ""
            field = self._fields.get(wrong, self.question)
            field.set_error(said.sentence(error))
            field.setFocus()
            return
        if self._changed is None:
            self.question.set_text("")
            self.saved.emit("")
        else:
            self.add_another()
            self.saved.emit(question)

    def _store(self, question: str) -> None:
        store, asked = self._session.store, self._rules()._asdict()
        if self._changed is None:
            position = len(events.challenges(store))
            actions.add_challenge(store, question=question, position=position, **asked)
        else:
            actions.change_challenge(store, self._changed.id, question=question, **asked)

    def _on_left(self) -> None:
        self.add_another()
        self.left.emit()
