"""One thing to fill in: its label above, a hint, and what is wrong with it beside it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.announce import announce
from ui.language import tr
from ui.signs import signs
from ui.theme import SPACE_S, SPACE_XS, restyle
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.sign import Sign
from ui.widgets.text import Text


class Field(QWidget):
    """A labelled field, never cleared but by `set_text`.

    `shape` is "line" (one line), "growing" (Enter submits it) or "lines" (Enter breaks the
    line, Ctrl+Enter submits it). `changed` carries the text at every keystroke.
    `error_row` is where it says what is wrong.
    """

    changed = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        label: str,
        hint: str = "",
        *,
        shape: Literal["line", "growing", "lines"] = "line",
        type: str = "body",  # noqa: A002 (the property's name)
        least: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label = Text(label, "strong", parent=self)
        self._hint = Text(hint, "muted", parent=self)
        self.error_row = QWidget(self)
        self._error = Text("", "error", parent=self.error_row)
        self.editor = self._make_editor(shape, least)
        self.editor.setProperty("type", type)
        self.editor.setAccessibleName(label)
        self.editor.setAccessibleDescription(hint)
        self.label.setBuddy(self.editor)
        row = QHBoxLayout(self.error_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(Sign("warning", "bad"))
        row.addWidget(self._error, 1)
        self.error_row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for part in (self.label, self._hint, self.error_row):
            column.addWidget(part)
        column.addSpacing(SPACE_XS)
        column.addWidget(self.editor)
        self._hint.setVisible(bool(hint))
        self.setFocusProxy(self.editor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # without one, it cannot be put in order

    @property
    def text(self) -> str:
        """What was typed, unchanged."""
        return self.editor.text()

    @property
    def error(self) -> str:
        """The sentence that stands beside the field, or nothing."""
        return self._error.words

    def set_text(self, text: str) -> None:
        """Fill the field."""
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(text)
        else:
            self.editor.set_text(text)

    def set_label(self, label: str) -> None:
        """Name the field anew."""
        self.label.set_words(label)
        self.editor.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        """Show another hint, or none."""
        self._hint.set_words(hint)
        self._hint.setVisible(bool(hint))
        self._describe()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong beside the field, or nothing. What was typed stays."""
        self._error.set_words(sentence)
        self.error_row.setVisible(bool(sentence))
        restyle(self.editor, "wrong", bool(sentence))
        self._describe()
        if sentence:
            announce(self.editor, f"{self.label.words}: {sentence}", urgent=True)

    def _describe(self) -> None:
        error = tr("Error: {sentence}").format(sentence=self.error) if self.error else ""
        parts = [error, self._hint.words]
        self.editor.setAccessibleDescription(" ".join(part for part in parts if part))

    def _make_editor(self, shape: str, least: int) -> QLineEdit | GrowingEdit:
        if shape == "line":
            line = QLineEdit(self)
            line.textChanged.connect(self.changed)
            line.textChanged.connect(signs.seen)
            line.returnPressed.connect(self.submitted)
            return line
        growing = GrowingEdit(least=least, lines=shape == "lines")
        growing.textChanged.connect(lambda: self.changed.emit(growing.text()))
        growing.submitted.connect(self.submitted)
        return growing
