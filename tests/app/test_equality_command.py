"""`tablevoice equality` prints and writes what may be published, and nothing else."""

from __future__ import annotations

import contextlib
import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk import actions
from kiosk.app.commands import commands
from kiosk.equality.form import AnswerSet
from kiosk.equality.standard import STANDARD
from kiosk.identity import device_id
from kiosk.settings import Folder
from kiosk.store import answers
from kiosk.store.database import Store, open_store
from tests.event import EVENT, belong


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = belong(open_store(Folder(tmp_path).store))
    actions.enrol(store, name="Organiser", role="organiser")
    actions.create_event(store, name="City Hack")
    actions.set_equality(store, asked=True, questions=STANDARD)
    yield store
    store.close()


def _answered(store: Store, count: int, **given: str) -> None:
    event, held = device_id(EVENT.public_key), len(answers.held(store))
    answers.take_in(
        store, [AnswerSet(f"{held + n:032x}", event, "2026-08-06", given) for n in range(count)]
    )


def _run(store: Store, *options: str) -> tuple[int, str]:
    home = str(store.path.parent)
    done = CliRunner().invoke(commands, ["--home", home, "equality", *options])
    return done.exit_code, done.output


def test_small_counts_are_named_as_fewer_and_the_reason_is_given(store: Store) -> None:
    _answered(store, 40, sex="female")
    _answered(store, 30, sex="male")
    _answered(store, 3)
    code, said = _run(store)
    assert code == 0
    assert "What is your sex?" in said
    assert "Female, all days: 40" in said
    assert "Skipped, all days: fewer than 10" in said
    assert "not shown" in said
    assert "because the small ones could be worked out" in said


def test_two_questions_are_counted_together(store: Store) -> None:
    _answered(store, 40, sex="female", age="to_24")
    _answered(store, 30, sex="male", age="to_24")
    code, said = _run(store, "--cross", "sex", "age")
    assert code == 0
    assert "What is your sex? × What is your age group?" in said


def test_a_crossing_that_would_give_a_small_number_away_is_refused_with_a_sentence(
    store: Store,
) -> None:
    _answered(store, 60, sex="female", orientation="heterosexual")
    _answered(store, 25, sex="female", orientation="gay_lesbian")
    _answered(store, 10, sex="male", orientation="gay_lesbian")
    code, said = _run(store, "--cross", "sex", "orientation")
    assert code == 1
    assert "cannot be counted together, because small numbers could be worked out" in said


def test_the_numbers_are_written_for_a_spreadsheet(store: Store, tmp_path: Path) -> None:
    _answered(store, 40, sex="female")
    out = tmp_path / "counts.csv"
    assert _run(store, "--out", str(out))[0] == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    counted = {row["answer"]: row["count"] for row in rows if row["question"] == STANDARD[8].text}
    assert counted["Female"] in ("40", "not shown")
    assert counted["Male"] == "fewer than 10"


def test_a_kiosk_counts_nothing(tmp_path: Path) -> None:
    with contextlib.closing(belong(open_store(Folder(tmp_path).store))) as store:
        actions.enrol(store, name="Kiosk 1", role="voting")
        code, said = _run(store)
    assert code == 1
    assert "Ask an organiser" in said


def test_without_answers_it_says_so(store: Store) -> None:
    assert "No answers have arrived yet." in _run(store)[1]


def test_a_file_that_cannot_be_written_is_named(store: Store, tmp_path: Path) -> None:
    _answered(store, 40, sex="female")
    code, said = _run(store, "--out", str(tmp_path / "no" / "such.csv"))
    assert code == 1
    assert said.startswith("Error: ")
