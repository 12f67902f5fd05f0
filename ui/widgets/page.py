"""A screen's frame: what it is about scrolls, the next step stays where it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from ui.announce import announce
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, scaled
from ui.widgets.button import Button
from ui.widgets.focus_ring import ringed
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.text import Heading

COLUMN = 760
"""The width of a column that reads well, in px at 100 %."""


class Page(QWidget):
    """A scrolling column (`body`) over a bar with "back" and the next step.

    It reflows: there is never a bar to scroll sideways with. `wide` uses the whole window.
    What is made in its `column` at once, before it is added, is styled once.
    """

    def __init__(self, *, wide: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ring", "none")
        self._wide = wide
        self._beginning: QWidget | None = None
        self._with_beginning: tuple[QWidget, ...] = ()
        self._title: Heading | None = None
        self._opening = ("", False)
        self._has_opened = False
        self.area = ScrollArea(_Ground(), parent=self)
        self.column = QWidget(self.area.content)
        self.column.setProperty("ground", "page")
        self.body = QVBoxLayout(self.column)
        self.body.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        self.body.setSpacing(SPACE_M)
        middle = QHBoxLayout(self.area.content)
        middle.setContentsMargins(0, 0, 0, 0)
        if wide:
            middle.addWidget(self.column)
        else:
            middle.addStretch(1)
            middle.addWidget(self.column, 100)
            middle.addStretch(1)
        self.bar = QFrame(self)
        self.bar.setProperty("box", "bar")
        self.bar.setProperty("side", "bottom")
        self._bar_row = QHBoxLayout(self.bar)
        self._bar_row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_S)
        self._bar_row.setSpacing(SPACE_M)
        self._bar_row.addStretch(1)
        self.bar.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.bar)
        self._limit_width()

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a part below the others in the column. The first heading is the page's title."""
        if self._title is None and isinstance(part, Heading):
            self._title = part
        if isinstance(part, QWidget):
            self.body.addWidget(part, stretch)
        else:
            self.body.addLayout(part, stretch)

    def set_next(self, button: Button) -> None:
        """The next step: always at the end of the bar."""
        self._bar_row.addWidget(button)
        self.bar.show()

    def set_back(self, button: Button) -> None:
        """The way back: always at the start of the bar."""
        self._bar_row.insertWidget(0, button)
        button.lower()  # screen readers go by who was there first, and this is read first
        self.bar.show()

    def begin_at(self, part: QWidget, *others: QWidget) -> None:
        """Name the part where work begins; `others` are in sight with it if there is room.

        It is no focus proxy: Tab would go straight to one, past all that stands before it.
        """
        self._beginning = part
        self._with_beginning = others

    def enter(self) -> None:
        """The page has just been shown: put the focus where work begins."""
        (self._beginning or self).setFocus()
        self.show_beginning()
        self.say_opening()

    def show_beginning(self) -> None:
        """Show the top of the page, or as far down as it takes to see where work begins."""
        focused: QWidget | None = self.window().focusWidget()
        if focused is None or not self.area.isAncestorOf(focused):
            self.to_top()
            return
        self.area.keep(*self._with_beginning, ringed(focused), place=0)

    def open_with(self, words: str, *, urgent: bool = False) -> None:
        """Have a screen reader say this when the page is entered, in place of its title."""
        self._opening = (words, urgent)

    def say_opening(self) -> None:
        """Say what the page is about, once at each coming: the focus tells of one field alone."""
        words, urgent = self._opening
        said = words or (self._title.words if self._title is not None else "")
        if said and not self._has_opened:
            self._has_opened = True
            announce(self, said, urgent=urgent)

    def resume(self, before: QWidget) -> None:
        """Take the place of the same page in another language: show what it was saying."""

    def refresh(self) -> None:
        """The store has changed: say what is another way now. What was done on the page stays."""

    @property
    def scrolled(self) -> int:
        """How far down the page is, in px."""
        return self.area.verticalScrollBar().value()

    def scroll_to(self, place: int) -> None:
        """Scroll so far down, also once the page has its size."""
        self.area.keep(place=place)

    def point_out(self, *parts: QWidget) -> None:
        """Bring parts into sight that have just changed, the last one surely.

        With large text, most of a page is out of sight.
        """
        QTimer.singleShot(0, self, partial(self.area.keep, *parts))  # once they are shown

    def to_top(self) -> None:
        """Scroll back to the top."""
        self.area.keep(place=0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Down, Home and End scroll, wherever on the page the focus is."""
        if not self.area.turn(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._has_opened = False  # to come back to it is to come to another page

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "bar"):
            self._limit_width()

    def _limit_width(self) -> None:
        if not self._wide:
            self.column.setMaximumWidth(scaled(COLUMN) + 2 * SPACE_XL)


class _Ground(QWidget):
    """What scrolls: as high as its words need at its width.

    Left to itself it would be as high as they need at their narrowest.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "page")

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
