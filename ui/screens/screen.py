"""What every whole screen is to the window that shows it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.session import Session
from ui.widgets.place_bar import Link


class Screen(QWidget):
    """A whole screen. `left` asks the window to show what this laptop should show now."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setProperty("ground", "page")

    @property
    def is_attended(self) -> bool:
        """Whether an attendee may stand before it, to whom nothing of the house is offered."""
        return False

    @property
    def is_translated(self) -> bool:
        """Whether this screen speaks every language, so that one may be chosen."""
        return False

    def enter(self) -> None:
        """The screen has just been shown: put the focus where work begins."""
        self.setFocus()

    def refresh(self) -> None:
        """The store has changed: draw anew, and keep focus, scroll and what is typed."""

    def show_link(self, link: Link) -> None:
        """The connection is another one now."""
