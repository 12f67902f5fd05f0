"""One question at a time: agree or not with an idea, or which of two is the better one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.changes import Answer, Pick
from kiosk.store import ideas
from kiosk.store.ideas import IdeaRow
from ui.announce import announce
from ui.roles import tell_role
from ui.screens.voting import answer_words, words
from ui.screens.voting.poll_notice import PollNotice
from ui.screens.voting.sheet import Sheet, answer, undo
from ui.session import Session
from ui.tab_order import follow_layout
from ui.theme import SPACE_L, SPACE_M
from ui.tongues import quote
from ui.widgets import Button, Flow, Heading, Page, Text
from ui.widgets.columns import Columns

_AGREE: Final[tuple[Answer, ...]] = ("agree", "disagree", "pass")
_SIDES: Final[tuple[Pick, ...]] = ("first", "second")


class AnswerPage(Page):
    """`changed(Sheet)`: a question was answered, or an answer undone.

    `reviewed()`: the voter wants to see all answers, or has given the last. `left()`: no vote.
    """

    changed = Signal(object)
    reviewed = Signal()
    left = Signal()

    def __init__(self, session: Session, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(wide=sheet.each == 2, parent=parent)
        self._session = session
        self.sheet = sheet
        self.buttons: dict[Answer | Pick, Button] = {}
        self._lay_out()
        self._draw()

    def refresh(self) -> None:
        """Say so if the poll has been closed meanwhile; the answers stay."""
        self.notice.look()

    def _lay_out(self) -> None:
        sheet, column = self.sheet, self.column
        challenge, rules = sheet.challenge, answer_words.rules(sheet.challenge)
        usual = answer_words.answered_before() if sheet.replaces else ""
        self.add(Heading(challenge.question, "medium", parent=column))
        self.add(Text(rules, parent=column))
        self.open_with(f"{challenge.question} {rules}")
        self.notice = PollNotice(self._session.store, challenge.id, usual, parent=column)
        self.add(self.notice)
        self.progress = Text("", "strong", parent=column)
        self.add(self.progress)
        if sheet.each == 2:
            self._add_sides()
        else:
            self._add_one()
        self._held = Text("", "muted", parent=column)
        self.add(self._held)
        self.body.addStretch(1)
        self._add_ways()
        self.review_button = Button(
            words.review(), "primary", sign="next", kiosk=True, parent=self.bar
        )
        self.review_button.clicked.connect(self.reviewed)
        self.set_next(self.review_button)

    def _add_one(self) -> None:
        self.cards = [_IdeaText(self.column)]
        self.add(self.cards[0])
        answers = self._add_row([(said, answer_words.said(said)) for said in _AGREE])
        self.begin_at(self.cards[0], answers)

    def _add_sides(self) -> None:
        sides = Columns(self.column)
        self.cards = [_IdeaText(sides) for _ in _SIDES]
        for card, side, column in zip(self.cards, _SIDES, (sides.first, sides.second), strict=True):
            button = self._button(side, answer_words.prefer(), card)
            card.column.addStretch(1)
            card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(card, 1)
        self.add(sides)
        self.begin_at(self.cards[0])
        self._add_row([("skip", answer_words.skip())])

    def _add_row(self, answers: list[tuple[Answer | Pick, str]]) -> QWidget:
        row = QWidget(self.column)
        flow = Flow(row, gap=SPACE_M)
        for said, verb in answers:
            flow.addWidget(self._button(said, verb, row))
        self.add(row)
        return row

    def _add_ways(self) -> None:
        """Back to the answer before, and out."""
        row = QWidget(self.column)
        flow = Flow(row, gap=SPACE_M)
        self.undo_button = Button(answer_words.undo(), sign="undo", kiosk=True, parent=row)
        self.undo_button.clicked.connect(
            lambda: self._show(undo(self.sheet), answer_words.undone())
        )
        leave = Button(words.leave(), "quiet", sign="back", kiosk=True, parent=row)
        leave.clicked.connect(self.left)
        flow.addWidget(self.undo_button)
        flow.addWidget(leave)
        self.add(row)

    def _button(self, said: Answer | Pick, verb: str, where: QWidget) -> Button:
        button = Button(verb, kiosk=True, parent=where)
        button.clicked.connect(lambda: self._answer(said))
        self.buttons[said] = button
        return button

    def _answer(self, said: Answer | Pick) -> None:
        self._show(answer(self.sheet, said))
        if not self.sheet.asked:
            self.reviewed.emit()

    def _show(self, sheet: Sheet, done: str = "") -> None:
        self.sheet = sheet
        self._draw()
        self.changed.emit(sheet)
        if sheet.asked:
            self.enter()
            others = [card.accessibleName() for card in self.cards[1:]]  # the focus is on the first
            announce(self, f"{done} {'. '.join((self.progress.words, *others))}".strip())

    def _draw(self) -> None:
        sheet = self.sheet
        rows = ideas.read_many(self._session.store, sheet.asked)
        for card, idea in zip(self.cards, sheet.asked, strict=False):
            card.show_idea(rows.get(idea))
        for side, idea in zip(_SIDES, sheet.asked, strict=False):
            if side in self.buttons and idea in rows:
                name = f"{answer_words.prefer()}: {rows[idea].title}"
                self.buttons[side].setAccessibleName(name)
                quote(self.buttons[side], rows[idea].title, rows[idea].language)
        self.progress.set_words(answer_words.progress(sheet))
        held = sheet.answers[sheet.at] if sheet.at < sheet.given else ""
        has_words = bool(held) and held not in _SIDES
        self._held.set_words(answer_words.your_answer(held) if has_words else "")
        self._held.setVisible(has_words)
        # At an earlier question, the last answer is out of sight: there is nothing to undo.
        self.undo_button.setVisible(0 < sheet.given <= sheet.at)
        follow_layout(self)


class _IdeaText(QFrame):
    """An idea in full. It takes the focus, so that a screen reader reads it first."""

    told_as: Final = "Grouping"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_role(self)
        self.setProperty("box", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Text("", "lead", parent=self)
        self._detail = Text(parent=self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self.column.setSpacing(SPACE_M)
        self.column.addWidget(self.title)
        self.column.addWidget(self._detail)

    def show_idea(self, idea: IdeaRow | None) -> None:
        """Show the whole of an idea."""
        title, detail = (idea.title, idea.detail) if idea else ("", "")
        for text in (self.title, self._detail):
            text.set_language(idea.language if idea else "")
        self.title.set_words(title)
        self._detail.set_words(detail)
        self._detail.setVisible(bool(detail))
        name = f"{title}. {detail}" if detail else title
        self.setAccessibleName(name)
        quote(self, name, idea.language if idea else "")
