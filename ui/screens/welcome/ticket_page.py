"""The page that takes a ticket: pasted, from a file, or through the camera."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.errors import MediaError, TablevoiceError
from ui import words
from ui.announce import announce
from ui.camera import OpenCamera, open_camera
from ui.theme import SPACE_M
from ui.ticket_file import SUFFIX, read_ticket_file
from ui.widgets import Button, Field, Flow, Text
from ui.widgets.camera_view import CameraView
from ui.widgets.form_page import FormPage

AskFile = Callable[[QWidget], Path | None]
"""Asks a person for a file to open; nothing if they changed their mind."""

_SCAN: Final = "Scan ticket"
_STOP: Final = "Stop camera"
_LOOKING: Final = "Hold the ticket in front of the camera."


class TicketPage(FormPage):
    """A ticket that was scanned or opened is taken at once."""

    def __init__(
        self,
        *,
        ask_file: AskFile | None = None,
        open_it: OpenCamera = open_camera,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "Join an event",
            "An organiser makes a ticket for this laptop: a code to scan, a file, or a text.",
            "Take ticket",
            parent=parent,
        )
        self._ask_file = ask_file or ask_for_ticket
        self._field = self.add_field("ticket", Field("Ticket", "Paste its text here."))
        ways = QWidget()
        row = Flow(ways, gap=SPACE_M)
        self.scan_button = Button(_SCAN)
        self.file_button = Button("Open ticket file")
        row.addWidget(self.scan_button)
        row.addWidget(self.file_button)
        self.add(ways)
        self._told = Text()
        self.camera = CameraView(open_it)
        for part in (self._told, self.camera):
            self.add(part)
            part.hide()
        self.close_column()
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(self._show_told)
        self.scan_button.clicked.connect(self._on_scan)
        self.file_button.clicked.connect(self._on_file)
        self.camera.scanned.connect(self._take)
        self.camera.failed.connect(self._on_no_camera)

    @property
    def ticket(self) -> str:
        """What was pasted, scanned or read, unchanged."""
        return self._field.text

    def enter(self) -> None:
        self._rest()
        super().enter()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest()

    def _on_scan(self) -> None:
        if self.camera.is_on:
            self._rest()
            return
        self.clear_errors()
        self.camera.show()
        try:
            self.camera.start()
        except MediaError as error:
            self._on_no_camera(error)
            return
        self.scan_button.set_words(_STOP)
        self._tell(_LOOKING)

    def _on_file(self) -> None:
        path = self._ask_file(self)
        if path is None:
            return
        self.clear_errors()
        try:
            text = read_ticket_file(path)
        except TablevoiceError as error:
            self.show_error(error)
            return
        self._take(text)

    def _on_no_camera(self, error: MediaError) -> None:
        self._rest()
        self.scan_button.setEnabled(False)
        self._tell(words.sentence(error))
        self.file_button.setFocus()

    def _take(self, text: str) -> None:
        self._rest()
        self._field.set_text(text)
        self.submitted.emit()

    def _tell(self, sentence: str) -> None:
        self._told.set_words(sentence)
        self._told.show()
        announce(self, sentence)
        self._in_sight.start()

    def _show_told(self) -> None:
        """Bring what was just said, and the camera's picture, into sight at any text size."""
        if self.camera.isVisible():
            self.area.ensureWidgetVisible(self.camera)
        self.area.ensureWidgetVisible(self._told)

    def _rest(self) -> None:
        self.camera.stop()
        self.camera.hide()
        self._told.hide()
        self.scan_button.set_words(_SCAN)


def ask_for_ticket(parent: QWidget) -> Path | None:
    """The file of a ticket, as a person picks it."""
    name, _ = QFileDialog.getOpenFileName(
        parent, "Open ticket file", "", f"Ticket (*{SUFFIX});;Every file (*)"
    )
    return Path(name) if name else None
