"""How a voter changes the language, the text size and the colours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.journey.hands import BUTTON, Part
from tests.journey.script import Look
from ui.language import number, tr

if TYPE_CHECKING:
    from tests.journey.voter import Acts, Voter

_LANGUAGE, _SIZE, _COLOURS = "Language, now {now}", "Text size, now {now}", "Colours, now {now}"


def change(voter: Voter, look: Look) -> Acts:
    """Choose from the menus above; those who type make the text larger by keys."""
    if look.palette:
        yield from _choose(voter, _COLOURS, look.palette)
    if look.scale and voter.visit.hands == "keys":
        voter.hands.press(Qt.Key.Key_Plus, held=Qt.KeyboardModifier.ControlModifier)
        yield 0
    elif look.scale:
        yield from _choose(voter, _SIZE, tr("{number} %").format(number=number(look.scale)))
    if look.language:
        yield from _choose(voter, _LANGUAGE, look.language)
    voter.counts["looks changed"] += 1


def _choose(voter: Voter, template: str, line: str | int) -> Acts:
    button = _button(voter, template)
    voter.hands.tap(button)
    while QApplication.activePopupWidget() is None:
        yield 5
    voter.hands.pick(line)
    while QApplication.activePopupWidget() is not None:
        yield 5
    yield 0


def _button(voter: Voter, template: str) -> Part:
    """The button that says what is chosen now, whatever that is."""
    pattern = re.escape(tr(template)).replace(re.escape("{now}"), ".+")
    for part in voter.hands.sight():
        if part.role in BUTTON and re.fullmatch(pattern, part.name):
            return part
    raise AssertionError(f"there is no “{tr(template)}”")
