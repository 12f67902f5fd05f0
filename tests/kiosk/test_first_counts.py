"""Where the first vote counts, no kiosk can put another one in its place.

An honest kiosk refuses to replace a ballot that it knows of. These ones do not ask.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from kiosk import actions
from kiosk.changes import Badges, Ballot, Challenge, Change, Idea, Recast, Voting, pair
from kiosk.store import ballots, casts, change_log, integrity, registers
from kiosk.vouchers import Role
from tests.event import START, Author, Hackathon, exchange, ticket_for
from tests.kiosk.guests import Guest
from tests.kiosk.laptops import a_store, agreed

VOTER = "a" * 32
SUBJECT = pair("c", VOTER)
FIRST, LATER, SETTLED = 1, 2, 3
"""How many dots tell a ballot from the others."""


class Laptop(Guest):
    """One that signs what it likes."""

    def vote(self, dots: int, *, at: int, over: Iterable[Change] = ()) -> Change:
        body = Ballot(choices={"i": dots}, shown=["i"])
        return self.write("ballot", SUBJECT, body, at=START + at, parents=[c.id for c in over])


def kiosk(name: str, rights: Role = "voting") -> Laptop:
    """A laptop that was let in to take votes, and has no other rights."""
    laptop = Laptop(name)
    laptop.join(ticket_for(rights))
    return laptop


def room(recast: Recast = "first") -> Laptop:
    organiser = Laptop("oak")
    organiser.found()
    organiser.write(
        "challenge", "c", Challenge(v=2, question="Which?", voting=Voting(recast=recast))
    )
    organiser.write("badges", "batch", Badges(hashes=[VOTER]))
    organiser.write("idea", "i", Idea(title="A", challenge="c", table="1"))
    return organiser


def dots(*authors: Author) -> int:
    """How many dots count, once all have met; the same in whatever order they did."""
    logs = [author.log for author in authors]
    assert agreed(logs, orders=6) == {}
    with a_store() as store:
        change_log.receive(store, [change for log in logs for change in log], "test")
        return ballots.points(store, "c").get("i", 0)


@pytest.mark.parametrize(("recast", "expected"), [("first", FIRST), ("last", LATER)])
def test_a_ballot_that_names_the_first_as_its_parent_is_a_later_one(
    recast: Recast, expected: int
) -> None:
    organiser, honest, cheat = room(recast), kiosk("ash"), kiosk("birch")
    first = honest.vote(FIRST, at=10)
    cheat.vote(LATER, at=20, over=[first])
    assert dots(organiser, honest, cheat) == expected


def test_a_clock_that_was_put_back_does_not_make_it_the_first() -> None:
    organiser, honest, cheat = room(), kiosk("ash"), kiosk("birch")
    first = honest.vote(FIRST, at=10)
    cheat.vote(LATER, at=5, over=[first])
    assert dots(organiser, honest, cheat) == FIRST


def test_a_chain_of_ballots_leads_back_to_the_first() -> None:
    organiser, honest, cheat = room(), kiosk("ash"), kiosk("birch")
    said = honest.vote(FIRST, at=10)
    for step in range(4):
        said = cheat.vote(LATER, at=20 + step, over=[said])
    assert dots(organiser, honest, cheat) == FIRST


def test_two_kiosks_that_replace_each_other_leave_the_first() -> None:
    organiser, honest = room(), kiosk("ash")
    one, other = kiosk("birch"), kiosk("cedar")
    first = honest.vote(FIRST, at=10)
    body = Ballot(choices={"i": LATER}, shown=["i"])
    one.write("ballot", SUBJECT, body, at=START + 5, parents=[first.id, (other.device, 2)])
    other.write("ballot", SUBJECT, body, at=START + 5, parents=[first.id, (one.device, 2)])
    assert dots(organiser, honest, one, other) == FIRST


def test_a_kiosk_cannot_go_back_behind_what_it_wrote_before() -> None:
    organiser, honest, cheat = room(), kiosk("ash"), kiosk("birch")
    cheat.write("ballot", pair("c", "b" * 32), Ballot(choices={}, shown=["i"]), at=START + 15)
    honest.vote(FIRST, at=10)
    cheat.vote(LATER, at=5)  # and it names nobody
    assert dots(organiser, honest, cheat) == FIRST


def test_what_an_organiser_settled_counts_whatever_a_kiosk_writes_over_it() -> None:
    organiser, honest, cheat = room(), kiosk("ash"), kiosk("birch")
    first = honest.vote(FIRST, at=10)
    later = cheat.vote(LATER, at=20, over=[first])
    settled = organiser.vote(SETTLED, at=30, over=[later])
    cheat.vote(LATER, at=2, over=[settled])
    assert dots(organiser, honest, cheat) == SETTLED


def test_a_kiosk_that_foresees_what_an_organiser_will_write_gains_nothing() -> None:
    organiser, honest, cheat = room(), kiosk("ash"), kiosk("birch")
    first = honest.vote(FIRST, at=10)
    body = Ballot(choices={"i": LATER}, shown=["i"])
    foreseen = (organiser.device, len(organiser.log) + 1)
    later = cheat.write("ballot", SUBJECT, body, at=START + 20, parents=[foreseen])
    organiser.vote(SETTLED, at=30, over=[first, later])
    assert dots(organiser, honest, cheat) == SETTLED


def test_the_later_of_two_organisers_has_the_word() -> None:
    organiser, honest, other = room(), kiosk("ash"), kiosk("birch", "organiser")
    first = honest.vote(FIRST, at=10)
    settled = organiser.vote(LATER, at=30, over=[first])
    recast = honest.vote(FIRST, at=35, over=[settled])
    other.vote(SETTLED, at=40, over=[recast])
    assert dots(organiser, honest, other) == SETTLED


def test_an_organiser_sees_the_ballot_that_counts_and_can_keep_it(event: Hackathon) -> None:
    """Three kiosks: the second wrote over the first one's ballot, the third knew of neither."""
    challenge = actions.add_challenge(event.organiser, question="Which?", recast="first")
    actions.open_poll(event.organiser, challenge)
    idea = actions.save_idea(event.organiser, challenge=challenge, title="A", table="1")
    subject = pair(challenge, event.voters[0])
    kiosks = [
        event.laptop(f"Kiosk {n}", role="voting", rights="voting", table="") for n in range(3)
    ]
    exchange(event.organiser, *kiosks[:2])
    for number, kiosk in enumerate(kiosks, 1):
        event.clock.ms += 1_000
        body = Ballot(choices={idea: number}, shown=[idea])
        change_log.write(kiosk, "ballot", subject, body)
        if number == 1:
            exchange(event.organiser, *kiosks[:2])
    exchange(event.organiser, *kiosks)
    assert ballots.points(event.organiser, challenge) == {idea: 1}

    first, *others = casts.firsts(event.organiser, [subject])[subject]
    assert {head.id for head in registers.heads(event.organiser, "ballot", subject)} == {
        head.id for head in others
    }
    actions.settle_register(event.organiser, "ballot", subject, first.id)
    exchange(event.organiser, *kiosks)
    for store in (event.organiser, *kiosks):
        assert ballots.points(store, challenge) == {idea: 1}
        assert registers.conflicts(store) == []
        assert len(casts.firsts(store, [subject])[subject]) == 1
        assert integrity.verify(store).problems == []


