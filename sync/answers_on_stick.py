"""Equality answers on a stick, for rooms without any network.

    exchange_answers(store, Path("/media/stick"), room_key, quiet=None)

A kiosk leaves there what it may hand over (`kiosk/equality/release.py`) and takes nothing.
An organiser's laptop takes in what is there, and leaves what another organiser's lacks. Who
leaves anything puts it together with what was there, sorted by chance, and the files before
go: so after the second kiosk no file tells which of them a set came from.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

from kiosk.equality.form import MAX_SETS, AnswerSet, union
from kiosk.errors import InputFault, InvalidInput
from kiosk.exchange import Unread
from kiosk.identity import device_id
from kiosk.store import answers, devices
from kiosk.store.database import Store
from kiosk.store.equality import equality
from sync import wire
from sync.answers import batches
from sync.bundle import unpacked
from sync.directory import Directory
from sync.frames import Read, frames, read_frames
from sync.media import told_apart
from sync.sealing import ANSWERS, SealError
from sync.shelf import Form, Shelf, shelf_of


def exchange_answers(
    store: Store,
    folder: Path,
    room_key: bytes,
    quiet: float | None,
    *,
    open_directory: Callable[[Path], Directory] = Directory,
) -> tuple[Unread, ...]:
    """Exchange once with a folder or drive. Gives why files there could not be read, if any.

    `quiet` is for how many seconds no poll has been open, or nothing while one is. Raises
    `MediaError`, `StoreError`; what was on the stick before is there then.
    """
    device = devices.this_device(store)
    if device is None or equality(store) is None or device.role not in ("voting", "organiser"):
        return ()
    with told_apart(folder), shelf_of(_FILES, folder, room_key, open_directory) as shelf:
        found = _read(shelf, _event(store))
        if device.role == "organiser":
            answers.take_in(store, found.sets)
            ours: Sequence[AnswerSet] = answers.held(store)
        else:
            ours = answers.hand_over(store, quiet)
        if not {one.id for one in ours} <= {one.id for one in found.sets}:
            shelf.put(batches(union(found.sets, ours)))
            shelf.remove(found.whole)
    return found.unread


class _Found(NamedTuple):
    """The sets on a stick, the files that hold them, and why others could not be read."""

    sets: tuple[AnswerSet, ...]
    whole: list[str]
    unread: tuple[Unread, ...]


def _read(shelf: Shelf[Sequence[AnswerSet]], event: str) -> _Found:
    """What is there for this event. Raises `OSError` if the medium is gone, `StoreError`."""
    sets: tuple[AnswerSet, ...] = ()
    whole: list[str] = []
    unread: list[Unread] = []
    for name in shelf.names():
        try:
            there = _whole(shelf, name)
        except SealError as error:
            unread.append(error.fault)
            continue
        except OSError:
            shelf.names()  # raises if it is not this file alone that cannot be had
            unread.append("unreadable")
            continue
        if any(one.event != event for one in there):
            unread.append("other_event")
            continue
        sets = union(sets, there)
        whole.append(name)
    return _Found(sets, whole, tuple(unread))


def _whole(shelf: Shelf[Sequence[AnswerSet]], name: str) -> list[AnswerSet]:
    """All the sets of one file. Raises `SealError`, also for more than an event has."""
    with contextlib.closing(shelf.read(name)) as parts:
        sets = list(islice(chain.from_iterable(parts), MAX_SETS + 1))
    if len(sets) > MAX_SETS:
        raise SealError("garbled")
    return sets


def _event(store: Store) -> str:
    if store.event_key is None:
        raise InvalidInput("This laptop has not joined an event yet.", InputFault.TICKET_MISSING)
    return device_id(store.event_key)


def write_answers(
    parts: Iterable[Sequence[AnswerSet]], room_key: bytes, limit: int
) -> Iterator[Iterator[bytes]]:
    """The pieces of each file that these sets fill; at most `wire.ANSWER_SETS` in a part."""
    packed = (wire.pack(wire.Answers(wire.VERSION, list(part))) for part in parts)
    return frames(packed, room_key, ANSWERS, limit)


def read_answers(read: Read, room_key: bytes) -> Iterator[Sequence[AnswerSet]]:
    """The sets of a file, part by part. Raises `SealError`, as `read_frames` does."""
    for content in read_frames(read, room_key, ANSWERS):
        yield unpacked(content, wire.Answers).sets


_FILES: Form[Sequence[AnswerSet]] = Form("tva", ANSWERS, write_answers, read_answers)
