"""Draws one idea of a list: its title in up to 2 lines, and below it what to know of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from kiosk.store.ideas import IdeaRow
from ui.models.ideas import IdeaRole, Index, state_words
from ui.theme import BODY, SMALL, SPACE_M, SPACE_S, SPACE_XS, Theme
from ui.tongues import runs_right_to_left
from ui.widgets.sign import paint_sign

TITLE_LINES = 2
_SHOWN = 1_000
_MARK = 6


class IdeaDelegate(QStyledItemDelegate):
    """Every row has one height, so that a list of 10,000 lays out only what is in sight."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, below = self._line(self._theme.font(BODY)), self._line(self._theme.font(SMALL))
        return QSize(0, round(TITLE_LINES * title + SPACE_XS + below + SPACE_M + SPACE_S))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        idea = index.data(IdeaRole.ROW)
        if not isinstance(idea, IdeaRow):
            return
        rect: QRect = option.rect
        font = self._theme.font(BODY)
        font.setStrikeOut(idea.state == "withdrawn")
        inner = rect.adjusted(SPACE_M + _MARK, 0, -SPACE_M, 0)
        lines = list(title_lines(idea.title, font, inner.width(), idea.language))
        below = self._line(self._theme.font(SMALL))
        line = self._line(font)
        top = rect.y() + (rect.height() - len(lines) * line - SPACE_XS - below) / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # `option.state` says so too, in a type of QStyle: see `new_application` in theme.py.
        chosen = self._view.selectionModel().isSelected(index)
        self._paint_ground(painter, rect, chosen=chosen)
        painter.setPen(self._theme.colour("muted" if idea.state == "withdrawn" else "ink"))
        for layout in lines:
            layout.draw(painter, QPointF(inner.x(), top))
            top += line
        self._paint_state(painter, idea, QRectF(inner.x(), top + SPACE_XS, inner.width(), below))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, *, chosen: bool) -> None:
        if not chosen:
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            return
        action = self._theme.colour("action")
        mark = QRect(rect.topLeft(), QSize(_MARK, rect.height()))
        if self._view.isRightToLeft():
            mark.moveRight(rect.right())
        painter.fillRect(rect, self._theme.colour("page"))
        painter.fillRect(mark, action)
        painter.setPen(QPen(action, 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_state(self, painter: QPainter, idea: IdeaRow, where: QRectF) -> None:
        side, reach = where.height(), where.height() + SPACE_S
        backwards = self._view.isRightToLeft()
        corner = where.right() - side if backwards else where.x()
        muted = self._theme.colour("muted")
        paint_sign(painter, idea.place, muted, QRectF(corner, where.y(), side, side))
        painter.setFont(self._theme.font(SMALL, bold=idea.versions > 1))
        painter.setPen(muted)
        room = where.adjusted(0, 0, -reach, 0) if backwards else where.adjusted(reach, 0, 0, 0)
        said = painter.fontMetrics().elidedText(
            " · ".join(state_words(idea)), Qt.TextElideMode.ElideRight, int(room.width())
        )
        # "Left" is where a line begins: the painter of a mirrored view turns it round by itself.
        sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, sides, said)

    @staticmethod
    def _line(font: QFont) -> float:
        return QFontMetricsF(font).lineSpacing()


def title_lines(title: str, font: QFont, width: float, tag: str = "") -> Iterator[QTextLayout]:
    """The title's lines, at most `TITLE_LINES`; the last ends in "…" if there is more.

    A title in a right-to-left script begins at the right, whatever the screen's language;
    `tag` is its own, in BCP 47.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if runs_right_to_left(title, tag):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    rest = " ".join(title[:_SHOWN].split())
    for number in range(1, TITLE_LINES + 1):
        layout, taken = _first_line(rest, font, option, width)
        if number == TITLE_LINES and taken < len(rest):
            elide = Qt.TextElideMode.ElideRight
            shortened = QFontMetricsF(font).elidedText(rest, elide, width)
            layout, taken = _first_line(shortened, font, option, width)
        yield layout
        rest = rest[taken:].lstrip()
        if not rest:
            return


def _first_line(
    text: str, font: QFont, option: QTextOption, width: float
) -> tuple[QTextLayout, int]:
    """A layout of the text's first line, and how many characters that takes."""
    whole = _laid_out(text, font, option, width)
    units = 2 * whole.lineAt(0).textLength()
    first = text.encode("utf-16-le", "surrogatepass")[:units].decode("utf-16-le", "ignore")
    return _laid_out(first or text, font, option, width), len(first or text)


def _laid_out(text: str, font: QFont, option: QTextOption, width: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(width)
    layout.endLayout()
    return layout
