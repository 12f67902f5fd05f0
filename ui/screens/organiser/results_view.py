"""Dots by idea, once a poll is closed: the most first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.store import ballots, ideas
from kiosk.store.database import Store
from ui import words as said
from ui.models.lines import Lines, LinesModel
from ui.screens.organiser import words
from ui.screens.organiser.lists import LIST_HEIGHT
from ui.screens.organiser.overview import ChallengeCount
from ui.session import Session
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.lines_view import LinesView

MOST: Final = 200


class ResultsView(Page):
    """`left()`: back to the challenges."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(wide=True, parent=parent)
        self._store = session.store
        self.challenge = ""
        self._question = Heading("", "medium")
        self.told = Text()
        self.model = LinesModel(self)
        self.view = LinesView(session.theme, "Results")
        self.view.setModel(self.model)
        back = Button(words.RESULTS_BACK, sign="back")
        back.clicked.connect(self.left)
        self.view.setMinimumHeight(LIST_HEIGHT)
        self.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._question)
        self.add(self.told)
        self.add(self.view, 1)
        self.begin_at(back)

    def show_results(self, row: ChallengeCount) -> None:
        """Show the dots of a challenge whose poll is closed."""
        self.challenge = row.challenge.id
        rows, total = results(self._store, row.challenge.id)
        self._question.set_words(row.challenge.question)
        self.told.set_words(
            words.results(len(rows), total, row.ballots) if rows else words.RESULTS_NONE
        )
        self.model.show_rows(rows)


def results(store: Store, challenge: str) -> tuple[list[Lines], int]:
    """The ideas with most dots, at most 200, and how many ideas have any."""
    points = ballots.points(store, challenge)
    first = sorted(points, key=lambda idea: (-points[idea], idea))[:MOST]
    rows = ideas.read_many(store, first)
    return [
        Lines(idea, rows[idea].title, (said.table(rows[idea].table),), words.dots(points[idea]))
        for idea in first
        if idea in rows
    ], len(points)
