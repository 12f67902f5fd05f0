"""The simulator finds bugs: each one that is planted in the real code is caught."""

from __future__ import annotations

import re

import pytest

from tests.simulation.plants import PLANTS
from tests.simulation.run import simulate
from tests.simulation.stick_plants import STICK_PLANTS

ALL_PLANTS = PLANTS | STICK_PLANTS
SEEDS = range(160)
TELLING = (0, 15, 29, 45)
"""Worlds that catch many of the bugs, and are looked at first; where they catch none, all are."""

SIGNS = {
    "skip a parent": "did not replace what it saw|other heads",
    "lose a page's last change": "lost|acknowledged|to an end|without what it lacked",
    "answer before commit": "lost change",
    "trust the clock": "runs wild",
    "accept a fork": "lost|acknowledged|without what it lacked",
    "let a kiosk replace the first": "counts other",
    "count cancelled badges": "counts other",
    **dict.fromkeys(STICK_PLANTS, "the stick lost"),
}
"""What the simulator says of each plant."""


def first_caught(name: str) -> tuple[int, str]:
    """A seed that fails with the plant, and how."""
    for seed in (*TELLING, *SEEDS):
        with ALL_PLANTS[name]():
            problem = simulate(seed).problem
        if problem:
            return seed, problem
    raise AssertionError(f"{name} was not caught in {len(SEEDS)} worlds")


@pytest.mark.parametrize("name", ALL_PLANTS)
def test_a_planted_bug_is_caught_and_named_and_gone_with_the_plant(name: str):
    seed, problem = first_caught(name)

    assert problem.startswith("Violation: ")
    assert re.search(SIGNS[name], problem)
    assert simulate(seed).problem == ""
