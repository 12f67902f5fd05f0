"""The app on a laptop: opens the store, the window and the exchange, and connects them."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from pathlib import Path

import msgspec

from kiosk import rubbish
from kiosk.app.badge_making import finish as finish_badges
from kiosk.app.diary import write_log
from kiosk.app.guardian import LOCKED, end_with_guardian
from kiosk.app.hosting import Hosting
from kiosk.app.recovery import open_or_recover
from kiosk.app.room import RoomExchange, hub_address
from kiosk.app.stick_visit import StickVisits
from kiosk.errors import MediaError, StoreError, StoreFault
from kiosk.exchange import Drive
from kiosk.lock import Lock
from kiosk.practice_mark import PracticeMark
from kiosk.settings import Folder, Settings
from kiosk.store import devices, laptop
from kiosk.store.occupancy import Occupancy
from ui import words

# PySide reads the source of every module that is imported after it, to see whether it uses
# Qt: a start is shorter by the kernel's if that comes first.
# isort: split
from PySide6.QtCore import QCoreApplication, QStandardPaths, QTimer
from PySide6.QtWidgets import QWidget

from ui import calm
from ui.background import Worker
from ui.hosting import RoomDeeds
from ui.house import own_language
from ui.locking.deeds import KioskDeeds
from ui.session import Session
from ui.speech.permission import Allowed, read_way
from ui.stick_visit import StickVisit
from ui.theme import SCALES, Look, Palette, Theme, new_application
from ui.window import Window

_log = logging.getLogger(__name__)
_GLANCE_MS = 500
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
        self._settings = folder.settings()
        store, notices = open_or_recover(folder)
        notices += finish_badges(store)
        theme = Theme()
        theme.prepare(_look(self._settings))
        self._exchange: RoomExchange | None = None
        self._hosting = Hosting(folder.store)
        self.worker = Worker(self._new_exchange)
        self.session = Session(
            store=store,
            theme=theme,
            worker=self.worker,
            address=self._settings.hub,
            language=self._settings.language,
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
        if self._settings.hub:
            self.worker.start()
        elif laptop.room_key(self.session.store):
            # Looking for hosts loads what a scribe who begins to type need not wait for.
            QTimer.singleShot(_SETTLED_MS, self.window, self.worker.start)
        if self._settings.hosts and laptop.room_key(self.session.store):
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
            lambda: self._settings.hub or self._settings.host,
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
        self._keep_hosting(hosts=True)

    def _host_no_more(self) -> None:
        self._hosting.stop()
        self._keep_hosting(hosts=False)

    def _keep_hosting(self, *, hosts: bool) -> None:
        try:
            self._keep(msgspec.structs.replace(self._settings, hosts=hosts))
        except MediaError as error:  # it is done now; only the next start will not know
            _log.warning("Whether this laptop hosts could not be kept: %s", error)

    def _kiosk_deeds(self, *, guarded: bool) -> KioskDeeds:
        mark = PracticeMark(self._folder.practice)
        return KioskDeeds(
            Lock(self._folder.kiosk_lock),
            steady_ms=self._settings.steady_ms,
            switches=self._settings.switches,
            is_guarded=guarded,
            speech=Allowed(read_way(self._settings.speech), self._settings.speech_output),
            practises=mark.is_on,
            keep=self._keep_hands,
            keep_speech=self._keep_speech,
            keep_practice=lambda practises: mark.put(on=practises),
            end=lambda: QCoreApplication.exit(0),
            guard=lambda: None if guarded else QCoreApplication.exit(LOCKED),
        )

    def _keep_hands(self, steady_ms: int, switches: str) -> None:
        self._keep(msgspec.structs.replace(self._settings, steady_ms=steady_ms, switches=switches))

    def _keep_speech(self, allowed: Allowed) -> None:
        way, output = allowed
        self._keep(msgspec.structs.replace(self._settings, speech=way, speech_output=output))

    def _hosts(self) -> tuple[tuple[str, ...], bytes]:
        """Where a ticket sends a new laptop: here while this one hosts, else to the hub.

        Each address carries its pin; this laptop's own is for the case that it hosts later.
        """
        from sync import tls

        named = self._settings.hub or self._settings.host
        hosts = tuple(self._hosting.addresses)[:_TICKET_HOSTS] or ((named,) if named else ())
        return hosts, tls.pin_digest(self.session.store.identity.public_key)

    def _stir(self) -> None:
        """Tell those in the room what was written here; begin to, once there is an event."""
        if laptop.room_key(self.session.store):
            self.worker.start()
        if self._exchange is not None:
            self._exchange.stir()

    def _join(self, address: str) -> None:
        self._keep(msgspec.structs.replace(self._settings, hub=hub_address(address)))
        self.session.address = self._settings.hub
        self.worker.start()
        self.worker.exchange_now()

    def _learn_host(self) -> None:
        """A ticket may have named a laptop that hosts the room: that is no hub."""
        hub = self._settings.hub
        if hub and self._exchange is not None and self._exchange.named_host == hub:
            self._keep(msgspec.structs.replace(self._settings, hub="", host=hub))
            self.session.address = ""

    def _remember(self) -> None:
        """Keep what a new store would need to take up this one's place."""
        device = devices.this_device(self.session.store)
        settings = self._settings
        if not self.window.screen_shown.is_kiosk:  # a voter's look is for that voter alone
            look = self.session.theme.look
            settings = msgspec.structs.replace(
                settings, palette=str(look.palette), scale=look.scale
            )
            if len(self.window.screen_shown.languages) > 1:
                spoken = own_language(self.session.store, look.language)
                settings = msgspec.structs.replace(settings, language=spoken)
        if device is not None:
            settings = msgspec.structs.replace(
                settings,
                name=device.name,
                role=device.role,
                table=device.table,
                ticket=laptop.secrets(self.session.store).ticket or "",
            )
        self._keep(settings)

    def _keep(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self._folder.keep(settings)


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
        return _refuse(folder, words.sentence(error), guarded=guarded)
    calm.install(desktop.window.say)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C ends it; what is saved is on the disk
    if place is not None:
        desktop.window.move(*place)
    desktop.start()
    if guarded:
        _end_with_guardian(desktop.window)
    rubbish.begin()  # held off by `load` in main.py
    code = application.exec()
    desktop.stop()
    return code


def _refuse(folder: Folder, sentence: str, *, guarded: bool = False) -> int:
    """Say why nothing can be opened. A locked kiosk stays one: only the PIN closes it.

    Gives the exit code: 0 once staff have closed a kiosk, so that its guardian ends too.
    """
    lock = Lock(folder.kiosk_lock)
    if not lock.is_closed:
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.critical(None, "Tablevoice", sentence)
        return 1
    from ui.locking.refusal import Refusal

    theme = Theme()
    theme.prepare(_look(folder.settings()))
    refusal = Refusal(lock, sentence)
    theme.draw()
    refusal.admitted.connect(lambda: QCoreApplication.exit(0))
    refusal.appear()
    if guarded:
        _end_with_guardian(refusal)
    return QCoreApplication.exec()


def _end_with_guardian(window: QWidget) -> None:
    """Look twice a second whether the guardian is still there."""
    gone = threading.Event()
    end_with_guardian(gone)
    looking = QTimer(window, interval=_GLANCE_MS)
    looking.timeout.connect(lambda: QCoreApplication.exit(0) if gone.is_set() else None)
    looking.start()


def _in_front(folder: Folder) -> bool:
    """Whether the app that is open on this folder came to the front when it was asked."""
    from kiosk.app.one_window import call

    return call(folder)


def _look(settings: Settings) -> Look:
    """The look that was kept, as far as there is still such a one."""
    palettes = {str(palette): palette for palette in Palette}
    scale = settings.scale if settings.scale in SCALES else SCALES[0]
    return Look(palettes.get(settings.palette, Palette.LIGHT), scale)
