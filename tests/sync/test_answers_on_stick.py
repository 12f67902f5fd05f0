"""Equality answers travel on a stick where there is no network, each once, mixed by chance."""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.equality.form import AnswerSet
from kiosk.equality.standard import STANDARD
from kiosk.errors import MediaError
from kiosk.identity import device_id
from kiosk.store import answers, events
from kiosk.store.database import Store, open_store
from sync.answers_on_stick import exchange_answers, read_answers, write_answers
from sync.bundle import bundles, read_bundle
from sync.sealing import SealError
from sync.stick import exchange_stick
from tests.event import EVENT, ROOM_KEY, Author, Hackathon, ticket_for
from tests.sync.failing_directory import Moment, Trouble

QUIET = 0.0
DAY = "2026-08-06"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    with contextlib.closing(Hackathon(tmp_path)) as event:
        actions.enrol(event.organiser, name="Organiser", role="organiser", table="Desk")
        actions.set_equality(event.organiser, asked=True, questions=STANDARD)
        yield event


@pytest.fixture
def kiosks(event: Hackathon, stick: Path, tmp_path: Path) -> Iterator[list[Store]]:
    """Two kiosks that know the event from the stick."""
    exchange_stick(event.organiser, stick, ROOM_KEY, lambda: False, lambda _: None)
    with contextlib.ExitStack() as stack:
        found = []
        for number in (1, 2):
            path = tmp_path / f"kiosk {number}.db"
            store = stack.enter_context(contextlib.closing(open_store(path)))
            actions.take_ticket(store, ticket_for("voting").text)
            actions.enrol(store, name=f"Kiosk {number}", role="voting")
            exchange_stick(store, stick, ROOM_KEY, lambda: False, lambda _: None)
            found.append(store)
        yield found


def _answer(store: Store, count: int) -> None:
    for _ in range(count):
        actions.keep_answers(store, {"sex": "female", "age": "to_24"})


def _files(stick: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (stick / "Tablevoice").glob("*.tva")}


def _sets(count: int) -> list[AnswerSet]:
    event = device_id(EVENT.public_key)
    return [AnswerSet(os.urandom(16).hex(), event, DAY, {"sex": "male"}) for _ in range(count)]


def _written(sets: list[AnswerSet], key: bytes = ROOM_KEY) -> bytes:
    (pieces,) = write_answers([sets], key, 1 << 20)
    return b"".join(pieces)


def _visit(store: Store, stick: Path, quiet: float | None = QUIET) -> tuple[str, ...]:
    return exchange_answers(store, stick, ROOM_KEY, quiet)


def test_two_kiosks_answers_reach_the_organiser_each_once_and_then_the_stick_rests(
    event: Hackathon, kiosks: list[Store], stick: Path
) -> None:
    for store in kiosks:
        _answer(store, 12)
    for store in (*kiosks, event.organiser):
        assert _visit(store, stick) == ()

    expected = {one.id for store in kiosks for one in answers.held(store)}
    assert {one.id for one in answers.held(event.organiser)} == expected
    before = _files(stick)
    for store in (*kiosks, event.organiser):
        _visit(store, stick)
    assert _files(stick) == before
    assert len(before) == 1


def test_the_file_that_is_left_tells_not_which_kiosk_a_set_came_from(
    kiosks: list[Store], stick: Path
) -> None:
    for store in kiosks:
        _answer(store, 12)
        _visit(store, stick)
    (data,) = _files(stick).values()
    with (stick / "Tablevoice" / next(iter(_files(stick)))).open("rb") as file:
        (sets,) = read_answers(file.read, ROOM_KEY)
    assert [one.id for one in sets] == sorted(one.id for one in sets)
    assert not any(one.id.encode() in data for one in sets)


def test_a_kiosk_takes_no_answers_from_the_stick(kiosks: list[Store], stick: Path) -> None:
    _answer(kiosks[0], 12)
    _visit(kiosks[0], stick)
    _visit(kiosks[1], stick)
    assert answers.held(kiosks[1]) == ()


@pytest.mark.parametrize(("given", "quiet"), [(12, None), (9, QUIET)])
def test_a_kiosk_leaves_nothing_while_a_poll_is_open_nor_so_few_that_they_tell(
    kiosks: list[Store], stick: Path, given: int, quiet: float | None
) -> None:
    _answer(kiosks[0], given)
    _visit(kiosks[0], stick, quiet)
    assert _files(stick) == {}


def test_a_scribe_and_an_event_that_asks_nothing_take_no_part(
    event: Hackathon, stick: Path
) -> None:
    scribe = event.laptop("Table 7", table="7")
    _visit(scribe, stick)
    assert not (stick / "Tablevoice").exists()


def test_two_organisers_come_to_hold_the_same(
    event: Hackathon, kiosks: list[Store], stick: Path
) -> None:
    second = event.laptop("Organiser 2", role="organiser")
    exchange_stick(second, stick, ROOM_KEY, lambda: False, lambda _: None)
    answers.take_in(event.organiser, _sets(3))
    answers.take_in(second, _sets(4))
    for store in (event.organiser, second, event.organiser):
        _visit(store, stick)
    assert answers.held(event.organiser) == answers.held(second)
    assert len(answers.held(second)) == 7


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "cut_short"),
        (_written(_sets(3))[:-1], "cut_short"),
        (_written(_sets(3), bytes(32)), "other_event"),
        (b"".join(next(bundles([[Author("Ada").introduce()]], ROOM_KEY))), "other_event"),
        (_written([AnswerSet("0" * 32, "1" * 32, DAY, {})]), "other_event"),
    ],
    ids=["empty", "cut", "another key", "a renamed bundle", "another event's sets"],
)
def test_a_file_that_is_not_what_its_name_says_is_told_and_left_alone(
    event: Hackathon, stick: Path, data: bytes, reason: str
) -> None:
    shelf = stick / "Tablevoice"
    shelf.mkdir()
    (shelf / "00010000.tva").write_bytes(data)
    answers.take_in(event.organiser, _sets(2))

    assert _visit(event.organiser, stick) == (reason,)

    assert _files(stick)["00010000.tva"] == data
    assert len(answers.held(event.organiser)) == 2
    assert len(_files(stick)) == 2


def test_answers_under_a_bundles_name_do_not_open() -> None:
    with pytest.raises(SealError):
        list(read_bundle(io.BytesIO(_written(_sets(3))).read, ROOM_KEY))


def test_a_stick_that_is_pulled_out_loses_no_answers(
    event: Hackathon, kiosks: list[Store], stick: Path
) -> None:
    _answer(kiosks[0], 12)
    for number in range(200):
        trouble = Trouble(Moment(number))
        try:
            exchange_answers(kiosks[0], stick, ROOM_KEY, QUIET, open_directory=trouble.open)
        except MediaError:
            continue
        break
    assert 10 < number < 199
    _visit(event.organiser, stick)
    assert answers.held(event.organiser) == answers.held(kiosks[0])


def test_the_log_has_no_part_in_it(event: Hackathon, kiosks: list[Store], stick: Path) -> None:
    for challenge in events.challenges(event.organiser):
        actions.close_poll(event.organiser, challenge.id)
    _answer(kiosks[0], 12)
    _visit(kiosks[0], stick)
    report = exchange_stick(event.organiser, stick, ROOM_KEY, lambda: False, lambda _: None)
    assert not report.unread
    assert answers.held(event.organiser) == ()
