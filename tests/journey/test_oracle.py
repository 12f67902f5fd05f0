"""The oracle of the journey, by ballots that were counted by hand."""

from __future__ import annotations

from tests.journey.oracle import Challenge, Group, Ledger
from tests.journey.people import DOTS, Method, Person, read_conversation
from tests.journey.script import Paper

A, B, C = "Ramps", "Quiet rooms", "Cheap tickets"


def ledger(method: Method, *, counts: str = "last", groups: list[Group] | None = None) -> Ledger:
    asked = Challenge("?", method, "first" if counts == "first" else "last", [A, B, C])
    return Ledger({"?": asked}, groups or [])


def vote(
    book: Ledger, person: str, paper: Paper, kiosk: str = "1", *, thanked: bool = True
) -> None:
    book.casts(kiosk, person, "?", paper)
    if thanked:
        book.thanks(kiosk, person, "?", paper)


def one(*ideas: str) -> Group:
    return frozenset(ideas)


def test_dots_are_summed_and_a_group_takes_no_more_of_a_voter_than_one_idea() -> None:
    book = ledger("dots", groups=[one(A, B)])
    vote(book, "x", Paper({A: 2, B: 2, C: 1}))
    vote(book, "y", Paper({A: 1}))
    assert book.tally("?") == {one(A, B): (4, 2), one(C): (1, 1)}


def test_opposite_views_of_a_group_are_a_pass() -> None:
    book = ledger("agree", groups=[one(A, B)])
    vote(book, "x", Paper(answers=[([A], "agree"), ([B], "disagree"), ([C], "pass")]))
    vote(book, "y", Paper(answers=[([A], "pass"), ([B], "agree")]))
    assert book.tally("?") == {one(A, B): (1, 0, 1), one(C): (0, 0, 1)}


def test_a_pair_within_a_group_counts_for_nobody_and_a_tie_neither() -> None:
    book = ledger("pairs", groups=[one(A, B)])
    vote(book, "x", Paper(answers=[([A, B], A), ([A, C], C), ([C, B], B)]))
    vote(book, "y", Paper(answers=[([A, C], A), ([B, C], "skip")]))
    assert book.tally("?") == {one(A, B): (1, 0), one(C): (0, 1)}


def test_the_first_or_the_last_vote_counts_as_the_challenge_says() -> None:
    for counts, idea in (("first", A), ("last", B)):
        book = ledger("approval", counts=counts)
        vote(book, "x", Paper({A: 1}), kiosk="1")
        vote(book, "x", Paper({B: 1}), kiosk="2")
        assert book.tally("?") == {one(idea): (1, 1)}
        assert book.tally("?", "1") == {one(A): (1, 1)}
        assert book.faults == []


def test_a_vote_that_was_cut_off_counts_if_its_voter_is_told_that_it_does() -> None:
    book = ledger("approval", counts="first")
    vote(book, "x", Paper({A: 1}), thanked=False)
    assert book.tally("?") == {}
    book.already("1", "x", "?")
    assert book.tally("?") == {one(A): (1, 1)}


def test_a_vote_that_was_cut_off_is_void_once_its_voter_may_vote_again() -> None:
    book = ledger("approval", counts="first")
    vote(book, "x", Paper({A: 1}), thanked=False)
    vote(book, "x", Paper({B: 1}))
    assert book.tally("?") == {one(B): (1, 1)}
    assert book.faults == []


def test_two_first_votes_and_thanks_for_nothing_are_faults() -> None:
    book = ledger("approval", counts="first")
    vote(book, "x", Paper({A: 1}))
    vote(book, "x", Paper({B: 1}))
    book.thanks("1", "y", "?", Paper({C: 1}))
    book.already("1", "z", "?")
    assert len(book.faults) == 3


def test_a_cancelled_badge_counts_for_nothing() -> None:
    book = ledger("approval")
    vote(book, "x", Paper({A: 1}))
    book.cancelled.add("x")
    assert book.papers("?") == []


def test_a_person_votes_as_they_voted() -> None:
    person = Person("1", {A: 1, B: -1})
    assert person.mind("agree", [A, B, C]) == {A: 1, B: -1, C: 0}
    assert person.mind("approval", [A, B, C]) == {A: 1}
    assert person.mind("dots", [A, B, C]) == {A: 3}
    assert Person("2", {A: 1, C: 1}).mind("dots", [A, B, C]) == {A: 3, C: 2}


def test_there_are_a_thousand_people_with_votes_on_the_ideas_that_most_voted_on() -> None:
    conversation = read_conversation()
    assert len(conversation.people) > 1_000
    assert len(set(conversation.titles)) == 12
    assert all(
        sum(p.mind("dots", conversation.titles).values()) <= DOTS for p in conversation.people
    )
