"""A voice that tests can read: Qt's own stand-in for a speech engine."""

from __future__ import annotations

from PySide6.QtTextToSpeech import QTextToSpeech


class Voice(QTextToSpeech):
    """Qt's mock engine, which takes its time over each word; notes what it is told to say."""

    def __init__(self, engine: str = "mock") -> None:
        super().__init__(engine)
        self.said: list[tuple[str, str]] = []

    def say(self, text: str) -> None:
        self.said.append((text, self.locale().bcp47Name()))
        super().say(text)
