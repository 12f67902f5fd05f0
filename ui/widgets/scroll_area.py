"""What scrolls up and down, and never sideways."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

from ui.widgets.focus_ring import REACH

_LEAST = 48
"""The least height in px: a line of the largest text."""


_K, _A = Qt.Key, QAbstractSlider.SliderAction
_TURNS: Final = {
    _K.Key_PageDown: _A.SliderPageStepAdd,
    _K.Key_PageUp: _A.SliderPageStepSub,
    _K.Key_Home: _A.SliderToMinimum,
    _K.Key_End: _A.SliderToMaximum,
}


class ScrollArea(QScrollArea):
    """Holds one widget, as wide as itself. The focus is for what is inside."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(_viewport())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = content
        self._kept: tuple[QWidget, ...] | None = None
        """What stays in sight while the page finds its sizes; nothing once somebody scrolled."""
        self._place = 0
        """How far down the page is but for what is kept, in px."""
        self._focused: QWidget | None = None
        """Who had the focus when that was asked for."""
        self.setWidget(content)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._show_kept)
        bar.actionTriggered.connect(self._let_go)

    def minimumSizeHint(self) -> QSize:
        """Large text in a small window: what scrolls gives way before what cannot."""
        return QSize(super().minimumSizeHint().width(), _LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Something has come above or below: what has the focus stays in sight."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height() and self.isVisible():
            part: QWidget | None = self.window().focusWidget()
            if part is not None and self.content.isAncestorOf(part):
                self.bring(part)

    def keep(self, *parts: QWidget, place: int | None = None) -> None:
        """Show what is `place` px down, and parts too, the last one surely.

        It is shown again as the page finds its sizes, until somebody scrolls or the focus goes
        elsewhere. Without a `place` it is the one of before, or else where the page is.
        """
        if place is not None:
            self._place = place
        elif not self._is_held:
            self._place = self.verticalScrollBar().value()
        self._kept = parts
        self._focused = self.window().focusWidget()
        self._show_kept()

    def bring(self, part: QWidget) -> None:
        """Scroll no further than it takes to see the whole of a part, and a ring around it.

        Qt's own `ensureWidgetVisible` leaves a part at the edge that just touches it.
        """
        place = QRect(part.mapTo(self.content, QPoint()), part.size())
        for corner in (place.bottomLeft(), place.topLeft()):
            self.ensureVisible(corner.x(), corner.y(), 0, REACH + 1)

    @property
    def has_more(self) -> bool:
        """Whether there is something below what is in sight."""
        bar = self.verticalScrollBar()
        return bar.value() < bar.maximum()

    def turn(self, key: Qt.Key) -> bool:
        """Scroll as a key asks for: a line is seen before and after. Whether it asks for that."""
        action = _TURNS.get(key)
        if action is None:
            return False
        bar = self.verticalScrollBar()
        bar.triggerAction(action)
        line = min(_LEAST, bar.pageStep() // 2)
        if action is _A.SliderPageStepAdd and self.has_more:
            bar.setValue(bar.value() - line)
        if action is _A.SliderPageStepSub and bar.value() > 0:
            bar.setValue(bar.value() + line)
        return True

    @property
    def _is_held(self) -> bool:
        """Whether nobody scrolled or went elsewhere since something was kept."""
        return self._kept is not None and self.window().focusWidget() is self._focused

    def _show_kept(self) -> None:
        if self._kept is None or not self._is_held:
            self._let_go()
            return
        self.verticalScrollBar().setValue(self._place)
        for part in self._kept:
            if isValid(part) and part.isVisible():
                self.bring(part)

    def _let_go(self) -> None:
        self._kept = None
        self._focused = None

    def show_at_top(self, part: QWidget) -> None:
        """Scroll until a part is the first thing in sight, as far as there is so much below it."""
        self.verticalScrollBar().setValue(part.mapTo(self.content, QPoint()).y() - REACH - 1)


def bring_into_sight(part: QWidget) -> None:
    """Scroll whatever scrolls around a part so that the whole of it is seen."""
    parent = part.parentWidget()
    while parent is not None:
        if isinstance(parent, ScrollArea):
            parent.bring(part)
        parent = parent.parentWidget()


def _viewport() -> QWidget:
    """A viewport like Qt's own, but made here, so that PySide knows its class.

    To tell the class of a widget that Qt made, PySide loads every class of widget there is:
    a thirtieth of a start, when the focus ring walks up through the viewport.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    return viewport
