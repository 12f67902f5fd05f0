"""What a person has of a window: eyes that read names and roles, hands for keys and taps.

    hands = Hands(window)
    hands.find(BUTTON, "Start voting")       # a Part, or nothing
    hands.tap(part)
    hands.write("7KQ4-M2XP-9DTRV")

It never asks the app anything, and calls nothing of it: all it knows is what the accessibility
interface says of what is in sight, and all it does goes through the system's window.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

BUTTON: Final = (QAccessible.Role.PushButton, QAccessible.Role.ButtonMenu)
TOGGLE: Final = (QAccessible.Role.CheckBox,)
RADIO: Final = (QAccessible.Role.RadioButton,)
FIELD: Final = (QAccessible.Role.EditableText,)
TEXT: Final = (QAccessible.Role.StaticText, QAccessible.Role.Heading)
SCROLLED: Final = (QAccessible.Role.ScrollBar,)

Roles = tuple[QAccessible.Role, ...]
_NOTCH: Final = 120
"""One step of a mouse's wheel, in eighths of a degree."""
_TURNS: Final = 400
"""More than the longest page has."""
_NOTHING: Final = Qt.KeyboardModifier.NoModifier


class Part(NamedTuple):
    """One thing in sight, as a screen reader knows it."""

    role: QAccessible.Role
    name: str
    text: str
    """What is in it, where it takes text."""
    about: str
    """Its description: a hint, or what is wrong with it."""
    widget: QWidget


class Hands:
    """Works one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def sight(self) -> list[Part]:
        """Everything in sight that has a name or text, in the order of the tree."""
        widgets = (widget for widget in self._window.findChildren(QWidget) if widget.isVisible())
        return [part for widget in widgets if (part := _part(widget)) is not None]

    def find(self, roles: Roles, name: str, *, begins: bool = False) -> Part | None:
        """The first thing in sight with this role and name, or nothing."""
        for part in self.sight():
            is_it = part.name.startswith(name) if begins else part.name == name
            if is_it and part.role in roles:
                return part
        return None

    def focus(self) -> Part | None:
        """What has the focus."""
        widget = QApplication.focusWidget()
        return _part(widget) if widget is not None else None

    def tap(self, part: Part) -> None:
        """Tap the middle of what is in sight of a part; scroll there first where need be."""
        self._bring(part.widget)
        seen = part.widget.visibleRegion().boundingRect()
        assert not seen.isEmpty(), f"“{part.name}” cannot be scrolled to"
        self._click(self._window, part.widget.mapTo(self._window, seen.center()))

    def pick(self, line: str | int) -> None:
        """Tap a line of the menu that is open, by its words or its place."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        actions = menu.actions()
        named = {action.text(): action for action in actions}
        chosen = actions[line] if isinstance(line, int) else named[line]
        self._click(menu, menu.actionGeometry(chosen).center())

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = _NOTHING) -> None:
        """Press keys one after another."""
        for key in keys:
            QTest.keyClick(self._handle(), key, held)

    def write(self, text: str) -> None:
        """Type, all at once, as a scanner does."""
        for sign in text:
            QTest.keyClick(self._handle(), sign)  # type: ignore[call-overload]  # a character will do

    def walk_to(self, roles: Roles, name: str, *, begins: bool = False) -> Iterator[None]:
        """Press Tab until what has this role and name has the focus."""
        for _ in range(80):
            now = self.focus()
            is_it = now is not None and (now.name.startswith(name) if begins else now.name == name)
            if now is not None and is_it and now.role in roles:
                return
            self.press(Qt.Key.Key_Tab)
            yield
        raise AssertionError(f"Tab does not reach “{name}”")

    def _bring(self, widget: QWidget) -> None:
        """Turn the wheel until the middle of a part is in sight."""
        area = _area(widget)
        for _ in range(_TURNS if area is not None else 0):
            assert area is not None
            port = area.viewport()
            middle = widget.mapTo(port, widget.rect().center()).y()
            half = widget.height() // 2
            if half <= middle < port.height() - half:
                return
            bar = area.verticalScrollBar()
            before = bar.value()
            self._turn(port, -_NOTCH if middle > port.height() // 2 else _NOTCH)
            if bar.value() == before:
                return

    def _turn(self, port: QWidget, angle: int) -> None:
        spot = QPointF(port.rect().center())
        event = QWheelEvent(
            spot,
            port.mapToGlobal(spot),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(port, event)

    def _click(self, window: QWidget, spot: QPoint) -> None:
        handle = window.windowHandle()
        assert handle is not None
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)

    def _handle(self) -> QWindow:
        handle = self._window.windowHandle()
        assert handle is not None
        return handle


def _part(widget: QWidget) -> Part | None:
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name)
    value = interface.text(QAccessible.Text.Value)
    about = interface.text(QAccessible.Text.Description)
    return Part(interface.role(), name, value, about, widget) if name or value else None


def _area(widget: QWidget) -> QAbstractScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent
