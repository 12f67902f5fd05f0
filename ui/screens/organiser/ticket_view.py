"""A ticket that was just made: as a code to scan, a file, and a text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.errors import MediaError
from kiosk.tickets import Ticket
from ui import words as said
from ui.screens.organiser import ticket_words as words
from ui.theme import SPACE_M
from ui.ticket_file import SUFFIX, write_ticket
from ui.widgets import Button, Flow, Text
from ui.widgets.card import Card
from ui.widgets.qr_picture import QrPicture

AskPlace = Callable[[QWidget], Path | None]
"""Asks a person where to write a ticket; nothing if they changed their mind."""


class TicketView(Card):
    """Hidden until there is a ticket. Its text is kept nowhere else and goes with `hide`.

    `told(str)`: what was done, or could not be.
    """

    told = Signal(str)

    def __init__(self, ask_place: AskPlace | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._ask_place = ask_place or ask_for_place
        self._text = ""
        self._what = Text("", "strong")
        self.picture = QrPicture(words.QR)
        self._no_picture = Text(words.NO_PICTURE)
        deeds = QWidget()
        row = Flow(deeds, gap=SPACE_M)
        self.save_button = Button(words.SAVE, "primary")
        self.copy_button = Button(words.COPY)
        self.hide_button = Button(words.HIDE, "quiet")
        for button, deed in (
            (self.save_button, self._save),
            (self.copy_button, self._copy),
            (self.hide_button, self.forget),
        ):
            button.clicked.connect(deed)
            row.addWidget(button)
        for part in (self._what, self.picture, self._no_picture, deeds):
            self.add(part)
        self.hide()

    def show_ticket(self, ticket: Ticket, label: str) -> None:
        """Show a ticket, and go there."""
        given = ticket.grant
        self._text = ticket.text
        self._what.set_words(words.told(label, given.role, given.uses, given.expires))
        is_drawn = self.picture.show_text(self._text)
        self.picture.setVisible(is_drawn)
        self._no_picture.setVisible(not is_drawn)
        self.show()
        self.save_button.setFocus()

    def forget(self) -> None:
        """Let nobody see or copy the ticket any more."""
        self._text = ""
        self.picture.show_text("")
        self.hide()

    def _save(self) -> None:
        path = self._ask_place(self)
        if path is None:
            return
        try:
            write_ticket(path, self._text)
        except MediaError as error:
            self.told.emit(said.sentence(error))
            return
        self.told.emit(words.saved(path.name))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.told.emit(words.COPIED)


def ask_for_place(parent: QWidget) -> Path | None:
    """Where to write the ticket, as a person picks it."""
    name, _ = QFileDialog.getSaveFileName(
        parent, words.SAVE, f"laptop{SUFFIX}", f"Ticket (*{SUFFIX})"
    )
    return Path(name) if name else None
