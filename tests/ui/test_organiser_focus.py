"""What the organiser's screen says goes in time, and the focus stays where the work is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.store.database import Store
from tests.event import Hackathon, exchange
from tests.ui.walk import assert_fits
from ui.screens.organiser import OrganiserScreen, ticket_words, words
from ui.session import Session
from ui.theme import SCALES, Look, Theme
from ui.widgets import Button
from ui.window import Window


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


def open_window(qtbot: QtBot, store: Store, theme: Theme) -> OrganiserScreen:
    """The organiser's screen, under the window's own buttons."""
    window = Window(Session(store, theme))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    screen = window.screen_shown
    assert isinstance(screen, OrganiserScreen)
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


def test_after_the_last_decision_the_focus_is_on_what_the_tray_says(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    scribes = [event.laptop(f"Table {n}", table=str(n)) for n in (1, 2)]
    for scribe in scribes:
        exchange(event.organiser, scribe)
        actions.revoke_device(event.organiser, scribe.identity.device)
        actions.save_idea(scribe, challenge=event.challenge, title="After")
        exchange(event.organiser, scribe)
    screen = open_window(qtbot, event.organiser, theme)
    screen.show_part(words.TRAY)
    screen.tray.decision.leave_out.setFocus()
    screen.tray.decision.leave_out.click()
    assert screen.tray.view.hasFocus()
    screen.tray.decision.leave_out.setFocus()
    screen.tray.decision.leave_out.click()
    assert screen.tray.none.hasFocus()


def test_at_the_largest_text_what_was_decided_and_what_is_left_are_whole(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    scribe = event.laptop("Table 7")
    exchange(event.organiser, scribe)
    actions.revoke_device(event.organiser, scribe.identity.device)
    actions.save_idea(scribe, challenge=event.challenge, title="After")
    exchange(event.organiser, scribe)
    theme.apply(Look(scale=SCALES[-1]))
    screen = open_window(qtbot, event.organiser, theme)
    screen.show_part(words.TRAY)
    screen.tray.area.bring(screen.tray.decision.leave_out)
    screen.tray.decision.take_in.click()
    qtbot.waitUntil(lambda: assert_fits(screen.notice))
    layout = screen.notice.layout()
    assert layout is not None
    needed = layout.minimumHeightForWidth(screen.notice.width())
    qtbot.waitUntil(lambda: screen.notice.height() >= needed - 2)
    assert not screen.tray.none.visibleRegion().isEmpty()


def test_after_the_last_wording_is_chosen_the_focus_is_on_what_the_tray_says(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    scribes = [event.laptop(f"Table {n}", table=str(n)) for n in (1, 2)]
    idea = actions.save_idea(scribes[0], challenge=event.challenge, title="Ramps")
    exchange(event.organiser, *scribes)
    for number, scribe in enumerate(scribes):
        actions.edit_idea(scribe, idea, title=f"Ramps {number}", detail="")
    exchange(event.organiser, *scribes)
    screen = open_window(qtbot, event.organiser, theme)
    screen.show_part(words.TRAY)
    keep = [b for b in screen.tray.findChildren(Button) if b.text() == words.KEEP]
    keep[0].setFocus()
    keep[0].click()
    assert screen.tray.none.hasFocus()


def test_after_a_laptop_is_shut_out_the_focus_is_on_its_row(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    scribe = event.laptop("Table 7")
    exchange(event.organiser, scribe)
    screen = open_window(qtbot, event.organiser, theme)
    screen.show_part(words.LAPTOPS)
    section = screen.laptops
    keys = [section.model.at(row).key for row in range(section.model.rowCount())]
    place = keys.index(scribe.identity.device)
    section.view.setCurrentIndex(section.model.index(place))
    section.shut_out.ask_button.click()
    section.shut_out.sure_button.setFocus()
    section.shut_out.sure_button.click()
    qtbot.wait(20)
    assert QApplication.focusWidget() is section.view
    assert section.view.currentIndex().row() == place
