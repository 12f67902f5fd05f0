"""Digits on the screen, for a PIN that is typed by touch alone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.theme import SPACE_S
from ui.widgets.button import Button

_ORDER: Final = "1234567890"
_COLUMNS: Final = 5


class NumberPad(QWidget):
    """Ten digits and Delete. A touch leaves the focus where it is, in the field.

    `pressed(str)` carries a digit; `deleted()` takes the last one back. `typed(str)`: a digit of
    the keyboard, while a key of the pad has the focus; the field would have it.
    """

    pressed = Signal(str)
    typed = Signal(str)
    deleted = Signal()

    def __init__(self, name: str, delete: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("said", "by name")  # each key is said as it gets the focus
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every telephone
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_S)
        for place, digit in enumerate(_ORDER):
            key = _key(digit)
            key.clicked.connect(lambda _=False, digit=digit: self.pressed.emit(digit))
            grid.addWidget(key, place // _COLUMNS, place % _COLUMNS)
        remove = _key(delete)
        remove.clicked.connect(self.deleted)
        grid.addWidget(remove, len(_ORDER) // _COLUMNS, 0, 1, _COLUMNS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in tuple(_ORDER):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


def _key(words: str) -> Button:
    key = Button(words, kiosk=True)
    key.setProperty("key", True)
    key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return key
