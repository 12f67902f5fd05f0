"""Dots that were given, as filled and empty circles; the words beside them say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import SPACE_XS, Theme

_DIAMETER = 16
MOST = 12
"""More circles than this tell nobody anything; the words do."""


class Dots(QWidget):
    """A row of circles: `given` filled ones, the rest empty. Decoration, unheard.

    It paints nothing when there are more than `MOST`.
    """

    def __init__(self, theme: Theme, total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._total = total
        self._given = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_look_changed)

    def show_given(self, given: int) -> None:
        """Fill so many circles."""
        if given != self._given:
            self._given = given
            self.update()

    def sizeHint(self) -> QSize:
        if self._total > MOST:
            return QSize(0, 0)
        diameter = self._theme.px(_DIAMETER)
        return QSize(self._total * (diameter + SPACE_XS), diameter + SPACE_XS)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._total > MOST:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        diameter = self._theme.px(_DIAMETER)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for dot in range(self._total):
            place = self._total - 1 - dot if rtl else dot
            left = place * (diameter + SPACE_XS)
            circle = QRectF(left + 1, 1 + SPACE_XS / 2, diameter - 2, diameter - 2)
            is_given = dot < self._given
            painter.setPen(QPen(self._theme.colour("action" if is_given else "edge"), 2))
            painter.setBrush(self._theme.colour("action") if is_given else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle)

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
