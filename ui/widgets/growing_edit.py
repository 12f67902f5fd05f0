"""A text field of several lines that grows with what is typed into it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PARAGRAPH = "\u2029"
_AFTER_PARAGRAPH = 1

_EDGE = 10
"""The border and the padding that the style sheet gives a field, in px."""


class GrowingEdit(QPlainTextEdit):
    """Grows from `least` to `most` lines, then scrolls. Tab leaves it.

    Enter and Ctrl+Enter are `submitted`; where `lines` are wanted Enter breaks the line.
    """

    submitted = Signal()

    def __init__(
        self, *, least: int = 1, most: int = 8, lines: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least, self._most, self._lines = least, most, lines
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def text(self) -> str:
        """What was typed, character for character (`toPlainText` alters some spaces)."""
        parts: list[str] = []
        block = self.document().begin()
        while block.isValid():
            if block.position():
                parts.append(_PARAGRAPH if block.userState() == _AFTER_PARAGRAPH else "\n")
            parts.append(block.text())
            block = block.next()
        return "".join(parts)

    def set_text(self, text: str) -> None:
        """Fill the field and put the cursor at the end, as one change."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        self._insert(cursor, text)
        self.document().clearUndoRedoStacks()

    def set_direction(self, *, leftward: bool) -> None:
        """Begin at the right, for a language that is written so; else each line as it is typed."""
        document, ways, sides = self.document(), Qt.LayoutDirection, Qt.AlignmentFlag
        option = document.defaultTextOption()
        option.setTextDirection(ways.RightToLeft if leftward else ways.LayoutDirectionAuto)
        option.setAlignment(sides.AlignRight if leftward else sides.AlignLeft)
        document.setDefaultTextOption(option)
        document.markContentsDirty(0, document.characterCount())  # or lines stay where they were

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        shown = min(max(round(self.document().size().height()), self._least), self._most)
        padding = 2 * round(self.document().documentMargin()) + 2 * _EDGE
        return QSize(super().sizeHint().width(), shown * self.fontMetrics().lineSpacing() + padding)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain, ctrl = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        if modifiers == ctrl or (modifiers == plain and not self._lines):
            if not event.isAutoRepeat():
                self.submitted.emit()
        elif self._lines and modifiers == plain:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self._insert(self.textCursor(), source.text())

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        """Put text in place of what is selected.

        Qt breaks its lines at U+2029 as at a newline: a mark tells the two apart.
        """
        first, *others = text.split(_PARAGRAPH)
        cursor.beginEditBlock()
        cursor.insertText(first)
        for part in others:
            cursor.insertBlock()
            cursor.block().setUserState(_AFTER_PARAGRAPH)
            cursor.insertText(part)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_size_changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _on_size_changed(self) -> None:
        policy = Qt.ScrollBarPolicy
        scrolls = round(self.document().size().height()) > self._most
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        self.updateGeometry()
