"""What the kiosk shows while nobody is at it: an invitation, or why it has none."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.screens.voting import receipt_words, words
from ui.screens.voting.flow import Closed, Start
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.code_keys import CodeKeys

_NAMED: Final = 3
"""So many challenges are named; the rest are counted."""


class StartPage(Page):
    """Invites the next voter.

    `started(str)`: someone begins; it carries the symbol of a badge that was being typed.
    `asked()`: someone wants to know whether their vote is here.
    """

    started = Signal(str)
    asked = Signal()

    def __init__(self, state: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addStretch(1)
        self.add(Heading(words.invite(), "display"))
        for challenge in state.challenges[:_NAMED]:
            self.add(Text(challenge.question, "lead"))
        if (more := len(state.challenges) - _NAMED) > 0:
            self.add(Text(words.more_challenges(more), "lead"))
        self.add(Text(words.start_hint()))
        self.body.addStretch(2)
        self.button = Button(words.start(), "primary", sign="next", kiosk=True)
        self.button.clicked.connect(lambda: self.started.emit(""))
        self.set_next(self.button)
        check = Button(receipt_words.title(), "quiet", kiosk=True)
        check.clicked.connect(self.asked)
        self.set_back(check)
        self.begin_at(self.button)
        CodeKeys(self).heard.connect(self.started)


class ClosedPage(Page):
    """Says plainly that nobody can vote now, and why."""

    def __init__(self, state: Closed, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title, line = words.closed(state.why)
        self.body.addStretch(1)
        self.add(Heading(title))
        self.add(Text(line, "lead"))
        self.body.addStretch(2)
        self.setAccessibleName(f"{title}. {line}")
