"""A PIN: its field, hidden as it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.lock import PIN_MOST
from ui.widgets import Field


class PinField(Field):
    """Takes digits from the keyboard, or from `type_digit` and `delete`."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, type="lead", parent=parent)
        editor = self.line
        editor.setProperty("kiosk", True)
        editor.setEchoMode(QLineEdit.EchoMode.Password)
        editor.setMaxLength(PIN_MOST)
        editor.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        )
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    @property
    def line(self) -> QLineEdit:
        """The one line that is typed into."""
        if not isinstance(self.editor, QLineEdit):
            raise TypeError("A PIN is typed on one line.")
        return self.editor

    def type_digit(self, digit: str) -> None:
        """Add a digit at the end."""
        self.line.end(False)
        self.line.insert(digit)

    def take_up(self, digit: str) -> None:
        """Add a digit of the keyboard, and have what follows it."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.type_digit(digit)

    def delete(self) -> None:
        """Take the last digit back."""
        self.line.end(False)
        self.line.backspace()
