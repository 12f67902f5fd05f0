"""What an organiser decided in the tray stays in sight, and can be undone or made otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.store import change_log, ideas, standing
from kiosk.store.database import Store
from tests.event import Author, Hackathon, exchange
from tests.ui.walk import LOOKS, assert_fits, assert_named
from ui.screens.organiser import OrganiserScreen, words
from ui.session import Session
from ui.theme import Look, Theme


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    event = Hackathon(tmp_path)
    yield event
    event.close()


@pytest.fixture
def scribe(event: Hackathon) -> Store:
    """A scribe that was shut out wrote on, and met the organiser again."""
    scribe = event.laptop("Table 7")
    exchange(event.organiser, scribe)
    actions.revoke_device(event.organiser, scribe.identity.device)
    actions.save_idea(scribe, challenge=event.challenge, title="After")
    exchange(event.organiser, scribe)
    return scribe


@pytest.fixture
def screen(qtbot: QtBot, event: Hackathon, scribe: Store, theme: Theme) -> OrganiserScreen:
    """The tray, with one change that waits."""
    screen = OrganiserScreen(Session(event.organiser, theme))
    qtbot.addWidget(screen)
    screen.resize(1024, 560)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.show_part(words.TRAY)
    return screen


def decide(screen: OrganiserScreen, *, is_in: bool, note: str = "") -> None:
    card = screen.tray.decision
    card.note.set_text(note)
    (card.take_in if is_in else card.leave_out).click()


def titles(event: Hackathon) -> list[str]:
    rows = ideas.read_many(event.organiser, ideas.find(event.organiser))
    return [row.title for row in rows.values()]


def test_an_empty_tray_says_how_what_waited_was_decided_on(
    event: Hackathon, screen: OrganiserScreen
) -> None:
    assert not screen.tray.decisions.isVisible()
    decide(screen, is_in=False)
    assert screen.tray.none.words == "Nothing to settle. 1 change was left out."
    stray = Author("Stranger").write("idea", "x", "{}")
    change_log.receive(event.organiser, [stray], "a USB stick")
    screen.refresh()
    decide(screen, is_in=False)
    assert screen.tray.none.words == "Nothing to settle. 2 changes were left out."


@pytest.mark.parametrize("is_in", [True, False])
def test_a_decision_is_undone_from_the_notice_and_waits_again(
    event: Hackathon, screen: OrganiserScreen, *, is_in: bool
) -> None:
    decide(screen, is_in=is_in)
    assert titles(event) == (["After"] if is_in else [])
    assert screen.notice.action.text() == words.UNDO
    screen.notice.action.click()
    assert titles(event) == []
    assert standing.count_withheld(event.organiser) == 1
    assert screen.tray.model.at(screen.tray.view.currentIndex().row()).mark == words.WAITING
    assert screen.tray.view.hasFocus()
    assert screen.notice.words == words.UNDONE
    assert not screen.tray.decisions.isVisible()


def test_decisions_are_listed_with_their_note_and_can_be_made_otherwise(
    event: Hackathon, screen: OrganiserScreen
) -> None:
    decide(screen, is_in=False, note="Not from the table")
    part = screen.tray.decisions
    part.button.click()
    assert part.view.hasFocus()
    row = part.model.at(0)
    assert (row.title, row.mark) == ("An idea, from Table 7", words.WAS_LEFT_OUT)
    assert row.lines == (
        "“After”", "Decided by Organiser, 00:00, 6 August 2026", "Note: Not from the table",
    )  # fmt: skip
    assert not part.card.leave_out.isVisible()
    part.card.note.set_text("It was theirs")
    part.card.take_in.click()
    assert titles(event) == ["After"]
    assert part.model.at(0).lines[-1] == "Note: It was theirs"
    assert part.model.at(0).mark == words.WAS_TAKEN_IN
    assert not part.card.take_in.isVisible()
    assert part.view.hasFocus()
    assert screen.tray.none.words == "Nothing to settle. 1 change was taken in."
    screen.notice.action.click()
    assert titles(event) == []
    assert part.model.at(0).lines[-1] == "Note: Not from the table"


def test_a_decision_can_be_put_off_and_the_change_waits_again(
    event: Hackathon, screen: OrganiserScreen
) -> None:
    decide(screen, is_in=True)
    part = screen.tray.decisions
    part.button.click()
    part.card.reopen.click()
    assert standing.count_withheld(event.organiser) == 1
    assert screen.tray.model.rowCount() == 1
    assert screen.tray.view.hasFocus()
    screen.notice.action.click()
    assert titles(event) == ["After"]


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_the_decisions_fit_and_are_named_at_every_size(
    qtbot: QtBot, screen: OrganiserScreen, theme: Theme, look: Look
) -> None:
    decide(screen, is_in=False, note="Not from the table " * 10)
    screen.tray.decisions.button.click()
    theme.apply(look)
    qtbot.waitUntil(lambda: assert_fits(screen))
    assert_named(screen)
