"""Whether the event asks equality questions, and which: as its organisers set it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from kiosk.changes import Equality, Unreadable, read_body
from kiosk.equality.past import Past
from kiosk.equality.questions import Question
from kiosk.identity import device_id
from kiosk.store.database import Store
from kiosk.store.facts import Projection, Settled

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(list[Question])


class EqualityRow(NamedTuple):
    """What is asked, if it `asked` is; counts below `threshold` are hidden."""

    asked: bool
    threshold: int
    questions: list[Question]


def equality(store: Store) -> EqualityRow | None:
    """What this store's event asks, once an organiser has said so."""
    if store.event_key is None:
        return None
    found = store.row(
        "SELECT asked, threshold, questions FROM equality WHERE event = ?",
        [device_id(store.event_key)],
    )
    return EqualityRow(bool(found[0]), found[1], _decoder.decode(found[2])) if found else None


def past(store: Store) -> Past:
    """What this store's event ever asked, from all changes that count, the earliest first."""
    if store.event_key is None:
        return Past()
    return Past.of(_versions(store, device_id(store.event_key)))


def _versions(store: Store, event: str) -> Iterator[tuple[bool, Sequence[Question]]]:
    for (body,) in store.rows(
        "SELECT body FROM (SELECT device, seq, kind, subject FROM head "
        "UNION SELECT device, seq, kind, subject FROM replaced) "
        "JOIN change USING (device, seq, kind, subject) "
        "LEFT JOIN withheld USING (device, seq) "
        "WHERE kind = 'equality' AND subject = ? AND coalesce(admitted, 1) = 1 "
        "ORDER BY at, device, seq",
        [event],
    ):
        with contextlib.suppress(Unreadable):
            value = read_body("equality", body)
            if isinstance(value, Equality):
                yield value.asked, value.questions


def _settle(store: Store, facts: list[Settled[Equality]]) -> None:
    store.replace(
        "equality",
        "event, asked, threshold, questions",
        [
            (
                f.subject,
                int(f.body.asked),
                f.body.threshold,
                _encoder.encode(f.body.questions).decode(),
            )
            for f in facts
        ],
    )


def _forget(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM equality WHERE event = ?", [(s,) for s in subjects])


PROJECTIONS = {"equality": Projection(("equality",), _settle, _forget)}
