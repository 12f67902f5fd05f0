"""Sorts ideas: which are the same, and what each is about."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from kiosk.store import groups, ideas
from kiosk.store.ideas import IdeaRow
from ui import words as said
from ui.screens.organiser import voting_words as words
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, Field, Flow, Text
from ui.widgets.card import Card
from ui.widgets.scroll_area import bring_into_sight


class SortingCard(Card):
    """Hidden unless an idea is chosen. "Same as…" holds it until another one is chosen.

    `told(str)`: what was done, or could not be.
    """

    told = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._idea: IdeaRow | None = None
        self._held: IdeaRow | None = None
        self._asked: tuple[str, str] | None = None
        """Which two it asked about last: they are brought into sight once."""
        self._sentence = Text()
        self.same_button = Button(words.SAME_AS)
        self.part_button = Button(words.PART)
        self.sure_button = Button(words.SAME_SURE, "primary")
        self.cancel_button = Button(words.SAME_CANCEL)
        self.theme = Field(words.THEME, words.THEME_HINT)
        self.theme_button = Button(words.THEME_SAVE)
        deeds = QWidget()
        row = Flow(deeds, gap=SPACE_M)
        for part in (self.same_button, self.part_button, self.sure_button, self.cancel_button):
            row.addWidget(part)
        self.add(self._sentence)
        self.add(deeds)
        self.add(self.theme)
        self.column.addWidget(self.theme_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.same_button.clicked.connect(self._on_same)
        self.part_button.clicked.connect(self._on_part)
        self.sure_button.clicked.connect(self._on_sure)
        self.cancel_button.clicked.connect(self._on_cancelled)
        self.theme_button.clicked.connect(self._on_theme)
        self.theme.submitted.connect(self._on_theme)
        self.hide()

    def show_idea(self, idea: IdeaRow | None) -> None:
        """Show what can be done about an idea; a theme that is being typed stays with it."""
        is_same = idea is not None and self._idea is not None and idea.id == self._idea.id
        self._idea = idea
        self.setVisible(idea is not None)
        if idea is not None and not is_same:
            self.theme.set_error("")
            self.theme.set_text(groups.theme(self._session.store, idea.id))
        self._draw()

    def _draw(self) -> None:
        idea, held = self._idea, self._held
        if idea is None:
            return
        other = self._other(idea)
        is_pair = held is not None and held.id != idea.id and held.challenge == idea.challenge
        self.same_button.setVisible(held is None)
        self.part_button.setVisible(held is None and other is not None)
        self.sure_button.setVisible(is_pair)
        self.cancel_button.setVisible(held is not None)
        for part in (self.theme, self.theme_button):
            part.setVisible(held is None)
        told = words.is_merged(other.title) if other is not None else ""
        if held is not None:
            told = words.same(held.title, idea.title) if is_pair else words.SAME_PICK
        self._sentence.set_words(told)
        self._sentence.setVisible(bool(told))
        pair = (held.id, idea.id) if held is not None and is_pair else None
        if pair is not None and pair != self._asked:
            QTimer.singleShot(0, self, self._show_question)  # once it is laid out
        self._asked = pair
        self.same_button.setAccessibleName(f"{words.SAME_AS}: {idea.title}")

    def _show_question(self) -> None:
        """Have what is asked of two ideas, and its answers, in sight at any text size."""
        for part in (self.sure_button, self.cancel_button, self._sentence):
            bring_into_sight(part)

    def _other(self, idea: IdeaRow) -> IdeaRow | None:
        """The idea that this one was said to be the same as."""
        found = groups.target(self._session.store, idea.id)
        return ideas.read(self._session.store, found) if found else None

    def _on_same(self) -> None:
        self._held = self._idea
        self._draw()
        self.cancel_button.setFocus()

    def _on_cancelled(self) -> None:
        self._held = None
        self._draw()
        self.same_button.setFocus()

    def _on_sure(self) -> None:
        idea, held = self._idea, self._held
        if idea is None or held is None:
            return
        self._held = None
        try:
            actions.merge_ideas(self._session.store, held.id, idea.id)
        except TablevoiceError as error:
            self.told.emit(said.sentence(error))
        else:
            self._done(words.was_merged(held.title, idea.title))

    def _on_part(self) -> None:
        if self._idea is None:
            return
        try:
            actions.part_ideas(self._session.store, self._idea.id)
        except TablevoiceError as error:
            self.told.emit(said.sentence(error))
        else:
            self._done(words.was_parted(self._idea.title))

    def _on_theme(self) -> None:
        if self._idea is None:
            return
        name = self.theme.text.strip()
        self.theme.set_error("")
        try:
            actions.set_theme(self._session.store, self._idea.id, name)
        except TablevoiceError as error:
            self.theme.set_error(said.sentence(error))
            self.theme.setFocus()
        else:
            self._done(words.theme_saved(self._idea.title, name))

    def _done(self, sentence: str) -> None:
        self._session.written()
        self._draw()
        self.told.emit(sentence)
