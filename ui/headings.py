"""Tells a screen reader which words are headings: to Qt every label is plain text.

    tell_headings(window)        # once, when there is time for it

    class Heading(Text):
        is_heading = True

So people who listen go from heading to heading, as others glance.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget


class _Heading(QAccessibleWidget):
    """A heading as a screen reader finds it: its role, and its words as they are now."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading, "")

    def text(self, kind: QAccessible.Text) -> str:
        label = self.object()
        if kind == QAccessible.Text.Name and isinstance(label, QLabel):
            return label.accessibleName() or label.text()
        return super().text(kind)


def tell_headings(window: QWidget) -> None:
    """Have Qt ask here, before its own way, for what it tells of a widget.

    What it has told already of the headings in `window` is forgotten, and told anew.
    """
    QAccessible.installFactory(_interface_of)
    if QAccessible.isActive():
        for label in window.findChildren(QLabel):
            if _is_heading(label):
                told = QAccessible.queryAccessibleInterface(label)
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(told))


def _interface_of(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    return _Heading(thing) if isinstance(thing, QLabel) and _is_heading(thing) else None


def _is_heading(label: QLabel) -> bool:
    # Of its class and not a property: Qt asks while the label is still being made.
    return getattr(label, "is_heading", False)
