"""Finds what may change in a table of counts so that all of its sums stay as they are.

    way = cheapest_way(steps, start=row, home=column)
    [turn.cell for turn in way]

A table is a network in which a count is a flow from its row to its column. One more in a
cell is a step from the row to the column, one less a step back. A way from a cell's column
home to its row is the other half of a circle: all sums stay if the cell has one more and
the cells of the way have one more or one less, each as its step goes.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Cell(NamedTuple):
    """A place in the table; the totals are one row and one column more than the counts."""

    row: int
    column: int


class Turn(NamedTuple):
    """A cell in which there is one more (`is_up`) or one less."""

    cell: Cell
    is_up: bool


class Step(NamedTuple):
    """Where a turn leads, and what is lost if its cell is hidden for it.

    A step without a turn is a leap, which other tables have room for. `leap` is then 1 or
    2, and a way takes one of each at most.
    """

    to: int
    cost: int
    turn: Turn | None
    leap: int = 0


class Way(NamedTuple):
    """What it costs, and the turns in their order."""

    cost: int
    turns: tuple[Turn, ...]


Steps = Mapping[int, Sequence[Step]]


def cheapest_way(
    steps: Steps, start: int, home: int, without: Cell | None = None, *, may_leap: bool = True
) -> Way | None:
    """The cheapest way that takes no cell twice, nor this one; nothing if none was found.

    Dijkstra's algorithm; a place is another one after a leap. Of ways that cost the same,
    the one that was met first.
    """
    ahead: list[tuple[int, int, int, int, tuple[Turn, ...]]] = [(0, 0, start, 0, ())]
    seen: set[tuple[int, int]] = set()
    met = 0
    while ahead:
        cost, _, place, leaps, turns = heapq.heappop(ahead)
        if place == home:
            return Way(cost, turns)
        if (place, leaps) in seen:
            continue
        seen.add((place, leaps))
        for to, price, turn, leap in steps.get(place, ()):
            if (to, leaps | leap) in seen or leaps & leap or (leap and not may_leap):
                continue
            if turn is not None and (turn.cell == without or (leaps and _is_in(turns, turn))):
                continue
            met += 1
            onward = turns if turn is None else (*turns, turn)
            heapq.heappush(ahead, (cost + price, met, to, leaps | leap, onward))
    return None


def _is_in(turns: tuple[Turn, ...], turn: Turn) -> bool:
    """Whether a way has taken the cell: only one that leapt comes to a place a second time."""
    return any(taken.cell == turn.cell for taken in turns)
