"""Draws sheets of cards as a PDF.

    draw_sheets(file, order, codes, spares, tell)

It needs a `QGuiApplication` and no display, and may run in any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QFile, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter, QPen

from ui.cards.card import DPI, Face
from ui.cards.sheets import Sheet
from ui.theme import FAMILIES

Tell = Callable[[int], None]
"""Called with how many cards are done."""

_MM = DPI / 25.4


class Page(NamedTuple):
    """The cards of one sheet."""

    number: int
    codes: Sequence[str]
    spare: bool


def pages(sheet: Sheet, codes: Sequence[str], spares: Sequence[str]) -> list[Page]:
    """The cards on their sheets; spare ones begin on a sheet of their own."""
    found: list[Page] = []
    for some, spare in ((codes, False), (spares, True)):
        for start in range(0, len(some), sheet.cards):
            found.append(Page(len(found) + 1, some[start : start + sheet.cards], spare))
    return found


def draw_sheets(
    file: QFile,
    sheet: Sheet,
    title: str,
    event: str,
    languages: tuple[str, ...],
    sheets: Sequence[Page],
    tell: Tell,
) -> None:
    """Write the PDF to an open file; its faults are in `file.error()` afterwards.

    Raises `InvalidInput` where the words do not fit on the cards.
    """
    writer = QPdfWriter(file)
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setCreator("Tablevoice")
    unit = QPageSize.Unit.Millimeter
    writer.setPageSize(
        QPageSize(QSizeF(*sheet.page), unit, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )
    writer.setPageMargins(QMarginsF())
    faces = [Face(sheet, event, languages, writer, spare=spare) for spare in (False, True)]
    painter = QPainter(writer)
    try:
        for done in _draw(painter, writer, sheet, title, faces, sheets):
            tell(done)
    finally:
        painter.end()


def _draw(
    painter: QPainter,
    writer: QPdfWriter,
    sheet: Sheet,
    title: str,
    faces: Sequence[Face],
    sheets: Sequence[Page],
) -> Iterator[int]:
    """Draw sheet after sheet; gives how many cards are done after each."""
    places = sheet.places()
    done = 0
    for page in sheets:
        if page.number > 1:
            writer.newPage()
        _note(painter, sheet, f"Sheet {page.number:,} of {len(sheets):,}  ·  {title}")
        _mark(painter, sheet)
        for code, place in zip(page.codes, places, strict=False):
            faces[page.spare].draw(painter, place, code)
        done += len(page.codes)
        yield done


def _note(painter: QPainter, sheet: Sheet, words: str) -> None:
    """Number the sheet, so that a missing one is noticed."""
    note = sheet.note()
    font = QFont(FAMILIES)
    font.setPixelSize(round(min(note.height * 0.8, 2.5) * _MM))
    painter.setFont(font)
    painter.setPen(QColor("#555555"))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    place = QRectF(note.x * _MM, note.y * _MM, note.width * _MM, note.height * _MM)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def _mark(painter: QPainter, sheet: Sheet) -> None:
    painter.setPen(QPen(QColor("#555555"), 0.1 * _MM))
    for x, y, to_x, to_y in sheet.cut_marks():
        painter.drawLine(round(x * _MM), round(y * _MM), round(to_x * _MM), round(to_y * _MM))
