"""The decisions that were made in the tray, to look at and to make otherwise."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.store import decisions
from ui.models.lines import LinesModel
from ui.screens.organiser import words
from ui.screens.organiser.decision_card import DecisionCard
from ui.screens.organiser.lists import LIST_HEIGHT
from ui.screens.organiser.tray import decided
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, Heading, Text
from ui.widgets.lines_view import LinesView


class DecisionsPart(QWidget):
    """A button while there are decisions; the list and what can be done once it is pressed."""

    settled = Signal(str, object)
    """As of `DecisionCard`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name = ""
        self.count = decisions.Count(0, 0)
        self.button = Button(words.SHOW_DECISIONS, "quiet")
        self.model = LinesModel(self)
        self.view = LinesView(session.theme, words.DECISIONS)
        self.view.setModel(self.model)
        self.view.setMinimumHeight(LIST_HEIGHT)
        self.card = DecisionCard(session)
        self._more = Text("", "muted")
        self._list = QWidget()
        whole, listed = QVBoxLayout(self), QVBoxLayout(self._list)
        for column in (whole, listed):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACE_M)
        whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._list)
        for part in (Heading(words.DECISIONS, "medium"), self.view, self._more, self.card):
            listed.addWidget(part)
        self._list.hide()
        self.hide()
        self.button.clicked.connect(self._on_clicked)
        self.card.settled.connect(self.settled)
        self.view.selectionModel().currentChanged.connect(self._on_chosen)

    def refresh(self) -> None:
        """Read the decisions again; the change that was chosen stays so."""
        self.count = decisions.count(self._session.store)
        total = sum(self.count)
        self.setVisible(total > 0)
        if self._list.isHidden():
            return
        held = self._name
        rows = decided(self._session.store)
        self.model.show_rows(rows)
        self._more.set_words(words.tray_more(total - len(rows)))
        self._more.setVisible(total > len(rows))
        names = [_name(row.key) for row in rows]
        self.view.setCurrentIndex(self.model.index(names.index(held) if held in names else 0))
        self._on_chosen(self.view.currentIndex())

    @property
    def is_open(self) -> bool:
        """Whether the list is in sight."""
        return sum(self.count) > 0 and not self._list.isHidden()

    def _on_clicked(self) -> None:
        opens = self._list.isHidden()
        self._list.setVisible(opens)
        self.button.set_words(words.HIDE_DECISIONS if opens else words.SHOW_DECISIONS)
        if opens:
            self.refresh()
            self.view.setFocus()

    def _on_chosen(self, index: QModelIndex) -> None:
        key = self.model.at(index.row()).key if index.isValid() else ""
        self._name = _name(key)
        self.card.show_change(self._name, key.partition(":")[0])


def _name(key: str) -> str:
    return key.partition(":")[2]
