"""The bar that says what happened has the height of its words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Look, Theme
from ui.widgets import Notice

SENTENCE = "220 badges are issued. The cards are in a file: print them, then delete the file. " * 2


class Heights(QObject):
    """Every height that a part was given."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.found: list[int] = []
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.found.append(watched.height())
        return False


def test_a_notice_has_the_height_of_its_words_from_its_first_moment(
    qtbot: QtBot, theme: Theme
) -> None:
    theme.apply(Look())
    window = QWidget()
    qtbot.addWidget(window)
    notice = Notice()
    column = QVBoxLayout(window)
    column.addWidget(notice)
    column.addWidget(QWidget(), 1)
    window.resize(1280, 800)
    window.show()
    heights = Heights(notice)
    notice.say(SENTENCE)
    qtbot.waitUntil(lambda: notice.isVisible() and notice.width() > 1_000)
    qtbot.wait(50)

    assert notice.height() < 100  # two lines
    assert max(heights.found) < 100
