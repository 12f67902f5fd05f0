"""The event, its challenges, and their polls."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from kiosk.changes import Challenge, Event, Method, Poll, Recast, Voting
from kiosk.identity import device_id
from kiosk.store.database import Store
from kiosk.store.facts import Projection, Settled
from kiosk.store.log_store import Row
from kiosk.voting.methods import Rules

_strings_decoder = msgspec.json.Decoder(tuple[str, ...])
_encoder = msgspec.json.Encoder()


class EventRow(NamedTuple):
    """An event; `badge_key` is 64 hex digits."""

    id: str
    name: str
    badge_key: str
    idle: int
    """Seconds after which a kiosk asks a voter who stands still whether to wait."""
    warning: int
    """Seconds for which it asks."""
    languages: tuple[str, ...] = ()
    """What its kiosks speak, as BCP 47 tags, the first to begin with; nothing if undecided."""


class ChallengeRow(NamedTuple):
    """A challenge with its rules, and the state of its poll."""

    id: str
    question: str
    position: int
    dots: int
    per_idea: int
    poll: str
    """`open`, or `closed`, which is also what it is before anyone opened it."""
    revealed: bool = False
    """Whether its results may be seen: never while it takes ballots."""
    method: Method = "dots"
    recast: Recast = "last"
    share: int = 12
    order: tuple[str, ...] = ()
    """The order that an organiser fixed; empty if each voter has an own."""

    @property
    def rules(self) -> Rules:
        """How it is voted on."""
        return Rules(self.method, self.dots, self.per_idea, self.share, self.recast)


_CHALLENGES = """
    SELECT challenge.id, question, position, dots, per_idea, coalesce(poll.state, 'closed'),
           coalesce(poll.revealed, 0), method, recast, share, fixed_order
    FROM challenge LEFT JOIN poll ON poll.challenge = challenge.id
"""


def event(store: Store) -> EventRow | None:
    """The event that this store belongs to, once it is here."""
    if store.event_key is None:
        return None
    event_id = device_id(store.event_key)
    found = store.row(
        "SELECT id, name, badge_key, idle, warning, languages FROM event WHERE id = ?", [event_id]
    )
    return EventRow._make((*found[:5], _strings_decoder.decode(found[5]))) if found else None


def challenges(store: Store) -> list[ChallengeRow]:
    """Every challenge, in the order in which the organiser set them."""
    return [_challenge(row) for row in store.rows(f"{_CHALLENGES} ORDER BY position, id")]


def challenge(store: Store, challenge_id: str) -> ChallengeRow | None:
    """One challenge, if it is here."""
    found = store.row(f"{_CHALLENGES} WHERE challenge.id = ?", [challenge_id])
    return _challenge(found) if found else None


def _challenge(row: Row) -> ChallengeRow:
    return ChallengeRow._make(
        (*row[:6], bool(row[6]), *row[7:10], _strings_decoder.decode(row[10]))
    )


def _settle_events(store: Store, facts: list[Settled[Event]]) -> None:
    store.replace(
        "event",
        "id, name, badge_key, idle, warning, languages",
        [_event_values(f.subject, f.body) for f in facts],
    )


def _event_values(event: str, body: Event) -> tuple[object, ...]:
    languages = _encoder.encode(body.languages).decode()
    return (event, body.name, body.badge_key, body.idle, body.warning, languages)


def _settle_challenges(store: Store, facts: list[Settled[Challenge]]) -> None:
    store.replace(
        "challenge",
        "id, question, position, dots, per_idea, method, recast, share, fixed_order",
        [_challenge_values(f.subject, f.body) for f in facts],
    )


def _challenge_values(challenge: str, body: Challenge) -> tuple[object, ...]:
    voting = Voting() if body.voting is msgspec.UNSET else body.voting
    return (
        challenge,
        body.question,
        body.position,
        body.dots,
        1 if voting.method == "approval" else body.per_idea,
        voting.method,
        voting.recast,
        voting.share,
        _encoder.encode(voting.order).decode(),
    )


def _settle_polls(store: Store, facts: list[Settled[Poll]]) -> None:
    store.replace(
        "poll",
        "challenge, state, revealed",
        [
            (f.subject, f.body.state, int(f.body.revealed and f.body.state == "closed"))
            for f in facts
        ],
    )


def _forget_events(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM event WHERE id = ?", [(s,) for s in subjects])


def _forget_challenges(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM challenge WHERE id = ?", [(s,) for s in subjects])


def _forget_polls(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM poll WHERE challenge = ?", [(s,) for s in subjects])


PROJECTIONS = {
    "event": Projection(("event",), _settle_events, _forget_events),
    "challenge": Projection(("challenge",), _settle_challenges, _forget_challenges),
    "poll": Projection(("poll",), _settle_polls, _forget_polls),
}
