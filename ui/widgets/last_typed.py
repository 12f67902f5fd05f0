"""What was typed into a field last, wherever in the field it landed, or whether it did at all.

    last = LastTyped(editor)
    last.text               # "7KQ4-M2XP-9DTRV": a scanner typed it behind and between other signs
    last.forget()

A scanner looks at nothing: its code may fall on a selection, or into a field that is full.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_MOST: Final = 40
"""Signs that are remembered: more is no code."""

_SILENT: Final = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Shift, Qt.Key.Key_CapsLock}
)
"""Keys that a scanner presses beside the signs."""


class LastTyped(QObject):
    """Listens to one field. A hand that moves or deletes in it begins anew."""

    def __init__(self, editor: QLineEdit) -> None:
        super().__init__(editor)
        self.text = ""
        editor.installEventFilter(self)

    def add(self, signs: str) -> None:
        """Remember what was typed elsewhere for this field."""
        self.text = (self.text + signs)[-_MOST:]

    def forget(self) -> None:
        """Begin anew."""
        self.text = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.text().isprintable() and event.text():
                self.add(event.text())
            elif event.key() not in _SILENT:
                self.forget()
        return False
