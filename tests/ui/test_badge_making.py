"""Badges are made so that no moment of a crash leaves one without its card, or a false card."""

from __future__ import annotations

import csv
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.errors import InputFault, InvalidInput, MediaError, MediaFault, StoreError
from kiosk.store import badges, change_log, drafts
from tests.event import Hackathon
from ui.cards import naming
from ui.cards.file import HEADING, file_name, new_part, put_in_place
from ui.cards.making import CODES, Drawn, Stopped, draw, issue, plan, plan_here, spare_number
from ui.cards.workshop import Workshop
from ui.theme import Theme

EN = ("en",)


@pytest.fixture
def event(tmp_path: Path, qapp: QApplication, theme: Theme) -> Iterator[Hackathon]:
    (tmp_path / "stores").mkdir()
    event = Hackathon(tmp_path / "stores")
    yield event
    event.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "cards"
    folder.mkdir()
    return folder


def drawn_for(
    event: Hackathon, folder: Path, *, sheet: str = "A4", count: int = 12, spare: int = 3
) -> Drawn:
    order = plan_here(event.organiser, sheet=sheet, count=count, spare=spare, languages=EN)
    return draw(order, folder, lambda _: None, lambda: False)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_cards_are_whole_before_their_badges_are_issued(event: Hackathon, folder: Path) -> None:
    drawn = drawn_for(event, folder)
    assert names(folder) == ["Badges – City Hack – 6 to 20.pdf.part"]
    assert badges.count(event.organiser) == 5
    path = issue(event.organiser, drawn)
    assert names(folder) == [path.name] == ["Badges – City Hack – 6 to 20.pdf"]
    assert badges.count(event.organiser) == 20
    for code in drawn.codes:
        actions.admit_voter(event.organiser, code)
    assert badges.runs(event.organiser)[0].label == "6 to 20"
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_table_of_codes_has_what_a_scanner_types(event: Hackathon, folder: Path) -> None:
    path = issue(event.organiser, drawn_for(event, folder, sheet=CODES, count=2, spare=1))
    heading, *rows = csv.reader(path.read_text(encoding="utf-8").splitlines())
    assert tuple(heading) == HEADING
    assert [row[2] for row in rows] == ["", "", "spare"]
    for code, plain, _ in rows:
        assert plain == code.replace("-", "")
        actions.admit_voter(event.organiser, code)


def test_a_crash_before_the_badges_are_issued_leaves_a_file_that_nobody_prints(
    event: Hackathon, folder: Path
) -> None:
    drawn = drawn_for(event, folder)
    assert naming.finish(event.organiser) == ([], [])
    assert badges.count(event.organiser) == 5
    assert drawn.part.exists()
    again = drawn_for(event, folder)
    assert again.part != drawn.part


