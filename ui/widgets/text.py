"""Text on the screen: plain, wrapped, and never wider than its place."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.roles import tell_role
from ui.theme import scaled
from ui.tongues import LANGUAGE, runs_right_to_left

_LONG_WORD = re.compile(r"[^\s\u200b]{26,}")
_BREAK = "\u200b"
_SPACE = re.compile(r" (?!\d)|(?<!\d) ")
"""Not between two numbers: what joins them would have them run from left to right."""
_WHOLE_SPACE = f"\u00a0{_BREAK}"
_RIGHT_TO_LEFT = "\u200f"
_LEAST_WIDTH = 120


class Text(QLabel):
    """Words of one of the style sheet's types, shown as they are: never as markup.

    A very long word may break anywhere, so that it cannot push the screen aside. Spaces of a
    text that runs from right to left are part of their lines: Qt sets a line too far to the left
    by a space at its end that is not.
    """

    def __init__(self, words: str = "", type: str = "body", parent: QWidget | None = None) -> None:  # noqa: A002 (the property's name)
        super().__init__(parent)
        tell_role(self)
        self._tag = ""
        self.setProperty("type", type)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(words)

    def set_language(self, tag: str) -> None:
        """Say in which language the words are, a BCP 47 tag: they run and are read aloud so."""
        self._tag = tag
        self.setProperty(LANGUAGE, tag)
        if tag:
            self.setLocale(QLocale(tag))
        else:
            self.unsetLocale()
        self.set_words(self._words)

    @property
    def language(self) -> str:
        """The language they are in, a BCP 47 tag, or nothing if it is the screen's."""
        return self._tag

    @property
    def words(self) -> str:
        """The words, as they were given."""
        return self._words

    def set_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        shown = _LONG_WORD.sub(lambda found: _BREAK.join(found[0]), words)
        runs_left = not words.isascii() and runs_right_to_left(words, self._tag)
        if runs_left:
            shown = _SPACE.sub(_WHOLE_SPACE, shown)
        if self._tag and runs_left != runs_right_to_left(words):
            shown = _RIGHT_TO_LEFT + shown
        self.setText(shown)
        self.setAccessibleName(words if shown != words else "")

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), scaled(_LEAST_WIDTH)), hint.height())


class Name(Text):
    """A name that begins where the screen's lines begin, in whatever script it is written.

    Other text begins where its own script does: an English idea on an Arabic screen at the left.
    """

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._begin()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def _begin(self) -> None:
        sides = Qt.AlignmentFlag
        side = sides.AlignRight if self.isRightToLeft() else sides.AlignLeft
        self.setAlignment(side | sides.AlignAbsolute | sides.AlignVCenter)


class Heading(Text):
    """What a screen or a part of it is about, as a screen reader is told too."""

    told_as: Final = "Heading"

    def __init__(self, words: str = "", type: str = "title", parent: QWidget | None = None) -> None:  # noqa: A002 (the property's name)
        super().__init__(words, type, parent)
