"""CSV files come from any program, in any state; each is read or refused with a sentence."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.tables import MAX_FILE_BYTES, read_table
from kiosk.errors import InputFault, InvalidInput


def rows(path, content, required=("title",)):
    path.write_bytes(content)
    return [(row.line, row.values) for row in read_table(path, required)]


@pytest.mark.parametrize(
    "content",
    [
        b"title,table\nQuiet rooms,7\n",
        "\ufefftitle,table\r\nQuiet rooms,7\r\n".encode(),
        b"title;table\nQuiet rooms;7\n",
        b"title\ttable\nQuiet rooms\t7",
        b" Title , TABLE\nQuiet rooms,7\n",
        "title,table\nQuiet rooms,7\n".encode("utf-16"),
    ],
)
def test_what_spreadsheets_write_is_read(tmp_path, content):
    assert rows(tmp_path / "ideas.csv", content) == [(2, {"title": "Quiet rooms", "table": "7"})]


def test_windows_1252_is_read_when_it_is_not_utf_8(tmp_path):
    content = "title\nCafé – naïve\n".encode("cp1252")
    assert rows(tmp_path / "ideas.csv", content) == [(2, {"title": "Café – naïve"})]


def test_a_quoted_line_break_stays_in_its_cell_and_lines_are_counted_as_in_the_file(tmp_path):
    content = b'title,table\n"one\ntwo",7\nthree,8\n'
    assert rows(tmp_path / "ideas.csv", content) == [
        (3, {"title": "one\ntwo", "table": "7"}),
        (4, {"title": "three", "table": "8"}),
    ]


@pytest.mark.parametrize("content", [b"", b"name,table\nx,7\n", b"\x00\xff\xfe\x81"])
def test_a_file_without_the_column_is_refused_whole(tmp_path, content):
    with pytest.raises(InvalidInput) as refused:
        rows(tmp_path / "ideas.csv", content)
    assert refused.value.reason is InputFault.FILE_UNREADABLE
    assert "ideas.csv" in str(refused.value)


def test_a_quotation_mark_that_is_not_closed_does_not_swallow_the_lines_behind_it(tmp_path):
    with pytest.raises(InvalidInput, match="from line 3 on"):
        rows(tmp_path / "ideas.csv", b'title\nRamps\n"Lifts\nSigns\nPay\n')


def test_two_columns_of_one_name_are_refused_where_it_matters(tmp_path):
    with pytest.raises(InvalidInput, match="two columns called title"):
        rows(tmp_path / "ideas.csv", b"title,Title,note\na,b,c\n")
    found = rows(tmp_path / "ideas.csv", b"note,title,note,,\na,b,c,,\n")
    assert [values["title"] for _, values in found] == ["b"]


def test_a_line_with_more_cells_than_columns_is_marked(tmp_path):
    path = tmp_path / "ideas.csv"
    path.write_bytes(b"title,detail\nRamps, lifts, and doors\nSigns,,,\nPay\n")
    assert [row.surplus for row in read_table(path, ("title",))] == [True, False, False]


def test_a_missing_file_is_refused_with_its_name(tmp_path):
    with pytest.raises(InvalidInput, match=r"nothing\.csv cannot be opened"):
        read_table(tmp_path / "nothing.csv", ())


def test_a_file_beyond_the_limit_is_not_read_into_memory(tmp_path):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    with pytest.raises(InvalidInput, match="larger than 64 MiB"):
        read_table(path, ())


def test_a_cell_beyond_the_limit_is_refused_with_its_line(tmp_path):
    with pytest.raises(InvalidInput, match="line 2"):
        rows(tmp_path / "ideas.csv", b"title\n" + b"x" * (1024 * 1024 + 1))


@given(st.binary(max_size=400))
def test_no_bytes_at_all_end_in_a_traceback(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("bytes") / "any.csv"
    with contextlib.suppress(InvalidInput):
        rows(path, b"title\n" + content)
