"""A laptop as a whole: it opens, joins, sends, is hurt, and comes back with everything."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk import actions
from kiosk.app.demo.hands import type_text, wait_until
from kiosk.app.desktop import Desktop
from kiosk.errors import InvalidInput
from kiosk.settings import Folder, Settings
from kiosk.store import devices, events, ideas
from kiosk.store.database import open_store
from tests.event import ticket_for
from tests.hub_process import start_hub
from ui.screens.scribe import ScribeScreen
from ui.screens.welcome import WelcomeScreen
from ui.theme import Look, Palette
from ui.widgets.place_bar import Link

OPEN: list[Desktop] = []
TICKET = ticket_for("organiser").text
"""Lets the laptop that writes for table 7 make the event too."""


@pytest.fixture
def hub(tmp_path):
    running = start_hub(tmp_path / "hub.db")
    yield running
    running.stop()


@pytest.fixture
def open_laptop(qapp):
    """Opens laptops, and closes those that are still open in the end."""

    def open_one(folder):
        laptop = Desktop(folder)
        laptop.start()
        laptop.window.activateWindow()
        OPEN.append(laptop)
        return laptop

    yield open_one
    while OPEN:
        close(OPEN[0])


def close(laptop):
    OPEN.remove(laptop)
    laptop.window.close()
    laptop.stop()
    laptop.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def scribe(folder, address=""):
    """A folder whose laptop writes for table 7 of an event."""
    folder.keep(Settings(hub=address, ticket=TICKET))
    store = open_store(folder.store)
    actions.take_ticket(store, TICKET)
    actions.enrol(store, name="Table 7", role="scribe", table="7")
    actions.create_event(store, name="Hackathon")
    actions.add_challenge(store, question="What should change?")
    store.close()
    return folder


def test_a_laptop_without_an_event_welcomes_and_one_with_a_role_shows_its_screen(
    tmp_path, open_laptop
):
    new = open_laptop(Folder(tmp_path / "new"))
    known = open_laptop(scribe(Folder(tmp_path / "known")))

    assert isinstance(new.window.screen_shown, WelcomeScreen)
    assert isinstance(known.window.screen_shown, ScribeScreen)
    assert known.window.link is Link.ALONE
    assert "Table 7" in known.window.windowTitle()


def test_what_was_typed_is_there_again_after_a_new_start(tmp_path, open_laptop):
    folder = scribe(Folder(tmp_path))
    first = open_laptop(folder)
    type_text(first.window, "Half an idea")
    close(first)

    again = open_laptop(folder)

    screen = again.window.screen_shown
    assert isinstance(screen, ScribeScreen)
    assert screen.entry.title.text == "Half an idea"


def test_an_idea_goes_from_the_field_to_the_hub_and_to_another_laptop(tmp_path, open_laptop, hub):
    table = open_laptop(scribe(Folder(tmp_path / "table"), hub.url))
    type_text(table.window, "Quiet rooms", enter=True)

    other = open_laptop(Folder(tmp_path / "other"))
    actions.take_ticket(other.session.store, TICKET)
    actions.enrol(other.session.store, name="Table 8", role="scribe", table="8")
    other.session.join(hub.url)

    wait_until(lambda: ideas.count(other.session.store) == 1)
    event = events.event(other.session.store)
    assert event is not None
    assert event.name == "Hackathon"
    assert Folder(tmp_path / "other").settings().hub == hub.url


def test_an_address_that_cannot_be_one_is_refused_and_not_kept(tmp_path, open_laptop):
    laptop = open_laptop(Folder(tmp_path))

    with pytest.raises(InvalidInput):
        laptop.session.join("no address")

    assert Folder(tmp_path).settings().hub == ""


def test_a_damaged_laptop_begins_anew_and_gets_back_what_the_hub_has(tmp_path, open_laptop, hub):
    folder = scribe(Folder(tmp_path / "table"), hub.url)
    laptop = open_laptop(folder)
    for number in range(20):
        type_text(laptop.window, f"Idea {number}", enter=True)
    wait_until(lambda: all_sent(laptop))
    device = devices.this_device(laptop.session.store)
    close(laptop)
    folder.store.write_bytes(b"\0" * folder.store.stat().st_size)

    again = open_laptop(folder)

    assert "damaged" in again.window.notice.words
    assert len(list(folder.path.glob("*-damaged-*.db"))) == 1
    wait_until(lambda: ideas.count(again.session.store) == 20)
    wait_until(lambda: isinstance(again.window.screen_shown, ScribeScreen))
    now = devices.this_device(again.session.store)
    assert now is not None
    assert device is not None
    assert (now.name, now.role, now.table) == (device.name, device.role, device.table)
    type_text(again.window, "We go on", enter=True)
    assert ideas.count(again.session.store) == 21


def test_a_look_is_kept_for_the_next_start(tmp_path, open_laptop):
    folder = scribe(Folder(tmp_path))
    first = open_laptop(folder)
    first.session.theme.apply(Look(Palette.DARK, 1.5))
    close(first)

    assert open_laptop(folder).session.theme.look == Look(Palette.DARK, 1.5)


def test_closing_takes_less_than_a_second_even_when_the_hub_is_gone(tmp_path, open_laptop, hub):
    laptop = open_laptop(scribe(Folder(tmp_path / "table"), hub.url))
    wait_until(lambda: laptop.window.link is Link.ONLINE)
    hub.kill()

    started = time.monotonic()
    close(laptop)

    assert time.monotonic() - started < 1


def all_sent(laptop):
    rows = ideas.read_many(laptop.session.store, ideas.find(laptop.session.store))
    return len(rows) == 20 and all(row.place == "platform" for row in rows.values())
