"""The simulator finds bugs: each of five that are planted in the real code is caught."""

from __future__ import annotations

import re

import pytest

from tests.simulation.plants import PLANTS
from tests.simulation.run import simulate

SEEDS = range(40)
SIGNS = {
    "skip a parent": "did not replace what it saw|other heads",
    "lose a page's last change": "lost change|acknowledged|does not come to an end",
    "answer before commit": "lost change",
    "trust the clock": "runs wild",
    "accept a fork": "lost change|acknowledged",
}
"""What the simulator says of each plant."""


def first_caught(name: str) -> tuple[int, str]:
    """The first seed that fails with the plant, and how."""
    for seed in SEEDS:
        with PLANTS[name]():
            problem = simulate(seed).problem
        if problem:
            return seed, problem
    raise AssertionError(f"{name} was not caught in {len(SEEDS)} worlds")


@pytest.mark.parametrize("name", PLANTS)
def test_a_planted_bug_is_caught_and_named_and_gone_with_the_plant(name: str):
    seed, problem = first_caught(name)

    assert problem.startswith("Violation: ")
    assert re.search(SIGNS[name], problem)
    assert simulate(seed).problem == ""
