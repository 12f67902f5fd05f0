"""More time in the corner: one press, and everything waits ten times as long for this voter.

    way = MoreTimeWay(theme, notice, window)
    way.offer(screen)           # the button stands where this screen would not wait for ever
    way.turn()                  # the voter has gone on to another page
    way.end()                   # the voter has gone: the event's own times again

Ten times is what WCAG 2.2 asks for (success criterion 2.2.1, "Adjust").
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from ui.language import number, says, tr
from ui.screens.screen import Screen
from ui.theme import Theme
from ui.widgets import Button, Notice

TIMES: Final = 10

more_time: Final = says("More time")
usual: Final = says("You now have the usual time again.")


def given() -> str:
    """What a press did."""
    return tr("You now have {number} times as long on every page.").format(number=number(TIMES))


class MoreTimeWay(QObject):
    """Says in `notice` what a press did; a second press takes it back."""

    def __init__(self, theme: Theme, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice
        self._told = ""
        self._is_compact = False
        self._screen: Screen | None = None
        self.button = Button("", "quiet", sign="time", kiosk=True)
        self.button.setCheckable(True)
        self.button.clicked.connect(self._on_clicked)
        self.button.hide()
        theme.changed.connect(self.name)
        self.name()

    @property
    def times(self) -> int:
        """How many times as long as usual this voter has."""
        return TIMES if self.button.isChecked() else 1

    def offer(self, screen: Screen) -> None:
        """Show the button where this screen waits so long and no longer."""
        if screen is not self._screen:
            self._screen = screen
            screen.patience = lambda: self.times
            if self.times > 1:
                screen.retime()
        self.button.setVisible(screen.is_timed)

    def turn(self) -> None:
        """What was said on the page before is over."""
        self._hush()
        if self._screen is not None:
            self.offer(self._screen)

    def end(self) -> None:
        """Give the next voter the usual time."""
        self._hush()
        self.button.setChecked(False)

    def name(self) -> None:
        """Say everything in the language that is spoken now."""
        self.button.set_words(more_time())
        self.button.setToolTip(more_time())
        if self._is_compact:
            self.button.setText("")

    def set_compact(self, *, compact: bool) -> None:
        """Show the sign alone."""
        self._is_compact = compact
        self.name()

    def _on_clicked(self) -> None:
        if self._screen is not None:
            self._screen.retime()  # first: a question whether the voter is there is answered by it
        self._told = given() if self.button.isChecked() else usual()
        self._notice.say(self._told)

    def _hush(self) -> None:
        if self._told:
            self._notice.take_back(self._told)
        self._told = ""
