"""A question with one large answer: "Do you need more time?", "Leave without voting?"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.announce import announce
from ui.screens.voting import words
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.countdown import Countdown


class DoubtPage(Page):
    """Asks a voter who stands still, and counts down to the start.

    `stayed()`: they are there. `gone()`: they are not.
    """

    stayed = Signal()
    gone = Signal()

    def __init__(
        self, seconds: int, tick_ms: int, *, loss: str = "", parent: QWidget | None = None
    ) -> None:
        """`loss` says what walking away would throw away, if anything."""
        super().__init__(parent=parent)
        self.countdown = Countdown(seconds, words.resting, tick_ms=tick_ms)
        self.countdown.ended.connect(self.gone)
        self.countdown.spoke.connect(lambda line: announce(self, line, urgent=True))
        self.body.addStretch(1)
        self.add(Heading(words.doubt_title(), "heading"))
        self.add(self.countdown)  # first: with large text the rest may lie below the edge
        self.add(Text(words.doubt_safe(), "lead"))
        if loss:
            self.add(Text(loss))
        self.body.addStretch(2)
        self.button = Button(words.more_time(), "primary", kiosk=True)
        self.button.clicked.connect(self.stayed)
        self.set_next(self.button)
        self.begin_at(self.button)
        self.open_with(f"{words.doubt_title()} {self.countdown.words}", urgent=True)


class LeavePage(Page):
    """Asks a voter whose dots would be lost. `stayed()` and `left()` are the answers."""

    stayed = Signal()
    left = Signal()

    def __init__(self, loss: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addStretch(1)
        self.add(Heading(words.leave_title()))
        self.add(Text(loss, "lead"))
        self.open_with(f"{words.leave_title()} {loss}".strip())
        self.leave_button = Button(words.go(), "danger", kiosk=True)
        self.leave_button.clicked.connect(self.left)
        self.add(self.leave_button)
        self.body.setAlignment(self.leave_button, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(2)
        self.button = Button(words.stay(), "primary", kiosk=True)
        self.button.clicked.connect(self.stayed)
        self.set_next(self.button)
        self.begin_at(self.button)
