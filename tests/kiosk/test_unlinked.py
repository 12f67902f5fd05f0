"""Nobody finds out from a laptop's files whose equality answers are whose."""

from __future__ import annotations

import itertools
import logging
import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.equality import form
from kiosk.equality.form import AnswerSet, Box
from kiosk.equality.standard import STANDARD
from kiosk.settings import Folder, Settings
from kiosk.store import answers, drafts
from kiosk.store.database import Store
from tests.event import Hackathon, receive_all
from tests.kiosk.linking import links

VOTERS = 120


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A kiosk's folder, in which the app writes its diary as it does in earnest."""
    path = tmp_path / "kiosk"
    path.mkdir()
    diary = logging.FileHandler(path / "tablevoice.log", encoding="utf-8")
    diary.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(diary)
    before = logging.getLogger().level
    logging.getLogger().setLevel(logging.INFO)
    yield path
    logging.getLogger().setLevel(before)
    logging.getLogger().removeHandler(diary)
    diary.close()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Hackathon]:
    (tmp_path / "room").mkdir()
    hackathon = Hackathon(tmp_path / "room", badges=VOTERS)
    actions.set_equality(hackathon.organiser, asked=True, questions=STANDARD)
    yield hackathon
    hackathon.close()


def _kiosk(room: Hackathon, folder: Path) -> Store:
    room.folder = folder
    store = room.laptop("tablevoice", role="voting", rights="voting", table="")
    Folder(folder).keep(Settings(name="Kiosk 1", role="voting"))
    return store


def _all_answers() -> list[dict[str, str]]:
    """Different answers for each voter, in an order that says nothing of them."""
    asked = {q.id: q for q in STANDARD if q.follows is None}
    chosen = ("age", "orientation", "religion", "sex")
    every = itertools.product(*([o.id for o in asked[q].options] for q in chosen))
    found = [dict(zip(chosen, one, strict=True)) for one in every]
    random.Random(4).shuffle(found)
    return found[:VOTERS]


def _play(
    room: Hackathon, store: Store, keep: Callable[[Store, dict[str, str]], None]
) -> list[str]:
    """Let every voter cast and answer. Gives the sets' ids in the order of the ballots."""
    idea = actions.save_idea(
        room.organiser, challenge=room.challenge, title="Quiet rooms", table="7"
    )
    receive_all(store, room.organiser)
    truth: list[str] = []
    before: set[str] = set()
    for voter, given in zip(room.voters, _all_answers(), strict=True):
        room.clock.ms += 40_000
        actions.cast_ballot(
            store, voter=voter, challenge=room.challenge, choices={idea: 1}, shown=[idea]
        )
        drafts.keep(store, "title", "what somebody typed")
        keep(store, given)
        now = {one.id for one in answers.held(store)}
        truth += now - before
        before = now
    assert len(truth) == VOTERS
    return truth


def test_no_order_in_a_laptop_s_files_goes_along_with_the_order_of_the_ballots(
    room: Hackathon, folder: Path
) -> None:
    store = _kiosk(room, folder)
    truth = _play(room, store, actions.keep_answers)
    answers.hand_over(store, quiet=1_000.0)
    names = {path.name for path in folder.iterdir()}
    assert {"tablevoice.db", "tablevoice.db-wal", "tablevoice.equality"} <= names
    assert links(folder, truth) == []


def test_what_a_host_took_in_from_kiosks_tells_no_more(room: Hackathon, folder: Path) -> None:
    store = _kiosk(room, folder)
    truth = _play(room, store, actions.keep_answers)
    handed = answers.hand_over(store, quiet=1_000.0)
    for start in range(0, VOTERS, 40):
        answers.take_in(room.organiser, handed[start : start + 40])
    assert len(answers.held(room.organiser)) == VOTERS
    assert links(room.organiser.path.parent, truth) == []


def test_sets_that_are_kept_in_the_order_of_their_coming_are_found(
    room: Hackathon, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_as_they_came(box: Box) -> bytes:
        records = [form.Head(1, box.released), *box.sets]
        return b"".join(form._encoder.encode(r).ljust(form.RECORD - 1) + b"\n" for r in records)

    def append(*boxes: list[AnswerSet]) -> tuple[AnswerSet, ...]:
        return tuple(one for box in boxes for one in box)

    monkeypatch.setattr(answers, "write_box", write_as_they_came)
    monkeypatch.setattr(answers, "union", append)
    monkeypatch.setattr(form, "union", append)
    truth = _play(room, _kiosk(room, folder), actions.keep_answers)
    assert "tablevoice.equality: the order by place" in links(folder, truth)


def test_ids_that_grow_with_time_are_found(
    room: Hackathon, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def by_time(_bytes: int) -> str:
        return f"{room.clock.ms:012x}{os.urandom(10).hex()}"

    monkeypatch.setattr("kiosk.equality.form.secrets.token_hex", by_time)
    truth = _play(room, _kiosk(room, folder), actions.keep_answers)
    assert "tablevoice.equality: the order by id" in links(folder, truth)


def test_a_set_that_is_written_into_the_store_is_found(room: Hackathon, folder: Path) -> None:
    def keep_twice(store: Store, given: dict[str, str]) -> None:
        before = {one.id for one in answers.held(store)}
        actions.keep_answers(store, given)
        (new,) = {one.id for one in answers.held(store)} - before
        drafts.keep(store, f"equality {new}", str(given))

    truth = _play(room, _kiosk(room, folder), keep_twice)
    assert any(found.startswith("tablevoice.db") for found in links(folder, truth))


def test_answers_without_their_id_are_found_in_the_store(room: Hackathon, folder: Path) -> None:
    def keep_twice(store: Store, given: dict[str, str]) -> None:
        actions.keep_answers(store, given)
        drafts.keep(store, "equality", str(given))

    truth = _play(room, _kiosk(room, folder), keep_twice)
    assert any(found.startswith("tablevoice.db") for found in links(folder, truth))


def test_a_set_that_is_named_in_the_diary_is_found(room: Hackathon, folder: Path) -> None:
    def keep_and_tell(store: Store, given: dict[str, str]) -> None:
        before = {one.id for one in answers.held(store)}
        actions.keep_answers(store, given)
        logging.getLogger("test").info("kept %s", {o.id for o in answers.held(store)} - before)

    truth = _play(room, _kiosk(room, folder), keep_and_tell)
    assert any(found.startswith("tablevoice.log") for found in links(folder, truth))
