"""Badges: a form that makes them, a way to cancel a lost one, and the batches so far."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from ui import words as said
from ui.screens.organiser import badge_words as words
from ui.screens.organiser.cancel_card import CancelCard
from ui.screens.organiser.making_card import AskFolder, MakingCard
from ui.screens.organiser.runs_card import RunsCard
from ui.session import Session
from ui.widgets import Page
from ui.widgets.columns import Columns


class BadgesSection(Page):
    """`told(str)`: what was done, or could not be.

    `undoable(str, str, object)`: what was done, the name of what undoes it, and that deed.
    """

    told = Signal(str)
    undoable = Signal(str, str, object)

    def __init__(
        self, session: Session, ask_folder: AskFolder | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(wide=True, parent=parent)
        self._session = session
        self.making = MakingCard(session, ask_folder)
        self.cancelling = CancelCard(session)
        self.runs = RunsCard(session)
        columns = Columns()
        columns.first.addWidget(self.making)
        columns.first.addStretch(1)
        columns.second.addWidget(self.cancelling)
        columns.second.addWidget(self.runs)
        columns.second.addStretch(1)
        self.add(columns)
        self.body.addStretch(1)
        self.begin_at(self.making.count)
        self.making.made.connect(self.told)
        self._news: QWidget = self.making.progress
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(lambda: self.area.keep(self._news))
        self.making.told.connect(self._show_news)
        self.cancelling.asked.connect(self._show_news)
        self.runs.asked.connect(self._show_news)
        for card, sentence, action, back in (
            (self.cancelling, words.CANCELLED, words.BRING_BACK, words.BROUGHT_BACK),
            (self.runs, words.RUN_CANCELLED, words.BRING_RUN_BACK, words.RUN_BACK),
        ):
            card.told.connect(self.told)
            card.cancelled.connect(self._offer_undo(sentence, action, back))

    def refresh(self) -> None:
        """Read the badges again; what is typed and chosen stays."""
        self.runs.refresh()

    def _show_news(self, part: QWidget) -> None:
        """Bring what was just said into sight, once it has its place."""
        self._news = part
        self._in_sight.start()

    def _offer_undo(self, sentence: str, action: str, back: str) -> Callable[[str], None]:
        def offer(badge: str) -> None:
            self.undoable.emit(sentence, action, lambda: self._bring_back(badge, back))

        return offer

    def _bring_back(self, badge: str, sentence: str) -> None:
        try:
            actions.bring_back_badge(self._session.store, badge)
        except TablevoiceError as error:
            self.told.emit(said.sentence(error))
            return
        self._session.written()
        self.told.emit(sentence)
