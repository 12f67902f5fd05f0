"""Reads aloud what a voter is at, once they ask for it.

    reader = Reader(speaker)
    reader.begin(page)          # reads the page; from now on also what gets the focus
    reader.turn_to(next_page)
    reader.end()                # silent, and as the next voter finds it

What the screen announces to screen readers (errors, tallies, countdowns) is said as well.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.announce import herald
from ui.speech.script import Line, script, spoken
from ui.speech.speaker import Speaker


class Reader(QObject):
    """Off until it is begun. `turned(bool)`: it was begun or ended."""

    turned = Signal(bool)

    def __init__(self, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.speaker = speaker
        self._page: QWidget | None = None
        self._is_urgent = False
        """Whether what is being said must be heard to its end, such as an error."""
        speaker.ended.connect(self._on_ended)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.read_page)

    @property
    def is_on(self) -> bool:
        """Whether it reads."""
        return self._page is not None

    def begin(self, page: QWidget) -> None:
        """Read this page, and from now on what happens on it."""
        app = QApplication.instance()
        if not self.is_on and isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
            herald.announced.connect(self._on_announced)
        self._page = page
        self._soon.start()
        self.turned.emit(True)

    def turn_to(self, page: QWidget) -> None:
        """Go on with another page, if it reads at all."""
        if self.is_on:
            self._page = page
            self._soon.start()  # once the page has its words and the focus its place

    def read_page(self) -> None:
        """Read the page from its beginning."""
        self._is_urgent = False
        if self._page is not None:
            self.speaker.say(script(self._page))

    def end(self) -> None:
        """Fall silent, and forget what was said, how loud and how fast."""
        self._soon.stop()
        self._is_urgent = False
        self.speaker.reset()
        if not self.is_on:
            return
        self._page = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._on_focus)
        herald.announced.disconnect(self._on_announced)
        self.turned.emit(False)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Say where the voter is, unless the page is about to be read as a whole."""
        if now is None or self._soon.isActive():
            return
        lines = spoken(now)
        if not lines:
            return
        if self._is_urgent:
            self.speaker.then(*lines)
        else:
            self.speaker.say(lines)

    def _on_announced(self, words: str, urgent: bool) -> None:
        if self._soon.isActive():
            return
        if urgent:
            self._is_urgent = True
            self.speaker.say([Line(words)], is_aside=True)
        else:
            self.speaker.add(Line(words))

    def _on_ended(self) -> None:
        self._is_urgent = False
