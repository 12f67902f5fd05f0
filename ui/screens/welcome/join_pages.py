"""The page that waits for the event: the first exchange, or a meeting in the room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from kiosk.exchange import Progress
from ui.announce import announce
from ui.widgets import Button, Heading, Page, Text


class FetchingPage(Page):
    """Fetching the event, with how far it is."""

    went_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Heading("Fetching the event"))
        self._said = Text("", "lead")
        self.add(self._said)
        self.progress = QProgressBar()
        self.progress.setAccessibleName("How much of the event is here")
        self.add(self.progress)
        self.body.addStretch(1)
        self.back_button = Button("Use another ticket", "quiet", sign="back", kiosk=True)
        self.back_button.clicked.connect(self.went_back)
        self.set_back(self.back_button)

    @property
    def said(self) -> str:
        """What it says."""
        return self._said.words

    def enter(self) -> None:
        """The page has just been shown."""
        self.back_button.setFocus()

    def show_looking(self) -> None:
        """Whoever has the event is being asked."""
        self.progress.setRange(0, 0)
        self._say("Looking for the other laptops of the event.")

    def show_progress(self, progress: Progress) -> None:
        """Show how many changes are here, of how many."""
        self.progress.setRange(0, max(progress.total, 1))
        self.progress.setValue(progress.done)
        self._said.set_words(f"{progress.done:,} of {progress.total:,} fetched.")

    def show_empty(self) -> None:
        """Somebody answered and has no event yet."""
        self.progress.setRange(0, 0)
        self._say(
            "The other side answers and has no event yet. We go on looking. "
            "Ask an organiser to send the event there."
        )

    def show_alone(self) -> None:
        """The ticket names nobody to fetch the event from."""
        self.progress.setRange(0, 0)
        self._say(
            "This laptop belongs to the event now. Its ticket names no address, so the event "
            "comes through the room or on a stick. This page goes on by itself then."
        )

    def show_error(self, sentence: str) -> None:
        """Fetching failed, and is tried again."""
        self.progress.setRange(0, 0)
        self._say(sentence)

    def _say(self, said: str) -> None:
        if said != self._said.words:
            self._said.set_words(said)
            announce(self, said)
