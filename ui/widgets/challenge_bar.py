"""The challenge that the room works on, in large type, and a way to another one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.store.events import ChallengeRow
from ui.language import number, says, tr
from ui.theme import SPACE_XS
from ui.widgets.button import Button
from ui.widgets.choice_list import ChoiceList
from ui.widgets.text import Heading, Text

_none: Final = says("No challenge has arrived yet")
_another: Final = says("Choose another challenge")
_keep: Final = says("Keep this challenge")
_challenges: Final = says("Challenges")


class ChallengeBar(QWidget):
    """`chosen` carries a challenge's id when a person chose it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.challenge: ChallengeRow | None = None
        self._challenges: list[ChallengeRow] = []
        self._number = Text("", "muted")
        self._question = Heading(_none(), "lead-strong")
        self.choose_button = Button(_another(), "quiet")
        self.choose_button.setCheckable(True)
        self.choices = ChoiceList(_challenges())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._number)
        column.addWidget(self._question)
        column.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.choices)
        self.choices.hide()
        self.choose_button.toggled.connect(self._on_toggled)
        self.choices.chosen.connect(self._on_chosen)
        self._show()

    def show_challenges(self, challenges: list[ChallengeRow], wanted: str) -> None:
        """Show one of the challenges: the wanted one, or the first, or that there is none."""
        if challenges != self._challenges:
            self._challenges = challenges
            self.choices.set_choices([(c.id, c.question, "") for c in challenges])
        self.challenge = next((c for c in challenges if c.id == wanted), None) or next(
            iter(challenges), None
        )
        self._show()

    def retell(self) -> None:
        """Say everything in the language that is spoken now."""
        self.choose_button.set_words(_keep() if self.choose_button.isChecked() else _another())
        self.choices.setAccessibleName(_challenges())
        self._show()

    def _show(self) -> None:
        several = len(self._challenges) > 1
        self._number.setVisible(several)
        self.choose_button.setVisible(several)
        if self.challenge is None:
            self._question.set_words(_none())
            return
        place = self._challenges.index(self.challenge) + 1
        said = tr("Challenge {number} of {total}")
        self._number.set_words(
            said.format(number=number(place), total=number(len(self._challenges)))
        )
        self._question.set_words(self.challenge.question)
        self.choices.choose(self.challenge.id)

    def _on_toggled(self, shown: bool) -> None:
        self.choices.setVisible(shown)
        self.choose_button.set_words(_keep() if shown else _another())
        if shown:
            self.choices.setFocus()

    def _on_chosen(self, challenge: str) -> None:
        self.show_challenges(self._challenges, challenge)
        self.choose_button.setChecked(False)
        self.chosen.emit(challenge)
