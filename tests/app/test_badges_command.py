"""`tablevoice badges`, in processes of its own: no display, one sentence, cards that work."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.app.badge_making import finish
from kiosk.settings import Folder
from kiosk.store import badges
from kiosk.store.database import open_store
from tests.event import belong
from tests.memory import peak_mib
from ui.cards import naming
from ui.cards.file import new_part
from ui.cards.sheets import SHEETS

MOST_MIB = 120
"""What making badges may take; most of it is Qt and Python themselves."""

MORE_MIB = 4
"""What 2,500 more may add: 20,000, the most that are made at once, then stay below `MOST_MIB`."""


def tablevoice(home: Path, *options: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key != "DISPLAY"}
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "kiosk.app", "--home", str(home), *options],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=280,
        env=environment | {"PYTHONIOENCODING": "utf-8"},
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    with contextlib.closing(belong(open_store(Folder(home).store))) as store:
        actions.enrol(store, name="Organiser", role="organiser")
        actions.create_event(store, name="City Hack")
    return home


def issued(home: Path) -> int:
    with contextlib.closing(open_store(Folder(home).store)) as store:
        return badges.count(store)


def test_it_makes_cards_and_says_in_a_sentence_where_they_are(home: Path, tmp_path: Path) -> None:
    options = ("--count", "30", "--spare", "10%", "--sheet", "l7160", "--language", "cy")
    done = tablevoice(home, "badges", *options, "--language", "en", "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    path = tmp_path / "Badges – City Hack – 1 to 33.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    [sentence] = done.stdout.strip().splitlines()
    assert sentence.startswith("33 badges are issued.")
    assert str(path) in sentence
    assert issued(home) == 33


def test_it_lists_the_sheets(home: Path) -> None:
    done = tablevoice(home, "badges", "--list-sheets")
    assert done.returncode == 0
    for key, sheet in SHEETS.items():
        assert any(
            line.split()[0] == key and sheet.name in line for line in done.stdout.splitlines()
        )
    assert "CSV" in done.stdout


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--count", "0"), "from 1 to 20,000"),
        (("--count", "3", "--sheet", "A3"), "no such sheet"),
        (("--count", "3", "--language", "xx"), "languages"),
        (("--count", "3", "--spare", "some"), "spare"),
        (("--count", "3", "--out", "/no such/folder"), "could not be written"),
        ((), "--count"),
    ],
)
def test_what_it_cannot_do_ends_in_a_sentence_and_issues_nothing(
    home: Path, options: tuple[str, ...], words: str
) -> None:
    done = tablevoice(home, "badges", *options)
    assert done.returncode != 0
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert issued(home) == 0


def test_a_laptop_without_an_event_is_told_so(tmp_path: Path) -> None:
    open_store(Folder(tmp_path).store).close()
    done = tablevoice(tmp_path, "badges", "--count", "3")
    assert done.returncode == 1
    assert "no event yet" in done.stderr


@pytest.mark.skipif(peak_mib() == 0, reason="the system does not say how much memory was used")
def test_more_badges_take_little_more_memory(home: Path, tmp_path: Path) -> None:
    few, many = (most_memory(home, tmp_path, count) for count in (500, 3_000))
    assert issued(home) == 3_500
    assert many < MOST_MIB
    assert many - few < MORE_MIB
    sizes = [cards.stat().st_size for cards in tmp_path.glob("*.pdf")]
    assert max(sizes) < 9_000_000


def most_memory(home: Path, folder: Path, count: int) -> float:
    """What a process that makes so many badges takes at most, in MiB."""
    program = (
        "import sys, contextlib\n"
        "from kiosk.app.commands import commands\n"
        "from tests.memory import peak_mib\n"
        "with contextlib.suppress(SystemExit): commands(sys.argv[1:])\n"
        "print(peak_mib())\n"
    )
    options = ["--home", str(home), "badges", "--count", str(count), "--out", str(folder)]
    done = subprocess.run(
        [sys.executable, "-c", program, *options],
        capture_output=True, encoding="utf-8", check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return float(done.stdout.splitlines()[-1])


def test_cards_that_a_crash_left_without_a_name_get_it_and_lost_ones_are_told(
    home: Path, tmp_path: Path
) -> None:
    part, lost = (new_part(tmp_path, name) for name in ("first.pdf", "second.pdf"))
    lost.unlink()
    with contextlib.closing(open_store(Folder(home).store)) as store:
        naming.wait_for_name(store, part)
        naming.wait_for_name(store, lost)
        desktop, again = finish(store), finish(store)
    assert "first.pdf" in desktop[0]
    assert str(lost) in desktop[1]
    assert again == []
    assert (tmp_path / "first.pdf").exists()
    assert not part.exists()
