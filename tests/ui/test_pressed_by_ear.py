"""What a screen reader presses does what a finger's press does.

A button that can be chosen is toggled by it: Qt then says "toggled", and never "clicked".
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.choice_list import ChoiceList
from ui.widgets.section_bar import SectionBar


def press(button: QAbstractButton) -> None:
    """Do the first of the things that a screen reader can do with a button."""
    QAccessible.setActive(True)
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface is not None
    deeds = interface.actionInterface()
    assert deeds is not None
    deeds.doAction(deeds.actionNames()[0])


@pytest.fixture
def choices(qtbot: QtBot, theme: Theme) -> ChoiceList:
    made = ChoiceList("Colours", [("r", "Red", ""), ("g", "Green", "")])
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_choice_is_taken(choices: ChoiceList) -> None:
    told: list[str] = []
    choices.chosen.connect(told.append)
    press(choices.card("g").radio)
    assert choices.value == "g"
    assert told == ["g"]


def test_a_choice_is_told_once_whoever_takes_it_and_not_when_it_is_set(choices: ChoiceList) -> None:
    told: list[str] = []
    choices.chosen.connect(told.append)
    choices.choose("g")
    assert told == []
    choices.card("r").radio.click()
    choices.card("r").radio.click()
    assert told == ["r", "r"]


def test_a_finger_that_slides_off_has_done_nothing(qtbot: QtBot, choices: ChoiceList) -> None:
    card = choices.card("g")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for spot, taken in ((QPoint(5, card.height() + 90), ""), (QPoint(5, 5), "g")):
        QTest.mousePress(card, left, none, QPoint(5, 5))
        assert choices.value == ""
        QTest.mouseRelease(card, left, none, spot)
        assert choices.value == taken


def test_a_section_is_shown(qtbot: QtBot, theme: Theme) -> None:
    bar = SectionBar("Parts", ["Now", "Voting"])
    qtbot.addWidget(bar)
    bar.show()
    told: list[int] = []
    bar.chosen.connect(told.append)
    press(bar.buttons[1])
    assert told == [1]
    bar.choose(0)
    assert told == [1]
