"""Keys on the screen for a badge code, for people who have only touch."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.crockford import CHECK_SYMBOLS
from ui.language import tr, translatable
from ui.theme import SPACE_S
from ui.widgets.button import Button

COLUMNS: Final = 10
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -COLUMNS,
    Qt.Key.Key_Down: COLUMNS,
}
_SPOKEN: Final = {
    "*": translatable("Star"),
    "~": translatable("Tilde"),
    "$": translatable("Dollar"),
    "=": translatable("Equals"),
}


class CodePad(QWidget):
    """A grid of the symbols of a badge code, and Delete. Arrow keys move about in it.

    A touch leaves the focus where it is, in the field. `pressed(str)` carries a symbol;
    `deleted()` takes the last one back.
    """

    pressed = Signal(str)
    deleted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("said", "by name")  # each key is said as it gets the focus
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the code stands on the card
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_S)
        self._keys: list[Button] = []
        for place, symbol in enumerate(CHECK_SYMBOLS):
            key = self._key(symbol)
            key.setAccessibleName(tr(_SPOKEN[symbol]) if symbol in _SPOKEN else symbol)
            key.clicked.connect(lambda _=False, symbol=symbol: self.pressed.emit(symbol))
            grid.addWidget(key, place // COLUMNS, place % COLUMNS)
        delete = self._key(tr("Delete"))
        delete.clicked.connect(self.deleted)
        last = len(CHECK_SYMBOLS)
        grid.addWidget(delete, last // COLUMNS, last % COLUMNS, 1, COLUMNS - last % COLUMNS)
        self._keys[0].setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and isinstance(watched, Button):
                self._move(watched, step)
                return True
        return False

    def _key(self, words: str) -> Button:
        key = Button(words, kiosk=True)
        key.setProperty("key", True)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        key.setStyleSheet("padding-left: 0; padding-right: 0; min-width: 0;")
        key.installEventFilter(self)
        self._keys.append(key)
        return key

    def _move(self, key: Button, step: int) -> None:
        """One key of the pad is a stop for Tab: the one that was used last."""
        place = self._keys.index(key) + step
        if not 0 <= place < len(self._keys):
            return
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keys[place].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._keys[place].setFocus(Qt.FocusReason.TabFocusReason)
