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
from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from kiosk.errors import InputFault, InvalidInput

THRESHOLD = 10
"""Counts below it are hidden, unless the event sets another one."""
LEAST_THRESHOLD = 5
MOST_THRESHOLD = 1_000


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


class Cell(NamedTuple):
    """A place in the table; the totals are one row and one column more than the counts."""

    row: int
    column: int


class _Step(NamedTuple):
    """One more, or one less, in a cell leads to another sum; `cost` is what hiding it loses."""

    cell: Cell
    to: int
    cost: int


def suppress(
    counts: Sequence[Sequence[int]],
    threshold: int = THRESHOLD,
    *,
    hidden_elsewhere: Collection[Cell] = (),
    shown_elsewhere: Collection[Cell] = (),
) -> Table:
    """A table of counts with what must not be known hidden; rows are of equal length.

    A single row is a plain list of answers. Where other tables hold some of these counts
    too, those that are hidden there are hidden here and kept from being worked out; those
    that are shown there cannot be hidden any more. Raises `InvalidInput` for a threshold
    below five, and for anything that is no table of counts.
    """
    _check(counts, threshold)
    values = _with_totals(counts)
    size = Cell(len(counts), len(counts[0]))
    hidden = {cell: Hidden.FEW for cell, count in values.items() if count < threshold}
    hidden = dict.fromkeys(hidden_elsewhere, Hidden.MORE) | hidden
    may_hide = {cell: count for cell, count in values.items() if cell not in shown_elsewhere}
    for cell in list(hidden):
        for other in _cheapest_circle(may_hide, hidden, size, threshold, cell):
            hidden.setdefault(other, Hidden.MORE)
    shown: dict[Cell, Shown] = {cell: hidden.get(cell, count) for cell, count in values.items()}
    return Table(
        tuple(tuple(shown[Cell(r, c)] for c in range(size.column)) for r in range(size.row)),
        tuple(shown[Cell(r, size.column)] for r in range(size.row)),
        tuple(shown[Cell(size.row, c)] for c in range(size.column)),
        shown[size],
    )


def check_threshold(threshold: int) -> None:
    """Refuse a number below which counts cannot be hidden. Raises `InvalidInput`."""
    if not LEAST_THRESHOLD <= threshold <= MOST_THRESHOLD:
        raise InvalidInput(
            f"Choose {LEAST_THRESHOLD} to {MOST_THRESHOLD:,}: smaller counts stay hidden.",
            InputFault.THRESHOLD_OUT_OF_RANGE,
            field="threshold",
            least=LEAST_THRESHOLD,
            limit=MOST_THRESHOLD,
        )


def _check(counts: Sequence[Sequence[int]], threshold: int) -> None:
    check_threshold(threshold)
    lengths = {len(row) for row in counts}
    if len(lengths) != 1 or 0 in lengths or any(count < 0 for row in counts for count in row):
        raise InvalidInput("This is no table of counts.", InputFault.COUNT_OUT_OF_RANGE)


def _with_totals(counts: Sequence[Sequence[int]]) -> dict[Cell, int]:
    rows = [[*row, sum(row)] for row in counts]
    rows.append([sum(column) for column in zip(*rows, strict=True)])
    return {Cell(r, c): count for r, row in enumerate(rows) for c, count in enumerate(row)}


def _cheapest_circle(
    values: Mapping[Cell, int],
    hidden: Mapping[Cell, Hidden],
    size: Cell,
    threshold: int,
    cell: Cell,
) -> list[Cell]:
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
) -> tuple[int, list[Cell]] | None:
    """What it costs to come home after this step, and the cells on the way."""
    ahead: list[tuple[int, int, list[Cell]]] = [(first.cost, first.to, [first.cell])]
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
    values: Mapping[Cell, int], hidden: Mapping[Cell, Hidden], size: Cell, threshold: int
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


def _ends(cell: Cell, size: Cell) -> tuple[int, int]:
    """The two sums that a cell is part of, in the direction in which its flow runs.

    Rows are numbered from 0, columns after them. Flow runs from a row to its columns, from
    there to the row of totals, to the column of totals, and back to the rows.
    """
    row, column = cell.row, size.row + 1 + cell.column
    forward = (cell.row == size.row) == (cell.column == size.column)
    return (row, column) if forward else (column, row)
