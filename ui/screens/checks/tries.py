"""The two checks that a person takes part in: the camera's picture, and a scanned card."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.errors import MediaError
from kiosk.store.database import Store
from ui import words as said
from ui.camera import OpenCamera, ShowPicture, open_camera
from ui.screens.checks import findings, words
from ui.screens.checks.findings import Finding
from ui.screens.checks.row import CheckRow
from ui.widgets import Button, Field
from ui.widgets.camera_view import CameraView

_SETTLED_MS = 500
"""After so long without another character a card has been read."""


class CameraRow(CheckRow):
    """Good once a picture was seen. `changed()`: something else was found."""

    changed = Signal()

    def __init__(self, open_it: OpenCamera = open_camera, parent: QWidget | None = None) -> None:
        super().__init__(_untried(), parent)
        self._tell: Callable[[], Finding] = _untried
        self._open = open_it
        self.view = CameraView(self._watch)
        self.view.failed.connect(self._on_failed)
        self.view.scanned.connect(lambda _text: self._on_off())
        self.view.hide()
        self.button = Button(words.camera_look(), kiosk=True)
        self.button.clicked.connect(self._on_pressed)
        self.column.addWidget(self.view)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def retell(self) -> None:
        """Say in the language that is spoken now what was found."""
        self.button.set_words(words.camera_stop() if self.view.is_on else words.camera_look())
        self.show_finding(self._tell())

    def _watch(self, show: ShowPicture, fail: Callable[[MediaError], None]) -> Callable[[], None]:
        def seen(picture: QImage) -> None:
            if self.finding.state != "good" and not picture.isNull():
                self._find(lambda: Finding("camera", "good", words.camera_good()))
            show(picture)

        return self._open(seen, fail)

    def _on_pressed(self) -> None:
        if self.view.is_on:
            self.view.stop()
            self._on_off()
            return
        self.view.show()
        self.button.set_words(words.camera_stop())
        try:
            self.view.start()
        except MediaError as error:
            self._on_failed(error)

    def _on_off(self) -> None:
        self.view.hide()
        self.button.set_words(words.camera_look())

    def _on_failed(self, error: MediaError) -> None:
        self._on_off()
        found = str(error.facts.get("found", ""))
        self._find(
            lambda: Finding("camera", "look", found or said.sentence(error), words.camera_todo())
        )

    def _find(self, tell: Callable[[], Finding]) -> None:
        self._tell = tell
        self.show_finding(tell())
        self.changed.emit()


def _untried() -> Finding:
    return Finding("camera", "untried", words.camera_untried(), words.camera_todo())


class ScannerRow(CheckRow):
    """Shows what a card gave, and how fast. `changed()`: something else was found."""

    changed = Signal()

    def __init__(
        self,
        store: Store,
        parent: QWidget | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """`now` gives seconds."""
        self._tell = partial(findings.scanner, store, "", 0, is_whole=False)
        super().__init__(self._tell(), parent)
        self._store = store
        self._now = now
        self._first = self._last = 0.0
        self.field = Field(words.scanner_field())
        self.field.editor.setProperty("kiosk", True)
        self.field.changed.connect(self._on_typed)
        self.field.submitted.connect(lambda: self._read(is_whole=True))
        self.column.addWidget(self.field)
        self._settled = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(lambda: self._read(is_whole=False))

    def retell(self) -> None:
        """Say in the language that is spoken now what was found."""
        self.field.set_label(words.scanner_field())
        self.show_finding(self._tell())

    def take(self, symbol: str) -> None:
        """Type a symbol here, and what comes behind it."""
        self.field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.set_text(symbol)
        self._on_typed(symbol)

    def _on_typed(self, text: str) -> None:
        if not text:
            return
        self._last = self._now()
        if len(text) == 1:
            self._first = self._last
        self._settled.start()

    def _read(self, *, is_whole: bool) -> None:
        """What came stays in sight; the field is free for the next card."""
        typed = self.field.text
        self._settled.stop()
        if not typed:
            return
        ms = round((self._last - self._first) * 1_000)
        self.field.set_text("")
        self._tell = partial(findings.scanner, self._store, typed, ms, is_whole=is_whole)
        self.show_finding(self._tell())
        self.changed.emit()
