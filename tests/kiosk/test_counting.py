"""What counts is decided when it is counted, by the challenge's rules, whoever wrote it."""

from __future__ import annotations

from itertools import product
from pathlib import Path

from kiosk import actions
from kiosk.changes import Badges, Ballot, Opinion, pair
from kiosk.errors import InvalidInput
from kiosk.store import ballots, change_log
from kiosk.store.database import Store
from kiosk.voting.methods import Rules, check_ballot
from tests.event import Author, Hackathon

STRANGER = "f" * 32


def give(store: Store, author: Author, kind: str, subject: str, body: Ballot | Opinion) -> None:
    if not author.log:
        change_log.receive(store, [author.introduce()], "test")
    (verdict,) = change_log.receive(store, [author.write(kind, subject, body)], "test")
    assert verdict.outcome == "stored"


def cast(event: Hackathon, author: Author, voter: str, choices: dict[str, int]) -> None:
    body = Ballot(choices=choices, shown=list(choices))
    give(event.organiser, author, "ballot", pair(event.challenge, voter), body)


def save(event: Hackathon, title: str, challenge: str | None = None) -> str:
    return actions.save_idea(
        event.organiser, challenge=challenge or event.challenge, title=title, table="1"
    )


def test_a_foreign_ballot_that_breaks_the_rules_is_kept_and_not_counted(event: Hackathon) -> None:
    author = Author("greedy")
    first, second = save(event, "A"), save(event, "B")
    for voter, choices in zip(
        event.voters,
        ({first: 4}, {first: 3, second: 3}, {first: 100}, {first: 3, second: 2}),
        strict=False,
    ):
        cast(event, author, voter, choices)
    assert ballots.points(event.organiser, event.challenge) == {first: 3, second: 2}
    assert ballots.count_by_challenge(event.organiser) == {event.challenge: 1}
    assert ballots.ballot(event.organiser, event.challenge, event.voters[0]) == (
        {first: 4},
        [first],
        [],
    )


def test_dots_on_an_idea_of_another_challenge_do_not_count_and_void_no_others(
    event: Hackathon,
) -> None:
    here, there = save(event, "A"), save(event, "B", event.other_challenge)
    cast(event, Author("lost"), event.voters[0], {here: 2, there: 1, "nowhere": 1})
    assert ballots.points(event.organiser, event.challenge) == {here: 2}
    assert ballots.points(event.organiser, event.other_challenge) == {}


def test_a_badge_that_was_never_issued_has_no_say(event: Hackathon) -> None:
    author = Author("stranger")
    idea = save(event, "A")
    cast(event, author, STRANGER, {idea: 1})
    give(event.organiser, author, "opinion", pair(idea, STRANGER), Opinion(answer="agree"))
    assert ballots.points(event.organiser, event.challenge) == {}
    assert ballots.count_by_challenge(event.organiser) == {}
    assert ballots.opinions(event.organiser) == {}
    assert ballots.opinion_count(event.organiser) == 0


def test_a_ballot_that_came_before_its_badge_counts_once_the_badge_is_here(
    event: Hackathon,
) -> None:
    author = Author("early")
    idea = save(event, "A")
    cast(event, author, STRANGER, {idea: 1})
    give(event.organiser, author, "opinion", pair(idea, STRANGER), Opinion(answer="agree"))
    change_log.write(event.organiser, "badges", "late batch", Badges(hashes=[STRANGER]))
    assert ballots.points(event.organiser, event.challenge) == {idea: 1}
    assert ballots.opinions(event.organiser) == {idea: (1, 0, 0)}


def test_a_ballot_for_an_unknown_challenge_and_an_opinion_on_no_idea_do_not_count(
    event: Hackathon,
) -> None:
    author = Author("nowhere")
    voter = event.voters[0]
    body = Ballot(choices={"a": 1}, shown=["a"])
    give(event.organiser, author, "ballot", pair("nowhere", voter), body)
    give(event.organiser, author, "opinion", pair("none", voter), Opinion(answer="pass"))
    assert ballots.count_by_challenge(event.organiser) == {}
    assert ballots.points(event.organiser, "nowhere") == {}
    assert ballots.opinion_count(event.organiser) == 0


def test_a_badge_issued_in_two_batches_votes_once(event: Hackathon) -> None:
    idea = save(event, "A")
    actions.admit_badges(event.organiser, event.codes)
    cast(event, Author("kiosk"), event.voters[0], {idea: 2})
    give(
        event.organiser,
        Author("phone"),
        "opinion",
        pair(idea, event.voters[0]),
        Opinion(answer="agree"),
    )
    assert ballots.points(event.organiser, event.challenge) == {idea: 2}
    assert ballots.opinion_count(event.organiser) == 1


def test_a_ballot_keeps_its_dots_while_an_idea_is_taken_back(event: Hackathon) -> None:
    kept, gone = save(event, "A"), save(event, "B")
    cast(event, Author("kiosk"), event.voters[0], {kept: 2, gone: 2})
    actions.take_back_idea(event.organiser, gone)
    assert ballots.points(event.organiser, event.challenge)[kept] == 2
    actions.bring_back_idea(event.organiser, gone)
    assert ballots.points(event.organiser, event.challenge) == {kept: 2, gone: 2}


def test_the_count_takes_exactly_the_ballots_that_an_action_would(tmp_path: Path) -> None:
    every = [points for size in range(4) for points in product(range(1, 7), repeat=size)]
    event = Hackathon(tmp_path, badges=len(every))
    ideas = [save(event, title) for title in "ABC"]
    author = Author("kiosk")
    author.introduce()
    counted, expected = 0, dict.fromkeys(ideas, 0)
    for voter, points in zip(event.voters, every, strict=True):
        choices = dict(zip(ideas, points, strict=False))
        body = Ballot(choices=choices, shown=ideas)
        author.write("ballot", pair(event.challenge, voter), body)
        try:
            check_ballot(Rules(), choices=choices, shown=ideas, ideas=set(ideas))
        except InvalidInput:
            continue
        counted += 1
        for idea, given in choices.items():
            expected[idea] += given
    change_log.receive(event.organiser, author.log, "test")
    assert 1 < counted < len(every)
    assert ballots.count_by_challenge(event.organiser) == {event.challenge: counted}
    assert ballots.points(event.organiser, event.challenge) == expected
    event.close()
