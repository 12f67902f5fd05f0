"""The parts of a screen, as buttons in a row of which one is pressed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from ui.roles import tell_role
from ui.theme import SPACE_L, SPACE_S
from ui.widgets.button import Button
from ui.widgets.flow import Flow


class SectionBar(QFrame):
    """`chosen(int)`: which part to show."""

    told_as: Final = "Grouping"
    chosen = Signal(int)

    def __init__(self, name: str, parts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_role(self)
        self.setProperty("box", "bar")
        self.setProperty("side", "top")
        self.setAccessibleName(name)
        row = Flow(self, gap=SPACE_S)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        self._is_quiet = False
        self._group = QButtonGroup(self)
        self.buttons: list[Button] = []
        for place, words in enumerate(parts):
            button = Button(words, "quiet")
            button.setCheckable(True)
            self._group.addButton(button, place)
            row.addWidget(button)
            self.buttons.append(button)
        self.buttons[0].setChecked(True)
        self._group.idToggled.connect(self._on_toggled)
        for place, button in enumerate(self.buttons):
            self._make_stop(place, is_shown=button.isChecked())

    def _on_toggled(self, place: int, is_shown: bool) -> None:
        """Chosen by a finger, a key, or a screen reader, which toggles and never clicks."""
        self._make_stop(place, is_shown)
        if is_shown and not self._is_quiet:
            self.buttons[place].setFocus(
                Qt.FocusReason.OtherFocusReason
            )  # else it goes with its part
            self.chosen.emit(place)

    def _make_stop(self, place: int, is_shown: bool) -> None:
        """Tab stops at the part that is shown; arrow keys lead to the others."""
        policy = Qt.FocusPolicy.StrongFocus if is_shown else Qt.FocusPolicy.ClickFocus
        self.buttons[place].setFocusPolicy(policy)

    def choose(self, place: int) -> None:
        """Press a button without saying so."""
        self._is_quiet = True
        self.buttons[place].setChecked(True)
        self._is_quiet = False

    def rename(self, place: int, words: str) -> None:
        """Give a part another name, such as one with a number."""
        if self.buttons[place].text() != words:
            self.buttons[place].set_words(words)
            self.updateGeometry()
