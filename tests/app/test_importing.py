"""Import takes the ideas that it can, and names the line of each that it cannot."""

import pytest
from click.testing import CliRunner

from kiosk import actions
from kiosk.app.commands import commands
from kiosk.app.importing import import_ideas
from kiosk.errors import InputFault
from kiosk.store import ideas
from kiosk.store.database import open_store


@pytest.fixture
def home(tmp_path):
    store = open_store(tmp_path / "tablevoice.db")
    actions.enrol(store, name="Organiser", role="organiser", table="front desk")
    actions.create_event(store, name="Hackathon")
    actions.add_challenge(store, question="What should change?", position=0)
    actions.add_challenge(store, question="What should stop?", position=1)
    store.close()
    return tmp_path


SHEET = """\
title,detail,challenge,table,language
Quiet rooms,with daylight,,7,en
,no title,,7,en
Stop banter,,what should STOP?,8,en
Ystafell dawel,,2,,cy
Lost,,What about lunch?,7,en
"""


def test_good_lines_are_saved_and_bad_ones_are_named_by_line_and_reason(home):
    path = home / "ideas.csv"
    path.write_text(SHEET, encoding="utf-8")
    store = open_store(home / "tablevoice.db")

    done = import_ideas(store, path)

    assert done.ideas == 3
    assert [(line, error.reason) for line, error in done.refused] == [
        (3, InputFault.TITLE_EMPTY),
        (6, InputFault.CHALLENGE_UNKNOWN),
    ]
    saved = ideas.read_many(store, ideas.find(store)).values()
    assert {(i.title, i.detail, i.table, i.language) for i in saved} == {
        ("Quiet rooms", "with daylight", "7", "en"),
        ("Stop banter", "", "8", "en"),
        ("Ystafell dawel", "", "front desk", "cy"),
    }
    assert len({i.challenge for i in saved}) == 2


def test_the_command_prints_each_refusal_and_counts_what_it_saved(home):
    path = home / "ideas.csv"
    path.write_text(SHEET, encoding="utf-8")

    result = CliRunner().invoke(commands, ["--home", str(home), "import", str(path)])

    assert result.exit_code == 1
    assert "3 ideas saved, 2 lines not taken." in result.stdout
    assert "Line 3: " in result.stderr
    assert "Line 6: " in result.stderr


def test_a_title_with_commas_and_no_quotation_marks_is_not_cut_short(home):
    path = home / "ideas.csv"
    path.write_text("title\nRamps, lifts and doors\nSigns\n", encoding="utf-8")

    result = CliRunner().invoke(commands, ["--home", str(home), "import", str(path)])

    assert result.exit_code == 1
    assert "Line 2: This line has more cells than there are columns." in result.output
    assert "1 idea saved, 1 line not taken." in result.output


def test_a_column_that_is_there_twice_is_refused(home):
    path = home / "ideas.csv"
    path.write_text("title,table,table\nRamps,7,8\n", encoding="utf-8")

    result = CliRunner().invoke(commands, ["--home", str(home), "import", str(path)])

    assert result.exit_code == 1
    assert "two columns called table" in result.output


def test_a_file_that_cannot_be_read_ends_in_a_sentence(home):
    result = CliRunner().invoke(commands, ["--home", str(home), "import", str(home / "none.csv")])

    assert result.exit_code == 1
    assert "none.csv" in result.stderr
    assert "Traceback" not in result.output


def test_verify_and_rebuild_agree_on_the_state(home):
    verified = CliRunner().invoke(commands, ["--home", str(home), "verify"])
    rebuilt = CliRunner().invoke(commands, ["--home", str(home), "rebuild"])

    assert "Everything holds." in verified.stdout
    digest = rebuilt.stdout.split("State ")[1].strip()
    assert len(digest) == 64
    assert digest in verified.stdout


def test_a_command_on_a_folder_without_a_store_makes_none(tmp_path):
    result = CliRunner().invoke(commands, ["--home", str(tmp_path / "empty"), "verify"])

    assert result.exit_code == 1
    assert not (tmp_path / "empty").exists()
