"""A few choices as cards, of which one is taken."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.roles import tell_role
from ui.signs import signs
from ui.theme import SPACE_M, SPACE_S, restyle
from ui.widgets.scroll_area import bring_into_sight
from ui.widgets.text import Text


class ChoiceCard(QFrame):
    """One choice: a radio button, its words, and a hint; the whole card takes a touch."""

    def __init__(self, words: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "choice")
        self.radio = _Radio(self)
        self.radio.setProperty("ring", "parent")
        self.radio.setAccessibleName(words)
        self.radio.setAccessibleDescription(hint)
        self.radio.pressed.connect(signs.seen)
        self.radio.toggled.connect(signs.seen)
        self.radio.toggled.connect(lambda on: restyle(self, "taken", on))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Text(words, "strong"))
        if hint:
            column.addWidget(Text(hint, "muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self.radio)
        row.addLayout(column, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.click()


class _Radio(QRadioButton):
    """Arrow keys take it, too, to a card out of sight: Qt scrolls for Tab alone."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        card = self.parentWidget()
        if card is not None:
            bring_into_sight(card)


class ChoiceList(QWidget):
    """Choices of which one is taken; arrow keys move among them. `chosen` carries its value.

    Enter takes a choice; on the one that is taken it is `submitted`.
    """

    told_as: Final = "Grouping"
    chosen = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`choices` are values, words and hints."""
        super().__init__(parent)
        tell_role(self)
        self._is_quiet = False
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str, str]]) -> None:
        """Offer other choices; none of them is taken yet."""
        while item := self._column.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._cards: dict[str, ChoiceCard] = {}
        self._group = QButtonGroup(self)
        for value, words, hint in choices:
            card = ChoiceCard(words, hint)
            card.radio.toggled.connect(partial(self._on_toggled, value))
            card.radio.pressed.connect(partial(self._on_pressed, value))
            self._group.addButton(card.radio)
            self._column.addWidget(card)
            self._cards[value] = card
        if self._cards:
            self.setFocusProxy(next(iter(self._cards.values())).radio)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        radio = next((c.radio for c in self._cards.values() if c.radio.hasFocus()), None)
        if radio is not None and not radio.isChecked():
            radio.click()
        else:
            self.submitted.emit()

    @property
    def value(self) -> str:
        """The choice taken, or nothing."""
        return next((v for v, card in self._cards.items() if card.radio.isChecked()), "")

    def choose(self, value: str) -> None:
        """Take a choice without saying so."""
        if value in self._cards:
            self._is_quiet = True
            self._cards[value].radio.setChecked(True)
            self._is_quiet = False

    def _on_toggled(self, value: str, is_on: bool) -> None:
        """Taken by a finger, a key, or a screen reader, which toggles and never clicks."""
        if is_on and not self._is_quiet:
            self.chosen.emit(value)

    def _on_pressed(self, value: str) -> None:
        """Pressed although it was taken already."""
        if self._cards[value].radio.isChecked():
            self.chosen.emit(value)

    def card(self, value: str) -> ChoiceCard:
        """The card of a choice."""
        return self._cards[value]
