"""Hides small numbers in a table of counts, so that nobody can be found by their answers.

    shown = suppress([[40, 3, 25], [31, 22, 17]])
    shown.cells[0]         # (40, Hidden.FEW, Hidden.MORE)
    shown.row_totals       # (68, 70)

A count below the threshold is hidden. That alone would not do: whoever knows a row's total
and all its other counts works out the one that is missing. So further counts are hidden,
totals among them if need be, until no small count follows from what is shown ("secondary
cell suppression": Hundepool et al., Statistical Disclosure Control, Wiley 2012, chapter 4).

A table with its totals is a network in which a count is a flow from its row to its column.
Counts can be other than they are exactly where flow can go round in a circle through what
is hidden, so one search for such a circle tells whether a count follows from the rest.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from kiosk.errors import InputFault, InvalidInput

THRESHOLD = 10
"""Counts below it are hidden, unless the event sets another one."""
LEAST_THRESHOLD = 5


class Hidden(StrEnum):
    """Why a count is not shown: it is below the threshold, or would give such a one away."""

    FEW = "few"
    MORE = "more"


Shown = int | Hidden


class Table(NamedTuple):
    """A table as it may be published, with its totals."""

    cells: tuple[tuple[Shown, ...], ...]
    row_totals: tuple[Shown, ...]
    column_totals: tuple[Shown, ...]
    total: Shown


class _Cell(NamedTuple):
    """A place in the table; the totals are its last row and its last column."""

    row: int
    column: int


class _Step(NamedTuple):
    """One more, or one less, in a cell leads to another sum; `cost` is what hiding it loses."""

    cell: _Cell
    to: int
    cost: int


def suppress(counts: Sequence[Sequence[int]], threshold: int = THRESHOLD) -> Table:
    """A table of counts with what must not be known hidden; rows are of equal length.

    A single row is a plain list of answers. Raises `InvalidInput` for a threshold below
    five, and for anything that is no table of counts.
    """
    _check(counts, threshold)
    values = _with_totals(counts)
    size = _Cell(len(counts), len(counts[0]))
    hidden = {cell: Hidden.FEW for cell, count in values.items() if count < threshold}
    for cell in list(hidden):
        for other in _cheapest_circle(values, hidden, size, threshold, cell):
            hidden.setdefault(other, Hidden.MORE)
    shown: dict[_Cell, Shown] = {cell: hidden.get(cell, count) for cell, count in values.items()}
    return Table(
        tuple(tuple(shown[_Cell(r, c)] for c in range(size.column)) for r in range(size.row)),
        tuple(shown[_Cell(r, size.column)] for r in range(size.row)),
        tuple(shown[_Cell(size.row, c)] for c in range(size.column)),
        shown[size],
    )


def _check(counts: Sequence[Sequence[int]], threshold: int) -> None:
    if threshold < LEAST_THRESHOLD:
        raise InvalidInput(
            f"Numbers below {LEAST_THRESHOLD} must stay hidden: choose {LEAST_THRESHOLD} or more.",
            InputFault.COUNT_OUT_OF_RANGE,
            field="threshold",
            limit=LEAST_THRESHOLD,
        )
    lengths = {len(row) for row in counts}
    if len(lengths) != 1 or 0 in lengths or any(count < 0 for row in counts for count in row):
        raise InvalidInput("This is no table of counts.", InputFault.COUNT_OUT_OF_RANGE)


def _with_totals(counts: Sequence[Sequence[int]]) -> dict[_Cell, int]:
    rows = [[*row, sum(row)] for row in counts]
    rows.append([sum(column) for column in zip(*rows, strict=True)])
    return {_Cell(r, c): count for r, row in enumerate(rows) for c, count in enumerate(row)}


def _cheapest_circle(
    values: Mapping[_Cell, int],
    hidden: Mapping[_Cell, Hidden],
    size: _Cell,
    threshold: int,
    cell: _Cell,
) -> list[_Cell]:
    """The cells to hide so that this one may be another number; none where all are hidden.

    Dijkstra's shortest way from the one sum that it is part of back to the other, where
    what is hidden already costs nothing.
    """
    steps = _steps(values, hidden, size, threshold)
    ways = [
        _cheapest_way(steps, first, start)
        for start, onward in steps.items()
        for first in onward
        if first.cell == cell
    ]
    return min((way for way in ways if way), default=(0, list(values)))[1]


def _cheapest_way(
    steps: Mapping[int, Sequence[_Step]], first: _Step, home: int
) -> tuple[int, list[_Cell]] | None:
    """What it costs to come home after this step, and the cells on the way."""
    ahead: list[tuple[int, int, list[_Cell]]] = [(first.cost, first.to, [first.cell])]
    seen: set[int] = set()
    while ahead:
        cost, place, way = heapq.heappop(ahead)
        if place == home:
            return cost, way
        if place in seen:
            continue
        seen.add(place)
        for step in steps.get(place, ()):
            if step.cell != first.cell:
                heapq.heappush(ahead, (cost + step.cost, step.to, [*way, step.cell]))
    return None


def _steps(
    values: Mapping[_Cell, int], hidden: Mapping[_Cell, Hidden], size: _Cell, threshold: int
) -> dict[int, list[_Step]]:
    """From each sum, where one more or one less in a cell leads.

    Whoever looks at the table is taken to know how it was made: that a count which is
    hidden for being small is below the threshold, and that every other one is not.
    """
    dear = 1 + sum(values.values())  # a total costs more than all the counts in it
    found: dict[int, list[_Step]] = {}
    for cell, count in values.items():
        start, end = _ends(cell, size)
        is_few = hidden.get(cell) is Hidden.FEW
        is_total = cell.row == size.row or cell.column == size.column
        cost = 0 if cell in hidden else count + dear * is_total
        if not is_few or count < threshold - 1:
            found.setdefault(start, []).append(_Step(cell, end, cost))
        if count > (0 if is_few else threshold):
            found.setdefault(end, []).append(_Step(cell, start, cost))
    return found


def _ends(cell: _Cell, size: _Cell) -> tuple[int, int]:
    """The two sums that a cell is part of, in the direction in which its flow runs.

    Rows are numbered from 0, columns after them. Flow runs from a row to its columns, from
    there to the row of totals, to the column of totals, and back to the rows.
    """
    row, column = cell.row, size.row + 1 + cell.column
    forward = (cell.row == size.row) == (cell.column == size.column)
    return (row, column) if forward else (column, row)
