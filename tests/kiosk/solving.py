"""Solves for hidden counts, as one would who holds all published tables side by side.

    published = publish(counts, [counts.crossed("sex", "age")], threshold=5)
    assert pinned(published, true) == []

Every number is an unknown within bounds: what is shown is itself, "fewer than N" is from 0
to N - 1, "not shown" is N or more unless the whole table is kept back. Every row and column is
a sum. An unknown is pinned if no other whole number than the true one leaves all sums right:
searched for exhaustively, with bounds drawn tighter after each guess. Nothing here is shared
with the program: it does not know how counts came to be hidden.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from kiosk.equality.counts import Counts, Crossed, QuestionCounts
from kiosk.suppression import Hidden, Shown, Table

Name = tuple[tuple[str, str], ...]
"""What a number counts: answers by question, and the day as `("day", …)`; sorted."""
Bounds = dict[Name, tuple[int, int]]
Sum = tuple[tuple[Name, ...], Name]
"""The parts, and their total."""

_MOST = 10_000
"""No event here has as many voters."""
_MOST_GUESSES = 50_000
_REACHES = (1, 2, _MOST)
"""How far from the true numbers it is looked, one after the other; the last one is anywhere."""


class Published(NamedTuple):
    """What a reader knows, and which names are hidden."""

    bounds: Bounds
    sums: list[Sum]
    hidden: set[Name]


def publish(counts: Counts, crossings: Iterable[Crossed], threshold: int) -> Published:
    """All that is known from an event's tables."""
    known = Published({}, [], set())
    for one in counts.questions:
        led = one.question.follows
        base: Name = ((led.question, led.option),) if led else ()
        days: list[Name] = [*((("day", day),) for day in one.days), ()]
        _read(known, one.table, [*_answers(one), base], days, threshold)
    for crossed in crossings:
        rows, columns = [*_answers(crossed.rows), ()], [*_answers(crossed.columns), ()]
        _read(known, crossed.table, rows, columns, threshold)
    return known


def pinned(known: Published, true: Callable[[Name], int]) -> list[Name]:
    """The hidden names that can only be what they are. Raises `AssertionError` for lies."""
    world = {name: true(name) for name in known.bounds}
    for name, (least, most) in known.bounds.items():
        assert least <= world[name] <= most, (name, world[name], least, most)
    for parts, total in known.sums:
        assert sum(world[part] for part in parts) == world[total], (parts, total)
    met: dict[Name, list[Sum]] = {name: [] for name in known.bounds}
    for line in known.sums:
        for name in {*line[0], line[1]}:
            met[name].append(line)
    return [name for name in sorted(known.hidden) if _is_pinned(known.bounds, met, world, name)]


def _answers(one: QuestionCounts) -> list[Name]:
    return [((one.question.id, answer),) for answer in one.answers]


def _read(
    known: Published, table: Table, rows: Sequence[Name], columns: Sequence[Name], threshold: int
) -> None:
    lines = [(*cells, total) for cells, total in zip(table.cells, table.row_totals, strict=True)]
    lines.append((*table.column_totals, table.total))
    names = [[tuple(sorted(row + column)) for column in columns] for row in rows]
    for line, shown_line in zip(names, lines, strict=True):
        for name, shown in zip(line, shown_line, strict=True):
            least, most = known.bounds.get(name, (0, _MOST))
            low, high = _bounds(shown, threshold)
            known.bounds[name] = (max(least, low), min(most, high))
            if isinstance(shown, Hidden):
                known.hidden.add(name)
    if len(columns) > 1:
        known.sums.extend((tuple(line[:-1]), line[-1]) for line in names)
    known.sums.extend((tuple(line[:-1]), line[-1]) for line in zip(*names, strict=True))


def _bounds(shown: Shown, threshold: int) -> tuple[int, int]:
    if not isinstance(shown, Hidden):
        return shown, shown
    return {"few": (0, threshold - 1), "more": (threshold, _MOST)}.get(shown.value, (0, _MOST))


def _is_pinned(
    bounds: Bounds, met: Mapping[Name, list[Sum]], world: Mapping[Name, int], name: Name
) -> bool:
    for reach in _REACHES:
        near = {
            one: (max(low, world[one] - reach), min(high, world[one] + reach))
            for one, (low, high) in bounds.items()
        }
        for side in ((world[name] + 1, near[name][1]), (near[name][0], world[name] - 1)):
            tried = _tightened(near | {name: side}, met, [name])
            if tried is not None and _has_solution(tried, met, world, [_MOST_GUESSES]):
                return False
    return True


def _has_solution(
    bounds: Bounds, met: Mapping[Name, list[Sum]], world: Mapping[Name, int], left: list[int]
) -> bool:
    """Take what is nearest to the true numbers; where a sum is wrong, guess one of its parts."""
    nearest = {name: min(max(world[name], low), high) for name, (low, high) in bounds.items()}
    wrong = next((line for line in _lines(met) if _is_wrong(line, nearest)), None)
    if wrong is None:
        return True
    names = [name for name in (*wrong[0], wrong[1]) if bounds[name][0] < bounds[name][1]]
    if not names:
        return False
    name = min(names, key=lambda one: (bounds[one][1] - bounds[one][0], one))
    least, most = bounds[name]
    for value in sorted(range(least, most + 1), key=lambda value: abs(value - world[name])):
        left[0] -= 1
        assert left[0] > 0, "This is too large to be searched through."
        tried = _tightened(bounds | {name: (value, value)}, met, [name])
        if tried is not None and _has_solution(tried, met, world, left):
            return True
    return False


def _lines(met: Mapping[Name, list[Sum]]) -> Iterable[Sum]:
    return (line for lines in met.values() for line in lines)


def _is_wrong(line: Sum, world: Mapping[Name, int]) -> bool:
    return sum(world[part] for part in line[0]) != world[line[1]]


def _tightened(bounds: Bounds, met: Mapping[Name, list[Sum]], changed: list[Name]) -> Bounds | None:
    """Bounds drawn as tight as each sum alone allows; nothing if one has no value left."""
    found, waiting = dict(bounds), list(changed)
    if any(found[name][0] > found[name][1] for name in changed):
        return None
    while waiting:
        for parts, total in met[waiting.pop()]:
            low = sum(found[part][0] for part in parts)
            high = sum(found[part][1] for part in parts)
            least, most = found[total]
            drawn = {total: (max(least, low), min(most, high))}
            for part in parts:
                a, b = found[part]
                drawn[part] = (max(a, least - (high - b)), min(b, most - (low - a)))
            for name, (a, b) in drawn.items():
                if a > b:
                    return None
                if (a, b) != found[name]:
                    found[name] = (a, b)
                    waiting.append(name)
    return found
