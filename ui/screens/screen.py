"""What every whole screen is to the window that shows it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.language import ENGLISH
from ui.session import Session
from ui.widgets.place_bar import Link


class Screen(QWidget):
    """A whole screen. `left` asks the window to show what this laptop should show now.

    `page_turned()`: another page of it is in sight. `voter_left()`: who stood here has gone.
    """

    left = Signal()
    page_turned = Signal()
    voter_left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.is_listening: Callable[[], bool] = lambda: False
        """Whether somebody hears the screen read aloud just now, and so has not gone."""
        self.is_read_aloud: Callable[[], bool] = lambda: False
        """Whether somebody asked for that, and has not taken it back."""
        self.patience: Callable[[], int] = lambda: 1
        """How many times as long as usual it waits for whoever stands before it."""
        self.setProperty("ground", "page")

    @property
    def is_attended(self) -> bool:
        """Whether an attendee may stand before it, to whom nothing of the house is offered."""
        return False

    @property
    def is_kiosk(self) -> bool:
        """Whether staff may lock the laptop to this screen."""
        return False

    @property
    def is_practice(self) -> bool:
        """Whether nothing counts that is done on it now."""
        return False

    @property
    def is_timed(self) -> bool:
        """Whether it waits for people so long and no longer, so that they may ask for more."""
        return False

    @property
    def has_voter(self) -> bool:
        """Whether an attendee is in the middle of something that is theirs alone."""
        return False

    @property
    def takes_codes(self) -> bool:
        """Whether what a badge scanner types belongs where the focus is."""
        return True

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that may be chosen here, by their codes, in their order."""
        return (ENGLISH,)

    @property
    def page_shown(self) -> QWidget:
        """What of it is in sight."""
        return self

    def enter(self) -> None:
        """The screen has just been shown: put the focus where work begins."""
        self.setFocus()

    def refresh(self) -> None:
        """The store has changed: draw anew, and keep focus, scroll and what is typed."""

    def hear_scan(self, code: str) -> str:
        """Somebody scanned a badge where none is taken. Gives what to say about it."""
        del code
        return ""

    def reset(self) -> None:
        """Forget whoever stands before it."""

    def retime(self) -> None:
        """Its patience is another one now: what counts down begins anew."""

    def show_link(self, link: Link) -> None:
        """The connection is another one now."""
