"""The app on a laptop: opens the store, the window and the exchange, and connects them."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from kiosk import rubbish
from kiosk.app.badge_making import finish as finish_badges
from kiosk.app.diary import write_log
from kiosk.app.guardian import LOCKED
from kiosk.app.hosting import Hosting
from kiosk.app.recovery import open_or_recover
from kiosk.app.room import RoomExchange, hub_address
from kiosk.app.stick_visit import StickVisits
from kiosk.errors import StoreError, StoreFault
from kiosk.exchange import Drive
from kiosk.lock import Lock
from kiosk.practice_mark import PracticeMark
from kiosk.settings import Folder
from kiosk.store import devices, laptop
from kiosk.store.occupancy import Occupancy
from ui import words

# PySide reads the source of every module that is imported after it, to see whether it uses
# Qt: a start is shorter by the kernel's if that comes first.
# isort: split
from PySide6.QtCore import QCoreApplication, QStandardPaths, QTimer

from kiosk.app.kept import Kept
from kiosk.app.refusing import follow_guardian, refuse
from ui import calm
from ui.background import Worker
from ui.hosting import RoomDeeds
from ui.house import own_language
from ui.locking.deeds import KioskDeeds
from ui.session import Session
from ui.speech.permission import Allowed, read_way
from ui.stick_visit import StickVisit
from ui.theme import Theme, new_application
from ui.window import Window

_SETTLED_MS = 1_000
"""After so long a start is over."""

_STANDING_MS = 50
"""After so long the window has been painted, and a screen reader has not begun to read it."""

_TICKET_HOSTS = 4
"""Addresses in a ticket: a laptop has a few, and a code must stay easy to scan."""


class Desktop:
    """One running laptop: its settings, its session and its window."""

    def __init__(self, folder: Folder, *, guarded: bool = False) -> None:
        """Raises `StoreError` if the store can be neither opened nor begun anew.

        Also where another process has the app open on this folder.
        """
        self._folder = folder
        self._occupancy = Occupancy(folder.lock)
        self._kept = Kept(folder)
        store, notices = open_or_recover(folder)
        notices += finish_badges(store)
        theme = Theme()
        theme.prepare(self._kept.look)
        self._exchange: RoomExchange | None = None
        self._hosting = Hosting(folder.store)
        self.worker = Worker(self._new_exchange)
        self.session = Session(
            store=store,
            theme=theme,
            worker=self.worker,
            address=self._kept.settings.hub,
            language=self._kept.settings.language,
            join=self._join,
            cards_folder=_documents(),
            hosts=self._hosts,
            room=self._room_deeds(),
            stick=StickVisit(_find_drives, StickVisits(folder.store)),
            notices=notices,
            kiosk=self._kiosk_deeds(guarded=guarded),
        )
        self.session.on_written += [self._remember, self._stir]
        self.session.on_exchanged.append(self._learn_host)
        self.window = Window(self.session)
        theme.draw()
        theme.changed.connect(self._remember)

    def start(self) -> None:
        """Show the window, and begin to exchange if there can be anybody to exchange with."""
        self.window.appear()
        QTimer.singleShot(_SETTLED_MS, self.window, self._take_calls)
        QTimer.singleShot(_STANDING_MS, self.window, self._tell_roles)
        if self._kept.settings.hub:
            self.worker.start()
        elif laptop.room_key(self.session.store):
            # Looking for hosts loads what a scribe who begins to type need not wait for.
            QTimer.singleShot(_SETTLED_MS, self.window, self.worker.start)
        if self._kept.settings.hosts and laptop.room_key(self.session.store):
            QTimer.singleShot(_SETTLED_MS, self.window, self._host)

    def _take_calls(self) -> None:
        from kiosk.app.one_window import Calls  # what it loads can wait for the window

        Calls(self._folder, self.window)

    def _tell_roles(self) -> None:
        from ui.telling import tell_roles  # its constants are made when it is loaded

        tell_roles(self.window)

    def stop(self) -> None:
        """End the exchange, within a second, and let go of the store."""
        self.window.kiosk.guard.rest()
        self._hosting.close()
        self.worker.stop()
        if self._exchange is not None:
            self._exchange.leave()
        self.session.store.close()
        self._occupancy.end()

    def _new_exchange(self) -> RoomExchange:
        """What the worker calls in its own thread, again if an exchange broke."""
        if self._exchange is not None:
            self._exchange.leave()
        self._exchange = RoomExchange(
            self._folder.store,
            lambda: self._kept.settings.hub or self._kept.settings.host,
            self.worker.exchange_now,
        )
        return self._exchange

    def _room_deeds(self) -> RoomDeeds:
        return RoomDeeds(
            start=self._host,
            stop=self._host_no_more,
            state=lambda: self._hosting.state,
            addresses=lambda: self._hosting.addresses,
            hosts=lambda: self._exchange.hosts if self._exchange is not None else (),
        )

    def _host(self) -> None:
        self._hosting.start()
        self._kept.keep_hosting(hosts=True)

    def _host_no_more(self) -> None:
        self._hosting.stop()
        self._kept.keep_hosting(hosts=False)

    def _kiosk_deeds(self, *, guarded: bool) -> KioskDeeds:
        mark = PracticeMark(self._folder.practice)
        return KioskDeeds(
            Lock(self._folder.kiosk_lock),
            steady_ms=self._kept.settings.steady_ms,
            switches=self._kept.settings.switches,
            is_guarded=guarded,
            speech=Allowed(read_way(self._kept.settings.speech), self._kept.settings.speech_output),
            practises=mark.is_on,
            keep=self._kept.keep_hands,
            keep_speech=self._kept.keep_speech,
            keep_practice=lambda practises: mark.put(on=practises),
            end=lambda: QCoreApplication.exit(0),
            guard=lambda: None if guarded else QCoreApplication.exit(LOCKED),
        )

    def _hosts(self) -> tuple[tuple[str, ...], bytes]:
        """Where a ticket sends a new laptop: here while this one hosts, else to the hub.

        Each address carries its pin; this laptop's own is for the case that it hosts later.
        """
        from sync import tls

        named = self._kept.settings.hub or self._kept.settings.host
        hosts = tuple(self._hosting.addresses)[:_TICKET_HOSTS] or ((named,) if named else ())
        return hosts, tls.pin_digest(self.session.store.identity.public_key)

    def _stir(self) -> None:
        """Tell those in the room what was written here; begin to, once there is an event."""
        if laptop.room_key(self.session.store):
            self.worker.start()
        if self._exchange is not None:
            self._exchange.stir()

    def _join(self, address: str) -> None:
        self._kept.keep(hub=hub_address(address))
        self.session.address = self._kept.settings.hub
        self.worker.start()
        self.worker.exchange_now()

    def _learn_host(self) -> None:
        """A ticket may have named a laptop that hosts the room: that is no hub."""
        hub = self._kept.settings.hub
        if hub and self._exchange is not None and self._exchange.named_host == hub:
            self._kept.keep(hub="", host=hub)
            self.session.address = ""

    def _remember(self) -> None:
        """Keep what a new store would need to take up this one's place."""
        device = devices.this_device(self.session.store)
        found: dict[str, object] = {}
        if not self.window.screen_shown.is_kiosk:  # a voter's look is for that voter alone
            look = self.session.theme.look
            found |= {"palette": str(look.palette), "scale": look.scale}
            if len(self.window.screen_shown.languages) > 1:
                found["language"] = own_language(self.session.store, look.language)
        if device is not None:
            ticket = laptop.secrets(self.session.store).ticket or ""
            found |= {"name": device.name, "role": device.role}
            found |= {"table": device.table, "ticket": ticket}
        self._kept.keep(**found)


