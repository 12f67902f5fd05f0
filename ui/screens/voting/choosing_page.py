"""Several challenges are open: a voter picks one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.store.events import ChallengeRow
from ui.screens.voting import deeds, method_words, words
from ui.theme import SPACE_L, SPACE_S
from ui.widgets import Button, Heading, Notice, Page, Text


class ChoosingPage(Page):
    """One card for each challenge. `chosen(ChallengeRow)`; `left()`: to the start."""

    chosen = Signal(object)
    left = Signal()

    def __init__(
        self,
        challenges: Sequence[tuple[ChallengeRow, int, bool]],
        parent: QWidget | None = None,
    ) -> None:
        """`challenges` are each with its number of ideas, and whether this voter voted on it."""
        super().__init__(parent=parent)
        self.notice = Notice()
        self.add(Heading(words.choose_title(), "heading"))
        self.add(self.notice)
        first: Button | None = None
        for challenge, ideas, voted in challenges:
            card, button = self._card(challenge, ideas, voted=voted)
            if first is None and not deeds.is_done(challenge, voted=voted):
                first = button
            self.add(card)
        self.body.addStretch(1)
        back = Button(words.to_start(), "quiet", sign="back", kiosk=True)
        back.clicked.connect(self.left)
        self.set_back(back)
        self.begin_at(first or back)

    def _card(self, challenge: ChallengeRow, ideas: int, *, voted: bool) -> tuple[QFrame, Button]:
        is_done = deeds.is_done(challenge, voted=voted)
        card = QFrame()
        card.setProperty("box", "card")
        button = Button(words.choose(), "primary", kiosk=True)
        button.setAccessibleName(f"{words.choose()}: {challenge.question}")
        button.clicked.connect(lambda: self.chosen.emit(challenge))
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(Text(challenge.question, "lead"))
        column.addWidget(Text(method_words.size(ideas, challenge), "muted"))
        if voted:
            told = words.voted_first() if is_done else words.voted_before()
            column.addWidget(Text(told))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        button.setVisible(not is_done)
        return card, button
