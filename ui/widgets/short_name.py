"""A name that takes one line, where there is no room for more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent

from ui.widgets.text import Name


class ShortName(Name):
    """Wraps as other text does until `set_short`: then its end gives way to three dots.

    A screen reader is told all of it in any case.
    """

    _is_short = False

    def set_short(self, *, short: bool) -> None:
        """Take one line, or as many as it needs."""
        if short != self._is_short:
            self._is_short = short
            self.setWordWrap(not short)
            self.set_words(self.words)

    def set_words(self, words: str) -> None:
        super().set_words(words)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(0, hint.height()) if self._is_short else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        if not self._is_short:
            return
        end = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.words, end, self.contentsRect().width())
        if shown != self.text():
            self.setText(shown)
        self.setAccessibleName(self.words if shown != self.words else "")
