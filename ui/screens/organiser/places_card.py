"""Where everything is, and the next step: mostly "Send now", with its progress and its end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from kiosk.errors import TablevoiceError
from kiosk.exchange import Progress, Report
from ui import words as said
from ui.announce import announce
from ui.screens.organiser import room_words, words
from ui.screens.organiser.overview import Overview
from ui.session import Session
from ui.widgets import Button, Link, Text
from ui.widgets.card import Card
from ui.widgets.place_share import PlaceShare


class PlacesCard(Card):
    """Follows the session's worker. Only a sending that someone asked for is reported.

    Where there is nobody to send to, the next step is to host the room, then to add a laptop.

    `hub_wanted()`: someone asked to send, and there is no hub to send to. `hosted()`: the
    room is to be hosted here from now on. `adding()`: a laptop is to be added.
    """

    hub_wanted = Signal()
    hosted = Signal()
    adding = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(words.PLACES, parent)
        self._session = session
        self._view: Overview | None = None
        self._is_asked = False
        self.laptop = PlaceShare("laptop")
        self.room = PlaceShare("room")
        self.platform = PlaceShare("platform")
        self.last = Text("", "muted")
        self.status = Text(words.LINKS[Link.ALONE])
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(words.SENDING)
        self.send = Button(words.SEND, "primary", sign="platform")
        self.send.clicked.connect(self._on_send)
        self._host = Button(room_words.HOST, "primary")
        self._host.clicked.connect(self._on_host)
        self._add = Button(words.ADD_LAPTOP, "primary", sign="plus")
        self._add.clicked.connect(self.adding)
        self.next = self.send
        """The one large button."""
        for share in (self.laptop, self.room, self.platform):
            self.add(share)
        for button in (self.send, self._host, self._add):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.setVisible(button is self.next)
        for part in (self.progress, self.status, self.last):
            self.add(part)
        self.progress.hide()
        if session.worker is not None:
            session.worker.progressed.connect(self._on_progressed)
            session.worker.failed.connect(self._on_failed)
            session.worker.broke.connect(lambda _: self._end(said.our_fault()))
        self.show_next()

    def show_view(self, view: Overview) -> None:
        """Show where everything is now."""
        self._view = view
        total = view.places.laptop
        self.laptop.show_share(total, total, words.share(total, total))
        for share, held in ((self.room, view.places.room), (self.platform, view.places.platform)):
            share.show_share(held, total, words.share(held, total))
        self.last.set_words(words.last_sent(view))

    def show_next(self) -> None:
        """Offer what is needed next; the focus stays with it."""
        before, self.next = self.next, self._needed()
        if self.next is before:
            return
        self.next.show()
        if before.hasFocus():
            self.next.setFocus()
        before.hide()

    def _needed(self) -> Button:
        room = self._session.room
        if room is None or self._session.address or room.hosts():
            return self.send
        return self._host if room.state() in ("off", "stopping") else self._add

    def show_link(self, link: Link) -> None:
        """Say how the connection is, unless a sending is under way or has just been told."""
        if not self._is_asked:
            self.status.set_words(words.LINKS[link])

    def finish(self, report: Report, view: Overview) -> None:
        """An exchange is over, and this is how things are now."""
        self.show_view(view)
        if self._is_asked:
            self._end(words.sent(report, view))

    def _on_host(self) -> None:
        if self._session.room is not None:
            self._session.room.start()
        self.hosted.emit()

    def _on_send(self) -> None:
        worker = self._session.worker
        if worker is None or not worker.is_running:
            self._end(words.NO_HUB)
            self.hub_wanted.emit()
            return
        self._is_asked = True
        self.status.set_words(words.SENDING)
        self.progress.setRange(0, 0)
        self.progress.show()
        worker.exchange_now()

    def _on_progressed(self, progress: Progress) -> None:
        if self._is_asked and progress.total:
            self.status.set_words(words.progress(progress))
            self.progress.setRange(0, progress.total)
            self.progress.setValue(progress.done)

    def _on_failed(self, error: TablevoiceError) -> None:
        if self._is_asked:
            self._end(said.sentence(error))

    def _end(self, sentence: str) -> None:
        self._is_asked = False
        self.progress.hide()
        self.status.set_words(sentence)
        announce(self, sentence)
