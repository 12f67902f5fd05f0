"""The staff's screen over a kiosk's: the PIN, what staff do, the checks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QScrollArea

from kiosk import actions
from kiosk.app.demo.hands import live, press, type_text
from kiosk.lock import Lock
from kiosk.store.database import Store
from tests.gallery import stores
from tests.gallery.scene import Scene
from tests.ui.voice import Voice
from ui.locking.deeds import KioskDeeds
from ui.screens.checks.page import ChecksPage
from ui.session import Session
from ui.widgets.place_bar import Link
from ui.window import Window

_PIN = "471108"


def _voting(store: Store) -> None:
    stores.with_some(store, "voting")
    actions.issue_badges(store, 200)
    stores.add_laptops(store, 3)


def open_it(session: Session) -> None:
    lock = Lock(session.store.path.with_suffix(".lock"), cost=1 << 4)
    lock.open()
    session.kiosk = KioskDeeds(lock, is_guarded=True, awake_trouble="")
    session.voice = Voice


def _voice_lost(session: Session) -> None:
    open_it(session)
    session.voice = lambda: Voice("an engine that fails")


def lock_it(session: Session) -> None:
    open_it(session)
    if session.kiosk is not None:
        session.kiosk.lock.close(_PIN, _PIN)


def staff(window: Window) -> None:
    press(window, "Staff")
    live(20)


def _wrong(window: Window) -> None:
    staff(window)
    for _ in range(3):
        type_text(window, "000000", enter=True)


def _inside(window: Window) -> None:
    staff(window)
    type_text(window, _PIN, enter=True)


def _go(deed: str, window: Window) -> None:
    staff(window)
    press(window, deed)
    live(50)


def _checks_end(window: Window) -> None:
    _go("Check this kiosk", window)
    page = window.findChild(ChecksPage)
    if page is not None:
        page.findChildren(QScrollArea)[0].ensureWidgetVisible(page.rows["speech"])


def _lock_differs(window: Window) -> None:
    _go("Lock this kiosk", window)
    type_text(window, "4711", enter=True)
    type_text(window, "4712", enter=True)


def _scene(
    state: str,
    act: Callable[[Window], None],
    fit_out: Callable[[Session], None] = open_it,
) -> Scene:
    return Scene("kiosk", state, _voting, act, Link.ALONE, fit_out)


SCENES = [
    _scene("start", lambda _: None),
    _scene("pin", staff, lock_it),
    _scene("pin wrong", _wrong, lock_it),
    _scene("staff locked", _inside, lock_it),
    _scene("staff", staff),
    _scene("lock", lambda w: _go("Lock this kiosk", w)),
    _scene("lock differs", _lock_differs),
    _scene("hands", lambda w: _go("Set touch and switches", w)),
    _scene("reading aloud", lambda w: _go("Set reading aloud", w)),
    _scene("checks", lambda w: _go("Check this kiosk", w)),
    _scene("checks, voice lost", _checks_end, _voice_lost),
]
