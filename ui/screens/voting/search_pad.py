"""The letters under a long ballot, for a search without a keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from ui.screens.voting import words
from ui.screens.voting.finder import Finder
from ui.tab_order import follow_layout
from ui.theme import SPACE_S, SPACE_XL
from ui.widgets.letter_pad import LATIN, LetterPad, alphabet

_ELSEWHERE: Final = Qt.FocusReason.OtherFocusReason
_WIDEST: Final = 1_200
"""In px: further apart, keys take longer to find."""


class SearchPad(QFrame):
    """Types into a finder's field, in the place of `bar`, so that ideas stay in sight.

    Nothing of it is made before it is opened. `opened()`: it has come. `finished()`: it has gone,
    and the voter wants to see what was found.
    """

    opened = Signal()
    finished = Signal()

    def __init__(
        self, finder: Finder, bar: QWidget, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("box", "bar")
        self.setProperty("side", "bottom")
        self._bar = bar
        self._button = finder.letters_button
        editor = finder.search.editor
        if not isinstance(editor, QLineEdit):
            raise TypeError("A search is typed on one line.")
        self._editor = editor
        self._own = alphabet(language)
        self._shown = self._own
        self.pad: LetterPad | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_S)
        finder.lettered.connect(self.open)
        self.hide()

    def open(self, is_keyed: bool) -> None:
        """Show the letters of the language; a keyboard goes to the first, all else to the field."""
        pad = self.pad or self._lay_out()
        self._swap(is_open=True)
        self.opened.emit()
        (pad.keys[0] if is_keyed else self._editor).setFocus(_ELSEWHERE)

    def put_away(self) -> None:
        """Hide the letters, if they are in sight; what was typed stays."""
        if not self.isHidden():
            self._swap(is_open=False)

    def _swap(self, *, is_open: bool) -> None:
        self._button.setVisible(not is_open)
        self._bar.setVisible(not is_open)
        self.setVisible(is_open)

    def _finish(self) -> None:
        self.put_away()
        self.finished.emit()

    def _lay_out(self) -> LetterPad:
        other = LATIN if self._shown is self._own else self._own
        pad = LetterPad(words.search_keys(), self._shown, other)
        pad.setMaximumWidth(_WIDEST)
        pad.pressed.connect(self._editor.insert)
        pad.deleted.connect(self._editor.backspace)
        pad.cleared.connect(self._editor.clear)
        pad.turned.connect(self._turn)
        pad.finished.connect(self._finish)
        if self._shown is LATIN:
            pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._row.addWidget(pad)
        follow_layout(self.parentWidget() or self)  # or Tab came to it behind the whole window
        self.pad = pad
        return pad

    def _turn(self) -> None:
        """Show the letters of the language, or the Latin ones."""
        before = self.pad
        self._shown = LATIN if self._shown is self._own else self._own
        pad = self._lay_out()
        pad.show()
        if before is not None:
            if before.focusWidget() is not None:
                pad.keys[0].setFocus(_ELSEWHERE)
            before.hide()
            self._row.removeWidget(before)
            before.deleteLater()
