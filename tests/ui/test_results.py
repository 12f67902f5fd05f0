"""Revealed results say what each idea got, and whether the order of the ideas mattered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.changes import Answer, Method, Pick
from kiosk.store import ballots, events, ideas
from kiosk.voting.effects import OrderEffect
from tests.event import Hackathon
from ui.screens.organiser import OrganiserScreen, voting_words, words
from ui.screens.organiser.results_view import results
from ui.screens.voting import deeds, flow
from ui.screens.voting.sheet import answer
from ui.session import Session
from ui.theme import Theme


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


@pytest.mark.parametrize(
    ("method", "answers", "mark"),
    [
        ("dots", [], "2 dots"),
        ("approval", [], "1 tick"),
        ("agree", ["agree"], "1 agree"),
        ("pairs", ["first"], "preferred in 1 of 1"),
    ],
)
def test_results_are_told_by_method(
    event: Hackathon, method: Method, answers: list[Answer | Pick], mark: str
) -> None:
    store = event.organiser
    challenge = actions.add_challenge(store, question="Which?", method=method)
    actions.open_poll(store, challenge)
    for title in "AB":
        actions.save_idea(store, challenge=challenge, title=title, table="1")
    shown, seed, _ = actions.offer(store, voter=event.voters[0], challenge=challenge)
    points = {"dots": 2, "approval": 1}.get(method)
    actions.cast_ballot(
        store,
        voter=event.voters[0],
        challenge=challenge,
        choices={shown[0]: points} if points else {},
        answers=answers,
        shown=shown,
        seed=seed,
    )
    found = events.challenge(store, challenge)
    assert found is not None
    lines, _ = results(store, found)
    assert (lines[0].key, lines[0].mark) == (shown[0], mark)


def test_a_result_says_that_its_table_took_the_idea_back_and_keeps_its_votes(
    event: Hackathon, screen: OrganiserScreen
) -> None:
    store = event.organiser
    first, second, third = ideas.for_ballot(store, event.challenge)
    for voter, idea in zip(event.voters, (first, first, second, third), strict=False):
        actions.cast_ballot(
            store, voter=voter, challenge=event.challenge, choices={idea: 1}, shown=[idea]
        )
    actions.merge_ideas(store, third, second)
    actions.take_back_idea(store, first)
    actions.take_back_idea(store, third)
    actions.close_poll(store, event.challenge)
    actions.reveal_results(store, event.challenge)
    screen.refresh()
    screen.show_part(words.VOTING)
    screen.voting.cards[0].results.click()

    model = screen.voting.results.model
    told = {model.at(row).key: model.at(row) for row in range(model.rowCount())}
    assert told[first].mark == "2 dots"
    assert told[first].lines[0] == voting_words.TAKEN_BACK
    assert told[second].mark == "2 dots"
    assert told[second].lines[-1] == "2 ideas in one, 1 of them taken back by its table"
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert voting_words.TAKEN_BACK in str(spoken)

    actions.take_back_idea(store, second)
    found = events.challenge(store, event.challenge)
    assert found is not None
    (_, line), _ = results(store, found)
    assert line.lines[0] == voting_words.TAKEN_BACK
    assert line.lines[-1] == "2 ideas in one, 2 of them taken back by their tables"


def test_the_order_line_says_what_was_found_and_when_there_is_too_little() -> None:
    told = voting_words.order_effect
    assert "too few" in told(None)
    assert "too few" in told(OrderEffect(3, 3, 1.0, 0.001))
    assert "did not get more" in told(OrderEffect(90, 22, 22.5, 0.5))
    assert "got more than their share" in told(OrderEffect(90, 60, 22.5, 0.0))
    assert "in 90 ballots" in told(OrderEffect(90, 60, 22.5, 0.0))
    assert "in 90 comparisons" in told(OrderEffect(90, 60, 22.5, 0.0), "pairs")


def test_the_order_line_says_who_stopped_early_and_what_that_means() -> None:
    told = voting_words.order_effect
    found = told(OrderEffect(90, 60, 22.5, 0.0, stopped=12, answered=0.0))
    assert "got more than their share" in found
    assert "12 voters stopped early; what they did not answer was counted against this." in found
    unclear = told(OrderEffect(90, 60, 22.5, 0.4, stopped=40, answered=0.0))
    assert "cannot be said" in unclear
    assert "40 voters stopped early, and that may be why" in unclear
    assert "Chance alone" not in unclear
    none = told(OrderEffect(90, 22, 22.5, 0.9, stopped=1, answered=0.5))
    assert "did not get more" in none
    assert "1 voter stopped early; only what was answered was looked at." in none
    assert "stopped" not in told(OrderEffect(90, 60, 22.5, 0.0))


@pytest.mark.parametrize("found", [OrderEffect(90, 60, 22.5, 0.0), OrderEffect(0, 0, 0.0, 1.0)])
def test_the_order_line_counts_the_ballots_that_were_not_looked_at(found: OrderEffect) -> None:
    told = voting_words.order_effect(found._replace(strange=3, fixed=1_200))
    assert "3 ballots recorded another order than the voter should have been shown" in told
    assert "1,200 ballots had the same order for all" in told
    assert told.count("not looked at") == 2
    assert "not looked at" not in voting_words.order_effect(found)


def test_the_organiser_reads_how_many_ballots_had_a_strange_order(
    event: Hackathon, screen: OrganiserScreen
) -> None:
    store = event.organiser
    for voter in event.voters:
        shown, seed, _ = actions.offer(store, voter=voter, challenge=event.challenge)
        actions.cast_ballot(
            store,
            voter=voter,
            challenge=event.challenge,
            choices={shown[0]: 1},
            shown=shown[::-1],
            seed=seed,
        )
    actions.close_poll(store, event.challenge)
    actions.reveal_results(store, event.challenge)
    screen.refresh()
    screen.show_part(words.VOTING)
    screen.voting.cards[0].results.click()
    assert "6 ballots recorded another order" in screen.voting.results.order.words


@pytest.mark.parametrize("answered", range(4))
def test_what_a_kiosk_casts_has_the_order_that_its_seed_gives(
    event: Hackathon, answered: int
) -> None:
    store = event.organiser
    challenge = actions.add_challenge(store, question="Which?", method="agree", share=3)
    actions.open_poll(store, challenge)
    for title in "ABCDE":
        actions.save_idea(store, challenge=challenge, title=title, table="1")
    asked = events.challenge(store, challenge)
    assert asked is not None
    for voter in event.voters:
        begun = deeds.begin(store, voter, asked)
        assert isinstance(begun, flow.Answering)
        sheet = begun.sheet
        for _ in range(answered):
            sheet = answer(sheet, "agree")
        deeds.cast(store, sheet)
    found = ballots.order_effect(store, challenge)
    assert found is not None
    assert (found.strange, found.fixed) == (0, 0)
    assert found.stopped == (0 if answered == 3 else 6)
