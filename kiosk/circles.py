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

    A step without a turn is a `leap`, which other tables have room for; of each number
    above nought a way takes one at most.
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

    Dijkstra's algorithm; a place is another one after a leap.
    """
    ahead: list[tuple[int, int, frozenset[int], tuple[Turn, ...]]] = [(0, start, frozenset(), ())]
    seen: set[tuple[int, frozenset[int]]] = set()
    while ahead:
        cost, place, leaps, turns = heapq.heappop(ahead)
        if place == home:
            return Way(cost, turns)
        if (place, leaps) in seen:
            continue
        seen.add((place, leaps))
        for step in steps.get(place, ()):
            onward = _taken(step, leaps, turns, without, may_leap=may_leap)
            if onward is not None and (step.to, onward[0]) not in seen:
                heapq.heappush(ahead, (cost + step.cost, step.to, *onward))
    return None


def _taken(
    step: Step,
    leaps: frozenset[int],
    turns: tuple[Turn, ...],
    without: Cell | None,
    *,
    may_leap: bool,
) -> tuple[frozenset[int], tuple[Turn, ...]] | None:
    """The leaps and turns after a step; nothing if the way may not take it."""
    if step.turn is None:
        return (leaps | {step.leap}, turns) if may_leap and step.leap not in leaps else None
    cell = step.turn.cell
    if cell == without or any(turn.cell == cell for turn in turns):
        return None
    return leaps, (*turns, step.turn)
