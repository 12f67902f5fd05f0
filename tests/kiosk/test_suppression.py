"""Small numbers stay hidden, also from somebody who can subtract."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.errors import InvalidInput
from kiosk.suppression import Hidden, Shown, Table, suppress

FEW, MORE = Hidden.FEW, Hidden.MORE
LEAST = 5

_counts = st.one_of(st.integers(0, 7), st.integers(0, 40))
_tables = st.tuples(st.integers(1, 3), st.integers(1, 3)).flatmap(
    lambda size: st.lists(
        st.lists(_counts, min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0]
    )
)


def _hidden(counts: list[list[int]], threshold: int = 10) -> Table:
    safe = suppress(counts, threshold)
    assert safe is not None
    return safe.table


def test_a_table_of_large_numbers_is_shown_whole() -> None:
    assert _hidden([[40, 30], [20, 10]]) == Table(
        ((40, 30), (20, 10)), (70, 30), (60, 40), total=100
    )


def test_a_small_number_is_hidden_with_what_would_give_it_away() -> None:
    table = _hidden([[40, 3, 25], [31, 22, 17]])
    assert table.cells == ((40, FEW, MORE), (31, MORE, MORE))
    assert (table.row_totals, table.column_totals, table.total) == ((68, 70), (71, 25, 42), 138)


def test_nobody_is_counted_as_few() -> None:
    assert _hidden([[0], [50], [60]]).cells[0][0] is FEW


def test_a_total_that_is_small_is_hidden_too() -> None:
    assert _hidden([[1, 2], [60, 70]]).row_totals[0] is FEW


def test_the_threshold_can_be_set_and_not_below_five() -> None:
    assert _hidden([[7, 30, 40]], threshold=5).cells == ((7, 30, 40),)
    with pytest.raises(InvalidInput):
        suppress([[7, 30]], threshold=4)


@pytest.mark.parametrize("wrong", [[], [[]], [[1, 2], [3]], [[-1, 20]]])
def test_what_is_no_table_is_refused(wrong: list[list[int]]) -> None:
    with pytest.raises(InvalidInput):
        suppress(wrong)


def test_where_every_way_to_hide_a_number_gives_it_away_there_is_no_table() -> None:
    """Ten, of whom fewer than 10 and 10 or more: so there was no choice."""
    assert suppress([[0], [10]], 10) is None
    assert suppress([[0], [11]], 10) is not None


def test_where_a_column_is_small_there_is_no_table() -> None:
    assert suppress([[20, 1], [20, 1]]) is None


def test_of_fewer_in_all_than_the_threshold_nothing_is_shown() -> None:
    table = _hidden([[1, 2], [3, 0]])
    assert {*table.row_totals, *table.column_totals, table.total} == {FEW}


@given(_tables)
def test_what_is_shown_is_true(counts: list[list[int]]) -> None:
    table = _suppressed(counts)
    for shown, true in _pairs(table, counts):
        assert shown == true or isinstance(shown, Hidden)
        assert (shown is FEW) == (true < LEAST)


@given(_tables)
def test_no_hidden_number_can_be_worked_out(counts: list[list[int]]) -> None:
    table = _suppressed(counts)
    unseen = [
        (r, c)
        for r, row in enumerate(table.cells)
        for c, shown in enumerate(row)
        if isinstance(shown, Hidden)
    ]
    for r, c in unseen:
        assert _could_be_another(counts, table, r, c), (counts, table)


def test_hiding_the_small_numbers_alone_would_give_them_away() -> None:
    naive = Table(((40, FEW), (20, 30)), (43, 50), (60, 33), total=93)
    assert not _could_be_another([[40, 3], [20, 30]], naive, 0, 1)


@pytest.mark.timeout(20)
def test_a_large_table_is_done_at_once() -> None:
    counts = [[(7 * (r + 1) * (c + 1)) % 31 for c in range(30)] for r in range(30)]
    assert any(shown is FEW for row in _hidden(counts).cells for shown in row)


def _suppressed(counts: list[list[int]]) -> Table:
    safe = suppress(counts, LEAST)
    assume(safe is not None)
    assert safe is not None
    return safe.table


def _could_be_another(counts: list[list[int]], table: Table, r: int, c: int) -> bool:
    """Whether another table than the true one looks the same and differs in this cell.

    Solved by looking at all tables near the true one: whatever is shown, sums included,
    must come out as it is, and what is hidden must be on its side of the threshold.
    """
    free = [
        (i, j) for i, row in enumerate(table.cells) for j, s in enumerate(row) if s in (FEW, MORE)
    ]
    for moves in product((-1, 0, 1), repeat=len(free)):
        other = [list(row) for row in counts]
        for (i, j), move in zip(free, moves, strict=True):
            other[i][j] += move
        if other[r][c] != counts[r][c] and all(_fits(s, n) for s, n in _pairs(table, other)):
            return True
    return False


def _fits(shown: Shown, number: int) -> bool:
    if shown is FEW:
        return 0 <= number < LEAST
    return number >= LEAST if shown is MORE else number == shown


def _pairs(table: Table, counts: list[list[int]]) -> Iterator[tuple[Shown, int]]:
    """Each place of the table, totals too, with the number that these counts have there."""
    for shown_row, row in zip(table.cells, counts, strict=True):
        yield from zip(shown_row, row, strict=True)
    yield from zip(table.row_totals, map(sum, counts), strict=True)
    yield from zip(table.column_totals, map(sum, zip(*counts, strict=True)), strict=True)
    yield table.total, sum(map(sum, counts))
