"""One check: its sign, its name, what was found, and what to do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.checks import words
from ui.screens.checks.findings import Finding
from ui.theme import SPACE_M, SPACE_S, restyle
from ui.widgets import Sign, Text

_SIGNS: Final = {
    "good": ("tick", "good"),
    "look": ("warning", "action"),
    "bad": ("warning", "bad"),
    "untried": ("info", "muted"),
}


class CheckRow(QFrame):
    """Shows whatever was found last. `column` takes what is tried out here."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self.finding = finding
        self._sign = Sign("info")
        self._name = Text("", "strong")
        self._told = Text()
        self._todo = Text("", "strong")
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACE_S)
        for part in (self._name, self._told, self._todo):
            self.column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.column, 1)
        self.show_finding(finding)

    def show_finding(self, finding: Finding) -> None:
        """Show another finding."""
        self.finding = finding
        sign, kind = _SIGNS[finding.state]
        self._sign.set_name(sign)
        restyle(self._sign, "type", kind)
        self._name.set_words(words.named(finding.part, finding.state))
        self._told.set_words(finding.told)
        self._todo.set_words(finding.todo)
        self._todo.setVisible(bool(finding.todo))
