"""Cards lie where their sheet has them, say what they must, and scan once they are printed."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter, QTransform
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QGraphicsBlurEffect, QGraphicsPixmapItem, QGraphicsScene

from kiosk.badges import code_for, normalise
from kiosk.errors import InputFault, InvalidInput
from ui.cards.card import DPI, LEAST_WORDS, Face
from ui.cards.drawing import pages
from ui.cards.lines import LINES
from ui.cards.making import draw, plan
from ui.cards.sheets import LEAST_MODULE, MODULES, PRINTABLE, SHEETS, Rect, Sheet, parts
from ui.language import LANGUAGES
from ui.theme import Theme

MM = DPI / 25.4
NAMES = {
    "plain": "City Hack",
    "long": "Inclusive leadership hackathon of Cardiff, the Vale and every valley " * 6,
    "Welsh": "Hacathon arweinyddiaeth gynhwysol Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio",
    "Arabic": "هاكاثون القيادة الشاملة في كارديف",
    "Urdu": "شمولیتی قیادت کا ہیکاتھون",
    "one word": "x" * 80,
    "emoji": "🗳️ Hack",
}
KEYS = list(SHEETS)


def inside(inner: Rect, outer: Rect) -> bool:
    return (
        inner.x >= outer.x - 1e-6
        and inner.y >= outer.y - 1e-6
        and inner.right <= outer.right + 1e-6
        and inner.bottom <= outer.bottom + 1e-6
    )


def apart(one: Rect, other: Rect) -> bool:
    return (
        one.right <= other.x + 1e-6
        or other.right <= one.x + 1e-6
        or one.bottom <= other.y + 1e-6
        or other.bottom <= one.y + 1e-6
    )


def check(sheet: Sheet) -> None:
    """Cards lie on the paper and not on each other; what is printed lies in the printable area."""
    places = sheet.places()
    assert len(places) == sheet.cards
    page = Rect(0, 0, *sheet.page)
    printable = Rect(
        PRINTABLE, PRINTABLE, sheet.page[0] - 2 * PRINTABLE, sheet.page[1] - 2 * PRINTABLE
    )
    divided = parts(sheet)
    card = Rect(0, 0, *sheet.card)
    assert apart(divided.qr, divided.words)
    for place in places:
        assert inside(place, page)
        for part in (divided.qr, divided.words):
            assert inside(part, card)
            assert inside(
                Rect(place.x + part.x, place.y + part.y, part.width, part.height), printable
            )
    for number, one in enumerate(places):
        assert all(apart(one, other) for other in places[number + 1 :])
        assert apart(one, sheet.note())
    assert inside(sheet.note(), printable)


@pytest.mark.parametrize("key", KEYS)
def test_every_card_lies_in_the_printable_area_and_on_no_other(key: str) -> None:
    check(SHEETS[key])


@given(
    columns=st.integers(1, 3),
    rows=st.integers(1, 8),
    gap=st.tuples(st.floats(0, 3), st.floats(0, 3)),
    share=st.floats(0.9, 1.0),
)
def test_any_sheet_that_fits_the_paper_is_laid_out_without_overlap(
    columns: int, rows: int, gap: tuple[float, float], share: float
) -> None:
    width = (210 - 2 * PRINTABLE - (columns - 1) * gap[0]) / columns * share
    height = (297 - 2 * 6 - (rows - 1) * gap[1]) / rows * share
    check(Sheet("any", "Any", (210.0, 297.0), columns, rows, (width, height), gap))


@pytest.mark.parametrize("key", KEYS)
def test_a_code_is_large_enough_for_a_laptops_camera(key: str) -> None:
    assert parts(SHEETS[key]).qr.width / MODULES >= LEAST_MODULE


def test_every_language_of_the_kiosk_has_its_line() -> None:
    assert set(LINES) == {one.code for one in LANGUAGES}


@pytest.fixture
def paper(theme: Theme, tmp_path: Path) -> QPdfWriter:
    writer = QPdfWriter(str(tmp_path / "paper.pdf"))
    writer.setResolution(DPI)
    return writer


@pytest.mark.parametrize("kind", ["usual", "spare"])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("key", KEYS)
def test_names_of_any_length_and_script_stay_on_their_card(
    paper: QPdfWriter, key: str, name: str, kind: str
) -> None:
    face = Face(SHEETS[key], NAMES[name], ("en",), paper, spare=kind == "spare")
    room = parts(SHEETS[key]).words
    places = [line.place for line in face.lines] + [face.code]
    for place in places:
        box = Rect(place.x() / MM, place.y() / MM, place.width() / MM, place.height() / MM)
        assert inside(box, room), (box, room)
    names = face.lines[1:2] if kind == "spare" else face.lines[:1]
    assert names[0].is_rtl == (name in ("Arabic", "Urdu"))
    assert all(line.font.pixelSize() >= round(LEAST_WORDS * MM) for line in face.lines)


@pytest.mark.parametrize("key", [key for key in KEYS if key != "5160"])
def test_three_languages_fit_in_letters_that_people_can_read(paper: QPdfWriter, key: str) -> None:
    face = Face(SHEETS[key], NAMES["plain"], ("en", "cy", "pl"), paper)
    assert [line.text for line in face.lines[1:]] == [LINES[k].deed for k in ("en", "cy", "pl")]


def test_words_that_would_be_too_small_are_refused(paper: QPdfWriter) -> None:
    with pytest.raises(InvalidInput) as refused:
        Face(SHEETS["5160"], NAMES["long"], ("en", "cy", "pl"), paper)
    assert refused.value.reason is InputFault.CARD_TOO_SMALL


def test_spare_cards_have_sheets_of_their_own_and_every_sheet_its_number() -> None:
    codes = [code_for(number) for number in range(25)]
    found = pages(SHEETS["A4"], codes[:12], codes[12:])
    assert [(p.number, len(p.codes), p.spare) for p in found] == [
        (1, 10, False),
        (2, 2, False),
        (3, 10, True),
        (4, 3, True),
    ]


def printed(path: Path, page: int, dpi: int) -> QImage:
    """A page of the PDF on white paper."""
    document = QPdfDocument()
    document.load(str(path))
    assert document.pageCount() > page, document.error()
    points = document.pagePointSize(page)
    size = QSize(round(points.width() / 72 * dpi), round(points.height() / 72 * dpi))
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(page, size))
    painter.end()
    return paper


def turned(picture: QImage, degrees: float) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    inner = picture.transformed(QTransform().rotate(degrees), smooth)
    paper = QImage(inner.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, inner)
    painter.end()
    return paper


def blurred(picture: QImage, radius: float) -> QImage:
    from PySide6.QtGui import QPixmap  # noqa: PLC0415 (it needs the application)

    scene = QGraphicsScene()
    item = QGraphicsPixmapItem(QPixmap.fromImage(picture))
    effect = QGraphicsBlurEffect()
    effect.setBlurRadius(radius)
    item.setGraphicsEffect(effect)
    scene.addItem(item)
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    scene.render(painter)
    painter.end()
    return paper


def scanned(picture: QImage) -> set[str]:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    formats = zxingcpp.barcode_formats_from_str("QRCode")
    return {code.text for code in zxingcpp.read_barcodes(grey, formats=formats) if code.valid}


@pytest.mark.parametrize("key", KEYS)
def test_a_printed_sheet_scans_again_card_by_card(
    qapp: QApplication, theme: Theme, tmp_path: Path, key: str
) -> None:
    sheet = SHEETS[key]
    order = plan("City Hack", 0, sheet=key, count=sheet.cards, spare=2, languages=("en", "cy"))
    drawn = draw(order, tmp_path, lambda _: None, lambda: False)
    expected = {normalise(code) for code in drawn.codes[: sheet.cards]}
    for dpi, radius in ((150, 2.0), (300, 4.0)):
        page = printed(drawn.part, 0, dpi)
        assert scanned(page) == expected
        assert scanned(turned(page, 4)) == expected
        assert scanned(blurred(page, radius)) == expected
    assert scanned(printed(drawn.part, 1, 150)) == {normalise(c) for c in drawn.codes[-2:]}


def test_the_words_on_a_card_are_text_that_a_screen_reader_can_read(
    qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    order = plan("City Hack", 0, sheet="A4", count=10, spare=1, languages=("en",))
    drawn = draw(order, tmp_path, lambda _: None, lambda: False)
    document = QPdfDocument()
    document.load(str(drawn.part))
    first = document.getAllText(0).text()
    second = document.getAllText(1).text()
    for code in drawn.codes[:10]:
        assert code in first
    assert LINES["en"].deed.split(". ")[0] in first.replace("\r\n", " ")
    assert "Sheet 1 of 2" in first
    assert "Spare" not in first
    assert "Spare" in second
