"""A drawn sign, such as a tick: the shape that stands with a colour."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

import assets


class Sign(QWidget):
    """One of `assets/icons`, as large as the text beside it and in its own text colour.

    It says nothing to a screen reader: the words beside it do. `type` is `muted`, `good`,
    `bad`, `action` or nothing.
    """

    def __init__(self, name: str, type: str = "", parent: QWidget | None = None) -> None:  # noqa: A002 (the property's name)
        super().__init__(parent)
        self._name = name
        self.setProperty("type", type)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Show another sign."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        side = round(self.fontInfo().pixelSize() * 1.1)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sign(painter, self._name, self.palette().windowText().color(), QRectF(self.rect()))


def paint_sign(painter: QPainter, name: str, colour: QColor, where: QRectF) -> None:
    """Paint a sign of `assets/icons` in one colour."""
    _renderer(name, colour.name()).render(painter, where)


_DIRECTED = ("back", "next")
"""Signs that point along the line, and the other way where people read from right to left."""


def icon(
    name: str, colour: QColor, side: int, gap: int = 0, *, right_to_left: bool = False
) -> QIcon:
    """A sign as an icon of `side` px, for a button or a menu, with a gap between it and the text.

    Each is drawn once: restyling asks for the same ones again and again.
    """
    key = f"{name} {colour.name()} {side} {gap} {right_to_left}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _draw(name, colour, side, gap, right_to_left=right_to_left)
        QPixmapCache.insert(key, picture)
    return QIcon(picture)


def _draw(name: str, colour: QColor, side: int, gap: int, *, right_to_left: bool) -> QPixmap:
    ratio = 2
    picture = QPixmap((side + gap) * ratio, side * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    is_turned = right_to_left and name in _DIRECTED
    left = gap if right_to_left and not is_turned else 0
    paint_sign(painter, name, colour, QRectF(left, 0, side, side))
    painter.end()
    if is_turned:
        return QPixmap.fromImage(picture.toImage().flipped(Qt.Orientation.Horizontal))
    return picture


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = assets.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("#000", colour).encode()))
