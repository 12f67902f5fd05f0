"""Voting by each method, from what a voter is offered to what is counted."""

from __future__ import annotations

import random
from collections import Counter
from itertools import product
from pathlib import Path

import msgspec
import pytest
import sqlcipher3.dbapi2 as driver
from sqlite_utils import Database

from kiosk import actions
from kiosk.changes import ANSWERS, PICKS, Answer, Ballot, Method, Pick, pair
from kiosk.errors import InvalidInput
from kiosk.store import ballots, change_log, events, form, ideas, integrity, migrations
from kiosk.store.database import Store, open_store
from kiosk.voting.methods import check_ballot
from tests.event import Author, Hackathon, exchange, receive_all


def asked(event: Hackathon, method: Method, *, share: int = 2, number: int = 3) -> str:
    """An open challenge of this method, with so many ideas."""
    challenge = actions.add_challenge(
        event.organiser, question="Which?", method=method, dots=3, per_idea=2, share=share
    )
    actions.open_poll(event.organiser, challenge)
    for title in range(number):
        actions.save_idea(event.organiser, challenge=challenge, title=f"{title}", table="1")
    return challenge


def body_of(store: Store, challenge: str) -> str:
    (body,) = store.rows(
        "SELECT body FROM change WHERE subject = ? AND kind = 'challenge'", [challenge]
    )[-1]
    return str(body)


def test_a_challenge_of_plain_dots_is_written_as_it_always_was(event: Hackathon) -> None:
    assert body_of(event.organiser, event.challenge) == (
        '{"v":1,"question":"What keeps you out?","position":0,"dots":5,"per_idea":3}'
    )


@pytest.mark.parametrize("method", ["approval", "agree", "pairs"])
def test_a_challenge_that_an_older_version_would_misread_says_so(
    event: Hackathon, method: Method
) -> None:
    challenge = asked(event, method)
    written = msgspec.json.decode(body_of(event.organiser, challenge))
    assert (written["v"], written["voting"]["method"]) == (2, method)
    found = events.challenge(event.organiser, challenge)
    assert found is not None
    assert found.method == method


def test_a_challenge_is_changed_before_anybody_votes_and_keeps_its_ideas_and_order(
    event: Hackathon,
) -> None:
    store, challenge = event.organiser, asked(event, "dots", number=3)
    order = ideas.for_ballot(store, challenge)[::-1]
    actions.close_poll(store, challenge)
    actions.fix_order(store, challenge, order)
    before = events.challenge(store, challenge)
    assert before is not None

    actions.change_challenge(
        store, challenge, question="Better?", method="agree", share=2, recast="first"
    )
    after = events.challenge(store, challenge)
    assert after is not None
    assert (after.question, after.method, after.share) == ("Better?", "agree", 2)
    assert (after.recast, after.position, list(after.order)) == ("first", before.position, order)
    assert sorted(ideas.for_ballot(store, challenge)) == sorted(order)

    length = change_log.count(store)
    actions.change_challenge(
        store, challenge, question="Better?", method="agree", share=2, recast="first"
    )
    assert change_log.count(store) == length


def test_approval_takes_one_tick_an_idea_whatever_was_asked(event: Hackathon) -> None:
    found = events.challenge(event.organiser, asked(event, "approval"))
    assert found is not None
    assert (found.dots, found.per_idea) == (3, 1)


def test_a_voter_is_offered_the_same_at_every_kiosk_and_the_seed_says_why(
    event: Hackathon,
) -> None:
    challenge = asked(event, "dots", number=12)
    kiosk = event.laptop("Kiosk 1", role="voting", table="")
    offers = [
        actions.offer(store, voter=event.voters[0], challenge=challenge)
        for store in (event.organiser, kiosk)
    ]
    assert offers[0] == offers[1]
    other = actions.offer(kiosk, voter=event.voters[1], challenge=challenge)
    assert other != offers[0]
    assert set(other.shown) == set(offers[0].shown)


def test_the_seed_and_the_exact_order_are_in_the_ballot(event: Hackathon) -> None:
    challenge = asked(event, "dots")
    offer = actions.offer(event.organiser, voter=event.voters[0], challenge=challenge)
    change = actions.cast_ballot(
        event.organiser,
        voter=event.voters[0],
        challenge=challenge,
        choices={offer.shown[0]: 1},
        shown=offer.shown,
        seed=offer.seed,
    )
    body = msgspec.json.decode(change.body, type=Ballot)
    assert (tuple(body.shown), body.seed, body.v) == (offer.shown, offer.seed, 1)


