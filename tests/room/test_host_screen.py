"""Whoever hosts the room sees what the room brings, and that the room has what is here."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.app.hosting import Hosting
from kiosk.app.room import RoomExchange
from kiosk.store import holdings
from tests.event import exchange
from tests.room.conftest import Room, look
from ui.background import Worker
from ui.hosting import RoomDeeds
from ui.session import Session
from ui.theme import Theme
from ui.widgets import Link
from ui.window import Window


@pytest.fixture
def hosting(room: Room) -> Hosting:
    return room.host("organiser")


@pytest.fixture
def window(qtbot: QtBot, room: Room, hosting: Hosting) -> Iterator[Window]:
    """The hosting organiser's window, with all that the app connects to it."""
    session = Session(room.event.organiser, Theme())
    session.worker = Worker(
        lambda: RoomExchange(room.event.folder / "organiser.db", lambda: "", _nothing, look)
    )
    session.room = RoomDeeds(
        start=hosting.start,
        stop=hosting.stop,
        state=lambda: hosting.state,
        addresses=lambda: hosting.addresses,
        hosts=tuple,
    )
    window = Window(session)
    qtbot.addWidget(window)
    window.show()
    session.worker.start()
    yield window
    window.close()


def _nothing() -> None:
    """Nobody waits for news here."""


def test_an_idea_from_the_room_is_on_the_hosts_screen_in_a_second(
    qtbot: QtBot, room: Room, window: Window
) -> None:
    event = room.event
    table = event.laptop("Table 7")
    exchange(event.organiser, table)
    scribe = room.wake("Table 7")
    device = event.organiser.identity.device
    qtbot.waitUntil(lambda: scribe.hosts == [device], timeout=15_000)
    before = holdings.whereabouts(event.organiser).laptop
    window.count()
    assert f"Saved on this laptop: {before}." in window.place_bar.words

    actions.save_idea(table, challenge=event.challenge, title="Quiet rooms")
    scribe.stir()
    qtbot.waitUntil(
        lambda: f"Saved on this laptop: {before + 1}." in window.place_bar.words, timeout=1_000
    )


def test_the_host_counts_as_shared_what_another_laptop_has_taken(
    qtbot: QtBot, room: Room, window: Window
) -> None:
    event = room.event
    exchange(event.organiser, event.laptop("Table 7"))
    actions.add_challenge(event.organiser, question="What else?")
    window.count()
    held = holdings.whereabouts(event.organiser)
    assert held.room < held.laptop

    room.wake("Table 7")
    everything = f"Shared in the room: {held.laptop}."
    qtbot.waitUntil(lambda: everything in window.place_bar.words, timeout=15_000)


def test_a_host_is_not_called_offline(qtbot: QtBot, window: Window, hosting: Hosting) -> None:
    qtbot.waitUntil(lambda: window.link is Link.HOSTING, timeout=5_000)
    with contextlib.closing(hosting):
        hosting.stop()
        qtbot.waitUntil(lambda: window.link is Link.ALONE, timeout=5_000)
