"""The ballots of a badge that was used at two kiosks: where and when, never what."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk import actions
from kiosk.changes import ChangeId
from kiosk.errors import TablevoiceError
from ui import words as said
from ui.screens.organiser import words
from ui.screens.organiser.tray import Cast, casts
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, Text
from ui.widgets.card import Card, empty


class BallotsCard(Card):
    """Hidden unless such a badge is chosen. `settled(str)`: which ballot counts, or why not."""

    settled = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._store = session.store
        self._subject = ""
        self._found: list[Cast] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_M)
        self.add(self._rows)
        self.hide()

    def show_ballots(self, subject: str) -> None:
        """Show a badge's ballots on one challenge; nothing is drawn anew that is the same."""
        self._subject = subject
        found = casts(self._store, subject) if subject else []
        self.setVisible(len(found) > 1)
        if found == self._found:
            return
        self._found = found
        empty(self._rows)
        for place, cast in enumerate(found):
            self._rows.addWidget(self._row(cast, counts=place == 0))

    def _row(self, cast: Cast, *, counts: bool) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        told = words.cast(cast.kiosk, cast.at)
        column.addWidget(Text(words.COUNTS if counts else words.COUNTS_NOT, "strong"))
        column.addWidget(Text(told))
        deed = words.LEAVE_BALLOT if counts else words.KEEP_BALLOT
        keep = Button(deed, "primary" if counts else "secondary")
        keep.setAccessibleName(f"{deed}: {told}")
        keep.clicked.connect(partial(self._keep, cast.id))
        column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _keep(self, place: ChangeId) -> None:
        try:
            actions.settle_register(self._store, "ballot", self._subject, place)
        except TablevoiceError as error:
            self.settled.emit(said.sentence(error))
            return
        self.settled.emit(words.KEPT_BALLOT)
