"""A form that issues badges, and writes their codes to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk import actions
from kiosk.errors import MediaError, TablevoiceError
from ui import words as said
from ui.badge_file import write_codes
from ui.screens.organiser import words
from ui.screens.organiser.add_card import whole_number
from ui.screens.organiser.overview import Overview
from ui.session import Session
from ui.widgets import Button, Field, Text
from ui.widgets.card import Card

AskPath = Callable[[QWidget], Path | None]
"""Asks a person for a file to write; nothing if they changed their mind."""


class BadgesCard(Card):
    """Asks for the file first, so that no badge is issued to nobody.

    Codes that could not be written stay here until they are. `issued(str)`: a sentence.
    """

    issued = Signal(str)

    def __init__(
        self, session: Session, ask_path: AskPath | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(words.BADGES_TITLE, parent)
        self._session = session
        self._ask_path = ask_path or ask_for_file
        self._unsaved: list[str] = []
        self.count = Field(words.BADGES_COUNT)
        self.count.set_text("100")
        self.count.submitted.connect(self._issue)
        self.button = Button(words.BADGES)
        self.button.clicked.connect(self._issue)
        self._total = Text("", "strong")
        for part in (Text(words.BADGES_HINT), self._total, self.count):
            self.add(part)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def show_view(self, view: Overview) -> None:
        """Show how many badges there are."""
        self._total.set_words(words.badge_total(view.counts.badges))

    def _issue(self) -> None:
        self.count.set_error("")
        try:
            number = whole_number(self.count.text, "count", actions.MAX_BADGES)
            path = self._ask_path(self)
            if path is None:
                return
            if not self._unsaved:
                self._unsaved = actions.issue_badges(self._session.store, number)
                self._session.written()
            write_codes(path, self._unsaved)
        except MediaError as error:
            self._tell_unsaved(error)
            return
        except TablevoiceError as error:
            self.count.set_error(said.sentence(error))
            self.count.setFocus()
            return
        done, self._unsaved = len(self._unsaved), []
        self.button.set_words(words.BADGES)
        self.issued.emit(words.badges_issued(done, path.name))

    def _tell_unsaved(self, error: MediaError) -> None:
        self.button.set_words(words.BADGES_AGAIN)
        self.count.set_error(f"{said.sentence(error)} {words.badges_unsaved(len(self._unsaved))}")
        self.button.setFocus()


def ask_for_file(parent: QWidget) -> Path | None:
    """Where to write the codes, as a person picks it."""
    name, _ = QFileDialog.getSaveFileName(
        parent, words.BADGES_FILE, "badge-codes.csv", "CSV (*.csv)"
    )
    return Path(name) if name else None
