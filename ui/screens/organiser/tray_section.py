"""The tray: what two laptops changed at once, and what was refused, with its reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from ui import words as said
from ui.models.lines import LinesModel
from ui.screens.organiser import words
from ui.screens.organiser.ballots_card import BallotsCard
from ui.screens.organiser.decision_card import DecisionCard
from ui.screens.organiser.decisions_part import DecisionsPart
from ui.screens.organiser.lists import LIST_HEIGHT
from ui.screens.organiser.tray import REFUSED, WAITING, Wording, tray, wordings
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, Page, Text
from ui.widgets.card import Card, empty
from ui.widgets.lines_view import LinesView


class TraySection(Page):
    """A list; what can be done about the chosen line stands under it.

    An idea with two wordings shows both, a badge used twice its ballots, and what was set
    aside a way to take it in or leave it out.

    `settled(str)`: a decision was made, or could not be, in a sentence.
    `undoable(str, str, object)`: the same, the name of the way back, and a callable that goes it.
    """

    settled = Signal(str)
    undoable = Signal(str, str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(wide=True, parent=parent)
        self._session = session
        self._idea = ""
        self._chosen = ""
        self._found: list[Wording] = []
        self.ballots = BallotsCard(session)
        self.decision = DecisionCard(session)
        self.model = LinesModel(self)
        self.none = Text(words.TRAY_NONE, "lead")
        self.none.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.view = LinesView(session.theme, words.TRAY)
        self.view.setModel(self.model)
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.view.setMinimumHeight(LIST_HEIGHT)
        self._more = Text("", "muted")
        self._choices = QVBoxLayout()
        self._choices.setSpacing(SPACE_M)
        self.add(self.none)
        self.add(self.view, 1)
        self.add(self._more)
        self.add(self._choices)
        self.decisions = DecisionsPart(session)
        for part in (self.ballots, self.decision, self.decisions):
            self.add(part)
        self.ballots.settled.connect(self._on_settled)
        self.decision.settled.connect(self._on_decided)
        self.decisions.settled.connect(self._on_decided_anew)
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(lambda: self.area.bring(self.decisions.view))
        self.decisions.button.clicked.connect(self._in_sight.start)
        self.body.addStretch()
        self.begin_at(self.view)

    def refresh(self) -> None:
        """Read what waits again; the line that was chosen stays so, or the first one is."""
        held = self._chosen
        rows, more = tray(self._session.store)
        self.model.show_rows(rows)
        self.decisions.refresh()
        self.none.set_words(words.tray_none(*self.decisions.count))
        self.none.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self._more.set_words(words.tray_more(more))
        self._more.setVisible(more > 0)
        keys = [row.key for row in rows]
        chosen = keys.index(held) if held in keys else 0
        self.view.setCurrentIndex(self.model.index(chosen))
        self._on_chosen(self.view.currentIndex())

    def _on_chosen(self, index: QModelIndex) -> None:
        self._chosen = self.model.at(index.row()).key if index.isValid() else ""
        kind, _, subject = self._chosen.partition(":")
        self.decision.show_change(subject if kind in (WAITING, REFUSED) else "", kind)
        self.ballots.show_ballots(subject if kind == "ballot" else "")
        self._idea = subject if kind == "idea" else ""
        found = wordings(self._session.store, self._idea) if self._idea else []
        if found == self._found:
            return  # drawn anew, the button under the hand would lose the focus
        self._found = found
        empty(self._choices)
        for wording in found if len(found) > 1 else ():
            card = self._choice(wording)
            self._choices.addWidget(card)
            card.show()

    def _choice(self, wording: Wording) -> Card:
        card = Card(wording.title)
        if wording.detail:
            card.add(Text(wording.detail))
        card.add(Text(wording.author, "muted"))
        keep = Button(words.KEEP, "primary")
        keep.setAccessibleName(f"{words.KEEP}: {wording.title}")
        keep.clicked.connect(lambda: self._keep(wording))
        card.column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _on_settled(self, sentence: str) -> None:
        self._follow()
        self.settled.emit(sentence)

    def _follow(self) -> None:
        """Show what is left, and keep the focus with it."""
        self.refresh()
        self.to_top()
        (self.view if self.model.rowCount() else self.none).setFocus()
        self._session.written()

    def _on_decided(self, sentence: str, back: Callable[[], None]) -> None:
        name = self._chosen.partition(":")[2]
        self._follow()
        self.undoable.emit(sentence, words.UNDO, partial(self._undo, back, name))

    def _on_decided_anew(self, sentence: str, back: Callable[[], None]) -> None:
        """A decision of the list was made otherwise, or taken back."""
        self._on_decided(sentence, back)
        if self.decisions.is_open:
            self.decisions.view.setFocus()
            self._in_sight.start()

    def _undo(self, back: Callable[[], None], name: str) -> None:
        try:
            back()
        except TablevoiceError as error:
            self.settled.emit(said.sentence(error))
            return
        rows = tray(self._session.store).lines
        self._chosen = next((r.key for r in rows if r.key.endswith(f":{name}")), self._chosen)
        self._on_settled(words.UNDONE)

    def _keep(self, wording: Wording) -> None:
        try:
            actions.edit_idea(
                self._session.store, self._idea, title=wording.title, detail=wording.detail
            )
        except TablevoiceError as error:
            self.settled.emit(said.sentence(error))
            return
        self._on_settled(words.KEPT)