def test_an_organiser_fixes_the_order_and_frees_it_again(event: Hackathon) -> None:
    store, challenge = event.organiser, asked(event, "dots", number=5)
    free = [actions.offer(store, voter=v, challenge=challenge) for v in event.voters]
    order = ideas.for_ballot(store, challenge)[3:1:-1]
    actions.fix_order(store, challenge, order)
    event.clock.ms += 1
    late = actions.save_idea(store, challenge=challenge, title="Late", table="1")
    fixed = {actions.offer(store, voter=v, challenge=challenge) for v in event.voters}
    (offer,) = fixed
    assert offer.seed == ""
    assert list(offer.shown[:2]) == order
    assert offer.shown[-1] == late
    assert msgspec.json.decode(body_of(store, challenge))["v"] == 2

    actions.take_back_idea(store, late)
    actions.free_order(store, challenge)
    assert [actions.offer(store, voter=v, challenge=challenge) for v in event.voters] == free
    assert msgspec.json.decode(body_of(store, challenge))["v"] == 1


def test_answers_are_offered_on_what_was_shown_least_by_all_that_is_known(
    tmp_path: Path,
) -> None:
    event = Hackathon(tmp_path, badges=40)
    challenge = asked(event, "agree", share=3, number=30)
    kiosk = event.laptop("Kiosk 1", role="voting", table="")
    seen: Counter[str] = Counter()
    for number, voter in enumerate(event.voters):
        store = (event.organiser, kiosk)[number % 2]
        offer = actions.offer(store, voter=voter, challenge=challenge)
        actions.cast_ballot(
            store, voter=voter, challenge=challenge, shown=offer.shown, answers=["agree"] * 3
        )
        seen.update(offer.shown)
        exchange(event.organiser, kiosk)
    assert set(seen.values()) == {4}
    assert ballots.times_shown(kiosk, challenge) == seen
    event.close()


@pytest.mark.parametrize(("method", "each"), [("agree", 1), ("pairs", 2)])
def test_an_offer_of_answers_fits_the_ballot_that_it_leads_to(
    event: Hackathon, method: Method, each: int
) -> None:
    store, challenge = event.organiser, asked(event, method, share=3, number=9)
    offer = actions.offer(store, voter=event.voters[0], challenge=challenge)
    assert len(offer.shown) == 3 * each
    answers: list[Answer | Pick] = ["agree"] * 3 if method == "agree" else ["first"] * 3
    actions.cast_ballot(
        store, voter=event.voters[0], challenge=challenge, shown=offer.shown, answers=answers
    )
    assert sum(sum(n) for n in ballots.tally(store, challenge).values()) == 3 * each


@pytest.mark.parametrize("method", ["dots", "approval", "agree", "pairs"])
def test_the_count_takes_exactly_the_ballots_that_an_action_would(
    tmp_path: Path, method: Method
) -> None:
    """Every ballot that there may be from a careless laptop, of any method."""
    answers = [a for size in range(4) for a in product((*ANSWERS, *PICKS), repeat=size)]
    points = [p for size in range(4) for p in product(range(1, 5), repeat=size)]
    event = Hackathon(tmp_path, badges=len(answers) + len(points))
    challenge = asked(event, method, share=2, number=6)
    found = events.challenge(event.organiser, challenge)
    assert found is not None
    shown = ideas.for_ballot(event.organiser, challenge)
    bodies = [
        *(Ballot(v=2, choices={}, shown=shown, answers=list(said)) for said in answers),
        *(Ballot(choices=dict(zip(shown, p, strict=False)), shown=shown) for p in points),
    ]
    author = Author("kiosk")
    author.introduce()
    expected = 0
    for voter, body in zip(event.voters, bodies, strict=True):
        author.write("ballot", pair(challenge, voter), body)
        try:
            check_ballot(
                found.rules,
                choices=body.choices,
                answers=body.answers,
                shown=shown,
                ideas=set(shown),
            )
        except InvalidInput:
            continue
        expected += 1
    change_log.receive(event.organiser, author.log, "test")
    assert 1 < expected < len(bodies)
    assert ballots.count_by_challenge(event.organiser) == {challenge: expected}
    event.close()


def test_an_answer_about_an_idea_that_was_taken_back_meanwhile_is_no_reason_to_refuse_the_rest(
    event: Hackathon,
) -> None:
    store, challenge = event.organiser, asked(event, "agree")
    offer = actions.offer(store, voter=event.voters[0], challenge=challenge)
    actions.take_back_idea(store, offer.shown[0])
    actions.cast_ballot(
        store,
        voter=event.voters[0],
        challenge=challenge,
        shown=offer.shown,
        answers=["agree", "disagree"],
    )
    assert ballots.count_by_challenge(store) == {challenge: 1}


