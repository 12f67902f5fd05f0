"""A question in between loses nothing: search, theme, place and scroll are as they were."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.store.database import Store
from tests.ui.test_answers import answering, asked
from tests.ui.voting_room import Room, kiosk, room
from ui.screens.voting import VotingScreen, deeds, flow
from ui.screens.voting.answer_page import AnswerPage
from ui.screens.voting.answers_review_page import AnswersReviewPage
from ui.screens.voting.ballot_page import CARDS, BallotPage
from ui.screens.voting.question_page import DoubtPage, LeavePage
from ui.theme import Look, Theme


def ballot_page(screen: VotingScreen, place: Room) -> BallotPage:
    screen._show(deeds.admit(place.store, place.codes[0]))
    return shown(screen)


def shown(screen: VotingScreen) -> BallotPage:
    page = screen.page
    assert isinstance(page, BallotPage)
    return page


def ask_for_more_time(screen: VotingScreen) -> None:
    screen._on_doubted()
    assert isinstance(screen.page, DoubtPage)
    screen.page.button.click()


def nearly_leave(screen: VotingScreen) -> None:
    screen._on_left()
    assert isinstance(screen.page, LeavePage)
    screen.page.button.click()


def nearly_leave_and_hesitate(screen: VotingScreen) -> None:
    screen._on_left()
    ask_for_more_time(screen)
    assert isinstance(screen.page, LeavePage)
    screen.page.button.click()


def speak_welsh(screen: VotingScreen) -> None:
    screen.session.theme.apply(Look(language="cy"))


QUESTIONS: Final = {
    "more time": ask_for_more_time,
    "leave without voting": nearly_leave,
    "both": nearly_leave_and_hesitate,
}
TURNS: Final = {**QUESTIONS, "another language": speak_welsh}


@pytest.fixture
def place(store: Store) -> Room:
    """30 ideas; every fifth is about quiet."""
    made = room(store, ideas=30)
    [challenge] = made.challenges
    order = actions.ballot_order(store, voter=made.voter(), challenge=challenge)
    for idea in order[::5]:
        actions.set_theme(store, idea, "Quiet")
    return made


@pytest.mark.parametrize("turn", TURNS.values(), ids=TURNS)
def test_what_was_looked_for_is_still_looked_for(
    qtbot: QtBot, store: Store, theme: Theme, place: Room, turn: Callable[[VotingScreen], None]
) -> None:
    screen = kiosk(qtbot, store, theme)
    before = ballot_page(screen, place)
    before.cards[0].give.click()
    before.search_button.click()
    before.search.set_text("Idea 2")
    matches, span = list(before._matches), before.finder.span.isVisible()
    turn(screen)
    page = shown(screen)
    assert page is not before
    assert page.search.isVisible()
    assert page.search.text == "Idea 2"
    assert page._matches == matches
    assert 0 < len(matches) < 30
    assert [card.idea for card in page.cards if card.isVisible()] == matches[:CARDS]
    assert page.finder.span.isVisible() is span


@pytest.mark.parametrize("turn", TURNS.values(), ids=TURNS)
def test_the_theme_that_was_chosen_is_still_chosen(
    qtbot: QtBot, store: Store, theme: Theme, place: Room, turn: Callable[[VotingScreen], None]
) -> None:
    screen = kiosk(qtbot, store, theme)
    before = ballot_page(screen, place)
    before.cards[0].give.click()
    before.finder.theme_button.click()
    before.finder.theme_buttons["Quiet"].click()
    matches = list(before._matches)
    assert len(matches) == 6
    turn(screen)
    page = shown(screen)
    assert page.finder.theme_buttons["Quiet"].isVisible()
    assert page.finder.theme_buttons["Quiet"].isChecked()
    assert page._matches == matches


@pytest.mark.parametrize("turn", TURNS.values(), ids=TURNS)
def test_a_search_that_found_nothing_still_says_so(
    qtbot: QtBot, store: Store, theme: Theme, place: Room, turn: Callable[[VotingScreen], None]
) -> None:
    screen = kiosk(qtbot, store, theme)
    before = ballot_page(screen, place)
    before.cards[0].give.click()
    before.search_button.click()
    before.search.set_text("Zzyzx")
    turn(screen)
    page = shown(screen)
    assert page.finder.is_empty
    assert page.show_all.isVisible()
    page.show_all.click()
    assert len(page._matches) == 30


@pytest.mark.parametrize("turn", QUESTIONS.values(), ids=QUESTIONS)
def test_the_page_of_a_long_list_and_its_scroll_are_where_they_were(
    qtbot: QtBot, store: Store, theme: Theme, place: Room, turn: Callable[[VotingScreen], None]
) -> None:
    screen = kiosk(qtbot, store, theme)
    before = ballot_page(screen, place)
    before.cards[0].give.click()
    before.next.click()
    before.next.click()
    qtbot.wait(50)
    bar = before._page.area.verticalScrollBar()
    bar.setValue(bar.maximum() * 2 // 3)  # by a finger: the focus stays above
    place_before, shown_before = bar.value(), [card.idea for card in before.cards]
    assert place_before > 300
    turn(screen)
    qtbot.wait(50)
    page = shown(screen)
    assert [card.idea for card in page.cards] == shown_before
    assert page.scrolled == place_before


@pytest.mark.parametrize("kind", [AnswerPage, AnswersReviewPage])
@pytest.mark.parametrize("turn", QUESTIONS.values(), ids=QUESTIONS)
def test_a_page_of_answers_is_scrolled_as_it_was(
    qtbot: QtBot,
    store: Store,
    theme: Theme,
    turn: Callable[[VotingScreen], None],
    kind: type[AnswerPage | AnswersReviewPage],
) -> None:
    asked_of = asked(store, "agree", share=9)
    screen = kiosk(qtbot, store, theme)
    theme.apply(Look(scale=2.0))
    page = answering(screen, asked_of.codes[0])
    for _ in range(5):
        page.buttons["agree"].click()
    if kind is AnswersReviewPage:
        page.review_button.click()
    qtbot.wait(50)
    now = screen.page
    assert isinstance(now, kind)
    bar = now.area.verticalScrollBar()
    assert bar.maximum() > 20
    bar.setValue(bar.maximum() * 2 // 3)
    before = bar.value()
    turn(screen)
    qtbot.wait(50)
    assert isinstance(screen.page, kind)
    assert screen.page is not now
    assert screen.page.scrolled == before


def test_the_next_voter_finds_nothing_looked_for(
    qtbot: QtBot, store: Store, theme: Theme, place: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    page = ballot_page(screen, place)
    page.search_button.click()
    page.search.set_text("quiet")
    screen.reset()
    assert isinstance(screen.state, flow.Start)
    page = ballot_page(screen, place)
    assert not page.search.isVisible()
    assert page.search.text == ""
    assert len(page._matches) == 30
