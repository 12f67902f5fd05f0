"""The form in which answer sets are kept: one box, in which nothing tells who came when.

    one = AnswerSet.new(event, "2026-08-06", {"sex": "female"})
    data = write_box(Box((one,)))
    read_box(data).sets

A box is records of one length, JSON padded with spaces: a head, then the sets by their
random ids. Equal sets give equal bytes, whatever came first, in whatever batches.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, NamedTuple

import msgspec
from msgspec import Meta

from kiosk.equality.questions import ANSWERS_BYTES, MAX_QUESTIONS, Answers, Id
from kiosk.errors import InputFault, InvalidInput, StoreError, StoreFault

MAX_SETS = 50_000
"""Sets in one box: a hostile laptop shall not fill an event's disks."""
RECORD = 1024
"""Bytes of each record, with its line's end."""
_VERSION = 1

SetId = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}(?!\n)$")]
Day = Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?!\n)$")]
Chosen = Annotated[dict[Id, Id], Meta(max_length=MAX_QUESTIONS)]

_encoder = msgspec.json.Encoder(order="deterministic")


class AnswerSet(msgspec.Struct, frozen=True):
    """One voter's answers under a random id, and their session: the event and the day.

    Whoever was asked leaves a set, be it without any answer.
    """

    id: SetId
    event: SetId
    day: Day
    answers: Chosen

    def __post_init__(self) -> None:
        """Raise `ValueError` for a day that is in no calendar, or more than there is room for."""
        date.fromisoformat(self.day)
        if len(_encoder.encode(self.answers)) > ANSWERS_BYTES:
            raise ValueError("These answers are too long.")

    @classmethod
    def new(cls, event: str, day: str, answers: Answers) -> AnswerSet:
        """A set of its own. Raises `InvalidInput` for more answers than there is room for."""
        try:
            return cls(secrets.token_hex(16), event, day, dict(answers))
        except ValueError as error:
            raise InvalidInput(
                "These answers are longer than a set has room for.", InputFault.EQUALITY_TOO_MANY
            ) from error


class Released(msgspec.Struct, frozen=True):
    """How many sets of the day there were when they were last handed over."""

    day: Day
    sets: Annotated[int, Meta(ge=0, le=MAX_SETS)]


class Head(msgspec.Struct, frozen=True):
    """The first record: what this file is. Nothing in it is about one set."""

    tablevoice_box: Annotated[int, Meta(ge=1)]
    released: Released | None = None


class Box(NamedTuple):
    """Answer sets by their ids; `is_whole` unless part of what was read could not be."""

    sets: tuple[AnswerSet, ...] = ()
    released: Released | None = None
    is_whole: bool = True


_head_decoder = msgspec.json.Decoder(Head)
_set_decoder = msgspec.json.Decoder(AnswerSet)
_SPOILT = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def union(*boxes: Iterable[AnswerSet]) -> tuple[AnswerSet, ...]:
    """All the sets, each once, by id. Of two that claim one id the lesser in bytes stays.

    Raises `StoreError` for more than a box holds.
    """
    found: dict[str, tuple[bytes, AnswerSet]] = {}
    for sets in boxes:
        for one in sets:
            data = _encoder.encode(one)
            if one.id not in found or data < found[one.id][0]:
                found[one.id] = (data, one)
    if len(found) > MAX_SETS:
        raise StoreError(
            f"There is room for {MAX_SETS:,} answer sets.", StoreFault.BOX_FULL, limit=MAX_SETS
        )
    return tuple(found[id_][1] for id_ in sorted(found))


def write_box(box: Box) -> bytes:
    """The bytes of a box. Raises `StoreError` for more sets than it holds."""
    records: list[msgspec.Struct] = [Head(_VERSION, box.released), *union(box.sets)]
    return b"".join(_encoder.encode(record).ljust(RECORD - 1) + b"\n" for record in records)


def read_box(data: bytes) -> Box:
    """What there is in a box, as far as it can be read. No bytes are an empty box.

    Raises `StoreError` (too new) for a newer version's; then it must not be written.
    """
    if not data:
        return Box()
    head = _head(data[:RECORD])
    sets: list[AnswerSet] = []
    is_whole = head is not None and len(data) % RECORD == 0
    for start in range(RECORD if head else 0, min(len(data), (MAX_SETS + 1) * RECORD), RECORD):
        try:
            sets.append(_set_decoder.decode(data[start : start + RECORD]))
        except _SPOILT:
            is_whole = False
    return Box(union(sets[:MAX_SETS]), head.released if head else None, is_whole)


def tag(data: bytes) -> str:
    """Tells boxes with other sets apart: 32 hex digits, or nothing for an empty box."""
    return hashlib.sha256(data[RECORD:]).hexdigest()[:32] if len(data) > RECORD else ""


def of_day(sets: Sequence[AnswerSet], day: str) -> list[AnswerSet]:
    """The sets of one day."""
    return [one for one in sets if one.day == day]


def _head(record: bytes) -> Head | None:
    try:
        head = _head_decoder.decode(record)
    except _SPOILT:
        return None
    if head.tablevoice_box > _VERSION:
        raise StoreError(
            "The equality answers here were written by a newer Tablevoice. They have not been "
            "touched.",
            StoreFault.TOO_NEW,
        )
    return head
