"""A ground to practise on asks as the event asks, and nothing of it is ever anywhere else."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.actions.practice import Ground, Sample, lay_ground
from kiosk.changes import METHODS, Challenge, Equality, Method, Recast
from kiosk.equality.standard import STANDARD
from kiosk.errors import InvalidInput, MediaError
from kiosk.practice_mark import PracticeMark
from kiosk.store import answers, ballots, change_log, events, ideas, receipts
from kiosk.store.database import Store, open_store
from kiosk.store.equality import equality
from kiosk.store.in_memory import open_in_memory
from kiosk.voting.receipts import receipt_of
from tests.event import belong
from tests.everything import contents

SAMPLES = [
    Sample(f"Question {number}?", tuple(f"Answer {number}{sign}" for sign in "abcdefgh"), "pl")
    for number in range(4)
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A kiosk of an event that has not asked anything yet."""
    (tmp_path / "laptop").mkdir()
    store = belong(open_store(tmp_path / "laptop" / "tablevoice.db"))
    actions.enrol(store, name="Kiosk 1", role="voting")
    actions.create_event(store, name="City Hack")
    yield store
    store.close()


def ask(store: Store, method: Method, *, opened: bool = True, recast: Recast = "last") -> str:
    challenge = actions.add_challenge(
        store, question=f"By {method}?", method=method, dots=4, per_idea=2, share=6, recast=recast
    )
    for title in ("One", "Two", "Three"):
        actions.save_idea(store, challenge=challenge, title=title, table="1")
    if opened:
        actions.open_poll(store, challenge)
    return challenge


@contextlib.contextmanager
def ground(store: Store) -> Iterator[Ground]:
    found = lay_ground(store, SAMPLES)
    try:
        yield found
    finally:
        found.store.close()


def vote(ground: Ground) -> list[str]:
    """Cast a ballot on everything that the ground asks; gives the receipts."""
    store = ground.store
    voter = actions.admit_voter(store, ground.code)
    given = []
    for challenge in events.challenges(store):
        shown, seed, _ = actions.offer(store, voter=voter, challenge=challenge.id)
        change = actions.cast_ballot(
            store,
            voter=voter,
            challenge=challenge.id,
            shown=shown,
            seed=seed,
            choices={} if challenge.rules.has_answers else {shown[0]: 1},
            answers=["agree" if challenge.method == "agree" else "first"]
            if challenge.rules.has_answers
            else [],
        )
        given.append(receipt_of(change.salt))
    return given


def test_a_ground_asks_by_the_rules_of_every_challenge_about_other_things(store: Store) -> None:
    for method in METHODS:
        ask(store, method, recast="first")
    with ground(store) as laid:
        asked = events.challenges(laid.store)
        assert [c.rules for c in asked] == [c.rules for c in events.challenges(store)]
        assert [c.question for c in asked] == [sample.question for sample in SAMPLES]
        assert all(c.poll == "open" for c in asked)
        for challenge, sample in zip(asked, SAMPLES, strict=True):
            shown = ideas.read_many(laid.store, ideas.for_ballot(laid.store, challenge.id))
            assert sorted(row.title for row in shown.values()) == sorted(sample.ideas)
            assert {row.language for row in shown.values()} == {"pl"}


def test_only_what_takes_votes_is_practised_or_all_of_it_while_nothing_does(store: Store) -> None:
    ask(store, "dots", opened=False)
    with ground(store) as laid:
        assert [c.method for c in events.challenges(laid.store)] == ["dots"]
    ask(store, "agree")
    with ground(store) as laid:
        assert [c.method for c in events.challenges(laid.store)] == ["agree"]


def test_of_more_challenges_than_samples_every_way_to_vote_is_practised(store: Store) -> None:
    for method in ("dots", "dots", "dots", "dots", "agree", "approval", "dots"):
        ask(store, method)
    with ground(store) as laid:
        methods = [c.method for c in events.challenges(laid.store)]
    assert methods == ["dots", "dots", "agree", "approval"]


def test_a_fixed_order_is_practised_as_a_fixed_one(store: Store) -> None:
    challenge = ask(store, "dots")
    actions.fix_order(store, challenge, ideas.for_ballot(store, challenge))
    with ground(store) as laid:
        [asked] = events.challenges(laid.store)
        voter = actions.admit_voter(laid.store, laid.code)
        shown, seed, _ = actions.offer(laid.store, voter=voter, challenge=asked.id)
        titles = [ideas.read_many(laid.store, shown)[idea].title for idea in shown]
    assert titles == list(SAMPLES[0].ideas)
    assert seed == ""


