"""The organiser's lists: the laptops, and the ideas with their search."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QWidget

from ui import words as said
from ui.models.ideas import IdeaModel
from ui.models.laptops import laptop_lines
from ui.models.lines import LinesModel
from ui.screens.organiser import words
from ui.screens.organiser.overview import Overview
from ui.screens.organiser.shut_out import ShutOutCard
from ui.screens.organiser.sorting_card import SortingCard
from ui.session import Session
from ui.widgets import Field, Heading, Page, Text
from ui.widgets.idea_list import IdeaList
from ui.widgets.lines_view import LinesView

LIST_HEIGHT: Final = 240
"""The least that a list shows of itself, in px; where there is less room, the page scrolls."""


class LaptopsSection(Page):
    """Every laptop: what it is, when it was heard from, where its changes are."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(wide=True, parent=parent)
        self._session = session
        self._view: Overview | None = None
        self.model = LinesModel(self)
        self.title = Heading("", "medium")
        self.view = LinesView(session.theme, words.LAPTOPS)
        self.view.setModel(self.model)
        self._empty = Text(words.LAPTOPS_NONE, "lead")
        self.view.setMinimumHeight(LIST_HEIGHT)
        self.add(self.title)
        self.add(self._empty)
        self.shut_out = ShutOutCard(session)
        self.add(self.view, 1)
        self.add(self.shut_out)
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(lambda: self.area.ensureWidgetVisible(self.shut_out))
        self.shut_out.asked.connect(self._in_sight.start)
        self.shut_out.told.connect(lambda _: self.view.setFocus())
        self.begin_at(self.view)
        self.view.selectionModel().currentChanged.connect(self._on_chosen)

    def show_view(self, view: Overview) -> None:
        """Show the laptops; rows stay where they are while the same laptops come again."""
        self.title.set_words(words.heard(view))
        self._view = view
        here = self._session.store.identity.device
        self.model.show_rows(
            [
                laptop_lines(
                    x,
                    view.now,
                    is_here=x.id == here,
                    is_shut_out=x.id in view.shut_out,
                    listens=view.listens,
                )
                for x in view.laptops
            ]
        )
        alone = len(view.laptops) < 2
        self._empty.setVisible(alone)
        self._on_chosen(self.view.currentIndex())

    def _on_chosen(self, index: QModelIndex) -> None:
        here = self._session.store.identity.device
        key = self.model.at(index.row()).key if index.isValid() else ""
        rows = self._view.laptops if self._view else []
        chosen = next((row for row in rows if row.id == key != here), None)
        is_out = self._view is not None and key in self._view.shut_out
        self.shut_out.show_laptop(chosen, is_out=is_out)


class IdeasSection(Page):
    """Every idea of every table, newest first, with a search; the chosen one in full."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(wide=True, parent=parent)
        self.model = IdeaModel(session.store, self)
        self.search = Field(words.SEARCH)
        self.search.changed.connect(self._on_search)
        self._count = Text("", "muted")
        self.view = IdeaList(self.model, session.theme, words.IDEAS)
        self.view.chosen.connect(self._on_chosen)
        self._detail = Text()
        self.view.setMinimumHeight(LIST_HEIGHT)
        for part in (self.search, self._count):
            self.add(part)
        self.add(self.view, 1)
        self.add(self._detail)
        self.sorting = SortingCard(session)
        self.add(self.sorting)
        self.begin_at(self.search.editor)
        self._on_search("")

    def refresh(self) -> None:
        """Read the ideas again."""
        self.model.refresh()
        self._tell()
        self._on_chosen()

    def _on_search(self, text: str) -> None:
        self.model.set_filter(text)
        self._tell()
        self._on_chosen()

    def _tell(self) -> None:
        number = self.model.rowCount()
        nothing = words.NO_MATCH if self.search.text.strip() else words.IDEAS_NONE
        self._count.set_words(said.count(number, "idea", "ideas") if number else nothing)

    def _on_chosen(self) -> None:
        idea = self.view.idea
        self._detail.set_words(idea.detail if idea else "")
        self._detail.setVisible(bool(self._detail.words))
        self.sorting.show_idea(idea)
