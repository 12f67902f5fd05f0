"""The hub that this laptop sends to, and the way to name one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.errors import TablevoiceError
from ui import words as said
from ui.screens.organiser import words
from ui.session import Session
from ui.widgets import Button, Field, Text
from ui.widgets.card import Card


class HubCard(Card):
    """Asks for an address while there is none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(words.HUB, parent)
        self._session = session
        self._shown = ""
        self.told = Text()
        self.address = Field(words.HUB_ADDRESS, words.HUB_HINT)
        self.address.submitted.connect(self._join)
        self.join_button = Button(words.HUB_JOIN)
        self.join_button.clicked.connect(self._join)
        self.change_button = Button(words.HUB_CHANGE, "quiet")
        self.change_button.clicked.connect(self.ask)
        self.add(self.told)
        self.add(self.address)
        for button in (self.join_button, self.change_button):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.address.set_text(session.address)
        self._show(asks=not session.address)
        self.setVisible(session.join is not None)

    def refresh(self) -> None:
        """Show another address, if what was named turned out to be no hub."""
        if self._shown != self._session.address:
            self.address.set_text(self._session.address)
            self._show(asks=not self._session.address)

    def ask(self) -> None:
        """Open the field and go there."""
        self._show(asks=True)
        self.address.setFocus()

    def _join(self) -> None:
        self.address.set_error("")
        if self._session.join is None:
            return
        try:
            self._session.join(self.address.text.strip())
        except TablevoiceError as error:
            self.address.set_error(said.sentence(error))
            self.address.setFocus()
            return
        self._show(asks=False)
        self.change_button.setFocus()

    def _show(self, *, asks: bool) -> None:
        address = self._shown = self._session.address
        self.told.set_words(words.hub(address))
        self.address.setVisible(asks)
        self.join_button.setVisible(asks)
        self.change_button.setVisible(not asks)
