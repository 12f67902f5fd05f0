"""One card: finds the sizes at which its words fit, and draws it.

    face = Face(sheet, "City Hack", ("en", "ar"), device)   # InvalidInput if they do not fit
    face.draw(painter, place, "7KQ4-M2XP-9DTRV")

Everything is dark on white. The QR code holds the 13 plain symbols, as a scanner types them.
"""

from __future__ import annotations

import unicodedata
from typing import Final, NamedTuple

import qrcode
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintDevice, QPainter
from qrcode.constants import ERROR_CORRECT_M

from kiosk.badges import normalise
from kiosk.errors import InputFault, InvalidInput
from ui.cards.lines import LINES
from ui.cards.sheets import MODULES, Rect, Sheet, parts
from ui.theme import FAMILIES

DPI: Final = 1200
_MM: Final = DPI / 25.4
"""Dots in a millimetre."""

POINT: Final = 25.4 / 72
"""Millimetres in a point."""

LEAST_WORDS: Final = 6 * POINT
"""The least size of the lines: newspapers set their smallest print in it."""

_MOST_WORDS: Final = 10 * POINT
_STEP: Final = 0.1
_NAME: Final = (9 * POINT, 6.5 * POINT)
_CODE: Final = (18 * POINT, 12 * POINT)
"""The most on one line, and on each of two."""

_GAP: Final = 0.5
_VERSION: Final = 1
"""21 modules hold 14 bytes at correction M (ISO/IEC 18004, table 7): all 13 symbols."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_WRAP = Qt.TextFlag.TextWordWrap


class Line(NamedTuple):
    """Words that are the same on every card, and where they stand, in dots."""

    text: str
    font: QFont
    place: QRectF
    is_rtl: bool


class Face:
    """What all cards of one file have in common."""

    def __init__(
        self,
        sheet: Sheet,
        event: str,
        languages: tuple[str, ...],
        device: QPaintDevice,
        *,
        spare: bool = False,
    ) -> None:
        """Raises `InvalidInput` where the words would be too small to read."""
        self._device = device
        self._parts = parts(sheet)
        room = _scaled(self._parts.words)
        self.lines: list[Line] = []
        mark = LINES[languages[0]].spare if spare else ""
        top = room.top() + self._add_name(event, room, mark)
        self.code = QRectF(room.left(), top, room.width(), self._code_height(room.width()))
        top = self.code.bottom() + _GAP * _MM
        self._add_deeds(languages, QRectF(room.left(), top, room.width(), room.bottom() - top))

    def draw(self, painter: QPainter, place: Rect, code: str) -> None:
        """Draw one card where it lies on the sheet."""
        painter.save()
        painter.translate(place.x * _MM, place.y * _MM)
        painter.setPen(QColor("black"))
        self._draw_qr(painter, normalise(code))
        for line in self.lines:
            _write(painter, line)
        rows = _rows(code, self._parts.code_lines)
        painter.setFont(self._code_font(rows, self.code.width()))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(self.code, _LEFT | Qt.AlignmentFlag.AlignVCenter, "\n".join(rows))
        painter.restore()

    def _draw_qr(self, painter: QPainter, plain: str) -> None:
        """The dark modules, in as few rectangles as their rows allow."""
        qr = _scaled(self._parts.qr)
        module = int(qr.width() / MODULES)
        left = round(qr.center().x() - module * MODULES / 2) + 4 * module
        top = round(qr.center().y() - module * MODULES / 2) + 4 * module
        dark = []
        for y, row in enumerate(modules(plain)):
            start = None
            for x, is_dark in enumerate([*row, False]):
                if is_dark and start is None:
                    start = x
                elif not is_dark and start is not None:
                    width = (x - start) * module
                    dark.append(QRectF(left + start * module, top + y * module, width, module))
                    start = None
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("black"))
        painter.drawRects(dark)
        painter.restore()

    def _add_name(self, event: str, room: QRectF, mark: str) -> float:
        """Set the event's name, cut where it has no room; gives the height it takes.

        A spare card's mark stands at the other end of the same line.
        """
        rtl = _is_rtl(event)
        width = room.width() - self._add_mark(mark, room, at_left=rtl)
        most = self._parts.name_lines
        size, least = _NAME
        while size > least and self._lines_of(event, size, width) > most:
            size -= _STEP
        text = event
        while self._lines_of(text, size, width) > most:
            text = text[: int(len(text) * 0.9) - 1].rstrip() + "…"
        font = _font(size, bold=True)
        height = QFontMetricsF(font, self._device).lineSpacing() * self._lines_of(text, size, width)
        left = room.right() - width if rtl else room.left()
        self.lines.append(Line(text, font, QRectF(left, room.top(), width, height), rtl))
        return height + _GAP * _MM

    def _add_mark(self, mark: str, room: QRectF, *, at_left: bool) -> float:
        """Set a spare card's mark; gives the width that it takes."""
        if not mark:
            return 0.0
        font = _font(LEAST_WORDS)
        metrics = QFontMetricsF(font, self._device)
        width = metrics.horizontalAdvance(mark) + 2 * _GAP * _MM
        left = room.left() if at_left else room.right() - width
        place = QRectF(left, room.top(), width, metrics.lineSpacing())
        self.lines.append(Line(mark, font, place, not at_left))
        return width

    def _lines_of(self, text: str, size: float, width: float) -> int:
        metrics = QFontMetricsF(_font(size, bold=True), self._device)
        bounds = metrics.boundingRect(QRectF(0, 0, width, 1e6), _flags(text), text)
        if bounds.width() > width:  # a word that has no room on a line of its own
            return self._parts.name_lines + 1
        return round(bounds.height() / metrics.lineSpacing())

    def _code_height(self, width: float) -> float:
        """The height that the code takes, at its usual size."""
        rows = _rows("0000-0000-00000", self._parts.code_lines)
        metrics = QFontMetricsF(self._code_font(rows, width), self._device)
        return metrics.lineSpacing() * len(rows)

    def _code_font(self, rows: list[str], width: float) -> QFont:
        """The largest type in which all of a code has room."""
        most = _CODE[len(rows) - 1]
        ruler = QFontMetricsF(_font(most, bold=True), self._device)
        widest = max(ruler.horizontalAdvance(row) for row in rows)
        return _font(min(most, most * width * 0.98 / widest), bold=True)

    def _add_deeds(self, languages: tuple[str, ...], room: QRectF) -> None:
        """Set the lines, at the largest size at which all of them have room."""
        size = _MOST_WORDS
        while not self._fits(languages, size, room):
            size -= _STEP
            if size < LEAST_WORDS:
                raise InvalidInput(
                    "The words do not fit on this card.", InputFault.CARD_TOO_SMALL, field="sheet"
                )
        top = room.top()
        for height, tag in zip(self._heights(languages, size, room), languages, strict=True):
            place = QRectF(room.left(), top, room.width(), height)
            rtl = LINES[tag].right_to_left
            self.lines.append(Line(LINES[tag].deed, _font(size), place, rtl))
            top += height + _GAP * _MM / 2

    def _fits(self, languages: tuple[str, ...], size: float, room: QRectF) -> bool:
        gaps = (len(languages) - 1) * _GAP * _MM / 2
        return sum(self._heights(languages, size, room)) + gaps <= room.height()

    def _heights(self, languages: tuple[str, ...], size: float, room: QRectF) -> list[float]:
        metrics = QFontMetricsF(_font(size), self._device)
        endless = QRectF(0, 0, room.width(), 1e6)
        return [
            metrics.boundingRect(endless, int(_WRAP | _RIGHT), LINES[tag].deed).height()
            for tag in languages
        ]


