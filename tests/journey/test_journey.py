"""Voters at real windows, walking away, mistyping, cut off by kills: the tally is exact.

All 1,000 of them come with `make journey`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journey.game import play
from tests.journey.harvest import SOILS, is_caught, sow
from tests.journey.plan import Rates
from tests.journey.plants import PLANTS

SEED = 7
EVENTFUL = Rates(wrong=0.2, practises=0.15, asks_for_time=0.05, dies=(0.05, 0.08, 0.04))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_vote_that_was_thanked_counts_once_and_nothing_of_a_voter_stays(
    tmp_path: Path,
) -> None:
    outcome = play(tmp_path, EVENTFUL, voters=24, kiosks=2, seed=SEED)
    assert outcome.problems == [], outcome.line
    assert outcome.thanked >= 24
    assert outcome.deaths > 2
    assert outcome.counts["practised first"]


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("plant", ["lose a vote", "count a vote twice", "leave a look"])
def test_a_planted_bug_is_caught(tmp_path: Path, plant: str) -> None:
    """The others are seen caught by `python -m tests.journey --plants`."""
    outcome = sow(tmp_path, plant)
    assert is_caught(plant, outcome), outcome.problems


def test_it_is_known_how_each_planted_bug_is_caught() -> None:
    assert SOILS.keys() == PLANTS.keys()
