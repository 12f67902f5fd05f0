"""A voice that tests can read: Qt's own stand-in for a speech engine, in the tests' own process."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QTextToSpeech

from ui.speech.messages import Say, Told
from ui.speech.voice import Voice as RealVoice


class Voice(RealVoice):
    """Qt's mock engine, which takes its time over each word; notes what it is told to say."""

    def __init__(self, engine: str = "mock") -> None:
        self.engine = QTextToSpeech(engine)
        super().__init__(lambda: self.engine)
        self.said: list[tuple[str, str]] = []

    def tell(self, message: Told) -> None:
        if isinstance(message, Say):
            self.said.append((message.words, QLocale(message.locale).bcp47Name()))
        super().tell(message)

    def volume(self) -> float:
        return self.engine.volume()

    def rate(self) -> float:
        return self.engine.rate()

    def state(self) -> QTextToSpeech.State:
        return self.engine.state()

    def languages(self) -> list[QLocale]:
        return self.engine.availableLocales()
