"""What a voter leaves behind for the next one: nothing, or it is named.

    remains = Remains(window, hands)       # at the first start screen
    remains.problems(secrets)              # at every other

The start screen has to be the one that the first voter found: each thing in sight, where it is,
with its name. And nowhere in the app, in sight or not, may stand what a voter typed or read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from tests.journey.hands import Hands
from ui.window import Window

_Shown = list[tuple[str, str, str, bool, tuple[int, ...]]]
"""Roles, names, texts, whether they are pressed down, and places."""


class Remains:
    """Compares one window with what it was."""

    def __init__(self, window: Window, hands: Hands) -> None:
        self._window = window
        self._hands = hands
        self._first: _Shown = []

    def has_settled(self) -> bool:
        """Whether the first start screen is there, and has been the same for two looks."""
        before, self._first = self._first, self._shown()
        return bool(self._first) and self._first == before and self._hands.focus() is not None

    def problems(self, secrets: Iterable[str]) -> list[str]:
        """What is left behind, in words."""
        found = list(self._changes())
        found += [f"“{secret}” stands in {where}" for secret, where in self._told(secrets)]
        if left := QGuiApplication.clipboard().text():
            found.append(f"“{left}” is in the clipboard")
        focus = self._hands.focus()
        if focus is None:
            found.append("nothing has the focus")
        return found

    def _changes(self) -> Iterator[str]:
        now = self._shown()
        for part in now:
            if part not in self._first:
                yield f"{part} was not there for the first voter"
        for part in self._first:
            if part not in now:
                yield f"{part} was there for the first voter"

    def _shown(self) -> _Shown:
        """All in sight but for where the laptop's words are, which changes with the network."""
        below = self._window.place_bar
        shown: _Shown = []
        for part in self._hands.sight():
            if not (part.widget is below or below.isAncestorOf(part.widget)):
                place = part.widget.geometry()
                corners = (place.left(), place.top(), place.right(), place.bottom())
                is_down = isinstance(part.widget, QAbstractButton) and part.widget.isChecked()
                shown.append((part.role.name, part.name, part.text, is_down, corners))
        return shown

    def _told(self, secrets: Iterable[str]) -> Iterator[tuple[str, str]]:
        known = [secret.replace("-", "") for secret in secrets if secret]
        for widget in QApplication.allWidgets():
            for text in _texts(widget):
                plain = text.replace("-", "").replace("\u200b", "")
                for secret in known:
                    if secret in plain:
                        yield secret, type(widget).__name__


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit) and widget.isUndoAvailable():
        yield "".join(_undone(widget))


def _undone(field: QLineEdit) -> Iterator[str]:
    """What undoing brings back."""
    while field.isUndoAvailable():
        field.undo()
        yield field.text()
