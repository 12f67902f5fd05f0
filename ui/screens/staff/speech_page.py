"""How a kiosk may read aloud: not at all, through headphones, or through its loudspeaker."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.errors import MediaError
from ui import words as said
from ui.locking.deeds import KioskDeeds
from ui.screens.staff import words
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
        self.trouble = Trouble()
        self.ways = ChoiceList(words.SPEECH, words.SPEECH_CHOICES)
        self.ways.choose(deeds.speech.way)
        self.save_button = Button(words.HANDS_SAVE, "primary", kiosk=True)
        self.save_button.clicked.connect(self._on_saved)
        self.back_button = Button(words.BACK_TO_STAFF, "quiet", sign="back", kiosk=True)
        self.back_button.clicked.connect(self.left)
        self.add(self.trouble)
        self.add(Heading(words.SPEECH, "heading"))
        self.add(Text(words.SPEECH_LEAD, "lead"))
        self.add(self.ways)
        self.body.addStretch(1)
        self.set_back(self.back_button)
        self.set_next(self.save_button)
        self.begin_at(self.ways)

    def _on_saved(self) -> None:
        way = read_way(self.ways.value)
        output = self._output() if way == "headphones" else ""
        if way == "headphones" and not output:
            self._say(words.SPEECH_NO_OUTPUT)
            return
        allowed = Allowed(way, output)
        try:
            self._deeds.keep_speech(allowed)
        except MediaError as error:
            self._say(said.sentence(error))
            return
        self._deeds.speech = allowed
        self.left.emit()

    def _say(self, sentence: str) -> None:
        self.trouble.say(words.HANDS_TROUBLE, sentence)
        self.to_top()
