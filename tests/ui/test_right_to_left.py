"""Where people read from right to left, signs stand and point the other way; codes do not."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.store.database import Store
from tests.ui.kiosk_window import deeds, open_kiosk
from tests.ui.voting_room import room
from ui.language import listed
from ui.theme import Look, Theme
from ui.widgets import Notice, Text
from ui.widgets.button import Button
from ui.widgets.code_pad import CodePad
from ui.widgets.letter_pad import LATIN, LetterPad, alphabet


def drawn(button: Button) -> QImage:
    """The sign as it is drawn, with its gap."""
    return button.icon().pixmap(QSize(200, 200)).toImage()


def ink(picture: QImage) -> tuple[int, int]:
    """The first and the last column of the picture in which anything is drawn."""
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y).alpha() for y in range(picture.height()))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("sign", ["plus", "next"])
def test_the_gap_is_between_the_sign_and_the_words(qtbot: QtBot, theme: Theme, sign: str) -> None:
    button = Button("Go on", sign=sign)
    qtbot.addWidget(button)
    first, last = ink(drawn(button))
    width = drawn(button).width()
    assert first < width - 1 - last

    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    first, last = ink(drawn(button))
    assert first > width - 1 - last


def test_an_arrow_points_the_other_way_and_a_plus_stays(qtbot: QtBot, theme: Theme) -> None:
    for sign, turns in (("next", True), ("back", True), ("edit", False)):
        button = Button("Go on", sign=sign)
        qtbot.addWidget(button)
        before = drawn(button)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert (drawn(button) == before.flipped(Qt.Orientation.Horizontal)) is turns


def test_all_lines_of_a_text_begin_at_the_same_edge(qtbot: QtBot, theme: Theme) -> None:
    words = "الأصوات التي أُدلي بها محفوظة. تتغير هذه الشاشة عند فتح التصويت. "
    text = Text(words * 3, "lead")
    qtbot.addWidget(text)
    text.setStyleSheet("background: white; color: black;")
    assert text.words == words * 3
    for width in range(420, 520, 20):  # at some of these, a space has no room on its line
        text.resize(width, 420)
        edges = line_ends(text.grab().toImage())
        assert len(edges) > 3
        assert max(edges) - min(edges) < 5


def line_ends(picture: QImage) -> list[int]:
    """The last column that has ink, for each line of a text."""
    lines: list[list[int]] = [[]]
    for y in range(picture.height()):
        columns = range(picture.width() - 1, picture.width() // 2, -1)
        last = next((x for x in columns if picture.pixelColor(x, y).lightness() < 128), 0)
        if last:
            lines[-1].append(last)
        elif lines[-1]:
            lines.append([])
    return [max(line) for line in lines if len(line) > 8]  # no line of marks alone


def test_the_button_for_staff_is_as_far_from_its_edge_either_way(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    window = open_kiosk(qtbot, store, theme, deeds(store))
    button = window.kiosk.button
    assert button.isVisible()
    right = window.width() - button.mapTo(window, button.rect().topRight()).x() - 1
    theme.apply(Look(language="ar"))
    qtbot.waitUntil(window.isRightToLeft)
    QTest.qWait(20)
    assert button.mapTo(window, QPoint()).x() == right > 0
    told = window.place_bar
    middles = [part.mapTo(window, part.rect().center()).y() for part in (button, told)]
    assert abs(middles[0] - middles[1]) <= 1


def test_the_keys_of_a_code_stand_as_on_the_card(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    column = QVBoxLayout(page)
    pad = CodePad("Keys")
    column.addWidget(pad)
    with qtbot.waitExposed(page):
        page.show()

    zero, one = (next(b for b in pad.findChildren(Button) if b.text() == digit) for digit in "01")

    assert zero.x() < one.x()


def test_a_notice_has_its_edge_where_its_line_begins(qtbot: QtBot, theme: Theme) -> None:
    sides: dict[str, tuple[bool, bool]] = {}
    notice = Notice()
    qtbot.addWidget(notice)
    notice.resize(600, 80)
    notice.say("Something")
    for code in ("en", "ar"):
        theme.apply(Look(language=code))
        drawn = notice.grab().toImage()
        middle, accent = drawn.height() // 2, theme.colour("accent")
        left, right = (drawn.pixelColor(x, middle) for x in (3, drawn.width() - 4))
        sides[code] = (left == accent, right == accent)
    theme.apply(Look())
    assert sides == {"en": (True, False), "ar": (False, True)}


@pytest.mark.parametrize("code", ["en", "ar", "ur"])
def test_digits_run_from_left_to_right_on_every_pad(qtbot: QtBot, theme: Theme, code: str) -> None:
    theme.apply(Look(language=code))
    shown = alphabet(code)
    pad = LetterPad("Keys", shown, LATIN)
    qtbot.addWidget(pad)
    pad.resize(1200, 300)
    pad.show()
    digits = sorted((key for key in pad.keys if key.text().isdigit()), key=lambda key: key.x())
    assert "".join(key.text() for key in digits) == "1234567890"
    theme.apply(Look())


def test_the_line_that_names_the_laptop_runs_as_the_language_does(theme: Theme) -> None:
    assert listed(["Laptop 3", "Scribe"]) == "Laptop 3 · Scribe"
    theme.apply(Look(language="ar"))
    assert listed(["Laptop 3", "كاتب"]) == "\u200f\u2068Laptop 3\u2069 · كاتب"
    theme.apply(Look())
