"""The welcome: a laptop that belongs to no event yet."""

from __future__ import annotations

from kiosk import actions
from kiosk.app.demo.hands import clear, press, type_text
from kiosk.store.database import Store
from tests.event import ticket_for
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


def _bad_ticket(window: Window) -> None:
    _join(window)
    clear(window)
    type_text(window, "not a ticket", enter=True)


def _with_ticket(store: Store) -> None:
    actions.take_ticket(store, ticket_for("scribe").text)


def _waiting(store: Store) -> None:
    _with_ticket(store)
    actions.enrol(store, name="Laptop 3", role="scribe", table="7")


SCENES = [
    Scene("welcome", "start", nothing, link=Link.ALONE),
    Scene("welcome", "new event", nothing, _new_event, link=Link.ALONE),
    Scene("welcome", "no name", nothing, _nameless, link=Link.ALONE),
    Scene("welcome", "join", nothing, _join, link=Link.ALONE),
    Scene("welcome", "bad ticket", nothing, _bad_ticket, link=Link.ALONE),
    Scene("welcome", "name a laptop", _with_ticket, link=Link.ALONE),
    Scene("welcome", "waiting for the event", _waiting, link=Link.ALONE),
    Scene("welcome", "choose a role", _joined_without_role),
]
