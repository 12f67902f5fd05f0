"""The laptops at a glance: those that need a look first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.models.laptops import laptop_lines
from ui.models.lines import Lines
from ui.screens.organiser import words
from ui.screens.organiser.overview import Overview
from ui.theme import SPACE_S
from ui.widgets import Button, Text
from ui.widgets.card import Card, empty

_NAMED: Final = 4
"""So many laptops are named here; all of them are under Laptops."""


class LaptopsCard(Card):
    """A line for each of a few laptops. `wanted()`: show them all. `here` is this laptop's id."""

    wanted = Signal()

    def __init__(self, here: str, parent: QWidget | None = None) -> None:
        super().__init__(words.LAPTOPS, parent)
        self._here = here
        self._heard = Text()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_S)
        self._all = Button(words.SHOW_LAPTOPS, "quiet")
        self._all.clicked.connect(self.wanted)
        self.add(self._heard)
        self.add(self._lines)
        self.column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self._shown: list[Lines] | None = None

    def show_view(self, view: Overview) -> None:
        """Show the laptops; nothing is drawn anew that has not changed."""
        is_alone = len(view.laptops) < 2
        self._heard.set_words(words.LAPTOPS_NONE if is_alone else f"{words.heard(view)}.")
        self._all.setVisible(not is_alone)
        others = [laptop for laptop in view.laptops if laptop.id != self._here]
        rows = [
            laptop_lines(
                x,
                view.now,
                is_here=False,
                is_shut_out=x.id in view.shut_out,
                listens=view.listens,
            )
            for x in others
        ]
        rows.sort(key=lambda row: not row.mark)
        if rows[:_NAMED] == self._shown:
            return
        self._shown = rows[:_NAMED]
        empty(self._lines)
        for row in self._shown:
            self._lines.addWidget(_line(row))


def _line(row: Lines) -> QWidget:
    line = QWidget()
    column = QVBoxLayout(line)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    across = QHBoxLayout()
    across.addWidget(Text(row.title, "strong"), 1)
    if row.mark:
        mark = Text(row.mark, "strong")
        mark.setWordWrap(False)
        across.addWidget(mark)
    column.addLayout(across)
    for told in row.lines:
        column.addWidget(Text(told, "muted"))
    return line
