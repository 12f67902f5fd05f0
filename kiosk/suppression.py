"""Hides small numbers in a table of counts, so that nobody can be found by their answers.

    safe = suppress([[40, 3, 25], [31, 22, 17]])       # or nothing: then do not publish it
    safe.table.cells[0]         # (40, Hidden.FEW, Hidden.MORE)
    safe.table.row_totals       # (68, 70)

A count below the threshold is hidden. That alone would not do: whoever knows a row's total
and all its other counts works out the one that is missing. So further counts are hidden,
totals of rows among them if need be, until no hidden one follows from what is shown
("secondary cell suppression": Hundepool et al., Statistical Disclosure Control, Wiley 2012,
chapter 4). Whoever looks is taken to know how the table was made: that "few" is below the
threshold, and that every other hidden count is not.

A hidden count is safe where another table looks the same and has another number there. One
is found for each: a circle (`kiosk/circles.py`) through hidden counts, each of which has one
more or one less and stays on its side of the threshold. Where there is no circle, there is
no table.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from kiosk.circles import Cell, Step, Turn, Way, cheapest_way
from kiosk.errors import InputFault, InvalidInput

THRESHOLD = 10
"""Counts below it are hidden, unless the event sets another one."""
LEAST_THRESHOLD = 5
MOST_THRESHOLD = 1_000


class Hidden(StrEnum):
    """Why a count is not shown: it is below the threshold, or would give such a one away.

    `ANY` stands in a table of which nothing is told.
    """

    FEW = "few"
    MORE = "more"
    ANY = "any"


Shown = int | Hidden


class Table(NamedTuple):
    """A table as it may be published, with its totals."""

    cells: tuple[tuple[Shown, ...], ...]
    row_totals: tuple[Shown, ...]
    column_totals: tuple[Shown, ...]
    total: Shown


class Move(NamedTuple):
    """Of two rows' totals one may be one more and the other one less, and nobody sees it."""

    up: int
    down: int


class Safe(NamedTuple):
    """A table that may be published, and the moves by which its rows' totals are hidden."""

    table: Table
    moves: tuple[Move, ...] = ()


def suppress(
    counts: Sequence[Sequence[int]], threshold: int = THRESHOLD, dear: Collection[int] = ()
) -> Safe | None:
    """A table of counts with what must not be known hidden; rows are of equal length.

    The totals of columns, and of all, are shown: other tables hold them too. Nothing if
    they are too small for that, or if counts cannot be hidden while they are shown. Where
    there are fewer in all than the threshold, every number is few. The totals of `dear`
    rows are hidden only where no other will do: more tables hang on them. Raises `InvalidInput`
    for a threshold below five, and for anything that is no table of counts.
    """
    _check(counts, threshold)
    sums = [sum(column) for column in zip(*counts, strict=True)]
    if sum(sums) < threshold:
        return Safe(kept_back(len(counts), len(sums), Hidden.FEW))
    if min(sums) < threshold:
        return None
    side = len(sums)
    values = {Cell(r, c): count for r, row in enumerate(counts) for c, count in enumerate(row)}
    values |= {Cell(r, side): sum(row) for r, row in enumerate(counts)}
    hiding = _Hiding(values, threshold, side, dear)
    moves: dict[Move, None] = {}
    for cell in hiding.small():
        circle = () if cell in hiding.safe else hiding.hide_with(cell)
        if circle is None:
            return None
        totals = {turn.is_up: turn.cell.row for turn in circle if turn.cell.column == side}
        if totals:
            moves[Move(totals[True], totals[False])] = None
    row_totals = tuple(hiding.shown(Cell(r, side)) for r in range(len(counts)))
    cells = hiding.rows(len(counts), side)
    return Safe(Table(cells, row_totals, tuple(sums), sum(sums)), tuple(moves))


def cross(
    counts: Sequence[Sequence[int]], rows: Safe, columns: Safe, threshold: int = THRESHOLD
) -> Table | None:
    """Two tables' rows counted together, with their totals as those tables show them.

    Each move of those totals finds room here, so that nothing which they hide comes out;
    and every count hidden here can be another one by such a move, or by none. So it can
    stand beside any other crossing. Nothing if counts cannot be hidden like that.
    """
    _check(counts, threshold)
    margins = rows.table.row_totals, columns.table.row_totals
    total = rows.table.total
    if Hidden.ANY in (*margins[0], *margins[1]):
        return None
    if total is Hidden.FEW:
        return kept_back(len(counts), len(counts[0]), Hidden.FEW)
    height, side = len(counts), len(counts[0])
    values = {Cell(r, c): count for r, row in enumerate(counts) for c, count in enumerate(row)}
    ways = [(move.up, move.down) for move in rows.moves]
    ways += [(height + move.down, height + move.up) for move in columns.moves]
    leaps = [(home, Step(start, 0, None, leap=1 + (start >= height))) for start, home in ways]
    hiding = _Hiding(values, threshold, side, leaps=leaps)
    for start, home in ways:
        if not hiding.make_room(start, home):
            return None
    for cell in hiding.small():
        if cell not in hiding.safe and hiding.hide_with(cell) is None:
            return None
    return Table(hiding.rows(height, side), *margins, total)


