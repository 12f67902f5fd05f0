"""Every scene of the gallery is played, drawn, and looked at as a reader and a finger find it.

What `tests/atspi` proves over the real bus for the way of a vote is looked at here for all
screens, in the tree that Qt hands to that bus.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from tests.gallery import scenes
from tests.gallery.drawing import played
from tests.gallery.scene import Scene
from tests.ui.walk import describe, tree
from ui.theme import Look, Palette, Theme

R = QAccessible.Role
CONTROLS = (R.PushButton, R.ButtonMenu, R.CheckBox, R.RadioButton, R.EditableText)
KIOSKS = ("voting", "kiosk", "refusal")
LEAST = 24
"""WCAG 2.2, 2.5.8."""
KIOSK_LEAST = 48

SCENES = [scene for scene in scenes.ALL if "10000" not in scene.name]
"""All but the ones whose stores take long to fill; `make gallery` draws those too."""

LARGE = Look(Palette.CONTRAST, 2.0)


def shown(window: QWidget) -> list[QAccessibleInterface]:
    """What a screen reader finds and does not pass over as hidden."""
    QAccessible.setActive(True)
    whole = QAccessible.queryAccessibleInterface(window)
    return [node for node in tree(whole) if not node.state().invisible]


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name).strip()


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_each_thing_has_a_name_of_its_own_and_room_for_a_finger_and_is_drawn(
    scene: Scene, theme: Theme, tmp_path: Path
) -> None:
    least = KIOSK_LEAST if scene.screen in KIOSKS else LEAST
    with played(scene, theme, tmp_path) as window:
        nodes = [node for node in shown(window) if node.role() in CONTROLS]
        nameless = [node for node in nodes if not name(node)]
        names = Counter((node.role(), name(node)) for node in nodes)
        alike = [what for what, times in names.items() if times > 1]
        small = [
            f"{describe(target)} {target.width()} × {target.height()}"
            for target in targets(window)
            if min(target.width(), target.height()) < least
        ]
        misnamed = [
            f"{button.text()}: {button.accessibleName()}"
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and not is_named_as_it_looks(button)
        ]
        assert (nameless, alike, small, misnamed) == ([], [], [], [])
        for look in (Look(), LARGE):
            theme.apply(look)
            QTest.qWait(20)
            assert colours(window) > 2


def colours(window: QWidget) -> int:
    """How many colours a picture of the window has, looked at here and there."""
    image = window.grab().toImage().scaled(64, 40)
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


def is_named_as_it_looks(button: QAbstractButton) -> bool:
    """Whether who says the words on a button says its name; a sign such as * has only a name."""
    words = button.text().replace("&&", "&")
    return len(words) == 1 or words.lower() in button.accessibleName().lower()


def targets(window: QWidget) -> list[QWidget]:
    """What a finger aims at: buttons and fields in sight, a choice with the card around it."""
    found: list[QWidget] = []
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
        for part in window.findChildren(kind):
            if part.isVisible() and part.isEnabled():
                around = part.parentWidget()
                is_card = part.property("ring") == "parent" and around is not None
                found.append(around if is_card and around is not None else part)
    return found
