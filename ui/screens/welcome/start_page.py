"""The first page of all: a new event, or one that is there already."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import SPACE_L, SPACE_S
from ui.widgets import Button, Heading, Page, Text


class StartPage(Page):
    """Two ways in."""

    new_chosen = Signal()
    join_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Heading("Welcome to Tablevoice"))
        self.add(Text("Every table’s ideas and every voter’s voice, kept safe.", "lead"))
        self.join_button = self._add_way(
            "An organiser gave you a ticket: a code to scan, a file, or a text.",
            Button("Join an event", "primary", kiosk=True),
        )
        self.new_button = self._add_way(
            "You organise a hackathon and this is its first laptop.",
            Button("Start a new event", kiosk=True),
        )
        self.body.addStretch(1)
        self.join_button.clicked.connect(self.join_chosen)
        self.new_button.clicked.connect(self.new_chosen)

    def enter(self) -> None:
        """The page has just been shown."""
        self.join_button.setFocus()

    def _add_way(self, why: str, button: Button) -> Button:
        card = QFrame()
        card.setProperty("box", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(Text(why))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(card)
        return button
