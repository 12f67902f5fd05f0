"""A laptop that hosted the room when it ended, however it ended, hosts it again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.app.desktop import Desktop
from kiosk.app.hosting import Hosting
from kiosk.settings import Folder
from kiosk.store.database import open_store
from tests.event import receive_all, ticket_for
from tests.room.conftest import LOOPBACK, Room, look
from ui.screens.organiser import OrganiserScreen, room_words


@pytest.fixture
def folder(room: Room) -> Folder:
    """The folder of a second organiser's laptop, which the event knows."""
    folder = Folder(room.event.folder / "second")
    store = open_store(folder.store, room.event.clock)
    actions.take_ticket(store, ticket_for("organiser").text)
    receive_all(store, room.event.organiser)
    actions.enrol(store, name="Second", role="organiser", table="")
    receive_all(room.event.organiser, store)
    store.close()
    return folder


@pytest.fixture
def start(qtbot: QtBot, folder: Folder) -> Iterator[Callable[[], Desktop]]:
    """Starts the app on this folder; what it hosts is on loopback alone."""
    running: list[Desktop] = []

    def begin() -> Desktop:
        for desktop in running:
            end(desktop)
        desktop = Desktop(folder)
        desktop._hosting = Hosting(folder.store, look, LOOPBACK)
        running[:] = [desktop]
        desktop.start()
        return desktop

    def end(desktop: Desktop) -> None:
        desktop.window.close()
        qtbot.wait(100)  # what the worker has told last
        desktop.stop()
        desktop.window.deleteLater()

    yield begin
    for desktop in running:
        end(desktop)


def press(desktop: Desktop) -> None:
    """Press the button of the card that says who hosts."""
    screen = desktop.window.screen_shown
    assert isinstance(screen, OrganiserScreen)
    screen.room.button.click()


def test_a_host_that_ended_without_being_stopped_hosts_again_and_is_found(
    qtbot: QtBot, room: Room, folder: Folder, start: Callable[[], Desktop]
) -> None:
    event = room.event
    receive_all(event.laptop("Table 7"), event.organiser)
    scribe = room.wake("Table 7")
    first = start()
    assert first._hosting.state == "off"
    press(first)
    assert folder.settings().hosts  # a crash keeps it too
    device = first.session.store.identity.device
    qtbot.waitUntil(lambda: scribe.hosts == [device], timeout=30_000)

    again = start()
    screen = again.window.screen_shown
    assert isinstance(screen, OrganiserScreen)
    qtbot.waitUntil(lambda: again._hosting.state == "on", timeout=20_000)
    qtbot.waitUntil(lambda: "This laptop hosts" in screen.room.told.words, timeout=5_000)
    assert screen.room.button.text() == room_words.STOP
    scribe.hosts = []
    scribe.stir()
    qtbot.waitUntil(lambda: scribe.hosts == [device], timeout=30_000)


def test_a_host_that_was_stopped_stays_so(
    qtbot: QtBot, folder: Folder, start: Callable[[], Desktop]
) -> None:
    first = start()
    press(first)
    qtbot.waitUntil(lambda: first._hosting.state == "on", timeout=20_000)
    press(first)
    assert not folder.settings().hosts
    again = start()
    qtbot.wait(1_500)
    assert again._hosting.state == "off"
