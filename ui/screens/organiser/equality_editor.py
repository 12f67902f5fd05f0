"""The questions as an organiser edits them: their order, their words, which are asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.equality.editing import moved, new_id, put, reworded
from kiosk.equality.past import Past
from kiosk.equality.questions import Question
from kiosk.errors import TablevoiceError
from kiosk.store.equality import past
from ui import words as said
from ui.screens.organiser import equality_words as words
from ui.screens.organiser.equality_card import keep, setting
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, Field, Flow, Heading, Notice, Page, Text
from ui.widgets.card import Card, empty

_EDIT, _UP, _DOWN, _TURN = range(4)
"""The places of a question's buttons."""


class EqualityEditor(Page):
    """Each change is kept at once. `left()`: back to voting. `told(str)`: what was done."""

    left = Signal()
    told = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        back = Button(words.BACK, sign="back")
        back.clicked.connect(self.left)
        self.notice = Notice()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACE_M)
        self.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(Heading(words.QUESTIONS, "medium"))
        self.add(self.notice)
        self.add(self._cards)
        self.add_button = Button(words.ADD, sign="plus")
        self.add_button.clicked.connect(self._add)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.begin_at(back)
        self.form: QuestionForm | None = None
        self._buttons: dict[tuple[str, int], Button] = {}
        """By their questions' ids and their places among these."""

    def show_questions(self, at: tuple[str, int] | None = None) -> None:
        """Show the questions as they are set now; `at` a question's button, go there."""
        questions = setting(self._session).questions
        by_id = {question.id: question for question in questions}
        empty(self._cards)
        self.form = None
        self.add_button.show()
        self._buttons = {}
        for question in questions:
            self._put_in(self._card(question, by_id))
        if at in self._buttons:
            self._go_to(self._buttons[at])

    def _go_to(self, button: Button) -> None:
        button.setFocus()
        QTimer.singleShot(0, button, lambda: self.area.bring(button))  # once the cards stand

    def edit(self, question: Question) -> None:
        """Show one question as a form, alone."""
        empty(self._cards)
        self.add_button.hide()
        self.form = QuestionForm(question, lambda: past(self._session.store))
        at = (question.id, _EDIT)
        self.form.saved.connect(lambda edited: self._keep(put(self._questions(), edited), at))
        self.form.cancelled.connect(lambda: self._go_back(at))
        self._put_in(self.form)
        self.form.question.setFocus()

    def _put_in(self, card: Card) -> None:
        self._cards.addWidget(card)
        card.show()  # at once: what is not in sight takes no focus

    def _card(self, question: Question, by_id: dict[str, Question]) -> Card:
        card = Card()
        card.add(Text(question.text, "strong"))
        for line in (words.follows(question, by_id), "" if question.asked else words.LEFT_OUT):
            if line:
                card.add(Text(line, "muted"))
        card.add(Text(" · ".join(option.text for option in question.options)))
        turned = msgspec.structs.replace(question, asked=not question.asked)
        row = QWidget()
        flow = Flow(row, gap=SPACE_M)
        deeds = (
            (words.EDIT_ONE, partial(self.edit, question)),
            (words.UP, partial(self._move, question.id, _UP)),
            (words.DOWN, partial(self._move, question.id, _DOWN)),
            (words.LEAVE_OUT if question.asked else words.TAKE_IN, partial(self._put, turned)),
        )
        for place, (name, deed) in enumerate(deeds):
            button = Button(name)
            button.setAccessibleName(f"{name}: {question.text}")
            button.clicked.connect(lambda _=False, deed=deed: deed())
            flow.addWidget(button)
            self._buttons[question.id, place] = button
        card.add(row)
        return card

    def _add(self) -> None:
        taken = [*past(self._session.store).options, *(q.id for q in self._questions())]
        self.edit(Question(id=new_id(taken), text="", options=[]))

    def _move(self, question: str, button: int) -> None:
        after = moved(self._questions(), question, -1 if button == _UP else 1)
        place = next(place for place, one in enumerate(after, 1) if one.id == question)
        self._keep(after, (question, button), words.moved(place, len(after)))

    def _put(self, question: Question) -> None:
        self._keep(put(self._questions(), question), (question.id, _TURN))

    def _go_back(self, at: tuple[str, int]) -> None:
        """From the form to the question's button; one that was never kept has none."""
        self.show_questions(at)
        if at not in self._buttons:
            self._go_to(self.add_button)

    def _questions(self) -> list[Question]:
        return setting(self._session).questions

    def _keep(self, questions: list[Question], at: tuple[str, int], done: str = "") -> None:
        try:
            keep(self._session, setting(self._session)._replace(questions=questions))
        except TablevoiceError as error:
            if self.form is not None:
                self.form.question.set_error(said.sentence(error))
                self.form.question.setFocus()
                self.area.keep(self.form.question)
            else:
                self.notice.say(said.sentence(error), sign="warning", urgent=True)
            return
        self.notice.say(f"{done} {words.SAVED}".strip())
        self.show_questions(at)
        self.told.emit(words.SAVED)


class QuestionForm(Card):
    """A question's words and its answers. `saved(Question)`; `cancelled()`.

    `past_now()` gives all that was ever asked.
    """

    saved = Signal(object)
    cancelled = Signal()

    def __init__(
        self, question: Question, past_now: Callable[[], Past], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._before = question
        self._past_now = past_now
        was_asked = question.id in past_now().asked
        self.question = Field(words.QUESTION, words.QUESTION_ASKED if was_asked else "")
        self.question.set_text(question.text)
        self.add(self.question)
        self.answers: dict[str, Field] = {}
        for number, option in enumerate(question.options, 1):
            hint = words.ANSWER_ASKED if was_asked else words.ANSWER_HINT
            field = Field(words.answer(number), hint if number == 1 else "")
            field.set_text(option.text)
            self.answers[option.id] = field
            self.add(field)
        self.another = Field(words.ANOTHER)
        self.add(self.another)
        save = Button(words.SAVE, "primary")
        save.clicked.connect(self._save)
        cancel = Button(words.CANCEL)
        cancel.clicked.connect(self.cancelled)
        row = QWidget()
        flow = Flow(row, gap=SPACE_M)
        flow.addWidget(save)
        flow.addWidget(cancel)
        self.add(row)

    def _save(self) -> None:
        options = {id_: field.text for id_, field in self.answers.items()}
        edited = reworded(
            self._before, self.question.text, options, self.another.text, self._past_now()
        )
        self.saved.emit(edited)
