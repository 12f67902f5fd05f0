"""An organiser makes badges, cancels lost ones and whole batches, and brings them back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.store import badges, ballots
from tests.event import Hackathon
from tests.ui.walk import LOOKS, assert_fits, assert_named
from ui.screens.organiser import OrganiserScreen
from ui.screens.organiser import badge_words as words
from ui.screens.organiser.words import BADGES
from ui.session import Session
from ui.theme import Look, Theme


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    (tmp_path / "stores").mkdir()
    event = Hackathon(tmp_path / "stores")
    yield event
    event.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    return folder


@pytest.fixture
def screen(qtbot: QtBot, event: Hackathon, theme: Theme, folder: Path) -> OrganiserScreen:
    session = Session(event.organiser, theme, cards_folder=folder)
    screen = OrganiserScreen(session, ask_folder=lambda _: folder.parent)
    qtbot.addWidget(screen)
    screen.resize(1024, 640)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.show_part(BADGES)
    screen.badges.enter()
    return screen


def make(screen: OrganiserScreen, *, count: str = "7", spare: str = "2") -> None:
    making = screen.badges.making
    making.count.set_text(count)
    making.spare.set_text(spare)
    making.button.click()


def vote(event: Hackathon, badge: int) -> None:
    idea = actions.save_idea(event.organiser, challenge=event.challenge, title="A", table="1")
    actions.cast_ballot(
        event.organiser,
        voter=event.voters[badge],
        challenge=event.challenge,
        choices={idea: 1},
        shown=actions.ballot_order(
            event.organiser, voter=event.voters[badge], challenge=event.challenge
        ),
    )


def type_code(screen: OrganiserScreen, code: str) -> None:
    """As a scanner does, with Enter behind it."""
    editor: QWidget = screen.badges.cancelling.code.editor
    QTest.keyClicks(editor, code)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_badges_are_made_and_the_page_says_where_their_cards_are(
    qtbot: QtBot, screen: OrganiserScreen, event: Hackathon, folder: Path
) -> None:
    making = screen.badges.making
    make(screen)
    assert making.progress.isVisible()
    assert not making.button.isEnabled()
    qtbot.waitUntil(lambda: not making._told.visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: badges.count(event.organiser) == 14)
    assert [path.name for path in folder.iterdir()] == ["Badges – City Hack – 6 to 14.pdf"]
    assert "6 to 14.pdf" in screen.notice.words
    assert making.open_button.isVisible()
    assert not making.progress.isVisible()
    assert screen.badges.runs.model.at(0).title == "Badges 6 to 14"
    assert screen.badges.runs.totals.words == "14 badges issued so far"


def test_a_folder_that_takes_no_file_is_told_and_another_one_does(
    qtbot: QtBot, screen: OrganiserScreen, event: Hackathon, folder: Path
) -> None:
    making = screen.badges.making
    folder.rmdir()
    make(screen)
    qtbot.waitUntil(making._error.isVisible)
    assert making._error.words.endswith(words.UNISSUED)
    qtbot.waitUntil(lambda: not making._error.visibleRegion().isEmpty())
    assert badges.count(event.organiser) == 5
    making.folder_button.click()
    assert str(folder.parent) in making._where.words
    making.button.click()
    qtbot.waitUntil(lambda: badges.count(event.organiser) == 14)


def test_what_cannot_be_made_is_told_beside_its_field(
    screen: OrganiserScreen, event: Hackathon
) -> None:
    making = screen.badges.making
    make(screen, count="many")
    assert "1 to 20,000" in making.count.error
    make(screen, spare="a few")
    assert (making.count.error, bool(making.spare.error)) == ("", True)
    make(screen)
    for code in ("en",):
        making.languages.buttons[code].setChecked(False)
    assert badges.count(event.organiser) == 5


def test_words_that_do_not_fit_name_the_way_out(
    qtbot: QtBot, screen: OrganiserScreen, event: Hackathon
) -> None:
    making = screen.badges.making
    making.sheet.choose("5160")
    for code in ("cy", "pl"):
        making.languages.buttons[code].click()
    assert not making.languages.buttons["ar"].isEnabled()
    make(screen)
    qtbot.waitUntil(making._error.isVisible)
    assert "Choose fewer languages" in making._error.words
    assert badges.count(event.organiser) == 5


def test_no_language_at_all_is_refused(screen: OrganiserScreen, event: Hackathon) -> None:
    screen.badges.making.languages.buttons["en"].click()
    make(screen)
    assert "languages" in screen.badges.making._error.words
    assert badges.count(event.organiser) == 5


def test_lost_badges_are_cancelled_one_scan_after_another_and_brought_back(
    screen: OrganiserScreen, event: Hackathon
) -> None:
    screen.badges.cancelling.code.setFocus()
    for code in event.codes[:2]:
        type_code(screen, code)
        assert screen.notice.words == words.CANCELLED
    assert badges.totals(event.organiser) == (5, 2)
    assert screen.badges.runs.totals.words == "5 badges issued so far, 2 of them cancelled"
    screen.notice.action.click()
    assert badges.standing(event.organiser, event.voters[1]) == "issued"
    assert badges.standing(event.organiser, event.voters[0]) == "cancelled"
    screen.badges.cancelling.code.set_text(event.codes[0])
    screen.badges.cancelling.back_button.click()
    assert screen.notice.words == words.BROUGHT_BACK
    assert badges.totals(event.organiser) == (5, 0)


def test_a_badge_that_has_voted_is_asked_about_first(
    qtbot: QtBot, screen: OrganiserScreen, event: Hackathon
) -> None:
    vote(event, 0)
    cancelling = screen.badges.cancelling
    type_code(screen, event.codes[0])
    assert cancelling._asked.isVisible()
    assert badges.totals(event.organiser) == (5, 0)
    cancelling.keep_button.click()
    assert not cancelling._asked.isVisible()
    assert cancelling.code.text == event.codes[0]
    cancelling.cancel_button.click()
    assert cancelling.keep_button.hasFocus()
    screen.resize(1024, 360)
    cancelling._cancel()
    qtbot.waitUntil(lambda: not cancelling.sure_button.visibleRegion().isEmpty())
    cancelling.sure_button.click()
    assert badges.totals(event.organiser) == (5, 1)
    assert ballots.points(event.organiser, event.challenge) == {}
    screen.notice.action.click()
    assert sum(ballots.points(event.organiser, event.challenge).values()) == 1


@pytest.mark.parametrize("typed", ["", "7KQ4", "0000-0000-00011"])
def test_a_code_that_is_no_badge_is_told_beside_the_field_which_keeps_it(
    screen: OrganiserScreen, event: Hackathon, typed: str
) -> None:
    type_code(screen, typed)
    cancelling = screen.badges.cancelling
    assert cancelling.code.error
    assert cancelling.code.text == typed
    assert badges.totals(event.organiser) == (5, 0)


def test_a_batch_is_cancelled_in_a_confirming_step_and_brought_back(
    screen: OrganiserScreen, event: Hackathon
) -> None:
    vote(event, 0)
    screen.refresh()
    runs = screen.badges.runs
    assert not runs.cancel_button.isEnabled()
    runs.view.setCurrentIndex(runs.model.index(0))
    runs.cancel_button.click()
    assert "all 5 badges" in runs._asked.words
    assert "1 of them has voted" in runs._asked.words
    runs.keep_button.click()
    assert badges.totals(event.organiser) == (5, 0)
    runs.cancel_button.click()
    runs.sure_button.click()
    assert badges.totals(event.organiser) == (5, 5)
    assert runs.model.at(0).mark == words.MARK_CANCELLED
    assert ballots.points(event.organiser, event.challenge) == {}
    runs.back_button.click()
    assert badges.totals(event.organiser) == (5, 0)
    assert screen.notice.words == words.RUN_BACK


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_the_badges_fit_and_are_named_at_every_size(
    qtbot: QtBot, screen: OrganiserScreen, event: Hackathon, theme: Theme, look: Look
) -> None:
    vote(event, 0)
    theme.apply(look)
    make(screen)
    qtbot.waitUntil(screen.badges.making.open_button.isVisible)
    type_code(screen, event.codes[0])
    screen.badges.runs.view.setCurrentIndex(screen.badges.runs.model.index(0))
    screen.badges.runs.cancel_button.click()
    qtbot.wait(30)
    assert_fits(screen)
    assert_named(screen)


def test_what_answers_the_question_about_a_batch_is_in_sight(
    screen: OrganiserScreen, theme: Theme
) -> None:
    theme.apply(Look(scale=2.0))
    QTest.qWait(20)
    runs = screen.badges.runs
    runs.view.setCurrentIndex(runs.model.index(0))
    screen.badges.area.bring(runs.cancel_button)
    runs.cancel_button.setFocus()
    runs.cancel_button.click()
    QTest.qWait(20)
    assert runs.keep_button.hasFocus()
    assert runs.keep_button.visibleRegion().boundingRect() == runs.keep_button.rect()
