"""The batches of badges, and a way to cancel one whose cards were lost before anybody had them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from kiosk.store import badges
from kiosk.store.badges import RunRow
from ui import words as said
from ui.models.lines import LinesModel
from ui.screens.organiser import badge_words as words
from ui.screens.organiser.lists import LIST_HEIGHT
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, Flow, Text
from ui.widgets.card import Card
from ui.widgets.lines_view import LinesView


class RunsCard(Card):
    """`cancelled(str)`: a run, so that it can be brought back. `told(str)`: what was done.

    `asked(object)`: the part that holds the answers to what is asked, which may be out of sight.
    """

    cancelled = Signal(str)
    told = Signal(str)
    asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(words.RUNS, parent)
        self._session = session
        self._runs: list[RunRow] = []
        self._asks = False
        self.totals = Text("", "strong")
        self._none = Text(words.RUNS_NONE)
        self.model = LinesModel(self)
        self.view = LinesView(session.theme, words.RUNS)
        self.view.setModel(self.model)
        self.view.setMinimumHeight(LIST_HEIGHT)
        self._asked = Text("", "strong")
        self.cancel_button = Button(words.CANCEL_RUN)
        self.back_button = Button(words.BRING_RUN_BACK)
        self.sure_button = Button(words.CANCEL_RUN, "danger")
        self.keep_button = Button(words.KEEP_RUN)
        self._deeds = QWidget()
        row = Flow(self._deeds, gap=SPACE_M)
        for button, deed in (
            (self.cancel_button, lambda: self._ask(asks=True)),
            (self.back_button, self._bring_back),
            (self.sure_button, self._cancel),
            (self.keep_button, lambda: self._ask(asks=False)),
        ):
            button.clicked.connect(deed)
            row.addWidget(button)
        for part in (self.totals, self._none, self.view, self._asked, self._deeds):
            self.add(part)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._ask(asks=False))
        self.refresh()

    def refresh(self) -> None:
        """Read the badges again; the batch that was chosen stays so."""
        store = self._session.store
        with store.reading():
            self._runs = badges.runs(store)
            self.totals.set_words(words.totals(badges.totals(store)))
        self.model.show_rows([words.line(run) for run in self._runs])
        self._none.setVisible(not self._runs)
        self.view.setVisible(bool(self._runs))
        self._show()

    def _chosen(self) -> RunRow | None:
        index: QModelIndex = self.view.currentIndex()
        return self._runs[index.row()] if index.isValid() else None

    def _ask(self, *, asks: bool) -> None:
        """Ask about the batch that is chosen, or about nothing any more."""
        had_focus = self.cancel_button.hasFocus() or self.keep_button.hasFocus()
        self._asks = asks
        self._show()
        if had_focus:
            (self.keep_button if asks else self.cancel_button).setFocus()
        if asks:
            self.asked.emit(self._deeds)

    def _show(self) -> None:
        run = self._chosen()
        is_out = run is not None and badges.said(self._session.store, run.run) == "cancelled"
        asks = self._asks and run is not None and not is_out
        self._asked.set_words(words.ask_run(run) if asks and run else "")
        for part in (self._asked, self.sure_button, self.keep_button):
            part.setVisible(asks)
        self.cancel_button.setVisible(bool(self._runs) and not asks and not is_out)
        self.cancel_button.setEnabled(run is not None)
        self.back_button.setVisible(is_out)

    def _cancel(self) -> None:
        run = self._chosen()
        if run is None:
            return
        self._asks = False
        try:
            actions.cancel_badge(self._session.store, run.run)
        except TablevoiceError as error:
            self.told.emit(said.sentence(error))
            return
        self._done()
        self.cancelled.emit(run.run)

    def _bring_back(self) -> None:
        run = self._chosen()
        if run is None:
            return
        try:
            actions.bring_back_badge(self._session.store, run.run)
        except TablevoiceError as error:
            self.told.emit(said.sentence(error))
            return
        self._done()
        self.told.emit(words.RUN_BACK)

    def _done(self) -> None:
        self.view.setFocus()
        self.refresh()
        self._session.written()
