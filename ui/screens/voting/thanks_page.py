"""The thanks, once the ballot is on the disk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui.announce import announce
from ui.screens.voting import equality_words, method_words, receipt_words, words
from ui.screens.voting.flow import Thanked
from ui.theme import SPACE_M
from ui.widgets import Button, Heading, Page, Sign, Text
from ui.widgets.countdown import Countdown
from ui.widgets.text import Name


class ThanksPage(Page):
    """Thanks, and counts down to the start.

    `finished()`: back to the start. `again()`: this voter votes on another challenge.
    `asked()`: on to the equality questions.
    """

    finished = Signal()
    asked = Signal()
    again = Signal()

    def __init__(
        self, state: Thanked, seconds: int, tick_ms: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        column = self.column
        title = Heading(words.thanks(), parent=column)
        tick = Sign("tick", "good", parent=column)
        told = f"{words.thanks_saved()} {method_words.cast(state.method, state.dots)}"
        saved = QHBoxLayout()
        saved.setSpacing(SPACE_M)
        saved.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        saved.addWidget(Text(told, "lead", parent=column), 1)
        self.countdown = Countdown(seconds, words.resting, column, tick_ms=tick_ms)
        self.countdown.ended.connect(self.finished)
        self.countdown.spoke.connect(lambda line: announce(self, line))
        self.body.addStretch(1)
        self.add(title)
        self.add(saved)
        # Above the receipt: with large text, the rest is out of sight.
        self.add(self.countdown)
        if state.receipt:
            self._add_longer()
            self._add_receipt(state.receipt)
        self.add(Text(words.thanks_secret(), parent=column))
        if state.asks:
            self.add(Text(equality_words.next_up(), parent=column))
        self.body.addStretch(2)
        if state.more:
            again = Button(words.vote_again(), kiosk=True, parent=self.bar)
            again.clicked.connect(self.again)
            self.set_back(again)
        if state.asks:
            self.button = Button(
                equality_words.go_on(), "primary", sign="next", kiosk=True, parent=self.bar
            )
            self.button.clicked.connect(self.asked)
        else:
            self.button = Button(words.finish(), "primary", kiosk=True, parent=self.bar)
            self.button.clicked.connect(self.finished)
        self.set_next(self.button)
        self.begin_at(self.button)
        self.open_with(f"{words.thanks()}. {words.thanks_saved()}", urgent=True)

    def _add_receipt(self, code: str) -> None:
        column = self.column
        yours = Text(receipt_words.yours(), "strong", parent=column)
        shown = Name(code, "heading", column)
        shown.setAccessibleName(f"{receipt_words.yours()}: {' '.join(code)}")
        self.add(yours)
        self.add(shown)
        self.add(Text(receipt_words.why(), parent=column))

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Who goes from button to button is there still, on the way to the receipt perhaps."""
        if now is not None and self.isVisible():
            self.countdown.begin_anew()

    def _add_longer(self) -> None:
        """Who copies the receipt may need more time: a press gives it, and scrolling does too."""
        longer = Button(receipt_words.longer(), "quiet", kiosk=True, parent=self.column)
        longer.clicked.connect(self.countdown.begin_anew)
        self.area.verticalScrollBar().actionTriggered.connect(self.countdown.begin_anew)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self.add(longer)
        self.body.setAlignment(longer, Qt.AlignmentFlag.AlignLeft)
