"""Where people read from right to left, signs stand and point the other way; codes do not."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.code_pad import CodePad


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
