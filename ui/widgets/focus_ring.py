"""The ring round whatever has the focus: yellow with an ink edge, the same everywhere.

Style sheets draw one border at a time, so that two colours need a widget of their own.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.theme import Theme

_GAP, _YELLOW, _EDGE, _CORNER = 1, 3, 2, 8
REACH = _GAP + _YELLOW + _EDGE
"""How far the ring reaches round what it is for, in px."""
_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
)


class FocusRing(QWidget):
    """Lies over one window and follows the focus inside it; touches pass through it.

    A widget with the property "ring" set to "parent" is ringed together with its parent; one
    with "none" has the focus only so that it is read, and nothing in it can be worked.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self._clip = QRect()
        self._is_up = False
        """Whether it lies over all else, round its target."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        theme.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._follow()
        return False

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched = []
        self._target = None
        self._is_up = False
        if not isValid(self._window):
            return
        if now is not None and now.window() is self._window and _is_ringed(now):
            self._target = ringed(now)
            self._watched = [self._target, *_ancestors(self._target)]
            for widget in self._watched:
                widget.installEventFilter(self)
        self._follow()

    def _follow(self) -> None:
        """Lie round the target, cut off where it is scrolled out of sight."""
        target, window = self._target, self._window
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            self._is_up = False
            return
        clip = window.rect()
        for ancestor in _ancestors(target)[:-1]:
            corner = ancestor.mapTo(window, QPoint())
            if ancestor.property("clips") or ancestor.objectName() == "qt_scrollarea_viewport":
                clip &= QRect(corner, ancestor.size())
        around = QRect(target.mapTo(window, QPoint()), target.size())
        around.adjust(-REACH, -REACH, REACH, REACH)
        shown = (around & clip).translated(-around.topLeft())
        if self._is_up and shown == self._clip and around == self.geometry():
            return  # a page that is laid out moves its parts many times, and mostly not this one
        self._clip = shown
        self.setGeometry(around)
        self.raise_()
        self.show()
        self._is_up = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRegion(QRegion(self._clip))
        for width, inset, token in (
            (_YELLOW, _EDGE + _YELLOW / 2, "focus"),
            (_EDGE, _EDGE / 2, "focus_edge"),
        ):
            painter.setPen(QPen(self._theme.colour(token), width))
            line = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(line, _CORNER, _CORNER)


def ringed(focused: QWidget) -> QWidget:
    """What the ring lies round when this has the focus."""
    parent = focused.parentWidget()
    return parent if focused.property("ring") == "parent" and parent else focused


def _is_ringed(widget: QWidget) -> bool:
    return widget is not widget.window() and widget.property("ring") != "none"


def _ancestors(widget: QWidget) -> list[QWidget]:
    """The widgets that hold this one, up to its window."""
    found: list[QWidget] = []
    parent = widget.parentWidget()
    while parent is not None:
        found.append(parent)
        parent = None if parent.isWindow() else parent.parentWidget()
    return found
