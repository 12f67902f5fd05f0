"""What needs the organiser, a line each, with the way there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import words as said
from ui.screens.organiser import words
from ui.screens.organiser.overview import Overview
from ui.theme import SPACE_S
from ui.widgets import Button, Sign, Text
from ui.widgets.card import Card, empty

_NAMED = 3
"""So many copied laptops are named here; all of them are under Laptops."""


class NeedsCard(Card):
    """`wanted(str)`: the name of the part of the screen to show."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.NEEDS, parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_S)
        self.add(self._lines)
        self._shown: list[tuple[str, str, str]] | None = None

    @property
    def words(self) -> list[str]:
        """What it says, line by line."""
        return [line for _, line, _ in self._shown or []]

    def show_view(self, view: Overview) -> None:
        """Show what needs someone now; nothing is drawn anew that has not changed."""
        lines = needs(view)
        if lines == self._shown:
            return
        self._shown = lines
        empty(self._lines)
        for sign, line, part in lines:
            self._lines.addWidget(self._line(sign, line, part))

    def _line(self, sign: str, line: str, part: str) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_S)
        across.addWidget(
            Sign(sign, "good" if sign == "tick" else ""), 0, Qt.AlignmentFlag.AlignVCenter
        )
        across.addWidget(Text(line), 1)
        if part:
            is_tray = part == words.TRAY
            button = Button(words.SHOW_TRAY if is_tray else f"Show {part.lower()}", "quiet")
            button.setAccessibleName(f"{button.text()}: {line}")
            button.clicked.connect(lambda: self.wanted.emit(part))
            across.addWidget(button)
        return row


def needs(view: Overview) -> list[tuple[str, str, str]]:
    """A sign, a sentence and a part of the screen for everything that needs someone."""
    lines: list[tuple[str, str, str]] = []
    if view.decisions:
        lines.append(("versions", words.decisions(view.decisions), words.TRAY))
    if view.refused:
        lines.append(("warning", words.refused(view.refused), words.TRAY))
    if view.withheld:
        lines.append(("warning", words.withheld(view.withheld), words.TRAY))
    lines += [("info", words.copied(name), "") for name in view.copied[:_NAMED]]
    lines += [("warning", words.twins(name), words.LAPTOPS) for name in view.twins[:_NAMED]]
    if view.silent:
        lines.append(("offline", words.silent(view.silent), words.LAPTOPS))
    if view.ahead:
        lines.append(("warning", words.ahead(view.ahead), words.LAPTOPS))
    if view.too_new:
        things = said.count(view.too_new, "thing comes", "things come")
        lines.append(("info", words.TOO_NEW.format(things=things), ""))
    if view.malformed:
        things = said.count(view.malformed, "thing", "things")
        lines.append(("warning", words.MALFORMED.format(things=things), ""))
    lines = lines or [("tick", words.NEEDS_NOTHING, "")]
    opened = sum(row.challenge.poll == "open" for row in view.challenges)
    return [*lines, ("info", words.polls_open(opened), words.VOTING)] if opened else lines
