"""The field of a code that stands on a card: one line, in capitals, no guesses, no menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ui.widgets.field import Field


def code_editor(field: Field, longest: int) -> QLineEdit:
    """Make a one-line field take a code of at most so many characters. Gives its editor."""
    editor = field.editor
    if not isinstance(editor, QLineEdit):
        raise TypeError("A code is typed on one line.")
    editor.setProperty("kiosk", True)
    editor.setMaxLength(longest)
    editor.setInputMethodHints(
        Qt.InputMethodHint.ImhUppercaseOnly | Qt.InputMethodHint.ImhNoPredictiveText
    )
    editor.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    return editor
