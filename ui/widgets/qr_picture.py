"""A text as a QR code, black on white in every palette, so that any camera reads it."""

from __future__ import annotations

from typing import Final

import qrcode
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from qrcode.constants import ERROR_CORRECT_L
from qrcode.exceptions import DataOverflowError

LEAST: Final = 320
"""The least side, in px."""

_QUIET_ZONE: Final = 4
"""Empty modules on every side (ISO/IEC 18004, section 5.3.8)."""


class QrPicture(QWidget):
    """As large as it may be, and square; `name` is what a screen reader calls it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[list[bool]] = []
        self.setAccessibleName(name)
        self.setMinimumSize(LEAST, LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_text(self, text: str) -> bool:
        """Draw a text, or nothing. Gives whether it fits into a code."""
        code = qrcode.QRCode(error_correction=ERROR_CORRECT_L, border=_QUIET_ZONE)
        code.add_data(text)
        try:
            self._rows = [[bool(dark) for dark in row] for row in code.get_matrix()] if text else []
        except (DataOverflowError, ValueError):  # the library raises either beyond version 40
            self._rows = []
        if modules := len(self._rows):
            side = -(-LEAST // modules) * modules
            self.setMinimumSize(side, side)
        self.update()
        return bool(self._rows)

    def sizeHint(self) -> QSize:
        return QSize(LEAST, LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        module = max(min(self.width(), self.height()) // len(self._rows), 1)
        side = module * len(self._rows)
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        painter.fillRect(QRect(left, top, side, side), Qt.GlobalColor.white)
        for y, row in enumerate(self._rows):
            for x, is_dark in enumerate(row):
                if is_dark:
                    painter.fillRect(
                        left + x * module, top + y * module, module, module, Qt.GlobalColor.black
                    )
