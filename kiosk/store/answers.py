"""The box of equality answers that belongs to a store: what is held, added, handed over.

    add(store, {"sex": "female"})        # when this returns, it is on the disk
    page(store, after="", limit=500)

The box is no part of the log. A store keeps it whole (a laptop and a small hub in a file,
`box_file.py`; PostgreSQL in one row), so that nothing of the order in which sets came stays.
The store's transaction keeps other writers out of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import NamedTuple

from kiosk.equality.form import AnswerSet, Box, Released, of_day, read_box, tag, union, write_box
from kiosk.equality.questions import Answers
from kiosk.equality.release import is_due
from kiosk.errors import InputFault, InvalidInput
from kiosk.identity import device_id
from kiosk.store.log_store import LogStore


class Page(NamedTuple):
    """Some sets in the order of their ids, whether more follow, and the tag of them all."""

    sets: list[AnswerSet]
    more: bool
    tag: str


def held(store: LogStore) -> tuple[AnswerSet, ...]:
    """All sets that are held. Raises `StoreError`."""
    return _read(store).sets


def page(store: LogStore, after: str, limit: int, known: str = "") -> Page:
    """At most `limit` sets whose ids come after `after`; none if `known` is the tag of all."""
    with store.writing():
        data = store.read_box()
    now = tag(data)
    if now == known:
        return Page([], more=False, tag=now)
    found = [one for one in read_box(data).sets if one.id > after][: limit + 1]
    return Page(found[:limit], len(found) > limit, now)


def add(store: LogStore, answers: Answers) -> None:
    """Keep one voter's answers, under an id of their own, in the session of today.

    Raises `InvalidInput`, `StoreError`; then nothing was kept.
    """
    one = AnswerSet.new(_event(store), _today(store), answers)
    _write(store, lambda box: box._replace(sets=union(box.sets, [one])))


def take_in(store: LogStore, arriving: Iterable[AnswerSet]) -> str:
    """Keep sets that come from elsewhere; gives the tag of all. Raises as `add` does.

    Sets of another event are refused, with all that came with them.
    """
    sets, event = list(arriving), _event(store)
    if any(one.event != event for one in sets):
        raise InvalidInput("These answers belong to another event.", InputFault.OTHER_EVENT)
    return _write(store, lambda box: box._replace(sets=union(box.sets, sets)))


def hand_over(store: LogStore, quiet: float | None) -> tuple[AnswerSet, ...]:
    """What a kiosk may hand over now, by the rule of `kiosk/equality/release.py`.

    `quiet` is for how many seconds no poll has been open, or nothing while one is. Only how
    many were handed over is remembered, never which. Raises `StoreError`.
    """
    today = _today(store)
    with store.writing():
        box = _read(store)
        held_today = len(of_day(box.sets, today))
        before = box.released.sets if box.released and box.released.day == today else 0
        is_due_now = is_due(sets=held_today, released=before, is_over=False, quiet=quiet)
        if is_due_now and held_today != before:
            _write(store, lambda found: found._replace(released=Released(today, held_today)))
    return tuple(one for one in box.sets if one.day != today or is_due_now)


def _read(store: LogStore) -> Box:
    with store.writing():
        return read_box(store.read_box())


def _write(store: LogStore, change: Callable[[Box], Box]) -> str:
    with store.writing():
        before = store.read_box()
        box = read_box(before)
        data = write_box(change(box))
        if not box.is_whole:
            store.set_box_aside()
        if data != before:
            day = max((one.day for one in read_box(data).sets), default=_today(store))
            store.write_box(data, day)
    return tag(data)


def _event(store: LogStore) -> str:
    if store.event_key is None:
        raise InvalidInput("This laptop has no event yet.", InputFault.NO_EVENT)
    return device_id(store.event_key)


def _today(store: LogStore) -> str:
    """The calendar day where this computer is: all that is kept of the time."""
    moment = datetime.fromtimestamp(store.now() / 1_000, UTC)
    return date.isoformat(moment.astimezone().date())
