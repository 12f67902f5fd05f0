"""A voter wants to choose a challenge, and none takes votes any longer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.screens.voting import words
from ui.screens.voting.flow import Closed
from ui.widgets import Button, Heading, Page, Text


class NothingPage(Page):
    """Says why. `left()`: to the start. `turned()`: there is something to vote on again."""

    left = Signal()
    turned = Signal()

    def __init__(
        self, state: Closed, is_over: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        """`is_over` says whether there is something again."""
        super().__init__(parent=parent)
        self._is_over = is_over
        title, line = words.closed(state.why)
        self.body.addStretch(1)
        self.add(Heading(title))
        self.add(Text(line, "lead"))
        self.body.addStretch(2)
        self.button = Button(words.to_start(), "primary", sign="back", kiosk=True)
        self.button.clicked.connect(self.left)
        self.set_next(self.button)
        self.begin_at(self.button)
        self.open_with(f"{title}. {line}", urgent=True)

    def refresh(self) -> None:
        if self._is_over():
            self.turned.emit()