def kept_back(rows: int, columns: int, why: Hidden = Hidden.ANY) -> Table:
    """A table of this size of which nothing is told but `why`."""
    line = (why,) * columns
    return Table((line,) * rows, (why,) * rows, line, why)


class _Hiding:
    """What is hidden in a table so far. Rows are numbered from 0, columns after them.

    The place after the last column is where the totals of rows come from; a cell there is
    such a total, and its flow runs to the row.
    """

    def __init__(
        self,
        values: Mapping[Cell, int],
        threshold: int,
        side: int,
        dear: Collection[int] = (),
        leaps: Sequence[tuple[int, Step]] = (),
    ) -> None:
        self._leaps = leaps
        self._values = values
        self._threshold = threshold
        self._side = side
        self._height = 1 + max(cell.row for cell in values)
        total = 1 + sum(values.values())  # costs more than all the counts in it
        self._costs = {
            cell: count
            + (0 if cell.column < side else total * len(values) if cell.row in dear else total)
            for cell, count in values.items()
        }
        self._hidden = {cell: Hidden.FEW for cell, count in values.items() if count < threshold}
        self._known_steps: dict[int, list[Step]] | None = None
        self.safe: set[Cell] = set()
        """Hidden cells that were seen to be able to hold another number."""

    def small(self) -> list[Cell]:
        """The cells that are hidden for being small."""
        return [cell for cell, why in self._hidden.items() if why is Hidden.FEW]

    def shown(self, cell: Cell) -> Shown:
        """A cell as it may be published."""
        return self._hidden.get(cell, self._values[cell])

    def rows(self, height: int, side: int) -> tuple[tuple[Shown, ...], ...]:
        """The counts as they may be published."""
        return tuple(tuple(self.shown(Cell(r, c)) for c in range(side)) for r in range(height))

    def hide_with(self, cell: Cell) -> tuple[Turn, ...] | None:
        """Hide the rest of the cheapest circle through a cell; gives it, or nothing."""
        steps = self._steps()
        circles: list[Way] = []
        for turn, start, home in self._turns(cell):
            way = cheapest_way(steps, home, start, without=cell)
            if way is not None:
                circles.append(Way(way.cost, (turn, *way.turns)))
        return self._hide(min(circles).turns) if circles else None

    def make_room(self, start: int, home: int) -> bool:
        """Hide the cheapest way between two sums of which one grows as the other shrinks."""
        way = cheapest_way(self._steps(), start, home, may_leap=False)
        if way is not None:
            self._hide(way.turns)
        return way is not None

    def _hide(self, turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
        for turn in turns:
            if turn.cell not in self._hidden:
                self._hidden[turn.cell] = Hidden.MORE
                self._known_steps = None
            self.safe.add(turn.cell)
        return turns

    def _steps(self) -> dict[int, list[Step]]:
        """From each place, where a leap, or one more or one less in a cell leads."""
        if self._known_steps is not None:
            return self._known_steps
        found: dict[int, list[Step]] = {}
        for cell in self._values:
            cost = 0 if cell in self._hidden else self._costs[cell]
            for turn, start, end in self._turns(cell):
                found.setdefault(start, []).append(Step(end, cost, turn))
        for place, leap in self._leaps:
            found.setdefault(place, []).append(leap)
        self._known_steps = found
        return found

    def _turns(self, cell: Cell) -> Iterator[tuple[Turn, int, int]]:
        """How a cell may change and stay on its side of the threshold: from place to place."""
        count, is_few = self._values[cell], self._hidden.get(cell) is Hidden.FEW
        ends = cell.row, self._height + cell.column
        start, end = ends if cell.column < self._side else ends[::-1]
        if not is_few or count < self._threshold - 1:
            yield Turn(cell, True), start, end
        if count > (0 if is_few else self._threshold):
            yield Turn(cell, False), end, start


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
