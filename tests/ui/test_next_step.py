"""The overview's one large button is what the organiser needs next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.event import Hackathon
from tests.ui.test_room_card import Host
from ui.screens.organiser import OrganiserScreen, room_words, words
from ui.session import Session
from ui.theme import Look, Theme
from ui.window import MINIMUM, Window


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    event = Hackathon(tmp_path)
    yield event
    event.close()


def overview_of(qtbot: QtBot, session: Session) -> OrganiserScreen:
    window = Window(session)
    qtbot.addWidget(window)
    window.resize(*MINIMUM)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    screen = window.screen_shown
    assert isinstance(screen, OrganiserScreen)
    return screen


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_where_nobody_hosts_the_next_step_is_to_host_and_then_to_add_a_laptop(
    qtbot: QtBot, event: Hackathon, theme: Theme, scale: float
) -> None:
    theme.apply(Look(scale=scale))
    host = Host()
    screen = overview_of(qtbot, Session(event.organiser, theme, room=host.deeds()))
    button = screen.places.next
    assert button.text() == room_words.HOST
    assert button.hasFocus()
    assert not screen.places.send.isVisible()
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())
    button.click()
    assert host.state == "on"
    assert screen.places.next.text() == words.ADD_LAPTOP
    assert screen.places.next.hasFocus()
    assert screen.room.button.text() == room_words.STOP
    screen.places.next.click()
    assert screen.stack.currentWidget() is screen.tickets


def test_where_another_laptop_hosts_or_there_is_a_hub_the_next_step_is_to_send(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    host = Host()
    screen = overview_of(qtbot, Session(event.organiser, theme, room=host.deeds()))
    host.others = [event.organiser.identity.device]
    screen.room.refresh()
    assert screen.places.next is screen.places.send
    assert screen.places.send.hasFocus()
    host.others = []
    screen.session.address = "https://192.168.1.5:8750#pin"
    screen.room.refresh()
    assert screen.places.next is screen.places.send


def test_hosting_from_the_rooms_card_changes_the_next_step_too(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    host = Host()
    screen = overview_of(qtbot, Session(event.organiser, theme, room=host.deeds()))
    screen.room.button.click()
    assert screen.places.next.text() == words.ADD_LAPTOP
    screen.room.button.click()
    assert screen.places.next.text() == room_words.HOST
