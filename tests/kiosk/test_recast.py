"""Which of a badge's ballots counts: the last one, or the first, as the challenge says."""

from __future__ import annotations

from itertools import permutations

import pytest

from kiosk import actions
from kiosk.changes import Badges, Ballot, Challenge, Change, Idea, Recast, Voting, pair
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import ballots, change_log, integrity, registers
from kiosk.store.database import Store
from tests.event import START, Author, Hackathon, exchange
from tests.kiosk.laptops import a_store, agreed

VOTER = "a" * 32


def first_counts(event: Hackathon) -> tuple[str, str]:
    """An open challenge in which the first vote counts, and its idea."""
    challenge = actions.add_challenge(event.organiser, question="Which?", recast="first")
    actions.open_poll(event.organiser, challenge)
    idea = actions.save_idea(event.organiser, challenge=challenge, title="A", table="1")
    return challenge, idea


def vote(store: Store, event: Hackathon, challenge: str, idea: str, dots: int) -> None:
    actions.cast_ballot(
        store,
        voter=event.voters[0],
        challenge=challenge,
        choices={idea: dots},
        shown=[idea],
    )


def test_a_kiosk_that_knows_of_a_ballot_takes_no_other_where_the_first_counts(
    event: Hackathon,
) -> None:
    challenge, idea = first_counts(event)
    vote(event.organiser, event, challenge, idea, 1)
    with pytest.raises(InvalidInput) as refused:
        vote(event.organiser, event, challenge, idea, 3)
    assert refused.value.reason is InputFault.ALREADY_VOTED
    assert ballots.points(event.organiser, challenge) == {idea: 1}


def test_of_two_kiosks_ballots_the_first_counts_until_an_organiser_settles(
    event: Hackathon,
) -> None:
    challenge, idea = first_counts(event)
    kiosks = [event.laptop(f"Kiosk {n}", role="voting", table="") for n in (1, 2)]
    for dots, kiosk in enumerate(kiosks, 1):
        event.clock.ms += 1_000
        vote(kiosk, event, challenge, idea, dots)
    exchange(event.organiser, *kiosks)
    for store in kiosks:
        assert ballots.points(store, challenge) == {idea: 1}
        assert ballots.count_by_challenge(store)[challenge] == 1
        assert ballots.ballot(store, challenge, event.voters[0]) == ({idea: 1}, [idea], [])

    subject = pair(challenge, event.voters[0])
    later = max(registers.heads(event.organiser, "ballot", subject))
    actions.settle_register(event.organiser, "ballot", subject, later.id)
    exchange(event.organiser, *kiosks)
    for store in kiosks:
        assert ballots.points(store, challenge) == {idea: 2}
        assert registers.conflicts(store) == []


@pytest.mark.parametrize(("recast", "expected"), [("first", 1), ("last", 3)])
def test_what_counts_follows_from_the_changes_and_not_from_their_order(
    recast: Recast, expected: int
) -> None:
    organiser, *kiosks = (Author(name) for name in ("oak", "ash", "birch", "cedar"))
    organiser.introduce(role="organiser")
    voting = Voting(recast=recast)
    organiser.write("challenge", "c", Challenge(v=2, question="Which?", voting=voting))
    organiser.write("badges", "batch", Badges(hashes=[VOTER]))
    organiser.write("idea", "i", Idea(title="A", challenge="c", table="1"))
    for dots, kiosk in enumerate(kiosks, 1):
        kiosk.introduce(role="voting")
        body = Ballot(choices={"i": dots}, shown=["i"])
        kiosk.write("ballot", pair("c", VOTER), body, at=START + dots)
    logs: list[list[Change]] = [author.log for author in (organiser, *kiosks)]
    assert agreed(logs, orders=24) == {}
    digests = set()
    for order in permutations(logs):
        with a_store() as store:
            change_log.receive(store, [change for log in order for change in log], "test")
            assert ballots.points(store, "c") == {"i": expected}
            digests.add(integrity.digest(store))
    assert len(digests) == 1


def test_the_rule_may_change_after_the_votes(event: Hackathon) -> None:
    challenge, idea = first_counts(event)
    kiosks = [event.laptop(f"Kiosk {n}", role="voting", table="") for n in (1, 2)]
    for dots, kiosk in enumerate(kiosks, 1):
        event.clock.ms += 1_000
        vote(kiosk, event, challenge, idea, dots)
    exchange(event.organiser, *kiosks)
    change_log.write(event.organiser, "challenge", challenge, Challenge(question="Which?"))
    assert ballots.points(event.organiser, challenge) == {idea: 2}
