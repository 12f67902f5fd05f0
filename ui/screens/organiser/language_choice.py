"""The languages on a card: a few of those that the kiosks speak, in the order they were chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.cards.lines import LINES, MOST_LANGUAGES
from ui.language import language
from ui.theme import SPACE_S
from ui.widgets import Button, Flow, Text


class LanguageChoice(QWidget):
    """Buttons that stay pressed; when enough are, the others rest. English to begin with."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(Text(name, "strong"))
        row_holder = QWidget()
        row = Flow(row_holder, gap=SPACE_S)
        self.chosen: tuple[str, ...] = ()
        self.buttons: dict[str, Button] = {}
        for code in LINES:
            button = Button(language(code).name)
            button.setCheckable(True)
            button.toggled.connect(partial(self._on_toggled, code))
            row.addWidget(button)
            self.buttons[code] = button
        column.addWidget(row_holder)
        first = next(iter(self.buttons.values()))
        self.setFocusProxy(first)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        first.setChecked(True)

    def _on_toggled(self, code: str, is_on: bool) -> None:
        others = tuple(one for one in self.chosen if one != code)
        self.chosen = (*others, code) if is_on else others
        for one, button in self.buttons.items():
            button.setEnabled(one in self.chosen or len(self.chosen) < MOST_LANGUAGES)