def test_a_ground_waits_and_asks_equality_questions_as_the_event_does(store: Store) -> None:
    ask(store, "dots")
    actions.set_waiting(store, idle=95, warning=33)
    with ground(store) as laid:
        assert equality(laid.store) is None
    actions.set_equality(store, asked=True, questions=STANDARD, threshold=12)
    with ground(store) as laid:
        found = events.event(laid.store)
        assert found is not None
        assert (found.idle, found.warning) == (95, 33)
        assert equality(laid.store) == equality(store)


def test_rules_that_no_screen_here_would_make_are_practised_as_they_are(store: Store) -> None:
    """They come from another laptop's version, and people vote by them all the same."""
    challenge = ask(store, "dots")
    odd = Challenge(question="By odd rules?", dots=2, per_idea=5)
    change_log.write(store, "challenge", challenge, odd)
    twice = [STANDARD[0], STANDARD[0]]
    [event] = store.rows("SELECT id FROM event")
    change_log.write(store, "equality", event[0], Equality(asked=True, questions=twice))
    with ground(store) as laid:
        [asked] = events.challenges(laid.store)
        assert (asked.dots, asked.per_idea) == (2, 5)
        assert equality(laid.store) == equality(store)


def test_practising_leaves_every_table_and_every_byte_of_the_laptop_as_it_was(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for method in METHODS:
        ask(store, method)
    actions.set_equality(store, asked=True, questions=STANDARD)
    actions.issue_badges(store, 3)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    before, reach = contents(store), change_log.vector(store)
    with ground(store) as laid:
        given = vote(laid)
        actions.keep_answers(laid.store, {"sex": "female"})
        assert len(given) == len(METHODS)
        assert sum(ballots.count_by_challenge(laid.store).values()) == len(METHODS)
        assert len(answers.held(laid.store)) == 1
        assert contents(store) == before
    assert contents(store) == before
    assert change_log.vector(store) == reach
    assert [receipts.check(store, receipt) for receipt in given] == [None] * len(given)
    assert list(elsewhere.iterdir()) == []


def test_a_ground_has_a_key_and_an_event_of_its_own(store: Store) -> None:
    ask(store, "dots")
    with ground(store) as one, ground(store) as two:
        grounds = (store, one.store, two.store)
        assert len({found.identity.device for found in grounds}) == 3
        assert len({found.event_key for found in grounds}) == 3
        vote(one)
        brought = change_log.beyond(one.store, {})
        verdicts = change_log.receive(store, brought, "anybody")
        assert {verdict.outcome for verdict in verdicts} == {"quarantined"}
    with pytest.raises(InvalidInput):
        actions.admit_voter(store, one.code)


def test_two_stores_in_memory_know_nothing_of_each_other() -> None:
    with contextlib.closing(open_in_memory()) as one, contextlib.closing(open_in_memory()) as two:
        belong(one)
        assert two.event_key is None


def test_a_mark_is_there_until_it_is_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "practice-only.txt"
    mark = PracticeMark(path)
    assert not mark.is_on
    mark.put(on=True)
    assert PracticeMark(path).is_on
    mark.put(on=True)
    mark.put(on=False)
    assert not PracticeMark(path).is_on
    mark.put(on=False)
    assert list(tmp_path.iterdir()) == []


def test_a_mark_that_cannot_be_read_still_says_practice(tmp_path: Path) -> None:
    path = tmp_path / "practice-only.txt"
    path.mkdir()
    assert PracticeMark(path).is_on
    with pytest.raises(MediaError):
        PracticeMark(path).put(on=False)


def test_a_mark_is_on_the_disk_before_anybody_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    fsync = os.fsync

    def note(handle: int) -> None:
        synced.append("it")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", note)
    PracticeMark(tmp_path / "mark").put(on=True)
    assert len(synced) == 2, "the file, and the name of the file"


def test_a_mark_that_finds_no_room_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("kiosk.practice_mark.write_whole", full)
    with pytest.raises(MediaError):
        PracticeMark(tmp_path / "mark").put(on=True)
    assert not PracticeMark(tmp_path / "mark").is_on
