"""The equality questions on the screen: why they are asked, one at a time, and the end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.equality.questions import PREFER_NOT
from ui.announce import announce
from ui.screens.voting import equality_words as words
from ui.screens.voting import words as said
from ui.screens.voting.equality import Asking, choose
from ui.screens.voting.flow import Answered
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.choice_list import ChoiceList
from ui.widgets.countdown import Countdown


class ExplainPage(Page):
    """Why we ask, and what becomes of it. `begun()`; `skipped()`: none of them."""

    begun = Signal()
    skipped = Signal()

    def __init__(self, promise: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Heading(words.title()))
        self.add(Text(promise, "lead"))
        for line in (words.why(), words.unlinked(), words.optional()):
            self.add(Text(line, "lead"))
        self.body.addStretch(1)
        self.skip = Button(words.skip_all(), "secondary", kiosk=True)
        self.skip.clicked.connect(self.skipped)
        self.set_back(self.skip)
        self.button = Button(words.begin(), "primary", sign="next", kiosk=True)
        self.button.clicked.connect(self.begun)
        self.set_next(self.button)
        self.begin_at(self.button)
        self.open_with(f"{words.title()}. {promise}")


class EqualityPage(Page):
    """One question. `answered(str)`: an option, or nothing; `left()`: back.

    `ended()`: the rest is skipped. What is chosen on the page is in `now`. `kept` says what
    becomes of that.
    """

    answered = Signal(str)
    left = Signal()
    ended = Signal()

    def __init__(self, asking: Asking, kept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.asking = asking
        question = asking.question
        title, hint = words.wording(question.text), words.wording(question.hint)
        offered = [*words.choices(question), (PREFER_NOT, words.prefer_not(), "")]
        self.choices = ChoiceList(title, offered)
        self.choices.choose(asking.answers.get(question.id, ""))
        self.choices.chosen.connect(self._on_chosen)
        self.choices.submitted.connect(self._on_next)
        step = words.step(asking.place + 1, len(asking.asked))
        self.add(Text(step, "muted"))
        self.add(Heading(title, "heading"))
        if hint:
            self.add(Text(hint, "muted"))
        self.add(self.choices)
        self._kept = Text(kept, "muted")
        self.add(self._kept)
        self.skip = Button(words.skip_rest(), "quiet", kiosk=True)
        self.skip.clicked.connect(self.ended)
        self.add(self.skip)
        self.body.setAlignment(self.skip, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)
        back = Button(words.back(), "quiet", sign="back", kiosk=True)
        back.clicked.connect(self.left)
        self.set_back(back)
        self.button = Button("", "primary", sign="next", kiosk=True)
        self.button.clicked.connect(self._on_next)
        self.set_next(self.button)
        self._on_chosen()
        self.begin_at(self.choices)
        self.open_with(f"{step}. {title} {hint}".strip())

    @property
    def now(self) -> Asking:
        """The question with what is chosen on the page."""
        return choose(self.asking, self.choices.value)

    def _on_chosen(self) -> None:
        self.button.set_words(words.go_on() if self.choices.value else words.skip_one())
        is_kept = bool(self.now.answers)
        self._kept.setVisible(is_kept)
        self.skip.setAccessibleDescription(self._kept.words if is_kept else "")

    def _on_next(self) -> None:
        self.answered.emit(self.choices.value)


class AnsweredPage(Page):
    """The end, with a countdown to the start. `finished()`: back to the start."""

    finished = Signal()

    def __init__(
        self, state: Answered, seconds: int, tick_ms: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        line = _outcome(state)
        self.countdown = Countdown(seconds, said.resting, tick_ms=tick_ms)
        self.countdown.ended.connect(self.finished)
        self.countdown.spoke.connect(lambda told: announce(self, told))
        self.body.addStretch(1)
        self.add(Heading(words.done(), "heading"))
        self.add(Text(line, "lead"))
        self.add(self.countdown)
        self.body.addStretch(2)
        self.button = Button(said.finish(), "primary", kiosk=True)
        self.button.clicked.connect(self.finished)
        self.set_next(self.button)
        self.begin_at(self.button)
        self.open_with(f"{words.done()}. {line}", urgent=True)


def _outcome(state: Answered) -> str:
    """What became of the answers."""
    if state.error is not None:
        return words.not_kept()  # the error's own words are for who can do something about it
    return words.done_blank() if state.is_blank else words.done_saved()
