"""An organiser makes tickets, hands them out in three ways, and cancels them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.store import tickets
from kiosk.store.database import open_store
from kiosk.tickets import MAX_TEXT, read_ticket
from tests.event import Hackathon
from tests.ui.walk import LOOKS, assert_fits, assert_named
from ui.camera import code_in
from ui.screens.organiser import ticket_words as words
from ui.screens.organiser.tickets_section import TicketsSection
from ui.session import Session
from ui.theme import SCALES, Look, Palette, Theme
from ui.ticket_file import read_ticket_file
from ui.widgets.focus_ring import REACH
from ui.widgets.qr_picture import LEAST, QrPicture

HOST = "https://192.0.2.7:8750"


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    event = Hackathon(tmp_path)
    yield event
    event.close()


@pytest.fixture
def section(qtbot: QtBot, event: Hackathon, theme: Theme, tmp_path: Path) -> TicketsSection:
    session = Session(event.organiser, theme, hosts=lambda: ((HOST,), bytes(32)))
    section = TicketsSection(session, lambda _: tmp_path / "door.tablevoice-ticket")
    qtbot.addWidget(section)
    section.resize(1024, 640)
    with qtbot.waitExposed(section):
        section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    section.enter()
    return section


def make(section: TicketsSection, *, role: str = "scribe", uses: str = "3") -> None:
    section.form.role.choose(role)
    section.form.label.set_text("Tables 1 to 3")
    section.form.uses.set_text(uses)
    section.form.button.click()


def shot(picture: QrPicture) -> QImage:
    return picture.grab().toImage()


@pytest.mark.parametrize("palette", list(Palette))
def test_a_ticket_is_read_from_the_screen_in_every_palette(
    section: TicketsSection, theme: Theme, palette: Palette
) -> None:
    theme.apply(Look(palette))
    make(section)
    picture = section.shown.picture
    assert min(picture.width(), picture.height()) >= LEAST
    ticket = read_ticket(code_in(shot(picture)))
    assert (ticket.grant.role, ticket.grant.uses) == ("scribe", 3)
    assert (ticket.hosts, ticket.pin) == ((HOST,), bytes(32))


def test_a_laptop_joins_with_a_ticket_that_was_copied_or_saved(
    section: TicketsSection, event: Hackathon, tmp_path: Path
) -> None:
    make(section)
    section.shown.copy_button.click()
    section.shown.save_button.click()
    saved = read_ticket_file(tmp_path / "door.tablevoice-ticket")
    assert saved.strip() == QGuiApplication.clipboard().text()
    other = open_store(tmp_path / "other.db", event.clock)
    actions.take_ticket(other, saved)
    other.close()


def test_what_cannot_be_made_is_told_beside_its_field(section: TicketsSection) -> None:
    section.form.button.click()
    assert section.form._error.isVisible()
    make(section, uses="many")
    assert section.form.uses.error
    assert section.form.label.text == "Tables 1 to 3"
    assert tickets.tickets(section._session.store) == []


def test_a_ticket_without_a_label_is_called_what_the_laptop_does(section: TicketsSection) -> None:
    section.form.role.choose("voting")
    section.form.button.click()
    assert [row.label for row in tickets.tickets(section._session.store)] == ["Voting kiosk"]
    assert section.shown._what.words.startswith("Voting kiosk, 1 laptop, until ")


def test_the_list_says_what_each_ticket_lets_in_and_cancelling_says_what_stays(
    qtbot: QtBot, section: TicketsSection
) -> None:
    make(section, role="organiser")
    row = section.model.at(0)
    assert row.title == "Tables 1 to 3"
    assert row.lines[0] == "Organiser, used by 0 of 3 laptops"
    section.view.setCurrentIndex(section.model.index(0))
    with qtbot.waitSignal(section.told) as told:
        section.cancel_button.click()
    assert told.args == [words.CANCELLED]
    assert section.model.at(0).mark == "Cancelled"
    assert not section.shown.isVisible()
    assert not section.cancel_button.isEnabled()


def test_a_ticket_that_is_hidden_is_kept_nowhere(section: TicketsSection) -> None:
    make(section)
    section.shown.hide_button.click()
    assert section.shown._text == ""
    assert code_in(shot(section.shown.picture)) == ""


@pytest.mark.parametrize("height", [471, 420, 380, 241], ids=str)
@pytest.mark.parametrize("scale", SCALES)
def test_the_button_that_has_the_focus_is_whole_with_its_ring(
    qtbot: QtBot, section: TicketsSection, theme: Theme, scale: float, height: int
) -> None:
    theme.apply(Look(scale=scale))
    section.resize(1024, height)
    section.form.button.setFocus()
    section.area.ensureWidgetVisible(section.form.button)
    make(section)
    button, viewport = section.shown.save_button, section.area.viewport()
    assert button.hasFocus()

    def is_whole() -> bool:
        place = QRect(button.mapTo(viewport, QPoint()), button.size())
        return viewport.rect().contains(place.adjusted(-REACH, -REACH, REACH, REACH))

    qtbot.waitUntil(is_whole)
    qtbot.wait(50)
    assert is_whole()


def test_a_text_beyond_a_code_is_not_drawn(qtbot: QtBot, theme: Theme) -> None:
    picture = QrPicture("Ticket")
    qtbot.addWidget(picture)
    assert not picture.show_text("x" * MAX_TEXT)


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_the_tickets_fit_and_are_named_at_every_size(
    qtbot: QtBot, section: TicketsSection, theme: Theme, look: Look
) -> None:
    make(section)
    theme.apply(look)
    qtbot.wait(30)
    assert_fits(section)
    assert_named(section)
