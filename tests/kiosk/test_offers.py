"""What a voter is offered: the same again after a vote, and nothing that one kiosk can steer."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.actions import Offer
from kiosk.changes import ANSWERS, MAX_BODY, PICKS, Ballot, Idea, Method, pair
from kiosk.store import ballots, change_log, ideas
from kiosk.store.database import Store
from tests.event import Author, Hackathon, receive_all

VOTERS = 30
SHARE = 5
EACH = {"agree": 1, "pairs": 2}


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    hackathon = Hackathon(tmp_path, badges=VOTERS)
    yield hackathon
    hackathon.close()


def asked(event: Hackathon, method: Method, *, number: int = 24, share: int = SHARE) -> str:
    """An open challenge of this method, with so many ideas."""
    challenge = actions.add_challenge(
        event.organiser, question="Which?", method=method, dots=3, per_idea=1, share=share
    )
    actions.open_poll(event.organiser, challenge)
    with event.organiser.writing():
        for title in range(number):
            actions.save_idea(event.organiser, challenge=challenge, title=f"{title}", table="1")
    return challenge


def offer(store: Store, challenge: str, voter: str) -> Offer:
    return actions.offer(store, voter=voter, challenge=challenge)


def answer(store: Store, challenge: str, voter: str, *, given: int = SHARE) -> Sequence[str]:
    """Answer the first questions of an offer and cast that. Gives what was on the screen."""
    found = offer(store, challenge, voter)
    each = 2 if len(found.shown) > SHARE else 1
    shown = found.shown[: each * given]
    known = ANSWERS if each == 1 else PICKS
    actions.cast_ballot(
        store,
        voter=voter,
        challenge=challenge,
        shown=shown,
        answers=[known[0]] * given,
        seed=found.seed,
    )
    return shown


@pytest.mark.parametrize("method", ["agree", "pairs"])
def test_who_comes_again_is_asked_the_very_same_in_the_same_order(
    event: Hackathon, method: Method
) -> None:
    store, challenge = event.organiser, asked(event, method)
    first = answer(store, challenge, event.voters[0])
    for voter in event.voters[1:9]:
        answer(store, challenge, voter)
    assert offer(store, challenge, event.voters[0]).shown == first
    assert answer(store, challenge, event.voters[0]) == first
    assert offer(store, challenge, event.voters[0]).shown == first


@pytest.mark.parametrize("method", ["agree", "pairs"])
def test_nobody_meets_more_ideas_by_voting_again_and_again(
    event: Hackathon, method: Method
) -> None:
    """Who answers few questions each time sees the same first, and a share in all."""
    store, challenge = event.organiser, asked(event, method)
    voter, seen = event.voters[0], set[str]()
    for turn, other in enumerate(event.voters[1:]):
        given = (2, 1, 3, 5)[turn % 4]
        found = offer(store, challenge, voter)
        shown = found.shown[: max(found.again, EACH[method] * given)]
        actions.cast_ballot(store, voter=voter, challenge=challenge, shown=shown)
        seen.update(shown)
        answer(store, challenge, other)
    assert len(seen) <= SHARE * EACH[method]


@pytest.mark.parametrize("method", ["agree", "pairs"])
def test_in_the_place_of_what_was_taken_back_comes_a_fair_part_of_the_rest(
    event: Hackathon, method: Method
) -> None:
    store, challenge = event.organiser, asked(event, method, number=10)
    first = answer(store, challenge, event.voters[0])
    gone, each = first[2], EACH[method]
    actions.take_back_idea(store, gone)
    stays = [
        idea
        for place in range(0, len(first), each)
        for idea in first[place : place + each]
        if gone not in first[place : place + each]
    ]
    again = offer(store, challenge, event.voters[0])
    assert list(again.shown[: again.again]) == stays
    assert len(again.shown) == SHARE * each
    assert gone not in again.shown
    if method == "agree":
        assert len(set(again.shown)) == SHARE
    else:
        pairs = [frozenset(again.shown[n : n + 2]) for n in range(0, 2 * SHARE, 2)]
        assert len(set(pairs)) == SHARE


def test_an_idea_that_was_merged_is_asked_about_under_the_one_that_stands(
    event: Hackathon,
) -> None:
    store, challenge = event.organiser, asked(event, "agree")
    first = list(answer(store, challenge, event.voters[0]))
    low, high = sorted(first[:2])
    actions.merge_ideas(store, high, low)
    again = offer(store, challenge, event.voters[0])
    assert list(again.shown[: again.again]) == [low, *first[2:]]

    lowest = min(ideas.for_ballot(store, challenge))
    if lowest not in first:
        actions.merge_ideas(store, first[2], lowest)
        again = offer(store, challenge, event.voters[0])
        assert list(again.shown[: again.again]) == [low, lowest, *first[3:]]


def test_a_pair_that_was_merged_into_one_idea_is_asked_no_more(event: Hackathon) -> None:
    store, challenge = event.organiser, asked(event, "pairs")
    first = answer(store, challenge, event.voters[0])
    actions.merge_ideas(store, first[0], first[1])
    again = offer(store, challenge, event.voters[0])
    assert again.shown[: again.again] == first[2:]
    assert len(again.shown) == 2 * SHARE


def test_an_order_that_was_fixed_meanwhile_is_that_of_what_is_new_to_the_voter(
    event: Hackathon,
) -> None:
    store, challenge = event.organiser, asked(event, "agree")
    first = answer(store, challenge, event.voters[0], given=2)
    order = ideas.for_ballot(store, challenge)[::-1]
    actions.fix_order(store, challenge, order)
    again = offer(store, challenge, event.voters[0])
    assert (again.shown[:2], again.seed) == (first, "")
    assert list(again.shown[2:]) == sorted(again.shown[2:], reverse=True)


def test_a_kiosk_that_has_not_heard_of_the_vote_offers_its_own_part(event: Hackathon) -> None:
    challenge = asked(event, "agree")
    kiosk = event.laptop("Kiosk 1", role="voting", table="")
    first = answer(event.organiser, challenge, event.voters[0])
    for voter in event.voters[1:4]:
        answer(kiosk, challenge, voter)
    assert offer(kiosk, challenge, event.voters[0]).again == 0
    receive_all(kiosk, event.organiser)
    assert offer(kiosk, challenge, event.voters[0]).shown == first


@pytest.mark.parametrize("method", ["dots", "approval"])
def test_dots_and_ticks_come_in_the_voters_own_order_each_time(
    event: Hackathon, method: Method
) -> None:
    store, challenge = event.organiser, asked(event, method)
    found = offer(store, challenge, event.voters[0])
    for voter in event.voters[:2]:
        shown = offer(store, challenge, voter).shown
        actions.cast_ballot(
            store, voter=voter, challenge=challenge, choices={shown[0]: 1}, shown=shown
        )
    assert offer(store, challenge, event.voters[0]) == found


def tampered(event: Hackathon, challenge: str, badges: Sequence[str], body: Ballot) -> None:
    """Take in what a tampered kiosk wrote for each of these badges."""
    author = Author("tampered")
    author.introduce(role="voting")
    for badge in badges:
        author.write("ballot", pair(challenge, badge), body)
    change_log.receive(event.organiser, author.log, "test")


@pytest.mark.parametrize("method", ["agree", "pairs"])
@pytest.mark.parametrize("kind", ["no badge", "cancelled badge", "too many answers"])
def test_a_ballot_that_does_not_count_keeps_no_idea_from_anybody(
    event: Hackathon, method: Method, kind: str
) -> None:
    store, challenge = event.organiser, asked(event, method, number=12)
    victim = ideas.for_ballot(store, challenge)[0]
    badge, answers = "f" * 32, 0
    if kind == "cancelled badge":
        badge = event.voters[-1]
        actions.cancel_badge(store, badge)
    elif kind == "too many answers":
        badge, answers = event.voters[-1], SHARE + 1
    said = ANSWERS[0] if method == "agree" else PICKS[0]
    body = Ballot(v=2, choices={}, shown=[victim] * 9_000, answers=[said] * answers)
    tampered(event, challenge, [badge], body)
    assert ballots.times_shown(store, challenge) == {}
    offers = [offer(store, challenge, voter).shown for voter in event.voters[:20]]
    assert any(victim in shown for shown in offers)


@pytest.mark.parametrize("method", ["agree", "pairs"])
def test_a_badge_moves_an_idea_by_one_and_no_more_ideas_than_a_voter_sees(
    event: Hackathon, method: Method
) -> None:
    store, challenge = event.organiser, asked(event, method)
    found = ideas.for_ballot(store, challenge)
    most = SHARE * EACH[method]
    tampered(event, challenge, event.voters[:1], Ballot(choices={}, shown=found[:1] * 9_000))
    tampered(event, challenge, event.voters[1:2], Ballot(choices={}, shown=found * 300))
    times = ballots.times_shown(store, challenge)
    assert times[found[0]] <= 2
    assert set(times.values()) <= {1, 2}
    assert len(times) <= most


@pytest.mark.parametrize("method", ["agree", "pairs"])
def test_what_a_tampered_kiosk_says_a_badge_was_shown_fills_no_ballot(
    event: Hackathon, method: Method
) -> None:
    store, challenge = event.organiser, asked(event, method)
    victim = ideas.for_ballot(store, challenge)[0]
    elsewhere = actions.save_idea(store, challenge=event.challenge, title="Elsewhere", table="1")
    shown = [victim, victim, "nowhere", elsewhere] * 2_000
    tampered(event, challenge, event.voters[:1], Ballot(choices={}, shown=shown))
    found = offer(store, challenge, event.voters[0]).shown
    assert len(found) == SHARE * EACH[method]
    assert set(found) <= set(ideas.for_ballot(store, challenge))
    assert Counter(found)[victim] <= 1
    answer(store, challenge, event.voters[0])
    assert ballots.count_by_challenge(store) == {challenge: 1}


@pytest.mark.parametrize("method", ["dots", "approval"])
def test_no_scribe_stops_a_vote_by_ideas_with_long_names(event: Hackathon, method: Method) -> None:
    store, challenge = event.organiser, asked(event, method, number=40)
    real = ideas.for_ballot(store, challenge)
    scribe = Author("tampered")
    scribe.introduce()
    for number in range(2_000):
        subject = f"{number:04}" + "x\u0001ü"[number % 3] * 196
        scribe.write("idea", subject, Idea(title="Noise", challenge=challenge, table="9"))
    change_log.receive(store, scribe.log, "test")
    assert len(ideas.for_ballot(store, challenge)) == 2_040
    for voter in event.voters[:3]:
        found = offer(store, challenge, voter)
        assert set(found.shown) >= set(real)
        cast_all(store, challenge, voter, found)
    assert ballots.count_by_challenge(store) == {challenge: 3}


def cast_all(store: Store, challenge: str, voter: str, found: Offer) -> None:
    """Give the most points that there are, to the ideas with the longest names."""
    longest = sorted(found.shown, key=len)[-3:]
    actions.cast_ballot(
        store,
        voter=voter,
        challenge=challenge,
        choices=dict.fromkeys(longest, 1),
        shown=found.shown,
        seed=found.seed,
    )


def test_of_more_ideas_than_a_ballot_holds_each_voter_has_a_part_and_every_idea_a_chance(
    event: Hackathon,
) -> None:
    store, challenge = event.organiser, asked(event, "dots", number=12_000)
    every = ideas.for_ballot(store, challenge)
    offers = [offer(store, challenge, voter) for voter in event.voters[:8]]
    assert {len(found.shown) for found in offers} == {len(offers[0].shown)}
    assert 11_000 < len(offers[0].shown) < len(every)
    assert set[str]().union(*(found.shown for found in offers)) == set(every)
    assert offer(store, challenge, event.voters[0]) == offers[0]
    cast_all(store, challenge, event.voters[0], offers[0])
    assert ballots.count_by_challenge(store) == {challenge: 1}
    last = list(change_log.pages(store))[-1][-1].change
    assert len(last.body) <= MAX_BODY

    order = random.Random(1).sample(every, 20)
    actions.fix_order(store, challenge, order)
    fixed = [offer(store, challenge, voter) for voter in event.voters[:2]]
    for found in fixed:
        kept = set(found.shown)
        first = [idea for idea in order if idea in kept]
        assert list(found.shown) == first + sorted(kept.difference(first))
        assert len(kept) == len(offers[0].shown)


def test_all_of_ten_thousand_ideas_are_on_a_ballot(event: Hackathon) -> None:
    store, challenge = event.organiser, asked(event, "dots", number=10_000)
    found = offer(store, challenge, event.voters[0])
    assert len(found.shown) == 10_000
    cast_all(store, challenge, event.voters[0], found)
    assert ballots.count_by_challenge(store) == {challenge: 1}