def modules(plain: str) -> list[list[bool]]:
    """The matrix of a badge's QR code, without its quiet zone, row by row."""
    code = qrcode.QRCode(version=_VERSION, error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(plain)
    code.make(fit=False)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]


def _rows(code: str, lines: int) -> list[str]:
    """A code on one line, or on two: "7KQ4-M2XP-" and "9DTRV"."""
    return [code] if lines == 1 else [code[:10], code[10:]]


def _write(painter: QPainter, line: Line) -> None:
    direction = Qt.LayoutDirection
    painter.setLayoutDirection(direction.RightToLeft if line.is_rtl else direction.LeftToRight)
    painter.setFont(line.font)
    painter.drawText(line.place, (_RIGHT if line.is_rtl else _LEFT) | _WRAP, line.text)


def _font(size: float, *, bold: bool = False) -> QFont:
    """Our typeface at a size in mm."""
    font = QFont(FAMILIES)
    font.setPixelSize(round(size * _MM))
    font.setBold(bold)
    return font


def _is_rtl(text: str) -> bool:
    """Whether a text reads from right to left, by its first letter that has a direction."""
    for sign in text:
        match unicodedata.bidirectional(sign):
            case "R" | "AL":
                return True
            case "L":
                return False
    return False


def _flags(text: str) -> int:
    return int((_RIGHT if _is_rtl(text) else _LEFT) | _WRAP)


def _scaled(rect: Rect) -> QRectF:
    return QRectF(rect.x * _MM, rect.y * _MM, rect.width * _MM, rect.height * _MM)
