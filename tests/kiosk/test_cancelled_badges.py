"""A cancelled badge lets nobody vote, takes its vote out, and gives it back when it returns."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import actions
from kiosk.changes import Badge, Badges, Ballot, Challenge, Change, Idea, Opinion, pair
from kiosk.errors import InputFault, InvalidInput
from kiosk.rights import may_write
from kiosk.store import badges, ballots, change_log, integrity, registers
from kiosk.store.database import Store
from tests.event import DAY, START, Author, Hackathon, exchange, whole_log
from tests.kiosk.laptops import a_store, deliver

FEWER = settings(max_examples=settings().max_examples * 4 // 10)
VOTER, OTHER = "a" * 32, "b" * 32
Deed = Callable[[Store, str], None]


def vote(event: Hackathon, store: Store, badge: int, idea: str) -> None:
    actions.cast_ballot(
        store,
        voter=event.voters[badge],
        challenge=event.challenge,
        choices={idea: 2},
        shown=actions.ballot_order(store, voter=event.voters[badge], challenge=event.challenge),
    )


@pytest.fixture
def idea(event: Hackathon) -> str:
    return actions.save_idea(event.organiser, challenge=event.challenge, title="A", table="1")


def test_a_cancelled_badge_is_refused_in_words_of_its_own(event: Hackathon, idea: str) -> None:
    badge = actions.badge_of(event.organiser, event.codes[0])
    actions.cancel_badge(event.organiser, badge)
    deeds: list[Callable[[], object]] = [
        lambda: actions.admit_voter(event.organiser, event.codes[0]),
        lambda: vote(event, event.organiser, 0, idea),
        lambda: actions.give_opinion(event.organiser, voter=badge, idea=idea, answer="agree"),
    ]
    for deed in deeds:
        with pytest.raises(InvalidInput) as refused:
            deed()
        assert refused.value.reason is InputFault.BADGE_CANCELLED
    assert badges.totals(event.organiser) == (5, 1)
    assert actions.admit_voter(event.organiser, event.codes[1]) == event.voters[1]


def test_its_vote_counts_no_more_and_counts_again_when_it_is_brought_back(
    event: Hackathon, idea: str
) -> None:
    kiosk = event.laptop("Kiosk", role="voting", table="")
    vote(event, kiosk, 0, idea)
    vote(event, kiosk, 1, idea)
    actions.give_opinion(kiosk, voter=event.voters[0], idea=idea, answer="agree")
    actions.cancel_badge(event.organiser, event.voters[0])
    exchange(kiosk, event.organiser)
    for store in (kiosk, event.organiser):
        assert ballots.points(store, event.challenge) == {idea: 2}
        assert ballots.count_by_challenge(store) == {event.challenge: 1}
        assert ballots.opinion_count(store) == 0
        assert badges.has_voted(store, event.voters[0])
    actions.bring_back_badge(event.organiser, event.voters[0])
    exchange(kiosk, event.organiser)
    for store in (kiosk, event.organiser):
        assert ballots.points(store, event.challenge) == {idea: 4}
        assert ballots.opinion_count(store) == 1


def test_a_run_is_cancelled_with_one_change_and_the_word_on_a_badge_goes_before_it(
    event: Hackathon,
) -> None:
    store = event.organiser
    codes = actions.new_codes(1_200)
    run = actions.admit_badges(store, codes, label="6 to 1,205")
    kept, lost = (actions.badge_of(store, code) for code in codes[:2])
    before = change_log.count(store)
    actions.cancel_badge(store, run)
    assert change_log.count(store) == before + 1
    assert badges.totals(store) == (1_205, 1_200)
    actions.bring_back_badge(store, kept)
    actions.cancel_badge(store, lost)
    assert badges.standing(store, kept) == "issued"
    actions.bring_back_badge(store, run)
    assert (badges.standing(store, kept), badges.standing(store, lost)) == ("issued", "cancelled")
    newest, *_ = badges.runs(store)
    assert newest._replace(at=0) == (run, "6 to 1,205", 0, 1_200, 1, 0)


@pytest.mark.parametrize("deed", [actions.cancel_badge, actions.bring_back_badge])
def test_saying_again_what_holds_already_writes_nothing(event: Hackathon, deed: Deed) -> None:
    run = badges.runs(event.organiser)[0].run
    for subject in (event.voters[0], run):
        deed(event.organiser, subject)
        before = change_log.count(event.organiser)
        deed(event.organiser, subject)
        assert change_log.count(event.organiser) == before


@pytest.mark.parametrize("deed", [actions.cancel_badge, actions.bring_back_badge])
def test_what_was_never_issued_is_neither_cancelled_nor_brought_back(
    event: Hackathon, deed: Deed
) -> None:
    before = change_log.count(event.organiser)
    for subject in (VOTER, "no such run"):
        with pytest.raises(InvalidInput) as refused:
            deed(event.organiser, subject)
        assert refused.value.reason is InputFault.BADGE_UNKNOWN
    with pytest.raises(InvalidInput):
        actions.badge_of(event.organiser, actions.new_codes(1)[0])
    assert change_log.count(event.organiser) == before


def test_only_an_organisers_laptop_cancels_badges(event: Hackathon) -> None:
    kiosk = event.laptop("Kiosk", role="voting", rights="voting", table="")
    with pytest.raises(InvalidInput) as refused:
        actions.cancel_badge(kiosk, event.voters[0])
    assert refused.value.reason is InputFault.NO_RIGHT
    assert not may_write("voting", "badge", VOTER, VOTER)


def test_two_organisers_who_disagree_are_settled_by_saying_it_again(event: Hackathon) -> None:
    second = event.laptop("Second", role="organiser", table="")
    actions.cancel_badge(event.organiser, event.voters[0])
    exchange(event.organiser, second)
    actions.bring_back_badge(event.organiser, event.voters[0])
    event.clock.ms += 1_000
    actions.cancel_badge(second, event.voters[0])  # it is cancelled there: nothing is written
    actions.bring_back_badge(second, event.voters[0])
    actions.cancel_badge(second, event.voters[0])
    exchange(event.organiser, second)
    assert [c.kind for c in registers.conflicts(second)] == ["badge"]
    actions.cancel_badge(second, event.voters[0])
    assert registers.conflicts(second) == []
    assert badges.standing(second, event.voters[0]) == "cancelled"


def test_the_log_names_badges_in_no_order_of_the_cards(event: Hackathon) -> None:
    codes = actions.new_codes(700)
    actions.admit_badges(event.organiser, codes)
    logs = []
    for order in (codes, codes[::-1], random.Random(1).sample(codes, 700)):
        run = actions.admit_badges(event.organiser, order)
        batches = event.organiser.rows("SELECT batch FROM badge_batch WHERE run = ?", [run])
        bodies = [c.body for c in whole_log(event.organiser) if (c.subject,) in batches]
        logs.append([body.partition('"run"')[0] for body in sorted(bodies)])
    assert logs[0] == logs[1] == logs[2]


def test_codes_that_are_not_issued_let_nobody_vote(event: Hackathon) -> None:
    codes = actions.new_codes(50)
    assert len(set(codes)) == 50
    for code in codes:
        with pytest.raises(InvalidInput):
            actions.admit_voter(event.organiser, code)


BODIES = {
    ("badges", "batch"): (Badges(hashes=[VOTER, OTHER], run="run"), Badges(hashes=[VOTER])),
    ("badge", VOTER): (Badge(state="cancelled"), Badge(state="issued")),
    ("badge", "run"): (Badge(state="cancelled"), Badge(state="issued")),
    ("ballot", pair("c", VOTER)): (
        Ballot(choices={"i": 2}, shown=["i"]),
        Ballot(choices={"i": 1}, shown=["i"]),
    ),
    ("opinion", pair("i", VOTER)): (Opinion(answer="agree"), Opinion(answer="pass")),
}
STEPS = st.tuples(
    st.integers(0, 2), st.sampled_from(sorted(BODIES)), st.integers(0, 1), st.integers(0, 3)
)


def log_of(steps: list[tuple[int, tuple[str, str], int, int]]) -> list[list[Change]]:
    """What three organisers write who have not heard of each other."""
    authors = [Author(name) for name in ("ash", "birch", "cedar")]
    for author in authors:
        author.introduce(role="organiser")
    authors[0].write("challenge", "c", Challenge(question="Why?"))
    authors[0].write("idea", "i", Idea(title="A", challenge="c", table="1"))
    for who, register, which, days in steps:
        authors[who].write(*register, BODIES[register][which], at=START + days * DAY)
    return [author.log for author in authors]


@FEWER  # each is played in six orders
@given(steps=st.lists(STEPS, max_size=14), dice=st.randoms(use_true_random=False))
def test_what_counts_does_not_depend_on_the_order_of_arrival(
    steps: list[tuple[int, tuple[str, str], int, int]], dice: random.Random
) -> None:
    found = set()
    for logs in permutations(log_of(steps)):
        changes = [change for log in logs for change in log]
        if dice.random() < 0.5:
            dice.shuffle(changes)
        with a_store() as store:
            deliver(store, changes, dice)
            tally = (
                tuple(ballots.points(store, "c").items()),
                ballots.opinion_count(store),
                badges.standing(store, VOTER),
                badges.standing(store, OTHER),
                badges.totals(store),
                tuple(badges.runs(store)),
            )
            if badges.standing(store, VOTER) != "issued":
                assert tally[:2] == ((), 0)
            digest = integrity.digest(store)
            assert integrity.rebuild(store) == digest
            found.add((digest, tally))
    assert len(found) == 1
