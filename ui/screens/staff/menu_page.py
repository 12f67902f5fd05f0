"""What staff can do with a kiosk: one button each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.locking.deeds import KioskDeeds
from ui.screens.staff import words
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.card import Card
from ui.widgets.trouble import Trouble


class MenuPage(Page):
    """`wanted(str)` carries the words of what is to be done; `left()`: back to voting."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, deeds: KioskDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        is_closed = deeds.lock.is_closed
        self.trouble = Trouble()
        self.add(self.trouble)
        self.add(Heading(words.TITLE, "heading"))
        self.add(Text(words.LOCKED_LEAD if is_closed else words.OPEN_LEAD, "lead"))
        if not deeds.is_guarded:
            self.add(Text(words.UNGUARDED))
        self.buttons: dict[str, Button] = {}
        lock = (words.UNLOCK, words.UNLOCK_HINT) if is_closed else (words.LOCK, words.LOCK_HINT)
        practice = (words.practise(), words.practise_hint())
        if deeds.practises:
            practice = (words.end_practice(), words.end_practice_hint())
        for deed, hint in (
            (words.CHECK, words.CHECK_HINT),
            lock,
            practice,
            (words.HANDS, words.HANDS_HINT),
            (words.SPEECH, words.SPEECH_HINT),
            (words.CLOSE, words.CLOSE_HINT),
        ):
            self.add(self._card(deed, hint))
        self.body.addStretch(1)
        self.back_button = Button(words.back(), "primary", sign="back", kiosk=True)
        self.back_button.clicked.connect(self.left)
        self.set_next(self.back_button)
        self.begin_at(self.buttons[words.CHECK])

    def _card(self, deed: str, hint: str) -> Card:
        card = Card()
        button = Button(deed, kiosk=True)
        button.setAccessibleDescription(hint)
        button.clicked.connect(lambda: self.wanted.emit(deed))
        card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        card.add(Text(hint, "muted"))
        self.buttons[deed] = button
        return card
