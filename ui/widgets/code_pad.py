"""Keys on the screen for a badge code, for people who have only touch."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.crockford import CHECK_SYMBOLS
from ui.language import tr, translatable
from ui.widgets.key_grid import KeyGrid

COLUMNS: Final = 10
_SPOKEN: Final = {
    "*": translatable("Star"),
    "~": translatable("Tilde"),
    "$": translatable("Dollar"),
    "=": translatable("Equals"),
}


class CodePad(KeyGrid):
    """The symbols of a badge code, and Delete.

    `pressed(str)` carries a symbol; `deleted()` takes the last one back.
    """

    pressed = Signal(str)
    deleted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, COLUMNS, parent=parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the code stands on the card
        for symbol in CHECK_SYMBOLS:
            spoken = tr(_SPOKEN[symbol]) if symbol in _SPOKEN else symbol
            self.add_key(symbol, partial(self.pressed.emit, symbol), name=spoken)
        self.add_key(tr("Delete"), self.deleted.emit, span=COLUMNS - len(CHECK_SYMBOLS) % COLUMNS)
