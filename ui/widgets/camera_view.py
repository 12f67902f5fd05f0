"""What the camera sees, until there is a code in it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.errors import MediaError
from ui.camera import OpenCamera, code_in, open_camera
from ui.language import tr

_SIZE: Final = QSize(480, 320)
_PAUSE_S: Final = 0.15
"""Between two looks for a code, so that the screen stays quick."""


class CameraView(QWidget):
    """Rests unless it was started, and when it is hidden.

    `scanned(str)`: the text of a code. `failed(object)`: a `MediaError`, and it has stopped.
    """

    scanned = Signal(str)
    failed = Signal(object)

    def __init__(self, open_it: OpenCamera = open_camera, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = open_it
        self._stop: Callable[[], None] | None = None
        self._picture = QImage()
        self._looked = 0.0
        self.setAccessibleName(tr("Picture of the camera"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def is_on(self) -> bool:
        """Whether the camera looks."""
        return self._stop is not None

    def start(self) -> None:
        """Begin to look. Raises `MediaError` if no camera can be used."""
        if self._stop is None:
            self._stop = self._open(self._on_picture, self._on_failed)

    def stop(self) -> None:
        """Let go of the camera and forget what it saw."""
        stop, self._stop = self._stop, None
        self._picture = QImage()
        if stop is not None:
            stop()
        self.update()

    def sizeHint(self) -> QSize:
        return _SIZE

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._picture.isNull():
            return
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(place, self._picture)

    def _on_picture(self, picture: QImage) -> None:
        if self._stop is None:
            return
        self._picture = picture
        self.update()
        now = time.monotonic()
        if now - self._looked < _PAUSE_S:
            return
        text = code_in(picture)
        self._looked = time.monotonic()
        if text:
            self.stop()
            self.scanned.emit(text)

    def _on_failed(self, error: MediaError) -> None:
        self.stop()
        self.failed.emit(error)
