"""An organiser merges ideas, names themes, fixes the order, and adds challenges by method."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.changes import METHODS, Method, pair
from kiosk.store import ballots, events, groups, ideas, registers
from tests.event import Hackathon, exchange
from ui.screens.organiser import OrganiserScreen, voting_words, words
from ui.screens.organiser.tray import casts
from ui.session import Session
from ui.theme import Look, Theme
from ui.widgets.scroll_area import bring_into_sight


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    hackathon = Hackathon(tmp_path, badges=6)
    for title in ("Ramps", "Lifts", "Signs"):
        hackathon.clock.ms += 1_000
        actions.save_idea(
            hackathon.organiser, challenge=hackathon.challenge, title=title, table="1"
        )
    yield hackathon
    hackathon.close()


@pytest.fixture
def screen(qtbot: QtBot, event: Hackathon, theme: Theme) -> OrganiserScreen:
    shown = OrganiserScreen(Session(event.organiser, theme))
    qtbot.addWidget(shown)
    shown.resize(1280, 900)
    shown.show()
    shown.refresh()
    return shown


def choose(screen: OrganiserScreen, idea: str) -> None:
    view = screen.ideas.view
    for row in range(view.model().rowCount()):
        view.setCurrentIndex(view.model().index(row, 0))
        if view.idea is not None and view.idea.id == idea:
            return
    raise AssertionError("This idea is not in the list.")


def test_the_question_whether_two_are_the_same_is_brought_into_sight_once(
    qtbot: QtBot, event: Hackathon, screen: OrganiserScreen, theme: Theme
) -> None:
    theme.apply(Look(scale=2.0))
    screen.resize(1024, 640)
    first, second, _ = ideas.for_ballot(event.organiser, event.challenge)
    screen.show_part(words.IDEAS)
    card = screen.ideas.sorting
    choose(screen, second)
    card.same_button.click()
    choose(screen, first)
    sure = card.sure_button
    qtbot.waitUntil(lambda: sure.visibleRegion().boundingRect() == sure.rect())
    bring_into_sight(screen.ideas.search)
    qtbot.waitUntil(lambda: sure.visibleRegion().isEmpty())
    screen.refresh()
    qtbot.wait(50)
    assert sure.isVisible()
    assert sure.visibleRegion().isEmpty()


def test_an_idea_is_merged_with_the_one_that_is_chosen_next_and_parted_again(
    event: Hackathon, screen: OrganiserScreen
) -> None:
    store = event.organiser
    first, second, _ = ideas.for_ballot(store, event.challenge)
    screen.show_part(words.IDEAS)
    card = screen.ideas.sorting
    assert not card.isVisible()
    choose(screen, second)
    assert not card.part_button.isVisible()
    card.same_button.click()
    assert not card.sure_button.isVisible()
    choose(screen, first)
    card.sure_button.click()
    assert groups.members(store, event.challenge) == {first: [first, second]}
    assert screen.notice.words == voting_words.was_merged("Lifts", "Ramps")
    choose(screen, second)
    card.part_button.click()
    assert groups.members(store, event.challenge) == {}


def test_a_merge_that_was_begun_can_be_left(event: Hackathon, screen: OrganiserScreen) -> None:
    first, second, _ = ideas.for_ballot(event.organiser, event.challenge)
    screen.show_part(words.IDEAS)
    choose(screen, first)
    screen.ideas.sorting.same_button.click()
    choose(screen, second)
    screen.ideas.sorting.cancel_button.click()
    assert groups.members(event.organiser, event.challenge) == {}
    assert screen.ideas.sorting.same_button.isVisible()


def test_a_theme_is_saved_and_one_that_is_too_long_is_refused_beside_its_field(
    event: Hackathon, screen: OrganiserScreen
) -> None:
    store = event.organiser
    idea = ideas.for_ballot(store, event.challenge)[0]
    screen.show_part(words.IDEAS)
    choose(screen, idea)
    card = screen.ideas.sorting
    card.theme.set_text("x" * 81)
    card.theme_button.click()
    assert card.theme.error
    card.theme.set_text("Access")
    card.theme_button.click()
    assert (card.theme.error, groups.theme(store, idea)) == ("", "Access")


def test_the_order_is_the_same_for_all_and_each_voters_own_again(
    event: Hackathon, screen: OrganiserScreen
) -> None:
    screen.show_part(words.VOTING)
    card = screen.voting.cards[0]
    card.order.click()
    found = events.challenge(event.organiser, event.challenge)
    assert found is not None
    assert list(found.order) == ideas.for_ballot(event.organiser, event.challenge)
    assert card.order.text() == voting_words.ORDER_FREE
    card.order.click()
    found = events.challenge(event.organiser, event.challenge)
    assert found is not None
    assert found.order == ()


@pytest.mark.parametrize("method", METHODS)
def test_a_challenge_is_added_with_its_way_to_vote(
    event: Hackathon, screen: OrganiserScreen, method: Method
) -> None:
    screen.show_part(words.VOTING)
    form = screen.voting.form
    form.question.set_text("Which?")
    form.method.card(method).radio.click()
    form.recast.card("first").radio.click()
    asked = [f for f in (form.dots, form.per_idea, form.ticks, form.share) if f.isVisible()]
    assert len(asked) == (2 if method == "dots" else 1)
    asked[0].set_text("0")
    form.button.click()
    assert asked[0].error
    asked[0].set_text("7")
    form.button.click()
    found = events.challenges(event.organiser)[-1]
    assert (found.question, found.method, found.recast) == ("Which?", method, "first")
    assert 7 in (found.dots, found.share)


def test_where_the_first_vote_counts_the_tray_names_the_first_as_the_one_that_does(
    event: Hackathon,
) -> None:
    organiser = event.organiser
    challenge = actions.add_challenge(organiser, question="Which?", recast="first")
    actions.open_poll(organiser, challenge)
    kiosks = [event.laptop(f"Kiosk {n}", role="voting", table="") for n in (1, 2)]
    for kiosk in kiosks:
        event.clock.ms += 1_000
        actions.cast_ballot(kiosk, voter=event.voters[0], challenge=challenge, shown=[])
    exchange(organiser, *kiosks)
    subject = pair(challenge, event.voters[0])
    assert [cast.kiosk for cast in casts(organiser, subject)] == ["Kiosk 1", "Kiosk 2"]
    assert len(registers.heads(organiser, "ballot", subject)) == 2
    assert ballots.count_by_challenge(organiser)[challenge] == 1