def test_a_crash_after_the_badges_are_issued_is_finished_at_the_next_start(
    event: Hackathon, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = drawn_for(event, folder)

    def crash(_: Path) -> Path:
        raise KeyboardInterrupt

    with monkeypatch.context() as power_cut:
        power_cut.setattr(naming, "put_in_place", crash)
        with pytest.raises(KeyboardInterrupt):
            issue(event.organiser, drawn)
    assert badges.count(event.organiser) == 20
    done = naming.finish(event.organiser)
    assert done.named == [folder / "Badges – City Hack – 6 to 20.pdf"]
    assert names(folder) == ["Badges – City Hack – 6 to 20.pdf"]
    assert naming.finish(event.organiser) == ([], [])


def test_cards_that_vanish_before_they_have_their_name_are_told_once(
    event: Hackathon, folder: Path
) -> None:
    drawn = drawn_for(event, folder)
    drawn.part.unlink()
    with pytest.raises(MediaError) as refused:
        issue(event.organiser, drawn)
    assert refused.value.reason is MediaFault.UNNAMED
    assert badges.count(event.organiser) == 20
    assert naming.finish(event.organiser) == ([], [drawn.part])
    assert naming.finish(event.organiser) == ([], [])


def test_a_store_that_takes_no_badges_leaves_no_cards(event: Hackathon, folder: Path) -> None:
    drawn = drawn_for(event, folder, count=2_000)
    before = change_log.count(event.organiser)
    event.organiser.rows("PRAGMA max_page_count = 1")  # SQLite takes no page more
    with pytest.raises(StoreError):
        issue(event.organiser, drawn)
    event.organiser.rows("PRAGMA max_page_count = 1000000")
    assert names(folder) == []
    assert change_log.count(event.organiser) == before
    assert naming.finish(event.organiser) == ([], [])


def test_a_laptop_that_may_issue_none_leaves_no_cards(event: Hackathon, folder: Path) -> None:
    scribe = event.laptop("Table 7", rights="scribe")
    order = plan_here(scribe, sheet="A4", count=3, spare=0, languages=EN)
    drawn = draw(order, folder, lambda _: None, lambda: False)
    with pytest.raises(InvalidInput) as refused:
        issue(scribe, drawn)
    assert refused.value.reason is InputFault.NO_RIGHT
    assert names(folder) == []


@pytest.mark.parametrize("sheet", ["A4", CODES])
def test_a_folder_that_takes_no_file_is_a_media_error(
    event: Hackathon, tmp_path: Path, sheet: str
) -> None:
    with pytest.raises(MediaError):
        drawn_for(event, tmp_path / "nowhere", sheet=sheet)
    assert badges.count(event.organiser) == 5


FULL = """
import os, resource, sys, signal
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
from kiosk.errors import MediaError
from ui.cards.making import draw, plan
order = plan("City Hack", 0, sheet=sys.argv[2], count=4000, spare=0, languages=("en",))
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    draw(order, Path(sys.argv[1]), lambda _: None, lambda: False)
except MediaError as error:
    print(error.reason.value)
"""


@pytest.mark.skipif(os.name != "posix", reason="only POSIX bounds the size of files")
@pytest.mark.parametrize("sheet", ["A4", CODES])
def test_a_disk_that_is_full_half_way_leaves_nothing(folder: Path, sheet: str) -> None:
    command = [sys.executable, "-c", FULL, str(folder), sheet]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
    assert done.stdout.strip() == "unwritable", done.stderr
    assert names(folder) == []


def test_a_file_that_is_there_already_is_never_written_over(event: Hackathon, folder: Path) -> None:
    name = "Badges – City Hack – 6 to 20.pdf"
    (folder / name).write_bytes(b"mine")
    drawn = drawn_for(event, folder)
    (folder / "Badges – City Hack – 6 to 20 (2).pdf").write_bytes(b"mine too")
    path = issue(event.organiser, drawn)
    assert path.name == "Badges – City Hack – 6 to 20 (2) (2).pdf"
    assert (folder / name).read_bytes() == b"mine"


def test_what_is_there_under_the_same_name_keeps_it(folder: Path) -> None:
    part = new_part(folder, "a.pdf")
    part.write_bytes(b"cards")
    (folder / "a.pdf").write_bytes(b"mine")
    assert put_in_place(part).name == "a (2).pdf"
    assert (folder / "a.pdf").read_bytes() == b"mine"
    assert (folder / "a (2).pdf").read_bytes() == b"cards"


@pytest.mark.parametrize(
    ("event_name", "shown"),
    [
        ("City Hack", "City Hack"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        (" .. ", "event"),
        ("Cwm Tâf ŵŷ", "Cwm Tâf ŵŷ"),
        ("هاكاثون", "هاكاثون"),
        ("line\nbreak\ttab\u202e\x00", "line break tab"),
        ("ends with dots...", "ends with dots"),
    ],
)
def test_a_files_name_works_on_every_system(event_name: str, shown: str) -> None:
    assert file_name(event_name, 1, 200, ".pdf") == f"Badges – {shown} – 1 to 200.pdf"


def test_a_long_name_leaves_room_for_the_rest() -> None:
    name = file_name("🗳" * 80, 19_001, 20_000, ".pdf")
    assert len(name.encode()) < 200
    assert name.endswith(" – 19001 to 20000.pdf")


@pytest.mark.parametrize(
    ("text", "number"),
    [("", 0), ("20", 20), ("10 %", 20), ("10%", 20), ("0.", None), ("-1", None), ("%", None),
     ("1 %", 2), ("٣", None)],
)  # fmt: skip
def test_spare_badges_are_a_number_or_a_share(text: str, number: int | None) -> None:
    if number is None:
        with pytest.raises(InvalidInput):
            spare_number(text, 200)
    else:
        assert spare_number(text, 200) == number


@pytest.mark.parametrize(
    ("sheet", "count", "spare", "languages", "reason"),
    [
        ("A3", 1, 0, EN, InputFault.SHEET_UNKNOWN),
        ("A4", 0, 0, EN, InputFault.COUNT_OUT_OF_RANGE),
        ("A4", 20_000, 1, EN, InputFault.COUNT_OUT_OF_RANGE),
        ("A4", 1, 0, (), InputFault.LANGUAGES_OUT_OF_RANGE),
        ("A4", 1, 0, ("en", "cy", "pl", "ur"), InputFault.LANGUAGES_OUT_OF_RANGE),
        ("A4", 1, 0, ("en", "en"), InputFault.LANGUAGES_OUT_OF_RANGE),
        ("A4", 1, 0, ("xx",), InputFault.LANGUAGES_OUT_OF_RANGE),
    ],
)
def test_an_order_that_cannot_be_made_is_refused_by_its_reason(
    sheet: str, count: int, spare: int, languages: tuple[str, ...], reason: InputFault
) -> None:
    with pytest.raises(InvalidInput) as refused:
        plan("City Hack", 0, sheet=sheet, count=count, spare=spare, languages=languages)
    assert refused.value.reason is reason


def test_a_window_that_closes_leaves_nothing_of_half_drawn_cards(
    event: Hackathon, folder: Path
) -> None:
    order = plan("City Hack", 0, sheet="A4", count=100, spare=0, languages=EN)
    told: list[int] = []
    with pytest.raises(Stopped):
        draw(order, folder, told.append, lambda: len(told) > 2)
    assert names(folder) == []


def test_the_workshop_draws_beside_the_screen(qtbot: QtBot, event: Hackathon, folder: Path) -> None:
    workshop = Workshop(event.organiser)
    order = plan_here(event.organiser, sheet="L7160", count=400, spare=0, languages=EN)
    seen: list[int] = []
    workshop.progressed.connect(lambda progress: seen.append(progress.done))
    with qtbot.waitSignal(workshop.made, timeout=20_000) as made:
        workshop.begin(order, folder)
        assert workshop.is_at_work
    number, path = made.args
    assert (number, path.exists()) == (400, True)
    assert seen[-1] == 400
    assert badges.count(event.organiser) == 405


def test_drafts_of_people_are_left_alone(event: Hackathon, folder: Path) -> None:
    drafts.keep(event.organiser, actions.TITLE_DRAFT, "half an idea")
    issue(event.organiser, drawn_for(event, folder))
    assert drafts.read(event.organiser, actions.TITLE_DRAFT) == "half an idea"
