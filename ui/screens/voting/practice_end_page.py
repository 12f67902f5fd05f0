"""The end of a practice: nothing was counted, and the real vote is one press away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from ui.screens.voting import equality_words, method_words, practice_words, receipt_words, words
from ui.screens.voting.flow import Thanked
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.countdown import Countdown
from ui.widgets.text import Name


class PracticeEndPage(Page):
    """Says that nothing was counted, and counts down to the start.

    `finished()`: back to the start. `voted()`: on to a real vote. `again()`: practise again.
    `another()`: practise on another challenge too. `asked()`: on to the equality questions.
    """

    finished = Signal()
    voted = Signal()
    again = Signal()
    another = Signal()
    asked = Signal()

    def __init__(
        self,
        state: Thanked | None,
        seconds: int,
        tick_ms: int,
        *,
        can_vote: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`state` is nothing after the equality questions; `can_vote`: the kiosk takes votes."""
        super().__init__(parent=parent)
        self.countdown = Countdown(seconds, words.resting, tick_ms=tick_ms)
        self.countdown.ended.connect(self.finished)
        cast = method_words.cast(state.method, state.dots) if state else ""
        self.body.addStretch(1)
        self.add(Heading(practice_words.over()))
        self.add(Text(f"{cast} {practice_words.uncounted()}".strip(), "lead"))
        self.add(self.countdown)
        if state is not None:
            self._add_receipt(state.receipt)
        self._add_ways_on(state, can_vote=can_vote)
        self.body.addStretch(2)
        self.open_with(f"{practice_words.over()}. {practice_words.uncounted()}", urgent=True)

    def _add_receipt(self, code: str) -> None:
        shown = Name(code, "heading")
        shown.setAccessibleName(f"{practice_words.receipt()}: {' '.join(code)}")
        self.add(Text(practice_words.receipt(), "strong"))
        self.add(shown)
        self.add(Text(practice_words.receipt_why()))
        self._add_button(receipt_words.longer(), "quiet").clicked.connect(self.countdown.begin_anew)

    def _add_ways_on(self, state: Thanked | None, *, can_vote: bool) -> None:
        """The next step in the bar, "practise again" at its other end, the rest on the page."""
        asks = state is not None and state.asks
        if state is not None and state.more:
            self._add_button(words.vote_again()).clicked.connect(self.another)
        if asks:
            self.add(Text(equality_words.next_up()))
        if asks and can_vote:
            self._add_button(practice_words.vote_now()).clicked.connect(self.voted)
        again = Button(practice_words.again(), "secondary", sign="practice", kiosk=True)
        again.clicked.connect(self.again)
        self.set_back(again)
        name, deed = self._next(asks=asks, can_vote=can_vote)
        self.button = Button(name, "primary", sign="next", kiosk=True)
        self.button.clicked.connect(deed)
        self.set_next(self.button)
        self.begin_at(self.button)

    def _next(self, *, asks: bool, can_vote: bool) -> tuple[str, SignalInstance]:
        if asks:
            return equality_words.go_on(), self.asked
        if can_vote:
            return practice_words.vote_now(), self.voted
        return words.finish(), self.finished

    def _add_button(self, name: str, kind: str = "secondary") -> Button:
        button = Button(name, kind, kiosk=True)
        self.add(button)
        self.body.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        return button
