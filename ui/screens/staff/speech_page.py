"""How a kiosk may read aloud: not at all, through headphones, or through its loudspeaker."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.errors import MediaError
from ui import words as said
from ui.locking.deeds import KioskDeeds
from ui.screens.staff import words
from ui.screens.staff.words import Says
from ui.speech.permission import Allowed, output_now, read_way
from ui.widgets import Button, ChoiceList, Heading, Page, Text
from ui.widgets.trouble import Trouble


class SpeechPage(Page):
    """`left()`: back, with what was chosen in force."""

    left = Signal()

    def __init__(
        self,
        deeds: KioskDeeds,
        parent: QWidget | None = None,
        *,
        output: Callable[[], str] = output_now,
    ) -> None:
        super().__init__(parent=parent)
        self._deeds = deeds
        self._output = output
        self._trouble: Says | None = None
        self.trouble = Trouble()
        self.ways = ChoiceList(words.speech(), words.speech_choices())
        self.ways.choose(deeds.speech.way)
        self.save_button = Button(words.save(), "primary", kiosk=True)
        self.save_button.clicked.connect(self._on_saved)
        self.back_button = Button(words.back_to_staff(), "quiet", sign="back", kiosk=True)
        self.back_button.clicked.connect(self.left)
        self.add(self.trouble)
        self.add(Heading(words.speech(), "heading"))
        self.add(Text(words.speech_lead(), "lead"))
        self.add(self.ways)
        self.body.addStretch(1)
        self.set_back(self.back_button)
        self.set_next(self.save_button)
        self.begin_at(self.ways)

    def _on_saved(self) -> None:
        way = read_way(self.ways.value)
        output = self._output() if way == "headphones" else ""
        if way == "headphones" and not output:
            self._say(words.speech_no_output)
            return
        allowed = Allowed(way, output)
        try:
            self._deeds.keep_speech(allowed)
        except MediaError as error:
            self._say(partial(said.sentence, error))
            return
        self._deeds.speech = allowed
        self.left.emit()

    def resume(self, before: QWidget) -> None:
        if isinstance(before, SpeechPage):
            self.ways.choose(before.ways.value)
            if before._trouble is not None:
                self._say(before._trouble)

    def _say(self, sentence: Says) -> None:
        self._trouble = sentence
        self.trouble.say(words.keep_trouble(), sentence())
        self.to_top()
