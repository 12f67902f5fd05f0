"""Sees planted bugs caught, each by as small a journey as finds it.

    outcome = sow(folder, "lose a vote")
    is_caught("lose a vote", outcome)

`python -m tests.journey --plants` does it with all of them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from tests.journey.game import Outcome, play
from tests.journey.plan import Rates

SEED: Final = 7
VOTERS: Final = 4

CALM: Final = Rates(
    stops=0, looks=0, wrong=0, hesitates=0, practises=0, asks_for_time=0, dies=(0, 0, 0)
)
"""Everybody votes, and nothing happens."""


class Soil(NamedTuple):
    """What has to happen for a bug to do harm, and how a problem reads that names it."""

    rates: Rates
    sign: str


SOILS: Final = {
    "lose a vote": Soil(CALM, "votes were cast"),
    "count a vote twice": Soil(CALM, "votes were cast"),
    "leave a dot out": Soil(CALM, "counted "),
    "thank before the vote": Soil(CALM._replace(dies=(0, 0, 0.5)), "does not find the receipt"),
    "count a practice": Soil(CALM._replace(practises=1), "votes were cast"),
    "leave a look": Soil(CALM._replace(looks=1), "was not there for the first voter"),
    "leave more time": Soil(CALM._replace(asks_for_time=1), "was not there for the first voter"),
    "leave words": Soil(CALM, "stands in"),
}
"""By the name of the bug."""


def sow(folder: Path, plant: str, *, seed: int = SEED) -> Outcome:
    """Let a few people vote at one kiosk with a bug; without one, if `plant` is empty."""
    rates = SOILS[plant].rates if plant else CALM
    return play(folder, rates, voters=VOTERS, kiosks=1, seed=seed, plant=plant, meets=False)


def is_caught(plant: str, outcome: Outcome) -> bool:
    """Whether a problem names this bug."""
    return any(SOILS[plant].sign in problem for problem in outcome.problems)
