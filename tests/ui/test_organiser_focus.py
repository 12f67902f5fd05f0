"""What the organiser's screen says goes in time, and the focus stays where the work is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.store.database import Store
from tests.event import Hackathon
from ui.screens.organiser import OrganiserScreen, ticket_words, words
from ui.session import Session
from ui.theme import Theme


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    event = Hackathon(tmp_path)
    yield event
    event.close()


def open_screen(qtbot: QtBot, store: Store, theme: Theme) -> OrganiserScreen:
    screen = OrganiserScreen(Session(store, theme))
    qtbot.addWidget(screen)
    screen.resize(1024, 640)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    return screen


def make_ticket(screen: OrganiserScreen) -> None:
    screen.show_part(words.ADD_LAPTOP)
    screen.tickets.form.role.choose("scribe")
    screen.tickets.form.button.click()


def test_that_a_ticket_is_copied_is_said_until_there_is_another_ticket(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    screen = open_screen(qtbot, event.organiser, theme)
    make_ticket(screen)
    screen.tickets.shown.copy_button.click()
    assert screen.notice.isVisible()
    assert screen.notice.words == ticket_words.COPIED
    make_ticket(screen)
    assert not screen.notice.isVisible()


@pytest.mark.parametrize("way", ["bar", "overview"])
def test_what_was_said_in_a_section_goes_when_it_is_left(
    qtbot: QtBot, event: Hackathon, theme: Theme, way: str
) -> None:
    screen = open_screen(qtbot, event.organiser, theme)
    make_ticket(screen)
    screen.tickets.shown.copy_button.click()
    if way == "bar":
        screen.bar.buttons[1].click()
    else:
        screen.needs.wanted.emit(words.TRAY)
    assert not screen.notice.isVisible()
