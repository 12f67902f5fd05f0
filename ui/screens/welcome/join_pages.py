"""The pages that join an event: the hub's address, and the first exchange with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from kiosk.exchange import Progress
from ui.announce import announce
from ui.widgets import Button, Field, Heading, Page, Text
from ui.widgets.form_page import FormPage


class AddressPage(FormPage):
    """Where the event's hub is."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(
            "Join an event", "An organiser shows you the address.", "Join event", parent=parent
        )
        self._address = self.add_field(
            "address", Field("Address of the hub", "Such as http://127.0.0.1:8750")
        )
        self._address.set_text(address)
        self.close_column()

    @property
    def address(self) -> str:
        """What was typed."""
        return self._address.text.strip()


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
        self.back_button = Button("Go back", "quiet", sign="back", kiosk=True)
        self.back_button.clicked.connect(self.went_back)
        self.set_back(self.back_button)

    def enter(self) -> None:
        """Begin to wait."""
        self.progress.setRange(0, 0)
        self._say("Looking for the hub.")
        self.back_button.setFocus()

    def show_progress(self, progress: Progress) -> None:
        """Show how many changes are here, of how many."""
        self.progress.setRange(0, max(progress.total, 1))
        self.progress.setValue(progress.done)
        self._said.set_words(f"{progress.done:,} of {progress.total:,} fetched.")

    def show_empty(self) -> None:
        """The hub answered and has no event yet."""
        self.progress.setRange(0, 0)
        self._say(
            "The hub answers and has no event yet. We go on looking. "
            "Ask an organiser to send the event to the hub."
        )

    def _say(self, said: str) -> None:
        if said != self._said.words:
            self._said.set_words(said)
            announce(self, said)
