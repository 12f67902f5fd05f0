"""Walks a whole screen as a screen reader does, and looks for words that are cut off.

assert_named(screen)     # every control has a name and a role; Tab reaches all of them
assert_fits(screen)      # no label or button is cut, in any direction
for look in LOOKS: …     # every text size, and every palette
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from ui.theme import SCALES, Look, Palette

LOOKS = [Look(palette, scale) for palette, scale in zip(cycle(Palette), SCALES, strict=False)]
"""Each text size and each palette. A palette alters no size (`test_theme.py`), so a layout that
fits in one fits in all."""

_WORDLESS = (QAccessible.Role.Client, QAccessible.Role.NoRole)


def controls(widget: QWidget) -> list[QWidget]:
    """The enabled controls in sight that the keyboard reaches."""
    return [
        child
        for child in widget.findChildren(QWidget)
        if child.isVisibleTo(widget)
        and child.isEnabled()
        and child.focusProxy() is None
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def assert_named(widget: QWidget) -> None:
    """Every control has a name and a role for a screen reader, and Tab reaches it."""
    QAccessible.setActive(True)
    found = {id(i.object()): i for i in tree(QAccessible.queryAccessibleInterface(widget))}
    for control in controls(widget):
        interface = found.get(id(control)) or QAccessible.queryAccessibleInterface(control)
        assert interface is not None, f"{describe(control)} is not in the accessibility tree"
        assert interface.text(QAccessible.Text.Name).strip(), f"{describe(control)} has no name"
        assert interface.role() not in _WORDLESS, f"{describe(control)} has no role"
    reached = set(reached_by_tab(widget))
    missed = [describe(control) for control in controls(widget) if control not in reached]
    assert not missed, f"Tab does not reach {missed}"


def assert_fits(widget: QWidget) -> None:
    """Nothing in sight is cut: labels, buttons and fields have the room that they ask for."""
    QApplication.sendPostedEvents()
    for area in widget.findChildren(QScrollArea):
        if area.isVisibleTo(widget):
            inner = area.widget()
            assert inner is not None
            assert inner.width() <= area.viewport().width(), (
                f"{describe(area)} scrolls sideways: {inner.width()} in "
                f"{area.viewport().width()} px"
            )
    for child in widget.findChildren(QWidget):
        if child.isVisibleTo(widget) and not _is_inner(child):
            _assert_room(child)
            _assert_inside(child, widget)


def tree(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """An accessible thing and all below it."""
    if interface is None or not interface.isValid():
        return
    yield interface
    for index in range(interface.childCount()):
        yield from tree(interface.child(index))


def reached_by_tab(widget: QWidget) -> list[QWidget]:
    """What pressing Tab goes through, in this order; the focus is then where it was before.

    Arrow keys lead on within a group of radio buttons, so that all of a group are reached.
    """
    window = widget.window()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window), "the window does not become active"
    before = window.focusWidget()
    reached: list[QWidget] = []
    while True:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in reached:
            break
        reached.append(now)
        if isinstance(now, QRadioButton) and (group := now.group()) is not None:
            reached += [button for button in group.buttons() if button not in reached]
    if before is not None:
        before.setFocus()
    return reached


def describe(widget: QWidget) -> str:
    """A widget in a failed test's words."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} “{text or widget.accessibleName()}”"


def _is_inner(widget: QWidget) -> bool:
    """Whether a widget is a part that Qt makes and lays out by itself."""
    return not isinstance(widget, QLabel | QPushButton | QLineEdit | QPlainTextEdit)


def _assert_room(widget: QWidget) -> None:
    size = widget.size()
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(size.width())
        assert size.height() >= needed - 1, (
            f"{describe(widget)} is {size.height()} px high and needs {needed}"
        )
        longest = max((_width(widget, word) for word in widget.text().split()), default=0)
        assert size.width() >= min(longest, 1 << 14) - 1, (
            f"{describe(widget)} is {size.width()} px wide; a word needs {longest}"
        )
        return
    hint = widget.sizeHint() if isinstance(widget, QLabel | QPushButton) else None
    least = hint or widget.minimumSizeHint()
    assert size.width() >= least.width() - 1, (
        f"{describe(widget)} is {size.width()} px wide and needs {least.width()}"
    )
    assert size.height() >= least.height() - 1, (
        f"{describe(widget)} is {size.height()} px high and needs {least.height()}"
    )


def _width(label: QLabel, word: str) -> int:
    parts = word.split("\u200b")
    return max(label.fontMetrics().horizontalAdvance(part) for part in parts)


def _assert_inside(child: QWidget, widget: QWidget) -> None:
    """A widget lies inside the window, or inside what can be scrolled."""
    parent = child.parentWidget()
    while parent is not None and parent is not widget.parentWidget():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return
        here = QRect(child.mapTo(parent, QPoint()), child.size())
        assert parent.rect().adjusted(-1, -1, 1, 1).contains(here), (
            f"{describe(child)} sticks out of {describe(parent)}: {here} in {parent.rect()}"
        )
        parent = parent.parentWidget()
