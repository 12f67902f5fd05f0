"""What is said above the screen: to whoever stands before it, or to staff.

board.say(sentence)                     # until it is closed, or the voter has gone
board.say(sentence, passing=True)       # until another page comes
board.tell_staff("stick", says)         # while no voter is at it; back after each of them
board.turn(screen)                      # another page or screen is in sight
board.leave()                           # the voter has gone
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.screens.screen import Screen
from ui.widgets import Notice

Says = Callable[[], str]


class NoticeBoard(QObject):
    """Has one notice, which says one thing at a time. Belongs to one window."""

    def __init__(self, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self.notice = notice
        self._screen: Screen | None = None
        self._for_staff: dict[str, Says] = {}
        self._told_staff = ""
        """What the notice said to staff last."""
        self._is_passing = False
        notice.close_button.clicked.connect(self._on_closed)

    def say(self, sentence: str, *, passing: bool = False, warns: bool = False) -> None:
        """Say a sentence to whoever stands before the screen; one that `warns` is urgent."""
        self._is_passing = passing
        self.notice.say(sentence, sign="warning" if warns else "info", urgent=warns)

    def tell_staff(self, about: str, says: Says) -> None:
        """Say something to staff, in place of what they were told about the same."""
        self._for_staff[about] = says
        self._show_staffs()

    def take_back(self, about: str) -> None:
        """Staff know, or it is so no more."""
        if self._for_staff.pop(about, None) is not None and self._is_staffs:
            self.notice.hide()
            self._show_staffs()

    def turn(self, screen: Screen) -> None:
        """Show what belongs on the page that is in sight now, and no more."""
        self._screen = screen
        if self._is_passing or (self._is_staffs and screen.has_voter):
            self.notice.hide()
        self._is_passing = False
        if self.notice.isHidden():
            self._show_staffs()

    def leave(self) -> None:
        """Nothing that was said to one voter stays for the next."""
        self.notice.hide()
        self._is_passing = False

    @property
    def _is_staffs(self) -> bool:
        """Whether the notice shows what is for staff."""
        return not self.notice.isHidden() and self.notice.words == self._told_staff

    def _show_staffs(self) -> None:
        """Say it in the language that is spoken now; where no voters come, once is enough."""
        screen = self._screen
        if not self._for_staff or screen is None or screen.has_voter:
            return
        self._told_staff = " ".join(says() for says in self._for_staff.values())
        self._is_passing = False
        self.notice.say(self._told_staff)
        if not screen.is_kiosk:
            self._for_staff.clear()

    def _on_closed(self) -> None:
        if self.notice.words == self._told_staff:
            self._for_staff.clear()
