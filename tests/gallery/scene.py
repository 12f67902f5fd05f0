"""One state of one screen: how its store comes about, and what a person does there.

Scene("scribe", "some ideas", prepare=some_ideas)
Scene("scribe", "no title", prepare=some_ideas, act=lambda w: press(w, "Save idea"))
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.store.database import Store
from ui.widgets.place_bar import Link
from ui.window import Window


def nothing(_: object) -> None:
    """Leave everything as it is."""


@dataclass(frozen=True)
class Scene:
    """A screen in a state. `act` may be played again and again on the same store."""

    screen: str
    state: str
    prepare: Callable[[Store], None] = nothing
    act: Callable[[Window], None] = nothing
    link: Link = Link.ONLINE

    @property
    def name(self) -> str:
        """The scene's name in file names."""
        return f"{self.screen}-{self.state}".replace(" ", "-").replace(",", "")


def press(where: QWidget, words: str) -> None:
    """Press the visible button with these words, as a mouse does."""
    for button in where.findChildren(QAbstractButton):
        if button.isVisible() and words in (button.accessibleName(), button.text()):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, 8))
            return
    raise LookupError(f"There is no button “{words}” in sight.")


def clear(where: QWidget) -> None:
    """Empty whatever has the focus: an earlier picture's draft is still there."""
    target = where.window().focusWidget()
    QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(target, Qt.Key.Key_Delete)


def type_text(where: QWidget, text: str, *, enter: bool = False) -> None:
    """Type into whatever has the focus, and press Enter if wanted."""
    target = where.window().focusWidget()
    if target is None:
        raise LookupError("Nothing has the focus.")
    QTest.keyClicks(target, text)
    if enter:
        QTest.keyClick(target, Qt.Key.Key_Return)
