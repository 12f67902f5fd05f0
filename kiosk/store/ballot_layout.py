"""How a ballot is laid out: what is counted of it, and apart from that the order on the screen.

The order names every idea, so it is a hundred times as long as the few that got points. It lies
in a table of its own, and where the points are in it is noted beside them, and whether it is the
order that the ballot's seed gives (`kiosk/voting/drawn.py`).

Of a badge's ballots the last one is laid out, and the first one where it is another
(`kiosk/store/casts.py`), each with its turn: `only`, `last` or `first`.
"""

from __future__ import annotations

import contextlib

import msgspec

from kiosk.changes import ANSWERS, PICKS, Ballot, Unreadable, unpair
from kiosk.store.database import Store
from kiosk.store.facts import Projection, Settled
from kiosk.voting import effects, orders
from kiosk.voting.drawn import is_drawn
from kiosk.voting.effects import Spread

_encoder = msgspec.json.Encoder()


def keys(subjects: list[str]) -> list[tuple[str, str]]:
    """The pairs that subjects name; one that names no pair was never laid out."""
    pairs = []
    for subject in subjects:
        with contextlib.suppress(Unreadable):
            pairs.append(unpair(subject))
    return pairs


def _settle(store: Store, facts: list[Settled[Ballot]]) -> None:
    _forget(store, [f.subject for f in facts])
    laid = []
    for last in facts:
        if last.first is None:
            laid.append((last, "only"))
        elif last.id == last.first.id:
            laid.append((last.first, "first"))
        else:
            laid += [(last, "last"), (last.first, "first")]
    store.insert(
        "ballot",
        "challenge, voter, turn, form, given, most, device, at, choices, answers, seed, places, "
        "drawn",
        [_row(fact, turn) for fact, turn in laid],
    )
    store.insert(
        "ballot_order",
        "challenge, voter, turn, shown",
        [
            (*unpair(fact.subject), turn, _encoder.encode(fact.body.shown).decode())
            for fact, turn in laid
        ],
    )


def _row(fact: Settled[Ballot], turn: str) -> tuple[object, ...]:
    body = fact.body
    return (
        *unpair(fact.subject),
        turn,
        _form(body),
        sum(body.choices.values()) + len(body.answers),
        max(body.choices.values(), default=0),
        fact.device,
        fact.at,
        _encoder.encode(body.choices).decode(),
        _encoder.encode(body.answers).decode(),
        body.seed,
        _encoder.encode(_spread(body)).decode(),
        int(_is_drawn(fact)),
    )


def _spread(body: Ballot) -> Spread:
    if body.answers:
        return effects.agreed(body.answers, len(body.shown))
    return effects.spread(body.choices, body.shown)


def _is_drawn(fact: Settled[Ballot]) -> bool:
    """Whether the order is the one that the voter's seed gives, as far as a ballot alone tells.

    Pairs tell nothing of it, nor does a sheet that was left early: it holds only the beginning.
    """
    challenge, voter = unpair(fact.subject)
    body, given = fact.body, len(fact.body.answers)
    if body.seed != orders.seed_of(voter, challenge) or len(body.shown) < given:
        return False
    return len(body.shown) > given > 0 or is_drawn(body.shown, body.seed)


def _form(body: Ballot) -> str:
    """What kind of vote a ballot is; a mixture counts for no method."""
    if not body.answers:
        return "points" if body.choices else "empty"
    if body.choices:
        return "mixed"
    if all(answer in ANSWERS for answer in body.answers):
        return "agree"
    return "pairs" if all(answer in PICKS for answer in body.answers) else "mixed"


def _forget(store: Store, subjects: list[str]) -> None:
    gone = keys(subjects)
    store.run_many("DELETE FROM ballot WHERE challenge = ? AND voter = ?", gone)
    store.run_many("DELETE FROM ballot_order WHERE challenge = ? AND voter = ?", gone)


PROJECTION = Projection(("ballot", "ballot_order"), _settle, _forget, paired=True)
