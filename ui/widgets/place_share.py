"""How much of everything is at one place: a sign, words, a number, and a bar."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kiosk.exchange import Place
from ui import words
from ui.theme import SPACE_S, SPACE_XS
from ui.widgets.sign import Sign
from ui.widgets.text import Text

_THIN: Final = 8
"""The bar's inside, in px."""


class PlaceShare(QWidget):
    """The words say it all; the bar shows it."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = words.place(place)
        self._share = Text("", "strong")
        self._share.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setStyleSheet(f"min-height: {_THIN}px; max-height: {_THIN}px;")
        told = QHBoxLayout()
        told.setSpacing(SPACE_S)
        told.addWidget(Sign(place, "muted"))
        told.addWidget(Text(self._place), 1)
        told.addWidget(self._share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(told)
        column.addWidget(self._bar)

    def show_share(self, held: int, total: int, share: str) -> None:
        """Show how much is there; `share` says it."""
        self._share.set_words(share)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(min(held, total))
        self._bar.setAccessibleName(f"{self._place}: {share}")
