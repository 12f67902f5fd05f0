"""Which ballots the look at order effects takes in, and what their voters saw where.

A ballot whose order was not shuffled, or is not the one that its seed gives, says nothing about
order effects. It counts like any other, and is told of. Whether a whole order is right was
noted when its ballot was laid out: it takes as long as to shuffle it. A sheet that was left
early holds only the beginning; it is looked at here, and one that cannot be right tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from kiosk.store import ideas
from kiosk.store.database import Store
from kiosk.store.events import ChallengeRow
from kiosk.voting import effects
from kiosk.voting.drawn import can_begin
from kiosk.voting.effects import OrderEffect, Spread
from kiosk.voting.orders import is_again

_list_decoder = msgspec.json.Decoder(list[str])
_places_decoder = msgspec.json.Decoder(Spread)

# The order itself is read of sheets that were left early alone.
_WHAT = """
    SELECT seed, drawn, given, places, answers, CASE
        WHEN challenge.method = 'agree' AND given < json_extract(places, '$[0]') THEN (
            SELECT shown FROM ballot_order AS wide
            WHERE wide.challenge = ballot.challenge AND wide.voter = ballot.voter
              AND wide.turn = ballot.turn
        ) END
"""


class _Row(NamedTuple):
    """A ballot's order, and what was given where."""

    seed: str
    drawn: int
    """Whether its seed gives it, as far as was seen when it was laid out."""
    given: int
    places: str
    answers: str
    shown: str | None
    """The beginning of the order, where a voter of `agree` left the rest unanswered."""


def order_effect(store: Store, challenge: ChallengeRow, counted: str) -> OrderEffect:
    """Whether first places got more than their share, by the ballots that are `counted` (SQL)."""
    sql = f"{_WHAT} {counted} AND challenge.id = ? ORDER BY voter"
    rows = [_Row(*row) for row in store.rows(sql, [challenge.id])]
    ever, now = _ideas(store, challenge.id), len(ideas.for_ballot(store, challenge.id))
    offered = sorted({min(challenge.share, ever), min(challenge.share, now)}, reverse=True)
    found = effects.order_effect(_orders(challenge, rows, offered))
    return found._replace(
        fixed=sum(not row.seed for row in rows),
        again=sum(is_again(row.seed) for row in rows),
        strange=sum(bool(row.seed) and not row.drawn and not is_again(row.seed) for row in rows),
    )


def _orders(challenge: ChallengeRow, rows: Iterable[_Row], offered: list[int]) -> Iterator[Spread]:
    for row in rows:
        if not row.seed or not row.drawn:
            continue
        match challenge.method:
            case "agree":
                yield _sheet(row, offered)
            case "pairs":
                yield from effects.picked(_list_decoder.decode(row.answers))
            case _:
                yield _places_decoder.decode(row.places)


def _sheet(row: _Row, offered: list[int]) -> Spread:
    """What a voter agreed with, of as many ideas as would have been asked.

    That is one of the numbers `offered`: some ideas may have been taken back before this vote,
    or after it.
    """
    found = _places_decoder.decode(row.places)
    if row.shown is None:
        return found
    shown = _list_decoder.decode(row.shown)
    for number in offered:
        if not row.given or can_begin(shown, row.seed, of=number):
            return Spread(number, found.points, number - row.given)
    return Spread(offered[0], {}, offered[0])


def _ideas(store: Store, challenge: str) -> int:
    """How many ideas a challenge ever had: no voter was offered more."""
    found = store.row("SELECT count(*) FROM idea WHERE challenge = ?", [challenge])
    return int(found[0]) if found else 0
