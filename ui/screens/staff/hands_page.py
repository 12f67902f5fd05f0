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
        self._error: MediaError | None = None
        self.trouble = Trouble()
        self.steady = ChoiceList(words.steady(), words.steady_choices())
        self.steady.choose(str(deeds.steady_ms))
        self.switches = ChoiceList(words.switches(), words.switch_choices())
        self.switches.choose(deeds.switches)
        self.save_button = Button(words.save(), "primary", kiosk=True)
        self.save_button.clicked.connect(self._on_saved)
        self.back_button = Button(words.back_to_staff(), "quiet", sign="back", kiosk=True)
        self.back_button.clicked.connect(self.left)
        for part in (
            self.trouble,
            Heading(words.hands(), "heading"),
            Text(words.hands_lead(), "lead"),
            Heading(words.steady(), "medium"),
            self.steady,
            Heading(words.switches(), "medium"),
            self.switches,
        ):
            self.add(part)
        self.body.addStretch(1)
        self.set_back(self.back_button)
        self.set_next(self.save_button)
        self.begin_at(self.steady)

    def resume(self, before: QWidget) -> None:
        if isinstance(before, HandsPage):
            self.steady.choose(before.steady.value)
            self.switches.choose(before.switches.value)
            if before._error is not None:
                self._refuse(before._error)

    def _on_saved(self) -> None:
        steady = int(self.steady.value or self._deeds.steady_ms)
        try:
            self._deeds.keep(steady, self.switches.value)
        except MediaError as error:
            self._refuse(error)
            return
        self._deeds.steady_ms, self._deeds.switches = steady, self.switches.value
        self.left.emit()

    def _refuse(self, error: MediaError) -> None:
        self._error = error
        self.trouble.say(words.keep_trouble(), said.sentence(error))
        self.to_top()
