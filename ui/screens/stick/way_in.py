"""The way to the USB stick, in the same corner of every screen, and how its visit goes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.screens.stick import words
from ui.stick_visit import AtWork, StickVisit, Waiting
from ui.widgets.button import Button


class StickButton(Button):
    """Its words follow the visit; without words its sign stands alone."""

    def __init__(self, visit: StickVisit | None, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.USE), "quiet", sign="stick", parent=parent)
        self._visit = visit
        self._is_compact = False
        self.hide()
        if visit is not None:
            visit.changed.connect(self._tell)

    def set_compact(self, *, compact: bool) -> None:
        """Show the sign alone."""
        self._is_compact = compact
        self._tell()

    def _tell(self) -> None:
        said = words.USE
        if self._visit is not None and not isinstance(self._visit.state, Waiting):
            is_busy = isinstance(self._visit.state, AtWork)
            said = words.AT_WORK if is_busy else words.OUTCOME
        self.set_words(tr(said))
        self.setToolTip(tr(said))
        if self._is_compact:
            self.setText("")
