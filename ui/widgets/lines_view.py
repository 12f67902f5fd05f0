"""Draws a thing of a `LinesModel`: its title, a word that stands out, and its lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.models.lines import Lines
from ui.theme import BODY, MEDIUM, SMALL, SPACE_S, SPACE_XS, Theme

Index = QModelIndex | QPersistentModelIndex
_WRAP = Qt.TextFlag.TextWordWrap
_UNBOUND = 1 << 20
_MARK = 6


class LinesDelegate(QStyledItemDelegate):
    """Rows as high as their words need at the view's width, with a line between them."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        theme.changed.connect(view.scheduleDelayedItemsLayout)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        row = _row(index)
        if row is None:
            return QSize(width, 0)
        return QSize(width, self._places(row, QRect(0, 0, width, _UNBOUND))[1])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _row(index)
        if row is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self._view.selectionModel().isSelected(index):
            mark = QRect(rect.topLeft(), QSize(_MARK, rect.height()))
            if self._view.isRightToLeft():
                mark.moveRight(rect.right())
            painter.fillRect(mark, self._theme.colour("action"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("action"), 3))
            painter.drawRoundedRect(rect.adjusted(2, 2, -3, -4), 4, 4)
        places, _ = self._places(row, rect)
        for text, font, colour, place in places:
            painter.setFont(font)
            painter.setPen(self._theme.colour(colour))
            painter.drawText(place, int(_WRAP), text)
        painter.restore()

    def _places(self, row: Lines, rect: QRect) -> tuple[list[tuple[str, QFont, str, QRect]], int]:
        """Each text with its font, colour and place; and the height of them all."""
        left, width = rect.left() + SPACE_S * 2, rect.width() - SPACE_S * 4
        top = rect.top() + SPACE_S + SPACE_XS
        places = []
        title_width = width
        if row.mark:
            font = self._theme.font(BODY, bold=True)
            mark = QFontMetrics(font).boundingRect(row.mark).adjusted(0, 0, SPACE_XS, 0)
            title_width -= mark.width() + SPACE_S * 2
            at = left if self._view.isRightToLeft() else left + width - mark.width()
            places.append((row.mark, font, "action", QRect(at, top, mark.width(), mark.height())))
        start = left + width - title_width if self._view.isRightToLeft() else left
        parts = [(row.title, self._theme.font(MEDIUM, bold=True), "ink", start, title_width)]
        parts += [(line, self._theme.font(SMALL), "muted", left, width) for line in row.lines]
        for text, font, colour, x, room in parts:
            bounds = QFontMetrics(font).boundingRect(
                QRect(x, top, room, _UNBOUND), int(_WRAP), text
            )
            places.append((text, font, colour, QRect(x, top, room, bounds.height())))
            top += bounds.height()
        return places, top + SPACE_S + SPACE_XS - rect.top()


def _row(index: Index) -> Lines | None:
    row = index.data(Qt.ItemDataRole.UserRole)
    return row if isinstance(row, Lines) else None


class LinesView(QListView):
    """A list for a `LinesModel`, called `name` by a screen reader."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("box", "card")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(LinesDelegate(theme, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # the words wrap elsewhere now
