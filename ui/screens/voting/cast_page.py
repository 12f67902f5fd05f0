"""What is about to be cast: looked at once more, and cast, or not any longer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from kiosk.errors import InputFault, TablevoiceError
from ui.screens.voting import words
from ui.screens.voting.poll_notice import PollNotice
from ui.session import Session
from ui.widgets import Button, Heading, Page
from ui.widgets.trouble import Trouble

_LATE_MS: Final = 1_000
"""To see that one button has taken another's place, and to hold a hand that was on its way."""


class CastPage(Page):
    """A page with "Cast my vote" as its next step, or the way out once the poll is closed.

    One of the two buttons takes the other's place as the poll is closed or opened.

    `cast()`: cast it. `left()`: no vote. `ended()`: nothing can be cast any longer.
    """

    cast = Signal()
    left = Signal()
    ended = Signal()

    def __init__(self, session: Session, challenge: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._refused: TablevoiceError | None = None
        self.late = QTimer(self, singleShot=True, interval=_LATE_MS)
        """Runs while a press may be meant for the button that was there before."""
        column = self.column
        title = Heading(words.review_title(), "heading", parent=column)
        self.trouble = Trouble(column)
        self.notice = PollNotice(session.store, challenge, parent=column)
        self.home_button = Button(
            words.to_start(), "primary", sign="back", kiosk=True, parent=self.bar
        )
        self.home_button.clicked.connect(lambda: self._press(self.ended))
        self.cast_button = Button("", "primary", sign="tick", kiosk=True, parent=self.bar)
        self.cast_button.clicked.connect(lambda: self._press(self.cast))
        self._leave = Button(words.leave(), "quiet", kiosk=True, parent=column)
        self._leave.clicked.connect(self.left)
        for part in (title, self.trouble, self.notice):
            self.add(part)
        for button in (self.home_button, self.cast_button):
            self.set_next(button)

    @property
    def can_be_cast(self) -> bool:
        """Whether the poll takes it, as far as is known here."""
        return not self._was_closed and not self.notice.is_closed

    @property
    def _was_closed(self) -> bool:
        """Whether it was refused because the poll is closed."""
        return self._refused is not None and self._refused.reason is InputFault.POLL_CLOSED

    def refuse(self, error: TablevoiceError) -> None:
        """Say why it was not cast; what was chosen stays."""
        self._refused = error
        self.show_anew()
        self.notice.hide()  # the same in other words, or less urgent
        self.trouble.say(words.cast_trouble(), words.not_cast(error))
        self.to_top()

    def refresh(self) -> None:
        """Say so if the poll has been closed or opened meanwhile; what was chosen stays."""
        if self._was_closed and self.notice.finds_open():
            self._refused = None
            self.settle()
            if self.trouble.hasFocus():
                (self.beginning() or self.cast_button).setFocus()  # before it goes
            self.trouble.hide()
            self.notice.say(words.open_again())
        if not self.trouble.isVisibleTo(self):
            self.notice.look()
            self.settle()

    def resume(self, before: QWidget) -> None:
        if isinstance(before, CastPage) and before._refused is not None:
            self.refuse(before._refused)

    def _press(self, deed: SignalInstance) -> None:
        if not self.late.isActive():
            deed.emit()

    def show_anew(self) -> None:
        """Show what was chosen as the store has it now."""
        self.settle()

    def settle(self) -> None:
        """Offer what can be done: to cast it, or to go."""
        offered, other = self.cast_button, self.home_button
        if not self.can_be_cast:
            offered, other = other, offered
        if offered.isHidden() and self.isVisible():
            self.late.start()
        offered.show()
        if other.hasFocus() or (self._leave.hasFocus() and not self.can_be_cast):
            offered.setFocus()  # before it goes: any neighbour would have the focus
        other.hide()
        self._leave.setVisible(self.can_be_cast)
        self.begin_at(self.beginning() or offered)

    def beginning(self) -> Button | None:
        """What is to be done before it can be cast, if there is such a thing."""
        return None

    def _add_leave(self) -> None:
        """The way out, behind everything else."""
        self.add(self._leave)
        self._leave.raise_()  # for a screen reader, too
        self.body.setAlignment(self._leave, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
