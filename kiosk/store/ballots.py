"""Ballots and opinions, and how they are counted.

A ballot counts while its badge stands. That is asked when it is counted, not when it was
cast: nobody can tell whether the owner or the finder of a lost badge cast it, and the clocks
of two laptops cannot say which came first. So cancelling a badge takes its vote out, whenever
and wherever that was cast, and bringing the badge back lets the vote count again.
"""

from __future__ import annotations

import contextlib
from typing import NamedTuple

import msgspec

from kiosk.changes import Ballot, Opinion, Unreadable, unpair
from kiosk.store.badges import stands
from kiosk.store.database import Store
from kiosk.store.facts import Projection, Settled

_encoder = msgspec.json.Encoder()
_order_decoder = msgspec.json.Decoder(list[str])

# What `rules.check_ballot` asks of a ballot cast here, asked of every ballot when it is
# counted: others come from laptops that may be careless or hostile. A choice counts if its
# idea belongs to the challenge, so that moving an idea voids nobody's other dots.
_COUNTED = f"""
    SELECT ballot.challenge, ballot.voter
    FROM ballot JOIN challenge ON challenge.id = ballot.challenge
    WHERE {stands("ballot.voter")}
      AND (SELECT coalesce(sum(points), 0) <= dots AND coalesce(max(points), 0) <= per_idea
           FROM choice
           WHERE choice.challenge = ballot.challenge AND choice.voter = ballot.voter)
"""
_COUNTED_OPINIONS = f"""
    FROM opinion
    WHERE {stands("opinion.voter")}
      AND EXISTS (SELECT 1 FROM idea WHERE idea.id = opinion.idea)
"""


class Opinions(NamedTuple):
    """How many voters agree, disagree and pass on one idea."""

    agree: int = 0
    disagree: int = 0
    passed: int = 0


class BallotRow(NamedTuple):
    """A ballot as it stands: points by idea, and the order that the screen showed."""

    choices: dict[str, int]
    shown: list[str]


def ballot(store: Store, challenge: str, voter: str) -> BallotRow | None:
    """The ballot of this voter that no other has replaced."""
    found = store.row(
        "SELECT shown FROM ballot WHERE challenge = ? AND voter = ?", [challenge, voter]
    )
    if found is None:
        return None
    choices = store.rows(
        "SELECT idea, points FROM choice WHERE challenge = ? AND voter = ?", [challenge, voter]
    )
    return BallotRow(dict(choices), _order_decoder.decode(found[0]))


def count_by_challenge(store: Store) -> dict[str, int]:
    """How many voters cast a ballot that counts, by challenge."""
    return dict(store.rows(f"SELECT challenge, count(*) FROM ({_COUNTED}) GROUP BY challenge"))


def points(store: Store, challenge: str) -> dict[str, int]:
    """Dots by idea: the sum over each voter's one settled ballot, if it keeps the rules.

    Counted are the ballots of badges that stand and that give no more dots than the challenge
    allows, and of their choices those whose idea belongs to it.
    """
    return dict(
        store.rows(
            f"""
            WITH counted AS MATERIALIZED ({_COUNTED} AND ballot.challenge = ?)
            SELECT choice.idea, sum(choice.points)
            FROM counted
            JOIN choice ON choice.challenge = counted.challenge AND choice.voter = counted.voter
            JOIN idea ON idea.id = choice.idea AND idea.challenge = counted.challenge
            GROUP BY choice.idea
            """,
            [challenge],
        )
    )


def opinion_count(store: Store) -> int:
    """How many opinions count: one for each badge that stands and idea."""
    found = store.row(f"SELECT count(*) {_COUNTED_OPINIONS}")
    return int(found[0]) if found else 0


def opinions(store: Store) -> dict[str, Opinions]:
    """The tally of opinions by idea, over badges that stand."""
    return {
        idea: Opinions(*counts)
        for idea, *counts in store.rows(
            "SELECT idea, sum(answer = 'agree'), sum(answer = 'disagree'), sum(answer = 'pass') "
            f"{_COUNTED_OPINIONS} GROUP BY idea"
        )
    }


def _settle_ballots(store: Store, facts: list[Settled[Ballot]]) -> None:
    _forget_ballots(store, [f.subject for f in facts])
    store.run_many(
        "INSERT INTO ballot (challenge, voter, device, at, shown) VALUES (?, ?, ?, ?, ?)",
        [
            (*unpair(f.subject), f.device, f.at, _encoder.encode(f.body.shown).decode())
            for f in facts
        ],
    )
    store.run_many(
        "INSERT INTO choice (challenge, voter, idea, points) VALUES (?, ?, ?, ?)",
        [
            (*unpair(f.subject), idea, given)
            for f in facts
            for idea, given in f.body.choices.items()
        ],
    )


def _settle_opinions(store: Store, facts: list[Settled[Opinion]]) -> None:
    store.replace(
        "opinion",
        "idea, voter, answer",
        sorted((*unpair(f.subject), f.body.answer) for f in facts),
    )


def _forget_ballots(store: Store, subjects: list[str]) -> None:
    keys = _keys(subjects)
    store.run_many("DELETE FROM ballot WHERE challenge = ? AND voter = ?", keys)
    store.run_many("DELETE FROM choice WHERE challenge = ? AND voter = ?", keys)


def _forget_opinions(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM opinion WHERE idea = ? AND voter = ?", _keys(subjects))


def _keys(subjects: list[str]) -> list[tuple[str, str]]:
    """The pairs that subjects name; one that names no pair was never laid out."""
    pairs = []
    for subject in subjects:
        with contextlib.suppress(Unreadable):
            pairs.append(unpair(subject))
    return pairs


PROJECTIONS = {
    "ballot": Projection(("ballot", "choice"), _settle_ballots, _forget_ballots, paired=True),
    "opinion": Projection(("opinion",), _settle_opinions, _forget_opinions, paired=True),
}
