"""CSV files come from any program, in any state; each is read or refused with a sentence."""

import contextlib
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app import tables
from kiosk.app.tables import MAX_CELLS, MAX_FILE_BYTES, MAX_ROW, MEMORY, read_table
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


def test_what_is_no_file_is_not_read(tmp_path):
    with pytest.raises(InvalidInput, match="is not a file"):
        read_table(tmp_path, ())


def test_a_row_beyond_the_limit_is_refused_with_its_line_and_one_at_it_is_read(tmp_path):
    path = tmp_path / "ideas.csv"
    longest = b"x" * (MAX_ROW - 1)
    assert len(rows(path, b"title\n" + longest + b"\n" + longest)) == 2
    for beyond in (b"x" * (MAX_ROW + 1), b'"' + b"x\n" * (MAX_ROW // 2) + b'"'):
        with pytest.raises(InvalidInput, match=r"line 3 on \(a row has more than 262,144 char"):
            rows(path, b"title\nRamps\n" + beyond)


def test_more_cells_than_anybody_names_are_refused(tmp_path):
    path = tmp_path / "ideas.csv"
    assert len(rows(path, b"title\nRamps" + b"," * (MAX_CELLS - 1))) == 1
    with pytest.raises(InvalidInput, match=r"line 2 on \(a row has more than 1,000 cells"):
        rows(path, b"title\nRamps" + b"," * MAX_CELLS)
    with pytest.raises(InvalidInput, match="more than 1,000 columns"):
        rows(path, b"title" + b"," * MAX_CELLS)


def test_more_rows_than_the_limit_are_refused_before_any_is_given(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "MAX_ROWS", 3)
    assert len(rows(tmp_path / "ideas.csv", b"title\n" + b"Ramps\n\n" * 3)) == 3
    (tmp_path / "ideas.csv").write_bytes(b"title\n" + b"Ramps\n" * 4)
    with pytest.raises(InvalidInput, match="more than 3 rows"):
        read_table(tmp_path / "ideas.csv", ("title",))


@pytest.mark.parametrize(
    "hostile",
    [
        b"x" * MAX_FILE_BYTES,
        b"title\n" + b"," * (8 << 20),
        b"title\n" + b"\n" * (1 << 18),
        b"title\n" + b"a,\n" * (1 << 17),
        b"title\n" + b'"\n",' * (1 << 20),
        b"title" + b"," * (MAX_CELLS - 1) + (b"\naa" + b",bb" * (MAX_CELLS - 1)) * 200,
        "title\n😀".encode() + b"x" * (16 << 20),
        "title\n".encode("utf-16") + b"\x20\x26" * (8 << 20),
    ],
    ids=["a line", "cells", "empty", "rows", "lines", "wide", "emoji", "utf-16"],
)
def test_no_file_takes_more_memory_than_the_stated_cap(tmp_path, hostile):
    path = tmp_path / "hostile.csv"
    path.write_bytes(hostile)
    tracemalloc.start()
    try:
        with contextlib.suppress(InvalidInput):
            for _ in read_table(path, ("title",)):
                pass
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < MEMORY, f"{peak:,}"


WHOLE = 'title;table\r\n"Quiet ""rooms""\n with tea";7\r\nCafé;8\r\n'
SIGNS = st.sampled_from(
    [b'"', b";", b",", b"\n", b"\r", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xe9"]
)


@given(
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    st.lists(st.tuples(st.integers(0, 120), st.integers(0, 9), SIGNS), max_size=6),
)
def test_no_mutation_of_a_good_file_ends_in_a_traceback(tmp_path_factory, encoding, edits):
    path = tmp_path_factory.mktemp("mutated") / "any.csv"
    content = WHOLE.encode(encoding)
    for place, length, put in edits:
        content = content[:place] + put + content[place + length :]
    with contextlib.suppress(InvalidInput):
        rows(path, content)


@given(st.binary(max_size=400))
def test_no_bytes_at_all_end_in_a_traceback(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("bytes") / "any.csv"
    with contextlib.suppress(InvalidInput):
        rows(path, b"title\n" + content)
