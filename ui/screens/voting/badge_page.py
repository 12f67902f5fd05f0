"""A voter shows a badge: a scanner types its code, a hand does, or touch alone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.errors import InputFault, TablevoiceError
from ui import words as said
from ui.screens.voting import flow, words
from ui.widgets import Button, Field, Heading, Page
from ui.widgets.code_keys import CodeKeys
from ui.widgets.code_pad import CodePad

_LONGEST: Final = 40
"""What one scan leaves in the field, twice over: more is not a code."""


class BadgePage(Page):
    """`shown(str)`: a code was typed whole, or thought to be. `left()`: back to the start."""

    shown = Signal(str)
    left = Signal()

    def __init__(self, typed: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._refused: TablevoiceError | None = None
        self.field = Field(words.badge_field(), words.badge_hint(), type="lead")
        self.editor = self._editor()
        self.editor.textEdited.connect(self._on_edited)
        self.field.submitted.connect(self._on_submitted)
        pad = CodePad(words.badge_pad())
        pad.pressed.connect(self._type)
        pad.deleted.connect(self._delete)
        back = Button(words.to_start(), "quiet", sign="back", kiosk=True)
        back.clicked.connect(self.left)
        self.next_button = Button(words.badge_next(), "primary", sign="next", kiosk=True)
        self.next_button.clicked.connect(self._on_submitted)
        self.add(Heading(words.badge_title(), "heading"))
        self.add(self.field)
        self.add(pad)
        self.body.addStretch(1)
        self.set_back(back)
        self.set_next(self.next_button)
        self.begin_at(self.editor)
        CodeKeys(self).heard.connect(self._type)
        self._show(typed)

    def refuse(self, error: TablevoiceError) -> None:
        """Say what is wrong with the code beside the field, which keeps it."""
        self._refused = error
        self.field.set_hint("")
        self.field.set_error(_sentence(error, self.field.text))
        self._to_field()

    def resume(self, before: QWidget) -> None:
        if isinstance(before, BadgePage) and before._refused is not None:
            self.refuse(before._refused)

    def _editor(self) -> QLineEdit:
        editor = self.field.editor
        if not isinstance(editor, QLineEdit):
            raise TypeError("A badge code is typed on one line.")
        editor.setProperty("kiosk", True)
        editor.setMaxLength(_LONGEST)
        editor.setInputMethodHints(
            Qt.InputMethodHint.ImhUppercaseOnly | Qt.InputMethodHint.ImhNoPredictiveText
        )
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        return editor

    def _type(self, symbol: str) -> None:
        """Type a symbol where the cursor is, and take the focus to the field."""
        self._to_field()
        self.editor.insert(symbol.upper())
        self._on_edited(self.editor.text())

    def _delete(self) -> None:
        self._show(flow.grouped(self.editor.text())[:-1])
        self._to_field()

    def _on_edited(self, text: str) -> None:
        if self.editor.cursorPosition() == len(text):
            self._show(text)

    def _show(self, text: str) -> None:
        self.editor.setText(flow.grouped(text))

    def _on_submitted(self) -> None:
        code = flow.code_in(self.field.text)
        if code != self.field.text:
            self._show(code)
        self.shown.emit(code)

    def _to_field(self) -> None:
        if not self.editor.hasFocus():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.end(False)


def _sentence(error: TablevoiceError, typed: str) -> str:
    """A code of the right length was mistyped; a shorter one is not whole."""
    symbols = typed.replace("-", "").replace(" ", "")
    if error.reason is InputFault.BADGE_MISTYPED and len(symbols) == flow.CODE_LENGTH:
        return words.badge_check()
    return said.sentence(error)
