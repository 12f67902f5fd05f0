"""The report on order effects looks at ballots whose order is the one that their seed gives."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import actions
from kiosk.actions.voting import Offer
from kiosk.changes import Answer, Method, Pick
from kiosk.store import ballots, ideas
from kiosk.voting import orders
from kiosk.voting.drawn import can_begin, is_drawn
from kiosk.voting.effects import OrderEffect
from tests.event import Hackathon, exchange

IDEAS = st.sets(st.text("abcdef", min_size=1, max_size=4), min_size=1, max_size=30)


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    hackathon = Hackathon(tmp_path, badges=40)
    yield hackathon
    hackathon.close()


def asked(event: Hackathon, method: Method, *, number: int = 12, share: int = 12) -> str:
    challenge = actions.add_challenge(
        event.organiser, question="Which?", method=method, share=share
    )
    actions.open_poll(event.organiser, challenge)
    for title in range(number):
        event.clock.ms += 1_000
        actions.save_idea(event.organiser, challenge=challenge, title=f"{title}", table="1")
    return challenge


def cast(
    event: Hackathon,
    challenge: str,
    voter: str,
    offer: Offer,
    *,
    dots: Sequence[str] = (),
    answers: Sequence[Answer | Pick] = (),
) -> None:
    actions.cast_ballot(
        event.organiser,
        voter=voter,
        challenge=challenge,
        choices=dict.fromkeys(dots, 1),
        answers=answers,
        shown=offer.shown,
        seed=offer.seed,
    )


def with_first(offer: Offer, idea: str) -> Offer:
    """The offer of a kiosk that shows one idea first to everybody, whatever the seed says."""
    return Offer((idea, *(other for other in offer.shown if other != idea)), offer.seed)


def report(event: Hackathon, challenge: str) -> OrderEffect:
    found = ballots.order_effect(event.organiser, challenge)
    assert found is not None
    return found


@pytest.mark.parametrize("method", ["dots", "approval"])
def test_a_kiosk_that_shows_one_idea_first_is_not_taken_for_one_that_shuffles(
    event: Hackathon, method: Method
) -> None:
    challenge = asked(event, method)
    offers = [
        actions.offer(event.organiser, voter=voter, challenge=challenge) for voter in event.voters
    ]
    favourite = min(offers[0].shown)
    for voter, offer in zip(event.voters, offers, strict=True):
        cast(event, challenge, voter, with_first(offer, favourite), dots=[favourite])
    honest = sum(offer.shown[0] == favourite for offer in offers)
    found = report(event, challenge)
    assert (found.orders, found.strange) == (honest, 40 - honest)
    assert not found.is_found
    assert ballots.points(event.organiser, challenge) == {favourite: 40}  # they count


@pytest.mark.parametrize("answered", [12, 11, 6])
def test_sheets_that_begin_with_one_idea_show_no_effect(event: Hackathon, answered: int) -> None:
    challenge = asked(event, "agree")
    for voter in event.voters:
        offer = actions.offer(event.organiser, voter=voter, challenge=challenge)
        wrong = with_first(offer, min(offer.shown))
        seen = wrong._replace(shown=wrong.shown[: answered + 1])
        answers: list[Answer] = ["agree", *["disagree"] * (answered - 1)]  # type: ignore[list-item]  # mypy widens it
        cast(event, challenge, voter, seen, answers=answers)
    found = report(event, challenge)
    assert found.orders < 10  # where chance put it first, too
    assert not found.is_found
    assert not found.is_unclear


@pytest.mark.parametrize("method", ["dots", "approval", "agree", "pairs"])
def test_the_seed_of_another_voter_is_no_seed(event: Hackathon, method: Method) -> None:
    challenge = asked(event, method)
    offer = actions.offer(event.organiser, voter=event.voters[0], challenge=challenge)
    answers: dict[Method, list[Answer | Pick]] = {"agree": ["agree"] * 12, "pairs": ["first"] * 6}
    given = answers.get(method, [])
    for voter in event.voters:
        cast(event, challenge, voter, offer, dots=() if given else offer.shown[:1], answers=given)
    found = report(event, challenge)
    assert (found.orders, found.strange) == ((6 if method == "pairs" else 0 if given else 1), 39)


@pytest.mark.parametrize("share", [12, 5])
def test_honest_sheets_are_looked_at_wherever_their_voters_stopped(
    event: Hackathon, share: int
) -> None:
    challenge = asked(event, "agree", share=share)
    dice = random.Random(1)
    stopped = 0
    for voter in event.voters:
        offer = actions.offer(event.organiser, voter=voter, challenge=challenge)
        number = dice.randint(0, share)
        stopped += number < share
        answers: list[Answer] = [dice.choice(["agree", "disagree", "pass"]) for _ in range(number)]
        seen = offer._replace(shown=offer.shown[: number + 1])
        cast(event, challenge, voter, seen, answers=answers)
    found = report(event, challenge)
    assert (found.stopped, found.strange, found.fixed) == (stopped, 0, 0)
    assert found.orders > 10


def test_a_sheet_cut_short_while_there_were_fewer_ideas_is_nobodys_fault(event: Hackathon) -> None:
    challenge = asked(event, "agree", number=7)
    for voter in event.voters[:20]:
        offer = actions.offer(event.organiser, voter=voter, challenge=challenge)
        cast(event, challenge, voter, offer._replace(shown=offer.shown[:5]), answers=["agree"] * 4)
    for title in range(9):
        actions.save_idea(event.organiser, challenge=challenge, title=f"late {title}", table="1")
    found = report(event, challenge)
    assert (found.strange, found.stopped) == (0, 20)


def test_honest_sheets_are_looked_at_where_ideas_were_taken_back_before(event: Hackathon) -> None:
    challenge = asked(event, "agree", number=11)
    for idea in ideas.for_ballot(event.organiser, challenge)[:2]:
        actions.take_back_idea(event.organiser, idea)
    for voter in event.voters:
        offer = actions.offer(event.organiser, voter=voter, challenge=challenge)
        seen = offer._replace(shown=offer.shown[:6])
        given: list[Answer] = ["agree", "disagree", "agree", "disagree", "agree"]
        cast(event, challenge, voter, seen, answers=given)
    found = report(event, challenge)
    assert (found.orders, found.stopped, found.strange) == (40, 40, 0)


def test_an_order_that_an_organiser_fixed_is_counted_apart(event: Hackathon) -> None:
    challenge = asked(event, "dots")
    actions.fix_order(event.organiser, challenge, ideas.for_ballot(event.organiser, challenge))
    for number, voter in enumerate(event.voters):
        if number == 30:
            actions.free_order(event.organiser, challenge)
        offer = actions.offer(event.organiser, voter=voter, challenge=challenge)
        cast(event, challenge, voter, offer, dots=offer.shown[:1])
    found = report(event, challenge)
    assert (found.orders, found.fixed, found.strange) == (10, 30, 0)


def test_who_votes_again_on_ideas_of_before_and_new_ones_is_counted_apart(
    event: Hackathon,
) -> None:
    challenge = asked(event, "agree", share=6)
    for voter in event.voters[:20]:
        first = actions.offer(event.organiser, voter=voter, challenge=challenge)
        seen = first._replace(shown=first.shown[:3])
        cast(event, challenge, voter, seen, answers=["agree", "disagree"])
    assert report(event, challenge).again == 0
    for voter in event.voters[:20]:
        again = actions.offer(event.organiser, voter=voter, challenge=challenge)
        cast(event, challenge, voter, again, answers=["agree", "disagree"] * 3)
    found = report(event, challenge)
    assert found.strange == 0
    assert found.again > 10  # the others happen to stand as their seeds give it
    assert found.orders == 20 - found.again


def test_pairs_are_looked_at_and_their_order_is_not_checked(event: Hackathon) -> None:
    challenge = asked(event, "pairs", share=6)
    for voter in event.voters:
        offer = actions.offer(event.organiser, voter=voter, challenge=challenge)
        cast(event, challenge, voter, offer, answers=["first", "skip", "second"])
    found = report(event, challenge)
    assert (found.orders, found.got, found.strange) == (80, 40, 0)


def test_two_laptops_that_hold_the_same_report_the_same(event: Hackathon) -> None:
    challenge = asked(event, "dots")
    for voter in event.voters:
        offer = actions.offer(event.organiser, voter=voter, challenge=challenge)
        wrong = with_first(offer, min(offer.shown)) if voter > event.voters[0] else offer
        cast(event, challenge, voter, wrong, dots=wrong.shown[:2])
    other = event.laptop("Laptop 2", role="organiser", table="")
    exchange(event.organiser, other)
    assert ballots.order_effect(other, challenge) == report(event, challenge)


@given(parts=IDEAS, seed=st.text(max_size=5), at=st.integers(0, 30))
def test_what_a_seed_gives_is_drawn_and_so_is_every_beginning(
    parts: set[str], seed: str, at: int
) -> None:
    order = orders.own_order(parts, seed)
    assert is_drawn(order, seed)
    assert can_begin(order[:at], seed, of=len(order))


@given(parts=IDEAS, seed=st.text(max_size=5), dice=st.randoms(use_true_random=False))
def test_no_other_order_is_drawn(parts: set[str], seed: str, dice: random.Random) -> None:
    order = orders.own_order(parts, seed)
    other = dice.sample(order, len(order))
    assert is_drawn(other, seed) == can_begin(other, seed, of=len(order)) == (other == order)


def test_an_idea_that_stands_twice_was_not_drawn() -> None:
    assert not is_drawn(["a", "a"], "seed")
    assert not can_begin(["a", "a"], "seed", of=3)
    assert not can_begin(["a", "b"], "seed", of=1)
