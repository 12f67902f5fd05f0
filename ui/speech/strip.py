"""The controls of the voice, in a row below the header while it reads."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from ui.announce import announce
from ui.roles import tell_role
from ui.speech import words
from ui.speech.speaker import Speaker
from ui.theme import SPACE_M, SPACE_S, restyle
from ui.widgets import Button, Flow

_FURTHEST: Final = {
    (1, 0): words.loudest,
    (-1, 0): words.quietest,
    (0, 1): words.fastest,
    (0, -1): words.slowest,
}
"""What is said where a step of volume or of rate leads no further."""


class SpeechStrip(QFrame):
    """Hidden until it is shown. `stopped()`: whoever listens has heard enough.

    `again()`: they want to hear the page once more.
    """

    told_as: Final = "ToolBar"
    stopped = Signal()
    again = Signal()

    def __init__(self, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_role(self)
        self.setProperty("box", "bar")
        self._speaker = speaker
        row = QWidget()
        flow = Flow(row, gap=SPACE_S)
        self._column = QVBoxLayout(self)
        self._column.addWidget(row)
        self.stop, self.again_button, self.quieter, self.louder, self.slower, self.faster = (
            Button("", "quiet", kiosk=True) for _ in range(6)
        )
        self._deeds = {
            self.stop: (words.stop, self.stopped.emit),
            self.again_button: (words.again, self.again.emit),
            self.quieter: (words.quieter, lambda: self._step(volume=-1)),
            self.louder: (words.louder, lambda: self._step(volume=1)),
            self.slower: (words.slower, lambda: self._step(rate=-1)),
            self.faster: (words.faster, lambda: self._step(rate=1)),
        }
        for button, (_, deed) in self._deeds.items():
            button.clicked.connect(deed)
            flow.addWidget(button)
        self.steps = (self.quieter, self.louder, self.slower, self.faster)
        self.more = Button("", "quiet", kiosk=True)
        self._menu = QMenu(self.more)
        self._actions = {button: self._menu.addAction("") for button in self.steps}
        for button, action in self._actions.items():
            action.triggered.connect(button.click)
        self.more.setMenu(self._menu)
        flow.addWidget(self.more)
        self.set_folded(folded=False)
        self.hide()

    def set_folded(self, *, folded: bool) -> None:
        """Large text in a small window: the steps go behind one button, so that one row will do.

        That row stands in the foot of the window, which has a border of its own.
        """
        above = 0 if folded else SPACE_S
        self._column.setContentsMargins(SPACE_M, above, SPACE_M, above)
        restyle(self, "side", "" if folded else "top")
        for button in self.steps:
            button.setVisible(not folded)
        self.more.setVisible(folded)

    def name(self) -> None:
        """Say everything in the language that is spoken now."""
        self.setAccessibleName(words.controls())
        for button, (said, _) in self._deeds.items():
            button.set_words(said())
        self.more.set_words(words.sound())
        self.more.setAccessibleName(words.volume_and_speed())
        for button, action in self._actions.items():
            action.setText(button.text())

    def _step(self, *, volume: int = 0, rate: int = 0) -> None:
        """One step louder or faster; what was being said begins again, to hear the difference.

        A button that goes no further says so and stays: disabled, it would hand the focus to
        its neighbour, and the next press with it.
        """
        before = (self._speaker.volume, self._speaker.rate)
        self._speaker.set_volume(before[0] + volume)
        self._speaker.set_rate(before[1] + rate)
        if (self._speaker.volume, self._speaker.rate) == before:
            announce(self, _FURTHEST[volume, rate](), urgent=True)
        else:
            self._speaker.say_again()
