"""A layout that sets widgets in a row and goes on in the next row when there is no room."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import delete, isValid

from ui.theme import SPACE_S


class Flow(QLayout):
    """Rows of widgets at the size they ask for; a whole row ends at the leading edge."""

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = SPACE_S, row_gap: int | None = None
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        items = self._items
        self.destroyed.connect(lambda: _let_go(items))
        self._heights: dict[int, int] = {}
        """By width, until something changes: a page asks several hundred times as it is built."""
        self._row_gap = gap if row_gap is None else row_gap
        self.setSpacing(gap)
        self.setContentsMargins(QMargins())
        if parent is not None:
            parent.setLayout(self)

    def addWidget(self, widget: QWidget) -> None:
        """Set a widget behind the others.

        The item is made here: one that Qt made would leave Python a stale wrapper, which
        the next item at the same address would be given, and Qt would crash on it.
        """
        self.insertWidget(len(self._items), widget)

    def insertWidget(self, place: int, widget: QWidget) -> None:
        """Set a widget before the one in this place."""
        self.addChildWidget(widget)
        self._items.insert(place, QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
        height = max((size.height() for size in shown), default=0)
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def minimumSize(self) -> QSize:
        smallest = QSize()
        for item in self._items:
            if not item.isEmpty():
                smallest = smallest.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return smallest + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Lay the items out in `rect`; gives the height that they take."""
        inner = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        rightward = parent is None or not parent.isRightToLeft()
        x, y = inner.x(), inner.y()
        row: list[tuple[QLayoutItem, int, QSize]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            size = QSize(min(hint.width(), max(inner.width(), 1)), hint.height())
            if row and x + size.width() > inner.right() + 1:
                y += self._place(row, y, inner, rightward=rightward, move=move) + self._row_gap
                x, row = inner.x(), []
            row.append((item, x, size))
            x += size.width() + self.spacing()
        if row:
            y += self._place(row, y, inner, rightward=rightward, move=move)
        return y - rect.y() + self.contentsMargins().bottom()

    @staticmethod
    def _place(
        row: list[tuple[QLayoutItem, int, QSize]],
        top: int,
        inner: QRect,
        *,
        rightward: bool,
        move: bool,
    ) -> int:
        """Set one row's items in the middle of its height; gives that height."""
        height = max(size.height() for _, _, size in row)
        if move:
            for item, x, size in row:
                left = x if rightward else inner.right() + 1 - (x - inner.x()) - size.width()
                corner = QPoint(left, top + (height - size.height()) // 2)
                item.setGeometry(QRect(corner, size))
        return height


def _let_go(items: list[QLayoutItem]) -> None:
    """Free the items of a layout that is gone: Qt leaves that to it, and PySide to Qt."""
    for item in filter(isValid, items):
        delete(item)
    items.clear()
