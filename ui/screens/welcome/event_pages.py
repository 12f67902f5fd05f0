"""The pages that begin an event: its name, its challenges, its badges."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk import rules
from kiosk.actions import MAX_BADGES
from kiosk.changes import DOTS_MAX
from kiosk.errors import InputFault, InvalidInput, MediaFault, TablevoiceError
from kiosk.exchange import Progress
from kiosk.voting.methods import Rules, check_rules
from ui import words
from ui.widgets import Button, Field, Text
from ui.widgets.form_page import FormPage


class ChallengePlan(NamedTuple):
    """A challenge to begin with."""

    question: str
    dots: int
    per_idea: int


class NamePage(FormPage):
    """What the event is called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "Name the event", "People see this name on every laptop.", "Go on", parent=parent
        )
        self._name = self.add_field("name", Field("Event name", "Such as Cardiff, 6 August 2026"))
        self.close_column()

    @property
    def name(self) -> str:
        """The name. Raises `InvalidInput`."""
        return rules.check_name(self._name.text)


class ChallengesPage(FormPage):
    """What the room works on, and how it votes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "Ask the room a question",
            "Each question is a challenge. You can add more later.",
            "Go on",
            parent=parent,
        )
        self._questions: list[Field] = []
        self._dots = Field("Dots that each voter has")
        self._per_idea = Field("Most dots on one idea")
        self._dots.set_text("5")
        self._per_idea.set_text("3")
        self.more_button = Button("Add another challenge", "quiet", sign="plus")
        self.more_button.clicked.connect(self._on_more)
        self._add_question()
        self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_field("dots", self._dots)
        self.add_field("per_idea", self._per_idea)
        self.close_column()

    @property
    def plans(self) -> list[ChallengePlan]:
        """The challenges; an empty field after the first is none. Raises `InvalidInput`."""
        dots = _number(self._dots.text, "dots", DOTS_MAX)
        per_idea = _number(self._per_idea.text, "per_idea", dots)
        check_rules(Rules(dots=dots, per_idea=per_idea))
        plans = []
        for place, field in enumerate(self._questions):
            if place and not field.text.strip():
                continue
            try:
                plans.append(ChallengePlan(rules.check_question(field.text), dots, per_idea))
            except InvalidInput as error:
                error.field = _question(place)
                raise
        return plans

    def _on_more(self) -> None:
        self._add_question().setFocus()

    def _add_question(self) -> Field:
        number = len(self._questions)
        label = f"Challenge {number + 1}"
        field = Field(
            label, "Such as: How do we make every hall welcome everyone?", shape="growing"
        )
        self.add_field(_question(number), field)
        if number:
            self.body.removeWidget(field)
            self.body.insertWidget(self.body.indexOf(self.more_button), field)
        self._questions.append(field)
        return field


class BadgesPage(FormPage):
    """How many badges to make now; their codes are on the cards alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "Make badges",
            "Each voter takes one badge, face down. Its code lets that person vote.",
            "Go on",
            parent=parent,
        )
        self._count = self.add_field(
            "count", Field("Number of badges", "Leave this empty to make badges later.")
        )
        self.add(
            Text(
                "Nobody knows whose badge is whose. The cards go to a file: print it, "
                "then delete it."
            )
        )
        self.close_column()

    @property
    def count(self) -> int:
        """How many badges, or 0. Raises `InvalidInput`."""
        typed = self._count.text.strip()
        return _number(typed, "count", MAX_BADGES) if typed else 0


class ListPage(FormPage):
    """The event has begun, and its badges are drawn onto cards before they are issued."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("The event has begun", "", "Open event", has_back=False, parent=parent)
        self._where = Text("", "lead")
        self.add(self._where)
        self.again_button = Button("Make badges again")
        self.again_button.hide()
        self.body.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.close_column()

    def show_working(self) -> None:
        """The cards are being drawn."""
        self.clear_errors()
        self.again_button.hide()
        self._where.set_words("Making badges …")
        self.next_button.setEnabled(False)

    def show_progress(self, progress: Progress) -> None:
        """Say how far it has come."""
        self._where.set_words(f"Drawing card {progress.done:,} of {progress.total:,}")

    def show_saved(self, sentence: str) -> None:
        """Say where the cards are."""
        self.clear_errors()
        self.again_button.hide()
        self._where.set_words(sentence)
        self.next_button.setEnabled(True)
        self.next_button.setFocus()

    def show_unsaved(self, error: TablevoiceError) -> None:
        """Say why there are no badges; they can be made again here, or later."""
        if error.reason is MediaFault.UNNAMED:
            self.show_saved(words.sentence(error))
            return
        self._offer_again()
        self.show_error(error)

    def show_broken(self) -> None:
        """A bug kept the cards from being drawn."""
        self._offer_again()

    def _offer_again(self) -> None:
        self._where.set_words(
            "The event is safe. No badge was issued: make badges again now, or later under Badges."
        )
        self.again_button.show()
        self.next_button.setEnabled(True)


def _number(typed: str, field: str, limit: int) -> int:
    digits = "".join(typed.replace(",", "").split())
    if digits.isdecimal() and len(digits) <= 6 and 1 <= int(digits) <= limit:
        return int(digits)
    raise InvalidInput(
        f"Type a number from 1 to {limit:,}.",
        InputFault.COUNT_OUT_OF_RANGE,
        field=field,
        limit=limit,
    )


def _question(place: int) -> str:
    return "question" if place == 0 else f"question {place + 1}"
