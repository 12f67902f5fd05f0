"""What staff can do with a kiosk: one button each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.errors import MediaError
from ui import words as said
from ui.locking.deeds import KioskDeeds
from ui.screens.staff import words
from ui.screens.staff.words import Says
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.card import Card
from ui.widgets.trouble import Trouble


class MenuPage(Page):
    """`wanted(object)` carries what says the deed to be done; `left()`: back to voting."""

    wanted = Signal(object)
    left = Signal()

    def __init__(
        self, deeds: KioskDeeds, parent: QWidget | None = None, *, has_stick: bool = False
    ) -> None:
        super().__init__(parent=parent)
        self._refused: tuple[Says, MediaError] | None = None
        is_closed = deeds.lock.is_closed
        self.trouble = Trouble()
        self.add(self.trouble)
        self.add(Heading(words.title(), "heading"))
        self.add(Text(words.locked_lead() if is_closed else words.open_lead(), "lead"))
        if not deeds.is_guarded:
            self.add(Text(words.unguarded()))
        self.buttons: dict[Says, Button] = {}
        lock = (words.unlock, words.unlock_hint) if is_closed else (words.lock, words.lock_hint)
        practice = (words.practise, words.practise_hint)
        if deeds.practises:
            practice = (words.end_practice, words.end_practice_hint)
        for deed, hint in (
            (words.check, words.check_hint),
            lock,
            practice,
            (words.hands, words.hands_hint),
            (words.speech, words.speech_hint),
            *([(words.stick, words.stick_hint)] if has_stick else []),
            (words.close, words.close_hint),
        ):
            self.add(self._card(deed, hint))
        self.body.addStretch(1)
        self.back_button = Button(words.back(), "primary", sign="back", kiosk=True)
        self.back_button.clicked.connect(self.left)
        self.set_next(self.back_button)
        self.begin_at(self.buttons[words.check])

    def refuse(self, title: Says, error: MediaError) -> None:
        """Say what did not come about, and why."""
        self._refused = title, error
        self.trouble.say(title(), said.sentence(error))
        self.to_top()

    def resume(self, before: QWidget) -> None:
        if isinstance(before, MenuPage) and before._refused is not None:
            self.refuse(*before._refused)

    def _card(self, deed: Says, hint: Says) -> Card:
        card = Card()
        button = Button(deed(), kiosk=True)
        button.setAccessibleDescription(hint())
        button.clicked.connect(lambda: self.wanted.emit(deed))
        card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        card.add(Text(hint(), "muted"))
        self.buttons[deed] = button
        return card