def test_a_rule_that_is_changed_later_finds_the_first_vote(event: Hackathon) -> None:
    challenge = event.challenge
    idea = actions.save_idea(event.organiser, challenge=challenge, title="A", table="1")
    laptop = event.laptop("Kiosk", role="voting", rights="voting", table="")
    for given in (1, 2):
        event.clock.ms += 1_000
        actions.cast_ballot(
            laptop, voter=event.voters[0], challenge=challenge, choices={idea: given}, shown=[idea]
        )
    exchange(event.organiser, laptop)
    assert ballots.points(event.organiser, challenge) == {idea: 2}
    rule = Challenge(v=2, question="Which?", voting=Voting(recast="first"))
    change_log.write(event.organiser, "challenge", challenge, rule)
    assert ballots.points(event.organiser, challenge) == {idea: 1}


def test_who_is_no_organiser_any_more_has_settled_nothing() -> None:
    """A kiosk was let in again as an organiser, by a ticket that is cancelled afterwards."""
    organiser, honest, cheat = room(), kiosk("ash"), kiosk("birch")
    ticket = organiser.ticket("organiser")
    first = honest.vote(FIRST, at=10)
    cheat.join(ticket, "voting")
    cheat.vote(LATER, at=20, over=[first])
    assert dots(organiser, honest, cheat) == LATER
    organiser.cancel(ticket)
    assert dots(organiser, honest, cheat) == FIRST
