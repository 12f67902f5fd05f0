"""Voters at real windows, walking away, mistyping, cut off by kills: the tally is exact.

All 1,000 of them come with `make journey`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journey.game import play
from tests.journey.plan import Rates

SEED = 7


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_vote_that_was_thanked_counts_once_and_nothing_of_a_voter_stays(
    tmp_path: Path,
) -> None:
    rates = Rates(dies=(0.03, 0.06, 0.02))
    outcome = play(tmp_path, rates, voters=60, kiosks=2, seed=SEED)
    assert outcome.problems == [], outcome.line
    assert outcome.thanked >= 60
    assert outcome.deaths > 2


CALM = Rates(stops=0, looks=0, wrong=0, hesitates=0, dies=(0, 0, 0))
PLANTED = {
    "lose a vote": (CALM, "votes were cast"),
    "count a vote twice": (CALM, "votes were cast"),
    "leave a dot out": (CALM, "counted "),
    "thank before the vote": (CALM._replace(dies=(0, 0, 0.5)), "does not find the receipt"),
    "leave a look": (CALM._replace(looks=1), "was not there for the first voter"),
    "leave words": (CALM, "stands in"),
}


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("plant", PLANTED)
def test_a_planted_bug_is_caught(tmp_path: Path, plant: str) -> None:
    rates, sign = PLANTED[plant]
    outcome = play(tmp_path, rates, voters=10, kiosks=1, seed=SEED, plant=plant)
    assert any(sign in problem for problem in outcome.problems), outcome.problems


def test_a_calm_journey_has_no_problems(tmp_path: Path) -> None:
    """What the planted bugs stand against."""
    outcome = play(tmp_path, CALM, voters=10, kiosks=1, seed=SEED)
    assert outcome.problems == [], outcome.line
