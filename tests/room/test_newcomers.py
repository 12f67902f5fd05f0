"""A laptop that has nothing but its ticket finds the room's host, and knows it for what it is."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.app.desktop import Desktop
from kiosk.identity import Identity
from kiosk.settings import Folder, Settings
from kiosk.store import events, holdings
from kiosk.store.database import open_store
from sync.tls import pin_digest, pin_of
from tests.event import ticket_for
from tests.room.conftest import Room
from tests.waiting import wait_until


@pytest.fixture
def path(room: Room) -> Path:
    """The store of a laptop that took a ticket and wrote itself in, and holds no event."""
    organiser = room.event.organiser
    ticket = msgspec.structs.replace(
        ticket_for("organiser"), pin=pin_digest(organiser.identity.public_key)
    )
    folder = Folder(room.event.folder / "new")
    store = open_store(folder.store)
    actions.take_ticket(store, ticket.text)
    actions.enrol(store, name="Second", role="organiser", table="")
    store.close()
    return folder.path


def test_a_ticket_made_before_anybody_hosted_is_enough(room: Room, path: Path) -> None:
    room.host("organiser")
    store = Folder(path).store
    room.wake(str(store.relative_to(room.event.folder).with_suffix("")))

    with_own_eyes = open_store(store)
    wait_until(lambda: events.event(with_own_eyes) is not None, "the event to arrive", 20)
    wait_until(lambda: holdings.whereabouts(with_own_eyes).room > 0, "it to be seen there", 20)
    assert holdings.whereabouts(with_own_eyes).platform == 0
    with_own_eyes.close()


def test_a_host_that_a_ticket_names_is_no_hub(qtbot: QtBot, room: Room, path: Path) -> None:
    [address] = room.host("organiser").addresses
    folder = Folder(path)
    folder.keep(Settings(hub=address))
    desktop = Desktop(folder)
    qtbot.addWidget(desktop.window)
    desktop.start()

    qtbot.waitUntil(lambda: folder.settings().hub == "", timeout=20_000)
    held = holdings.whereabouts(desktop.session.store)
    assert desktop.session.address == ""
    hub = f"https://127.0.0.1:9#{pin_of(Identity.new().public_key)}"
    assert desktop.session.join is not None
    desktop.session.join(hub)
    for tell in desktop.session.on_exchanged:
        tell()
    desktop.window.close()
    qtbot.wait(100)  # what the worker has told last
    desktop.stop()

    assert folder.settings().host == address
    assert folder.settings().hub == hub == desktop.session.address
    assert held.platform == 0
