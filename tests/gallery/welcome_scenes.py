"""The welcome: a laptop that belongs to no event yet."""

from __future__ import annotations

from kiosk.app.demo.hands import clear, press, type_text
from kiosk.store.database import Store
from tests.gallery import stores
from tests.gallery.scene import Scene, nothing
from ui.widgets.place_bar import Link
from ui.window import Window


def _joined_without_role(store: Store) -> None:
    """An event has arrived; this laptop has not said who it is."""
    stores.from_elsewhere(store)


def _new_event(window: Window) -> None:
    press(window, "Start a new event")


def _nameless(window: Window) -> None:
    _new_event(window)
    press(window, "Go on")


def _join(window: Window) -> None:
    press(window, "Join an event")


def _bad_address(window: Window) -> None:
    _join(window)
    clear(window)
    type_text(window, "not an address", enter=True)


SCENES = [
    Scene("welcome", "start", nothing, link=Link.ALONE),
    Scene("welcome", "new event", nothing, _new_event, link=Link.ALONE),
    Scene("welcome", "no name", nothing, _nameless, link=Link.ALONE),
    Scene("welcome", "join", nothing, _join, link=Link.ALONE),
    Scene("welcome", "bad address", nothing, _bad_address, link=Link.ALONE),
    Scene("welcome", "choose a role", _joined_without_role),
]
