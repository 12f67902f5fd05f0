"""Who hosts this room, and the button with which this laptop does."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.store import devices
from ui.screens.organiser import room_words as words
from ui.session import Session
from ui.widgets import Button, Text
from ui.widgets.card import Card

_LOOK_MS = 1000


class RoomCard(Card):
    """Looks once a second, while it is on the screen, at how the host is.

    `looked()`: it has.
    """

    looked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(words.ROOM, parent)
        self._session = session
        self.told = Text()
        self.address = Text("", "small")
        self.address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.button = Button(words.HOST)
        self.button.clicked.connect(self._on_clicked)
        self.add(self.told)
        self.add(self.address)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.refresh)
        self.setVisible(session.room is not None)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def refresh(self) -> None:
        """Say who hosts now."""
        room = self._session.room
        if room is None:
            return
        state = room.state()
        names = {device.id: device.name for device in devices.devices(self._session.store)}
        self.told.set_words(words.hosts(state, [names.get(id_, "") for id_ in room.hosts()]))
        addresses = room.addresses()
        self.address.set_words(words.addresses(addresses))
        self.address.setVisible(bool(addresses))
        self.button.set_words(words.HOST if state == "off" else words.STOP)
        self.button.setEnabled(state != "stopping")
        self.looked.emit()

    def _on_clicked(self) -> None:
        room = self._session.room
        if room is None:
            return
        if room.state() == "off":
            room.start()
        else:
            room.stop()
        self.refresh()
