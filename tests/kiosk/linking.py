"""Tries to find out whose equality answers are whose, from every byte that a laptop keeps.

    assert links(folder, truth) == []

`truth` is what no adversary has: the answer sets' ids in the order in which their voters cast.
Each way in which the sets can be put in order is compared with it; an order that goes along
with the voters' more than chance would is a link.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import msgspec

from kiosk.equality.form import RECORD, read_box

_SIGMAS = 4.5
"""Chance goes beyond it in one order of 150,000."""


def links(folder: Path, truth: Sequence[str]) -> list[str]:
    """Every link that was found, in words."""
    found = []
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    marks = {one: [one.encode(), bytes.fromhex(one)] for one in truth}
    for file in files:
        if file.suffix == ".equality":
            for one in read_box(file.read_bytes()).sets:
                marks[one.id] += [str(one.answers).encode(), msgspec.json.encode(one.answers)]
    for file in files:
        data = file.read_bytes()
        is_box = file.suffix == ".equality"
        places = {one: max(data.find(mark) for mark in marks[one]) for one in truth}
        known = [one for one in truth if places[one] >= 0]
        if known and not is_box:
            found.append(f"{file.name} names {len(known)} sets")
        orders = {"place": sorted(known, key=places.__getitem__)}
        if is_box:
            orders |= _orders_in(data)
            found += [f"{file.name}: {what}" for what in _tells(file, data)]
        found += [
            f"{file.name}: the order by {name}"
            for name, order in orders.items()
            if _goes_along(order, truth)
        ]
    return found


def _orders_in(data: bytes) -> dict[str, list[str]]:
    """The orders in which one who reads the box may put its sets."""
    sets = read_box(data).sets
    lengths = {one.id: len(repr(one)) for one in sets}
    return {
        "id": sorted(one.id for one in sets),
        "the end of the id": [one.id for one in sorted(sets, key=lambda one: one.id[::-1])],
        "the answers' length": sorted(lengths, key=lengths.__getitem__),
        "the answers": [one.id for one in sorted(sets, key=lambda one: repr(one.answers))],
    }


def _tells(file: Path, data: bytes) -> list[str]:
    """What a box has besides sets: records of other lengths, times finer than the day."""
    records = data.splitlines(keepends=True)
    told = [] if {len(record) for record in records} == {RECORD} else ["records differ in length"]
    days = {one.day for one in read_box(data).sets}
    clock = r"[0-9]{1,2}:[0-9]{2}|[0-9]{10,}(?![0-9a-f])"
    if any(re.search(clock, _without_ids(record)) for record in records):
        told.append("a time stands in it")
    if days and file.stat().st_mtime % 86_400 != 43_200:
        told.append("the file's own time is finer than the day")
    return told


def _without_ids(record: bytes) -> str:
    return re.sub(r"[0-9a-f]{32}", "", record.decode())


def _goes_along(order: Sequence[str], truth: Sequence[str]) -> bool:
    """Whether an order and the voters' go together more than by chance.

    Spearman's rank correlation finds a drift, the count of neighbours that stayed neighbours
    finds runs, such as batches that were shuffled as wholes.
    """
    voters = {one: number for number, one in enumerate(truth)}
    ranks = [voters[one] for one in order if one in voters]
    count = len(ranks)
    if count < 8:
        return False
    middle = (count - 1) / 2
    by_rank = {voter: rank for rank, voter in enumerate(sorted(ranks))}
    spread = sum((place - middle) ** 2 for place in range(count))
    together = sum(
        (place - middle) * (by_rank[voter] - middle) for place, voter in enumerate(ranks)
    )
    correlation = together / spread * math.sqrt(count - 1)
    neighbours = sum(abs(by_rank[a] - by_rank[b]) == 1 for a, b in pairwise(ranks))
    by_chance = 2.0  # 2 (n - 1) / n of them, spread as a Poisson variable is
    return abs(correlation) > _SIGMAS or neighbours > by_chance + 6 * math.sqrt(by_chance)
