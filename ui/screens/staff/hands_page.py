"""How hands work this kiosk: taps that repeat, and two switches."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.errors import MediaError
from ui import words as said
from ui.locking.deeds import KioskDeeds
from ui.screens.staff import words
from ui.widgets import Button, ChoiceList, Heading, Page, Text
from ui.widgets.trouble import Trouble


class HandsPage(Page):
    """`left()`: back, with what was chosen in force."""

    left = Signal()

    def __init__(self, deeds: KioskDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deeds = deeds
        self.trouble = Trouble()
        self.steady = ChoiceList(words.STEADY, words.STEADY_CHOICES)
        self.steady.choose(str(deeds.steady_ms))
        self.switches = ChoiceList(words.SWITCHES, words.SWITCH_CHOICES)
        self.switches.choose(deeds.switches)
        self.save_button = Button(words.HANDS_SAVE, "primary", kiosk=True)
        self.save_button.clicked.connect(self._on_saved)
        self.back_button = Button(words.BACK_TO_STAFF, "quiet", sign="back", kiosk=True)
        self.back_button.clicked.connect(self.left)
        for part in (
            self.trouble,
            Heading(words.HANDS, "heading"),
            Text(words.HANDS_LEAD, "lead"),
            Heading(words.STEADY, "medium"),
            self.steady,
            Heading(words.SWITCHES, "medium"),
            self.switches,
        ):
            self.add(part)
        self.body.addStretch(1)
        self.set_back(self.back_button)
        self.set_next(self.save_button)
        self.begin_at(self.steady)

    def _on_saved(self) -> None:
        steady = int(self.steady.value or self._deeds.steady_ms)
        try:
            self._deeds.keep(steady, self.switches.value)
        except MediaError as error:
            self.trouble.say(words.HANDS_TROUBLE, said.sentence(error))
            self.to_top()
            return
        self._deeds.steady_ms, self._deeds.switches = steady, self.switches.value
        self.left.emit()
