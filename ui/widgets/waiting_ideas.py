"""What this laptop wrote that waits for an organiser: it is kept, and counts nowhere yet."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.store import ideas
from kiosk.store.database import Store
from ui import words
from ui.language import tr
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.text import Text

_NAMED: Final = 5
"""So many are named, the newest first; the rest are counted."""


class WaitingIdeas(QFrame):
    """Hidden while nothing waits, which is nearly always."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self._store = store
        self._title = Text("", "strong")
        self._lines = Text()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_S)
        column.addWidget(self._title)
        column.addWidget(self._lines)
        self.refresh()

    @property
    def words(self) -> str:
        """All that it says, or nothing."""
        return "" if self.isHidden() else f"{self._title.words}\n{self._lines.words}"

    def refresh(self) -> None:
        """Look at the store again."""
        found = ideas.waiting(self._store)
        lines = [words.waiting_idea(idea.title, left_out=idea.is_left_out) for idea in found]
        if len(found) > _NAMED:
            lines[_NAMED:] = [tr("%Ln more idea(s)", "", len(found) - _NAMED)]
        self._title.set_words(words.ideas_wait(len(found)))
        self._lines.set_words("\n".join(lines))
        self.setVisible(bool(found))
