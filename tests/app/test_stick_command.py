"""`tablevoice stick` carries changes between two laptops, and says what it did."""

from __future__ import annotations

import contextlib
from pathlib import Path

from click.testing import CliRunner, Result

from kiosk import actions
from kiosk.app.commands import commands
from kiosk.settings import Folder
from kiosk.store import change_log
from kiosk.store.database import open_store
from tests.event import belong


def stick(home: Path, place: Path) -> Result:
    return CliRunner().invoke(commands, ["--home", str(home), "stick", str(place)])


def join(home: Path, name: str) -> None:
    with contextlib.closing(belong(open_store(Folder(home).store))) as store:
        actions.enrol(store, name=name, role="organiser", table="7")


def test_a_stick_is_read_and_left_something_and_says_so(tmp_path: Path) -> None:
    one, two, place = tmp_path / "one", tmp_path / "two", tmp_path / "stick"
    place.mkdir()
    join(one, "One")
    join(two, "Two")

    first, second = stick(one, place), stick(two, place)

    assert first.exit_code == second.exit_code == 0, first.output + second.output
    assert "0 changes taken from the stick, 1 change left on it." in first.output
    assert "1 change taken from the stick, 1 change left on it." in second.output
    with contextlib.closing(open_store(Folder(two).store)) as store:
        assert change_log.count(store) == 2


def test_a_stick_that_is_not_there_ends_in_a_sentence(tmp_path: Path) -> None:
    join(tmp_path, "One")
    result = stick(tmp_path, tmp_path / "nowhere")
    assert result.exit_code == 1
    assert "pulled out" in result.output
    assert "safe" in result.output


def test_a_laptop_without_an_event_is_told_what_it_needs(tmp_path: Path) -> None:
    open_store(Folder(tmp_path).store).close()
    result = stick(tmp_path, tmp_path)
    assert result.exit_code == 1
    assert "ticket" in result.output


def test_a_damaged_file_on_the_stick_is_told(tmp_path: Path) -> None:
    shelf = tmp_path / "stick" / "Tablevoice"
    shelf.mkdir(parents=True)
    (shelf / "00010000.tvb").write_bytes(b"")
    (shelf / "00020000.tvb").write_bytes(bytes(100))
    join(tmp_path / "one", "One")
    output = stick(tmp_path / "one", shelf.parent).output
    assert "1 file cut short" in output
    assert "1 file damaged" in output
