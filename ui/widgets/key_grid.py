"""Keys on the screen, in rows and columns, for people who have no others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.theme import SPACE_S, SPACE_XS
from ui.widgets.button import Button

_SIDEWAYS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UP_AND_DOWN: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_NARROW: Final = "padding-left: 0; padding-right: 0; min-width: 0;"
_LOW: Final = "padding: 0; min-width: 0; min-height: 44px; max-height: 50px;"
"""With its edge of 2 px, 48 px: `ui.theme.KIOSK_TARGET`."""


class KeyGrid(QWidget):
    """Lines of keys, filled one after another. Arrow keys move about in it.

    A touch leaves the focus where it is, in the field. For Tab the grid is one stop: the key
    that was used last.
    """

    def __init__(
        self, name: str, columns: int, *, is_low: bool = False, parent: QWidget | None = None
    ) -> None:
        """Where it `is_low`, keys are 48 px high at every size of text, and rows stand close."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("said", "by name")  # each key is said as it gets the focus
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_S)
        self._grid.setVerticalSpacing(SPACE_XS if is_low else SPACE_S)
        self._style = _LOW if is_low else _NARROW
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._end = 0
        self.keys: list[Button] = []
        self._at: dict[tuple[int, int], Button] = {}
        """Which key covers a row and a column."""

    def add_key(
        self, words: str, deed: Callable[[], object], *, name: str = "", span: int = 1
    ) -> Button:
        """Put a key behind the others. `name` is said in place of its words."""
        key = Button(words, kiosk=True)
        if name:
            key.setAccessibleName(name)
        key.setProperty("key", True)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        key.setStyleSheet(self._style)
        key.clicked.connect(lambda: deed())  # noqa: PLW0108 (`clicked` carries a bool)
        key.installEventFilter(self)
        row, column = divmod(self._end, self._columns)
        self._grid.addWidget(key, row, column, 1, span)
        for covered in range(column, column + span):
            self._at[row, covered] = key
        self._end += span
        self.keys.append(key)
        if len(self.keys) == 1:
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return key

    def new_row(self) -> None:
        """Put the next key at the beginning of a row."""
        self._end = -(-self._end // self._columns) * self._columns

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            pressed = Qt.Key(event.key())
            if pressed in _SIDEWAYS.keys() | _UP_AND_DOWN.keys() and isinstance(watched, Button):
                self._move(watched, pressed)
                return True
        return False

    def _move(self, key: Button, pressed: Qt.Key) -> None:
        if pressed in _SIDEWAYS:
            step = -_SIDEWAYS[pressed] if self.isRightToLeft() else _SIDEWAYS[pressed]
            place = self.keys.index(key) + step
            goal = self.keys[place] if 0 <= place < len(self.keys) else None
        else:
            row, column = next(where for where, found in self._at.items() if found is key)
            goal = self._at.get((row + _UP_AND_DOWN[pressed], column))
        if goal is not None:
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            goal.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            goal.setFocus(Qt.FocusReason.TabFocusReason)
