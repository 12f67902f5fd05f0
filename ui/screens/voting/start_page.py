"""What the kiosk shows while nobody is at it: an invitation, or why it has none."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.voting import practice_words, receipt_words, words
from ui.screens.voting.flow import Closed, Start, may_practise
from ui.tab_order import follow_layout
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.code_keys import CodeKeys

_NAMED: Final = 3
"""So many challenges are named; the rest are counted."""


class StartPage(Page):
    """Invites the next voter.

    `started(str)`: someone begins; it carries the symbol of a badge that was being typed.
    `asked()`: someone wants to know whether their vote is here. `practised()`: they want to
    practise first.
    """

    started = Signal(str)
    asked = Signal()
    practised = Signal()

    def __init__(self, state: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addStretch(1)
        self.add(Heading(words.invite(), "display"))
        for challenge in state.challenges[:_NAMED]:
            self.add(Text(challenge.question, "lead"))
        if (more := len(state.challenges) - _NAMED) > 0:
            self.add(Text(words.more_challenges(more), "lead"))
        self.add(Text(words.start_hint()))
        self.add(_offer(practice_words.first(), self.practised))
        self.body.addStretch(2)
        self.button = Button(words.start(), "primary", sign="next", kiosk=True)
        self.button.clicked.connect(lambda: self.started.emit(""))
        self.set_next(self.button)
        check = Button(receipt_words.title(), "quiet", kiosk=True)
        check.clicked.connect(self.asked)
        self.set_back(check)
        follow_layout(self)
        self.begin_at(self.button)
        CodeKeys(self).heard.connect(self.started)


class ClosedPage(Page):
    """Says plainly that nobody can vote now, and why. `practised()`: somebody practises."""

    practised = Signal()

    def __init__(self, state: Closed, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title, line = words.closed(state.why)
        self.body.addStretch(1)
        self.add(Heading(title))
        self.add(Text(line, "lead"))
        if may_practise(state):
            self.add(_offer(practice_words.meanwhile(), self.practised))
        self.body.addStretch(2)
        self.setAccessibleName(f"{title}. {line}")


class PracticeStartPage(Page):
    """Invites to a kiosk that is for practice alone. `started(str)` is that of `StartPage`."""

    started = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addStretch(1)
        self.add(Heading(practice_words.title(), "display"))
        self.add(Text(practice_words.kiosk(), "lead-strong"))
        self.add(Text(practice_words.kiosk_hint(), "lead"))
        self.body.addStretch(2)
        self.button = Button(practice_words.start(), "primary", sign="next", kiosk=True)
        self.button.clicked.connect(lambda: self.started.emit(""))
        self.set_next(self.button)
        self.begin_at(self.button)
        CodeKeys(self).heard.connect(self.started)


def _offer(button_words: str, deed: SignalInstance) -> QWidget:
    """A quiet way into a practice, and what it takes."""
    offer = QWidget()
    button = Button(button_words, "quiet", sign="practice", kiosk=True)
    button.clicked.connect(deed)
    hint = Text(practice_words.hint())
    button.setAccessibleDescription(hint.words)
    column = QVBoxLayout(offer)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(hint)
    return offer
