"""Ballots and opinions, and how they are counted.

A ballot counts while its badge stands. That is asked when it is counted, not when it was
cast: nobody can tell whether the owner or the finder of a lost badge cast it, and the clocks
of two laptops cannot say which came first. So cancelling a badge takes its vote out, whenever
and wherever that was cast, and bringing the badge back lets the vote count again.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import NamedTuple

import msgspec

from kiosk.changes import Opinion, unpair
from kiosk.store import ballot_layout, ballot_orders, events, groups
from kiosk.store.badges import stands
from kiosk.store.ballot_layout import keys
from kiosk.store.database import Store
from kiosk.store.facts import Projection, Settled
from kiosk.voting import tallies
from kiosk.voting.effects import OrderEffect
from kiosk.voting.methods import Rules
from kiosk.voting.tallies import Count, Paper

_list_decoder = msgspec.json.Decoder(list[str])
_points_decoder = msgspec.json.Decoder(dict[str, int])

# The order on the screen is a hundred times as long as what is counted: it lies in a table of
# its own, and is looked up where it matters.
_SHOWN = """(
    SELECT shown FROM ballot_order AS wide
    WHERE wide.challenge = ballot.challenge AND wide.voter = ballot.voter
      AND wide.turn = ballot.turn
)"""

# Of a badge's ballots the last one is laid out and the first one, each with its turn, if they
# are not the same; the challenge says which one it takes.
_STANDING = """
    FROM ballot JOIN challenge ON challenge.id = ballot.challenge
    WHERE ballot.turn IN ('only', challenge.recast)
"""

# What `methods.check_ballot` asks of a ballot cast here, asked of every ballot when it is
# counted: others come from laptops that may be careless or hostile. A choice counts if its
# idea belongs to the challenge, so that moving an idea voids nobody's other dots.
_COUNTED = f"""{_STANDING}
      AND {stands("ballot.voter")}
      AND ballot.most <= challenge.per_idea
      AND CASE ballot.form
          WHEN 'empty' THEN 1
          WHEN 'points' THEN challenge.method IN ('dots', 'approval') AND given <= dots
          ELSE challenge.method = ballot.form AND given <= share
          END
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
    """A ballot as it stands: points by idea, the order that the screen showed, the answers."""

    choices: dict[str, int]
    shown: list[str]
    answers: list[str]


class Order(NamedTuple):
    """The ideas that a screen showed, in their order, and what shuffled them."""

    shown: list[str]
    seed: str
    """Empty where an organiser had fixed the order."""


def ballot(store: Store, challenge: str, voter: str) -> BallotRow | None:
    """The ballot of this voter that counts if it keeps the rules, or nothing."""
    found = store.row(
        f"SELECT choices, {_SHOWN}, answers {_STANDING} AND challenge.id = ? AND voter = ?",
        [challenge, voter],
    )
    if found is None:
        return None
    choices, shown, answers = found
    return BallotRow(
        _points_decoder.decode(choices), _list_decoder.decode(shown), _list_decoder.decode(answers)
    )


def has_voted(store: Store, challenge: str, voter: str) -> bool:
    """Whether this voter has a ballot on this laptop, whatever becomes of it."""
    sql = "SELECT 1 FROM ballot WHERE challenge = ? AND voter = ? LIMIT 1"
    return store.row(sql, [challenge, voter]) is not None


def is_begun(store: Store, challenge: str) -> bool:
    """Whether any ballot was cast for a challenge, as far as this laptop knows."""
    return store.row("SELECT 1 FROM ballot WHERE challenge = ? LIMIT 1", [challenge]) is not None


def counts(store: Store, challenge: str, voter: str) -> bool:
    """Whether a ballot of this voter counts."""
    sql = f"SELECT 1 {_COUNTED} AND challenge.id = ? AND voter = ?"
    return store.row(sql, [challenge, voter]) is not None


def count_by_challenge(store: Store) -> dict[str, int]:
    """How many voters cast a ballot that counts, by challenge."""
    return dict(store.rows(f"SELECT challenge.id, count(*) {_COUNTED} GROUP BY challenge.id"))


def tally(store: Store, challenge: str) -> dict[str, Count]:
    """What each idea got, by the challenge's method; merged ideas under the one that stands.

    Counted is each voter's one settled ballot, if its badge was issued and it keeps the
    challenge's rules, and of it what speaks of an idea that belongs to the challenge.
    """
    with store.reading():
        asked = events.challenge(store, challenge)
        if asked is None:
            return {}
        face = groups.faces(store, challenge)
        return tallies.count(asked.rules, _papers(store, challenge, asked.rules), face)


def points(store: Store, challenge: str) -> dict[str, int]:
    """Dots or ticks by idea: see `tally`."""
    counted = tally(store, challenge)
    return {idea: n.points for idea, n in counted.items() if isinstance(n, tallies.Points)}


def order_effect(store: Store, challenge: str) -> OrderEffect | None:
    """Whether the first places on the screen got more than their share.

    Looks at ballots that count and whose order was shuffled for their voter.
    """
    with store.reading():
        asked = events.challenge(store, challenge)
        return None if asked is None else ballot_orders.order_effect(store, asked, _COUNTED)


def times_shown(store: Store, challenge: str) -> Counter[str]:
    """To how many voters each idea was shown, by the ballots that this laptop has heard of.

    Counted are ballots that count, each idea of one once, and no more places of it than a voter
    is offered. So one badge moves an idea by one, whatever a laptop writes in its name.
    """
    asked = events.challenge(store, challenge)
    if asked is None:
        return Counter()
    most = asked.share * (2 if asked.method == "pairs" else 1)
    counted = f"SELECT challenge.id AS challenge, voter, turn {_COUNTED} AND challenge.id = ?"
    rows = store.rows(
        f"SELECT shown FROM ({counted}) JOIN ballot_order USING (challenge, voter, turn)",
        [challenge],
    )
    orders = (_list_decoder.decode(shown)[:most] for (shown,) in rows)
    # Most orders name no idea twice; a list of such is counted quicker than a set.
    once = (o if len(set(o)) == len(o) else set(o) for o in orders)
    return Counter(chain.from_iterable(once))


def shown_before(store: Store, challenge: str, voter: str) -> Order:
    """What this voter was shown when they cast the ballot that counts; nothing without one."""
    found = store.row(
        f"SELECT {_SHOWN}, seed {_COUNTED} AND challenge.id = ? AND voter = ?", [challenge, voter]
    )
    return Order(_list_decoder.decode(found[0]), found[1]) if found else Order([], "")


def _papers(store: Store, challenge: str, rules: Rules) -> list[Paper]:
    """What the ballots that count say, by the challenge's method, and nothing else of them."""
    which = f"{_COUNTED} AND challenge.id = ? ORDER BY voter"
    if rules.has_answers:
        rows = store.rows(f"SELECT answers, {_SHOWN} {which}", [challenge])
        return [Paper({}, *map(_list_decoder.decode, row)) for row in rows]
    rows = store.rows(f"SELECT choices {which}", [challenge])
    return [Paper(_points_decoder.decode(choices), (), ()) for (choices,) in rows]


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


def _settle_opinions(store: Store, facts: list[Settled[Opinion]]) -> None:
    store.replace(
        "opinion",
        "idea, voter, answer",
        sorted((*unpair(f.subject), f.body.answer) for f in facts),
    )


def _forget_opinions(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM opinion WHERE idea = ? AND voter = ?", keys(subjects))


PROJECTIONS = {
    "ballot": ballot_layout.PROJECTION,
    "opinion": Projection(("opinion",), _settle_opinions, _forget_opinions, paired=True),
}
