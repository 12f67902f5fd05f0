"""Tells a screen reader what the parts of the screen are: see `ui/roles.py`.

    tell_roles(window)        # once, when there is time for it

So people who listen go from heading to heading, as others glance, and hear where an idea ends.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget
from shiboken6 import isValid

from ui import roles


class _Part(QAccessibleWidget):
    """A part as a screen reader finds it: its role, and its name or its words as they are now."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part, QAccessible.Role[_role(part)], "")

    def text(self, kind: QAccessible.Text) -> str:
        part = self.object()
        if kind == QAccessible.Text.Name and isinstance(part, QLabel):
            return part.accessibleName() or part.text()
        return super().text(kind)


_told: Final[list[_Part]] = []
"""Those that Qt has: it throws them away with their parts, and Python must not do so before."""


def tell_roles(window: QWidget) -> None:
    """Tell what every part is that is made from now on, and what those in `window` are.

    Qt keeps what it is told when a part is made. What a factory gives it later is kept by PySide
    as well, for ever, so that is for what was made while nobody listened, and for nothing else.
    """
    roles.begin(_tell)
    _install()
    if QAccessible.isActive():
        for part in window.findChildren(QWidget):
            if _role(part):
                known = QAccessible.uniqueId(QAccessible.queryAccessibleInterface(part))
                QAccessible.deleteAccessibleInterface(known)


@cache
def _install() -> None:
    QAccessible.installFactory(_interface_of)


def _tell(part: QWidget) -> None:
    if _role(part) and QAccessible.isActive():
        _told[:] = [told for told in _told if isValid(told)]
        _told.append(_Part(part))
        QAccessible.registerAccessibleInterface(_told[-1])


def _interface_of(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    return _Part(thing) if isinstance(thing, QWidget) and _role(thing) else None


def _role(part: QWidget) -> str:
    # Of its class and not a property: Qt asks while the part is still being made.
    return str(getattr(part, "told_as", ""))
