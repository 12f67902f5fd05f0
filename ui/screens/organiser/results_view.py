"""What ideas got, once results are revealed: the best first, and whether their order mattered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.store import ballots, groups, ideas
from kiosk.store.database import Store
from kiosk.store.events import ChallengeRow
from kiosk.store.ideas import IdeaRow
from kiosk.voting import tallies
from kiosk.voting.tallies import Count
from ui import words as said
from ui.models.lines import Lines, LinesModel
from ui.screens.organiser import voting_words, words
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
        self.order = Text("", "muted")
        self.model = LinesModel(self)
        self.view = LinesView(session.theme, "Results")
        self.view.setModel(self.model)
        back = Button(words.RESULTS_BACK, sign="back")
        back.clicked.connect(self.left)
        self.view.setMinimumHeight(LIST_HEIGHT)
        self.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._question)
        self.add(self.told)
        self.add(self.order)
        self.add(self.view, 1)
        self.begin_at(back)

    def show_results(self, row: ChallengeCount) -> None:
        """Show the results of a challenge that were revealed."""
        self.challenge = row.challenge.id
        rows, total = results(self._store, row.challenge)
        self._question.set_words(row.challenge.question)
        self.told.set_words(
            voting_words.results(len(rows), total, row.ballots) if rows else words.RESULTS_NONE
        )
        effect = ballots.order_effect(self._store, row.challenge.id)
        self.order.set_words(voting_words.order_effect(effect, row.challenge.method))
        self.model.show_rows(rows)


def results(store: Store, challenge: ChallengeRow) -> tuple[list[Lines], int]:
    """The best ideas, at most 200, and how many ideas were voted for.

    One that its table took back keeps its place and its votes, and its line says so.
    """
    with store.reading():
        counted = ballots.tally(store, challenge.id)
        merged = groups.members(store, challenge.id)
        first = tallies.ranked(counted)[:MOST]
        rows = ideas.read_many(store, [i for face in first for i in merged.get(face, [face])])
    return [
        _line(rows[idea], counted[idea], [rows[i] for i in merged.get(idea, ())], challenge)
        for idea in first
        if idea in rows
    ], len(counted)


def _line(idea: IdeaRow, got: Count, same: Sequence[IdeaRow], challenge: ChallengeRow) -> Lines:
    mark = voting_words.count(got)
    if challenge.method == "approval" and isinstance(got, tallies.Points):
        mark = voting_words.ticks(got)
    lines = (
        voting_words.TAKEN_BACK if _is_taken_back(idea) else "",
        said.table(idea.table),
        "" if challenge.method == "approval" else voting_words.more(got),
        voting_words.merged(len(same), sum(map(_is_taken_back, same))),
    )
    return Lines(idea.id, idea.title, tuple(line for line in lines if line), mark)


def _is_taken_back(idea: IdeaRow) -> bool:
    return idea.state == "withdrawn"
