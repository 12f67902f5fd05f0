"""The window: one screen at a time, between the event's name and where everything is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Progress, Report
from kiosk.store import devices, events, holdings, tickets
from ui import words
from ui.host_watch import HostWatch
from ui.locking.way import KioskWay
from ui.screens.roles import screen_for
from ui.screens.screen import Screen
from ui.screens.stick.way import StickWay
from ui.session import Session
from ui.speech.way import SpeechWay
from ui.theme import SCALES, SPACE_L, SPACE_M, SPACE_S, scaled
from ui.widgets import FocusRing, Link, LookBar, Name, Notice, PlaceBar

MINIMUM = (1024, 640)
_ROOMY = 980
"""The least width, in px at 100 %, that has room for words on every button above."""


class Window(QMainWindow):
    """Shows the welcome until this laptop has a role in an event, then that role's screen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.link = Link.ALONE
        self._awaits_event = False
        self._is_role_new = False
        self._was_refused = False
        """Whether a host or hub has said that this laptop was shut out; its log may not know."""
        self.setWindowTitle(session.title)
        self.setMinimumSize(*MINIMUM)
        self._event_name = Name(session.title, "medium")
        self._laptop = Name("", "muted")
        self.look_bar = LookBar(session.theme)
        self.notice = Notice()
        self.banner = Notice()
        self.banner.close_button.hide()
        self._stack = QStackedWidget()
        self._stick = StickWay(session, self._stack, self.notice)
        self._stick.gone.connect(self._on_overlay)
        self._stick.brought.connect(self.refresh)
        self.stick_button = self._stick.button
        self.place_bar = PlaceBar()
        self.kiosk = KioskWay(session, self._stack, self)
        self.kiosk.gone.connect(self._on_overlay)
        self.speech = SpeechWay(session, self)
        self.speech.stopped.connect(self.say)
        self._lay_out()
        self._ring = FocusRing(session.theme, self)
        self._shortcuts()
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self.count)
        session.on_written.append(self._counting.start)
        self._host_watch = HostWatch(session, self)
        self._host_watch.arrived.connect(self.refresh)
        self._host_watch.turned.connect(self._on_turned)
        self._connect_worker()
        session.theme.changed.connect(self._on_look_changed)
        for sentence in session.notices:
            self.say(sentence)
        self.show_role()

    @property
    def screen_shown(self) -> Screen:
        """The screen in sight."""
        shown = self._stack.currentWidget()
        if not isinstance(shown, Screen):
            raise TypeError("The window shows no screen.")
        return shown

    @property
    def _is_covered(self) -> bool:
        """Whether a screen is shown over the one that the role asks for."""
        return self._stick.is_shown or self.kiosk.is_shown

    def appear(self) -> None:
        """Show the window: as it is, or as large as the screen where it is locked."""
        if self.kiosk.is_locked:
            self.kiosk.guard.fill()
        else:
            self.show()

    def show_role(self) -> None:
        """Show the screen that this laptop's role asks for, or the welcome.

        What the stick's screen says is read to its end first, and the staff's.
        """
        if self._is_covered:
            self._is_role_new = True
            self.count()
            return
        device = devices.this_device(self.session.store)
        joined = events.event(self.session.store) is not None
        self._awaits_event = device is not None and not joined
        role = self.kiosk.role(device.role if device and joined else "")
        self._show(screen_for(role, self.session))
        self.count()

    def say(self, sentence: str) -> None:
        """Say something calmly, above whatever screen is in sight."""
        self.notice.say(sentence)

    def refresh(self) -> None:
        """Draw the screen and the counts anew: the store has changed.

        A laptop that was recovered knows its role before its event is back from the hub.
        """
        has_come = self._awaits_event and events.event(self.session.store) is not None
        if has_come and not self._is_covered:
            self.show_role()
            return
        self.screen_shown.refresh()
        self.count()

    def count(self) -> None:
        """Draw the names above and the places below anew."""
        store = self.session.store
        event = events.event(store)
        device = devices.this_device(store)
        self._event_name.set_words(event.name if event else self.session.title)
        title = self.session.title
        self.setWindowTitle(f"{device.name} – {title}" if device else title)
        parts = [device.name, words.role(device.role)] if device else []
        if device and device.table and words.table(device.table) != device.name:
            parts.append(words.table(device.table))
        hosts = self.session.room.hosts() if self.session.room else ()
        names = [row.name for row in devices.devices(store) if row.id in hosts] if hosts else []
        if names:
            parts.append(words.hosted_by(names))
        self._laptop.set_words(" · ".join(parts))
        self._laptop.setVisible(bool(parts))
        is_out = device is not None and device.id in tickets.revocations(store)
        self._tell_shut_out(is_out=is_out or self._was_refused)
        held = holdings.whereabouts(store)
        self._stick.offer(enrolled=device is not None)
        # A voter has no use for counts, and one that grows with each vote is nobody's business.
        is_voting = device is not None and device.role == "voting"
        self.place_bar.show_counts(shown=held.laptop > 0 and not is_voting)
        self.place_bar.show_state(held, self.link)

    def _tell_shut_out(self, *, is_out: bool) -> None:
        if not is_out:
            self.banner.hide()
        elif self.banner.isHidden():
            self.banner.say(words.shut_out(), sign="warning")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _on_look_changed(self) -> None:
        self.setLocale(QLocale())  # what a screen reader takes the words for
        self._make_room()
        self.banner.hide()  # what stands in the language before is said anew
        self.count()

    def _make_room(self) -> None:
        """Large text in a small window: the event's name before the words of buttons."""
        is_narrow = self.width() < scaled(_ROOMY)
        self.look_bar.set_compact(compact=is_narrow)
        self.speech.set_compact(compact=is_narrow)
        self.stick_button.set_compact(compact=is_narrow)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.kiosk.is_locked:
            event.ignore()
            return
        self.speech.end()
        self._host_watch.stop()
        if self.session.worker is not None:
            self.session.worker.stop()
        if self.session.stick is not None:
            self.session.stick.stop()
        super().closeEvent(event)

    def _show(self, screen: Screen) -> None:
        before = self._stack.currentWidget()
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        self.look_bar.offer_languages(offered=screen.is_translated)
        screen.left.connect(self.show_role)
        screen.page_turned.connect(self.speech.turn)
        screen.voter_left.connect(self.speech.end)
        screen.is_listening = lambda: self.speech.is_heard
        self.speech.offer(screen)
        screen.show_link(self.link)
        screen.enter()

    def _lay_out(self) -> None:
        header = QFrame()
        header.setProperty("box", "bar")
        header.setProperty("side", "top")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._event_name)
        names.addWidget(self._laptop)
        row = QHBoxLayout(header)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addLayout(names, 1)
        row.addWidget(self.stick_button)
        row.addWidget(self.speech.button)
        row.addWidget(self.look_bar)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.speech.place)
        column.addWidget(self.banner)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        bottom = QFrame()
        bottom.setProperty("box", "bar")
        foot = QHBoxLayout(bottom)
        foot.setContentsMargins(0, 0, SPACE_M, 0)
        foot.addWidget(self.place_bar, 1)
        foot.addWidget(self.kiosk.button)
        column.addWidget(bottom)
        self.setCentralWidget(middle)

    def _shortcuts(self) -> None:
        for keys, steps in (
            (QKeySequence.StandardKey.ZoomIn, 1),
            (QKeySequence.StandardKey.ZoomOut, -1),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.activated.connect(lambda steps=steps: self._resize_text(steps))

    def _resize_text(self, steps: int) -> None:
        look = self.session.theme.look
        place = min(max(SCALES.index(look.scale) + steps, 0), len(SCALES) - 1)
        self.session.theme.apply(replace(look, scale=SCALES[place]))

    def _connect_worker(self) -> None:
        worker = self.session.worker
        if worker is not None:
            worker.progressed.connect(self._on_progressed)
            worker.finished.connect(self._on_finished)
            worker.failed.connect(self._on_failed)
            worker.broke.connect(self._on_failed)

    def _on_overlay(self) -> None:
        """Draw anew after a screen over it, with the role that may have come meanwhile."""
        self.speech.offer(self.screen_shown)
        self.look_bar.offer_languages(offered=self.screen_shown.is_translated)
        if self._is_role_new and not self._is_covered:
            self._is_role_new = False
            self.show_role()
        else:
            self.refresh()

    def _on_progressed(self, progress: Progress) -> None:
        if progress.total:
            self._set_link(Link.SENDING)

    def _on_finished(self, report: Report) -> None:
        for tell in self.session.on_exchanged:
            tell()
        self._was_refused = False
        self._set_link(Link.ONLINE)
        if report.sent or report.received or report.set_aside:
            self.refresh()
        else:
            self.count()

    def _on_failed(self, error: Exception) -> None:
        reason = error.reason if isinstance(error, PeerError) else None
        if reason is PeerFault.SHUT_OUT and not self._was_refused:
            self._was_refused = True
            self.count()
        nobody = reason is PeerFault.NOBODY
        self._set_link(Link.ALONE if nobody else Link.OFFLINE)

    def _on_turned(self) -> None:
        if self.link in (Link.ALONE, Link.OFFLINE, Link.HOSTING):
            self._set_link(Link.ALONE)

    def _set_link(self, link: Link) -> None:
        if link in (Link.ALONE, Link.OFFLINE) and self._host_watch.is_hosting:
            link = Link.HOSTING  # whoever hosts has nobody to go to
        if link is not self.link:
            self.link = link
            self.screen_shown.show_link(link)
            self.count()
