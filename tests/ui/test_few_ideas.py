"""Challenges with one idea: pairs wait for a second one, and the others say what is so."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.changes import Method
from kiosk.store import ideas
from kiosk.store.database import Store
from tests.ui.test_answers import answering, asked, said, show_badge, voting
from tests.ui.voting_room import Room, kiosk
from ui.screens.voting import deeds, flow, words
from ui.screens.voting.answers_review_page import AnswersReviewPage
from ui.screens.voting.choosing_page import ChoosingPage
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.start_page import ClosedPage, StartPage
from ui.theme import Theme


def add_challenge(store: Store, method: Method, number: int, *, dots: int = 5) -> str:
    """Another open challenge, with so many ideas."""
    challenge = actions.add_challenge(store, question="And?", method=method, dots=dots, per_idea=1)
    for title in range(number):
        actions.save_idea(store, challenge=challenge, title=f"Idea {title}", table="1")
    actions.open_poll(store, challenge)
    return challenge


@pytest.mark.parametrize(("number", "why"), [(0, flow.Why.NO_IDEAS), (1, flow.Why.TOO_FEW_IDEAS)])
def test_pairs_wait_for_a_second_idea_and_say_so(
    qtbot: QtBot, store: Store, theme: Theme, number: int, why: flow.Why
) -> None:
    place = asked(store, "pairs", number=number)
    screen = kiosk(qtbot, store, theme)
    assert isinstance(screen.page, ClosedPage)
    assert words.closed(why)[0] in said(screen)
    show_badge(screen, place.codes[0])
    assert isinstance(screen.page, ClosedPage)
    screen.reset()
    for title in range(number, 2):
        actions.save_idea(store, challenge=place.challenges[0], title=f"New {title}", table="2")
    screen.refresh()
    assert isinstance(screen.page, StartPage)
    assert answering(screen, place.codes[0]).sheet.total == 1


def test_two_ideas_that_were_found_to_be_the_same_are_one(store: Store) -> None:
    place = asked(store, "pairs", number=2)
    first, second = ideas.for_ballot(store, place.challenges[0])
    assert isinstance(deeds.at_rest(store), flow.Start)
    actions.merge_ideas(store, second, first)
    assert deeds.at_rest(store) == flow.Closed(flow.Why.TOO_FEW_IDEAS, "Inclusion hackathon")


def test_among_several_challenges_pairs_of_one_idea_are_not_offered(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "agree")
    add_challenge(store, "pairs", 1)
    rest = deeds.at_rest(store)
    assert isinstance(rest, flow.Start)
    assert [challenge.id for challenge in rest.challenges] == place.challenges
    screen = kiosk(qtbot, store, theme)
    answering(screen, place.codes[0])


def test_an_idea_that_is_taken_back_while_one_chooses_closes_the_pairs(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "agree")
    pairs = add_challenge(store, "pairs", 2)
    screen = kiosk(qtbot, store, theme)
    show_badge(screen, place.codes[0])
    page = screen.page
    assert isinstance(page, ChoosingPage)
    actions.take_back_idea(store, ideas.for_ballot(store, pairs)[0])
    page._cards[pairs].button.click()
    assert screen.page is page
    assert page.notice.words == words.no_more_votes()


def one(store: Store, method: Method) -> Room:
    return asked(store, method, number=1)


def test_one_idea_to_agree_with_is_asked_in_the_singular(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = one(store, "agree")
    screen = kiosk(qtbot, store, theme)
    page = answering(screen, place.codes[0])
    assert page.progress.words == "Idea 1 of 1"
    page.buttons["agree"].click()
    assert isinstance(screen.page, AnswersReviewPage)
    assert "You have given 1 answer. You have answered everything." in said(screen)


def test_one_idea_to_choose_can_be_chosen_once_and_no_more_is_promised(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = one(store, "approval")
    screen = kiosk(qtbot, store, theme)
    page = voting(screen, place.codes[0])
    assert page.bar.words == "You can choose 1 more idea. 0 chosen."
    page.cards[0].give.click()
    assert page.bar.words == "You can choose no more ideas. 1 chosen."
    page.reviewed.emit()
    assert isinstance(screen.page, ReviewPage)
    assert words.review_left() not in said(screen)


def test_one_idea_with_all_the_dots_it_takes_is_not_asked_for_the_rest(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = one(store, "dots")  # 2 dots, 1 on an idea
    screen = kiosk(qtbot, store, theme)
    page = voting(screen, place.codes[0])
    assert "The only idea" in said(screen)
    page.reviewed.emit()
    assert words.review_empty() in said(screen)
    screen._show(flow.Voting(page.ballot))
    page = voting(screen, place.codes[0])
    page.cards[0].give.click()
    page.reviewed.emit()
    assert "You have 1 dot left. 1 given." in said(screen)
    assert words.review_left() not in said(screen)


@pytest.mark.parametrize(
    ("method", "size"),
    [
        ("dots", "1 idea. You have 5 dots."),
        ("approval", "1 idea. You can choose 1 idea."),
        ("agree", "1 idea. 1 question for you."),
    ],
)
def test_a_challenge_of_one_idea_is_offered_in_the_singular(
    qtbot: QtBot, store: Store, theme: Theme, method: Method, size: str
) -> None:
    place = asked(store, "agree")
    add_challenge(store, method, 1)
    screen = kiosk(qtbot, store, theme)
    show_badge(screen, place.codes[0])
    assert isinstance(screen.page, ChoosingPage)
    assert size in said(screen)
