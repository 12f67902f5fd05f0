"""How laptops meet, on screen: the stick, the room's host, the camera, a laptop shut out."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea, QWidget

from kiosk.app.demo.hands import live, press
from kiosk.errors import MediaError, MediaFault
from kiosk.exchange import Drive, Progress, Report
from kiosk.store import devices
from kiosk.store.database import Store
from tests.gallery import stores
from tests.gallery.scene import Scene, nothing
from ui.hosting import RoomDeeds
from ui.screens.organiser.needs_card import NeedsCard
from ui.screens.organiser.room_card import RoomCard
from ui.screens.stick import words as stick_words
from ui.screens.welcome.ticket_page import TicketPage
from ui.session import Session
from ui.stick_visit import StickVisit
from ui.widgets.place_bar import Link
from ui.window import Window

_DRIVES = [
    Drive(Path("/media/hall/RED"), "RED", 7_900_000_000),
    Drive(Path("/media/hall/KINGSTON"), "KINGSTON", 31_200_000),
]
_SETTLE_MS = 150


def _scribe(store: Store) -> None:
    stores.with_some(store, "scribe")


def _organiser(store: Store) -> None:
    stores.with_some(store, "organiser")
    stores.add_laptops(store, 5)


def _shut_out(store: Store) -> None:
    _scribe(store)
    stores.be_shut_out(store)


def _copied(store: Store) -> None:
    _organiser(store)
    stores.copy_one(store)


Visit = Callable[[Callable[[], bool], Callable[[Progress], None]], Report]


def _at_work(stop: Callable[[], bool], tell: Callable[[Progress], None]) -> Report:
    tell(Progress(212, 508))
    while not stop():
        time.sleep(0.01)
    return Report("stick")


def _well(_: Callable[[], bool], tell: Callable[[Progress], None]) -> Report:
    return Report("stick", sent=412, received=96, laptops=7, unread=("other_event", "cut_short"))


def _pulled_out(_: Callable[[], bool], tell: Callable[[Progress], None]) -> Report:
    raise MediaError("The stick was pulled out.", MediaFault.GONE)


def _lend(session: Session, drives: Sequence[Drive] = _DRIVES, visit: Visit = _well) -> None:
    """Let sticks be plugged in; `visit` is how it goes with one."""
    session.stick = StickVisit(lambda: list(drives), lambda _, stop, tell: visit(stop, tell))


def _open(window: Window) -> None:
    press(window, stick_words.USE)
    live(_SETTLE_MS)


def _use(window: Window) -> None:
    _open(window)
    press(window, stick_words.CHOOSE)
    live(_SETTLE_MS)


def _use_and_leave(window: Window) -> None:
    _use(window)
    press(window, stick_words.BACK)


def _host(session: Session) -> None:
    others = [row.id for row in devices.devices(session.store) if row.name == "Laptop 5"]
    session.room = RoomDeeds(
        start=lambda: None,
        stop=lambda: None,
        state=lambda: "on",
        addresses=lambda: [
            f"https://{name}:8750#q7Jb0mM4Rk3xq3v1cQW2mJ5o6bQ8h9Zk0LxT2yU4aBc"
            for name in ("192.168.1.5", "10.0.0.17")
        ],
        hosts=lambda: others,
    )


def _see_room(window: Window) -> None:
    """Scroll to the card of the room, which may lie below the fold."""
    [card] = window.findChildren(RoomCard)
    _scroll_to(card)


def _see_needs(window: Window) -> None:
    [card] = window.findChildren(NeedsCard)
    _scroll_to(card)


def _scroll_to(part: QWidget) -> None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(part)


def _scan(window: Window) -> None:
    """A camera that sees a grey hall and no code."""
    press(window, "Join an event")
    [page] = window.findChildren(TicketPage)
    page.camera._open = _see_nothing
    press(window, "Scan ticket")


def _no_camera(window: Window) -> None:
    press(window, "Join an event")
    [page] = window.findChildren(TicketPage)
    page.camera._open = _refuse
    press(window, "Scan ticket")


def _see_nothing(
    show: Callable[[QImage], None], fail: Callable[[MediaError], None]
) -> Callable[[], None]:
    picture = QImage(480, 320, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.gray)
    QTimer.singleShot(0, lambda: show(picture))
    return lambda: None


def _refuse(
    show: Callable[[QImage], None], fail: Callable[[MediaError], None]
) -> Callable[[], None]:
    raise MediaError("No camera can be used on this laptop.", MediaFault.NO_CAMERA)


SCENES = [
    Scene("stick", "none", _organiser, _open, fit_out=partial(_lend, drives=[])),
    Scene("stick", "two plugged in", _scribe, _open, fit_out=_lend),
    Scene("stick", "at work", _scribe, _use, fit_out=partial(_lend, visit=_at_work)),
    Scene("stick", "elsewhere", _scribe, _use_and_leave, fit_out=partial(_lend, visit=_at_work)),
    Scene("stick", "done", _scribe, _use, fit_out=_lend),
    Scene("stick", "pulled out", _scribe, _use, fit_out=partial(_lend, visit=_pulled_out)),
    Scene("room", "hosting", _organiser, _see_room, fit_out=_host),
    Scene("room", "hosted by another", _scribe, fit_out=_host),
    Scene("laptop", "copied", _copied, _see_needs),
    Scene("laptop", "shut out", _shut_out, link=Link.OFFLINE),
    Scene("camera", "looking", nothing, _scan, link=Link.ALONE),
    Scene("camera", "none", nothing, _no_camera, link=Link.ALONE),
]