def _documents() -> Path:
    """Where people look for what they made; their own folder if there is no such place."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    found = Path(QStandardPaths.writableLocation(place))
    return found if found.is_dir() else Path.home()


def _find_drives() -> list[Drive]:
    from sync.drives import drives

    return drives()


def run(folder: Folder, place: tuple[int, int] | None = None, *, guarded: bool = False) -> int:
    """Open the app on this folder, the window at `place` (px) if given.

    If it is `guarded`, it ends with its guardian.

    Gives the process's exit code once it is closed.
    """
    write_log(folder)
    application = new_application(sys.argv[0])
    application.setApplicationName("Tablevoice")
    try:
        desktop = Desktop(folder, guarded=guarded)
    except StoreError as error:
        if error.reason is StoreFault.OPEN and _in_front(folder):
            return 0
        return refuse(folder, words.sentence(error), guarded=guarded)
    calm.install(desktop.window.say)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C ends it; what is saved is on the disk
    if place is not None:
        desktop.window.move(*place)
    desktop.start()
    if guarded:
        follow_guardian(desktop.window)
    rubbish.begin()  # held off by `load` in main.py
    code = application.exec()
    desktop.stop()
    return code


def _in_front(folder: Folder) -> bool:
    """Whether the app that is open on this folder came to the front when it was asked."""
    from kiosk.app.one_window import call

    return call(folder)
