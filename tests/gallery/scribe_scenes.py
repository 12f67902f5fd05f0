"""The scribe's screen."""

from __future__ import annotations

from kiosk.app.demo.hands import clear, press, type_text
from kiosk.store.database import Store
from tests.gallery import stores
from tests.gallery.scene import Scene
from ui.screens.scribe import ScribeScreen
from ui.widgets.place_bar import Link
from ui.window import Window


def _empty(store: Store) -> None:
    stores.joined(store, "scribe")


def _some(store: Store) -> None:
    stores.with_some(store, "scribe")


def _many(store: Store) -> None:
    stores.with_many(store, "scribe", 10_000)


def _type(window: Window) -> None:
    clear(window)
    type_text(window, "A quiet room in every hall, with daylight and a door that closes")


def _save_nothing(window: Window) -> None:
    press(window, "Save idea")


def _edit(window: Window) -> None:
    screen = window.screen_shown
    if isinstance(screen, ScribeScreen):
        screen.browser.list.choose(screen.browser.model.id_at(0))
    press(window, "Edit idea")


SCENES = [
    Scene("scribe", "empty", _empty),
    Scene("scribe", "some ideas", _some),
    Scene("scribe", "typing offline", _some, _type, link=Link.OFFLINE),
    Scene("scribe", "no title", _some, _save_nothing),
    Scene("scribe", "editing", _some, _edit),
    Scene("scribe", "10000 ideas", _many, link=Link.SENDING),
]