def test_results_are_revealed_when_voting_is_over_and_hidden_when_it_goes_on(
    event: Hackathon,
) -> None:
    store = event.organiser

    def stands() -> tuple[str, bool]:
        found = events.challenge(store, event.challenge)
        assert found is not None
        return found.poll, found.revealed

    actions.close_poll(store, event.challenge)
    assert stands() == ("closed", False)
    actions.reveal_results(store, event.challenge)
    assert stands() == ("closed", True)
    before = change_log.count(store)
    actions.reveal_results(store, event.challenge)
    actions.close_poll(store, event.challenge)
    assert (stands(), change_log.count(store)) == (("closed", True), before)
    actions.hide_results(store, event.challenge)
    assert stands() == ("closed", False)
    actions.reveal_results(store, event.challenge)
    actions.open_poll(store, event.challenge)
    assert stands() == ("open", False)


def test_a_poll_that_says_it_is_open_and_revealed_reveals_nothing(event: Hackathon) -> None:
    author = Author("hasty")
    author.introduce(role="organiser")
    author.write("poll", event.other_challenge, '{"v":1,"state":"open","revealed":true}')
    change_log.receive(event.organiser, author.log, "test")
    found = events.challenge(event.organiser, event.other_challenge)
    assert found is not None
    assert (found.poll, found.revealed) == ("open", False)


def test_the_order_report_looks_at_shuffled_ballots_alone(tmp_path: Path) -> None:
    event = Hackathon(tmp_path, badges=60)
    store, challenge = event.organiser, asked(event, "dots", number=8)
    dice = random.Random(1)
    for number, voter in enumerate(event.voters):
        if number == 40:
            actions.fix_order(store, challenge, ideas.for_ballot(store, challenge))
        offer = actions.offer(store, voter=voter, challenge=challenge)
        actions.cast_ballot(
            store,
            voter=voter,
            challenge=challenge,
            choices={dice.choice(offer.shown[:2]): 1},
            shown=offer.shown,
            seed=offer.seed,
        )
    found = ballots.order_effect(store, challenge)
    assert found is not None
    assert (found.orders, found.got, found.expected) == (40, 40, 10.0)
    assert found.is_found
    assert ballots.order_effect(store, "nowhere") is None
    event.close()


@pytest.mark.parametrize(
    ("step", "insert"),
    [
        ("m006_voting", "INSERT INTO ballot VALUES ('c', 'v', 'd', 1, '[]')"),
        (
            "m015_narrow_ballots",
            "INSERT INTO ballot VALUES "
            "('c', 'v', 'only', 'empty', 0, 0, 'd', 1, '{}', '[]', '', '[]')",
        ),
        (
            "m019_drawn_orders",
            "INSERT INTO ballot VALUES "
            "('c', 'v', 'only', 'empty', 0, 0, 'd', 1, '{}', '[]', '', '[0,{}]')",
        ),
    ],
)
def test_a_store_of_a_version_before_shows_the_same_after_the_upgrade(
    event: Hackathon, tmp_path: Path, step: str, insert: str
) -> None:
    idea = actions.save_idea(event.organiser, challenge=event.challenge, title="A", table="1")
    actions.cast_ballot(
        event.organiser,
        voter=event.voters[0],
        challenge=event.challenge,
        choices={idea: 2},
        shown=[idea],
    )
    path = tmp_path / "old.db"
    conn = driver.connect(str(path), isolation_level=None)
    migrations._steps.apply(Database(conn, execute_plugins=False), stop_before=step)
    conn.execute("ATTACH ? AS new", [str(event.organiser.path)])
    conn.execute("INSERT INTO main.self SELECT * FROM new.self")
    conn.execute("INSERT INTO main.change SELECT * FROM new.change")
    conn.execute("INSERT INTO main.chain SELECT * FROM new.chain")
    conn.execute(insert)
    conn.execute("UPDATE main.self SET reads = ''")
    conn.execute(f"PRAGMA application_id = {_application_id(event.organiser)}")
    conn.execute(f"PRAGMA user_version = {form.VERSION - 1}")
    conn.close()

    upgraded = open_store(path)
    assert ballots.points(upgraded, event.challenge) == {idea: 2}
    assert integrity.digest(upgraded) == integrity.digest(event.organiser)
    upgraded.close()


def _application_id(store: Store) -> int:
    return int(store.rows("PRAGMA application_id")[0][0])


def test_a_voters_ballot_reaches_every_laptop_as_it_was_cast(event: Hackathon) -> None:
    challenge = asked(event, "pairs", share=4, number=8)
    kiosk = event.laptop("Kiosk 1", role="voting", rights="voting", table="")
    offer = actions.offer(kiosk, voter=event.voters[0], challenge=challenge)
    actions.cast_ballot(
        kiosk,
        voter=event.voters[0],
        challenge=challenge,
        shown=offer.shown,
        answers=["first", "skip", "second"],
        seed=offer.seed,
    )
    receive_all(event.organiser, kiosk)
    assert ballots.ballot(event.organiser, challenge, event.voters[0]) == (
        {},
        list(offer.shown),
        ["first", "skip", "second"],
    )
    assert ballots.tally(event.organiser, challenge) == ballots.tally(kiosk, challenge)
