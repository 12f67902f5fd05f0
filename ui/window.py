"""The window: one screen at a time, between the event's name and where everything is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from kiosk.store import devices, events, holdings, tickets
from ui import words
from ui.exchange_watch import ExchangeWatch
from ui.frame import Frame
from ui.locking.way import KioskWay
from ui.more_time import MoreTimeWay
from ui.notice_board import NoticeBoard
from ui.popups import close_popups
from ui.screens.roles import screen_for
from ui.screens.screen import Screen
from ui.screens.stick.way import StickWay
from ui.session import Session
from ui.speech.way import SpeechWay
from ui.tab_order import put_last
from ui.theme import SCALES, scaled
from ui.widgets import FocusRing, Link, LookBar, Notice, PlaceBar

MINIMUM = (1024, 640)
_ROOMY = 980
"""The least width, in px at 100 %, that has room for words on every button above."""
_TALL = 700
"""The least height, in px at 100 %, that has room for names of several lines above a ballot."""


class Window(QMainWindow):
    """Shows the welcome until this laptop has a role in an event, then that role's screen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._awaits_event = False
        self._is_role_new = False
        self.setWindowTitle(session.title)
        self.setMinimumSize(*MINIMUM)
        self.look_bar = LookBar(session.theme)
        self.notice = Notice()
        self.banner = Notice()
        self.banner.close_button.hide()
        self._stack = QStackedWidget()
        self._stack.currentChanged.connect(close_popups)
        self._board = NoticeBoard(self.notice, self)
        self.place_bar = PlaceBar()
        self.kiosk = KioskWay(session, self._stack, self)
        self.kiosk.gone.connect(self._on_overlay)
        self.kiosk.scans.heard.connect(self._on_scan)
        self._stick = StickWay(session, self._stack, self._board, lambda: self.kiosk.must_stay)
        self._stick.gone.connect(self._on_overlay)
        self._stick.brought.connect(self.refresh)
        self.stick_button = self._stick.button
        self.speech = SpeechWay(session, self)
        self.speech.stopped.connect(self.say)
        self.speech.turned.connect(self._make_room)
        self.speech.resumed.connect(self.notice.take_back)
        self.kiosk.page_turned.connect(self.speech.turn)
        self.kiosk.page_turned.connect(self._put_staff_last)
        self.more_time = MoreTimeWay(session.theme, self.notice, self)
        self.frame = Frame(
            session.title,
            voice=self.speech.place,
            over=(self.banner, self.notice, self._stack),
            corner=(self.stick_button, self.speech.button, self.more_time.button, self.look_bar),
            foot=(self.place_bar, self.kiosk.button),
        )
        self.setCentralWidget(self.frame)
        self._ring = FocusRing(session.theme, self)
        self._shortcuts()
        self._follow(session)
        if session.notices:
            self._board.tell_staff("start", lambda: " ".join(session.notices))
        self.show_role()

    def _follow(self, session: Session) -> None:
        """Keep up with what is written, exchanged, and chosen in the corner."""
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self.count)
        session.on_written.append(self._counting.start)
        self._exchange = ExchangeWatch(session, self)
        self._exchange.turned.connect(self._on_link)
        self._exchange.brought.connect(self.refresh)
        self._exchange.counted.connect(self.count)
        session.theme.changed.connect(self._on_look_changed)

    @property
    def screen_shown(self) -> Screen:
        """The screen in sight."""
        shown = self._stack.currentWidget()
        if not isinstance(shown, Screen):
            raise TypeError("The window shows no screen.")
        return shown

    @property
    def link(self) -> Link:
        """How this laptop stands to the others."""
        return self._exchange.link

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
        self._board.say(sentence)

    def refresh(self) -> None:
        """Draw the screen and the counts anew: the store has changed.

        A laptop that was recovered knows its role before its event is back from the hub.
        """
        has_come = self._awaits_event and events.event(self.session.store) is not None
        if has_come and not self._is_covered:
            self.show_role()
            return
        self.screen_shown.refresh()
        self._offer_languages()
        self.count()

    def count(self) -> None:
        """Draw the names above and the places below anew."""
        store = self.session.store
        event = events.event(store)
        device = devices.this_device(store)
        title = self.session.title
        self.setWindowTitle(f"{device.name} – {title}" if device else title)
        hosts = self.session.room.hosts() if self.session.room else ()
        names = [row.name for row in devices.devices(store) if row.id in hosts] if hosts else []
        self.frame.name(event.name if event else title, device, names)
        is_out = device is not None and device.id in tickets.revocations(store)
        self._tell_shut_out(is_out=is_out or self._exchange.was_refused)
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
        self.more_time.set_compact(compact=is_narrow)
        self.stick_button.set_compact(compact=is_narrow)
        is_low = self.height() < scaled(_TALL)
        self.frame.set_compact(compact=is_narrow, is_low=is_low, is_read=self.speech.is_on)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.kiosk.is_locked:
            event.ignore()
            return
        self.speech.end()
        self._exchange.stop()
        if self.session.worker is not None:
            self.session.worker.stop()
        if self.session.stick is not None:
            self.session.stick.stop()
        super().closeEvent(event)

    def _show(self, screen: Screen) -> None:
        before = self._stack.currentWidget()
        self.speech.end()
        self.more_time.end()
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        self._offer_languages()
        screen.left.connect(self.show_role)
        screen.page_turned.connect(lambda: self._board.turn(screen))
        for follow in (close_popups, self._offer_languages, self.speech.turn, self.more_time.turn):
            screen.page_turned.connect(follow)
        screen.page_turned.connect(self._put_staff_last)
        for forget in (self.speech.end, self.more_time.end, self._board.leave):
            screen.voter_left.connect(forget)
        screen.is_listening = lambda: self.speech.is_heard
        screen.is_read_aloud = self.speech.button.isChecked
        self.speech.offer(screen)
        self.more_time.offer(screen)
        screen.show_link(self.link)
        self._board.turn(screen)
        self._put_staff_last()
        screen.enter()

    def _put_staff_last(self) -> None:
        """Tab comes to a voter's page first; a page that has just been made is behind all else."""
        put_last(self.kiosk.button)

    def _offer_languages(self) -> None:
        self.look_bar.offer_languages(self.screen_shown.languages)

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

    def _on_overlay(self) -> None:
        """Draw anew after a screen over it, with the role that may have come meanwhile."""
        self.speech.offer(self.screen_shown)
        self.more_time.offer(self.screen_shown)
        self._board.turn(self.screen_shown)
        self._offer_languages()
        if self._is_role_new and not self._is_covered:
            self._is_role_new = False
            self.show_role()
        else:
            self.refresh()

    def _on_scan(self, code: str) -> None:
        sentence = self.screen_shown.hear_scan(code)
        if sentence:
            self._board.say(sentence, passing=True, warns=True)

    def _on_link(self, link: Link) -> None:
        self.screen_shown.show_link(link)
        self.count()
