"""Whether first places got more than their share: a test of order effects.

    found = order_effect(orders(rules, papers))
    found.is_found                         # False where all orders were random and nobody minded

Each voter's order is shuffled without regard to the ideas, so with no order effect the
points of a ballot are spread over its places at random. The test is Fisher's randomisation
test ("The Design of Experiments", 1935) on the points in the first quarter of the places:
mean and variance over all shuffles of each ballot are exact, and the sum over many
independent ballots is near normal. Ballot orders randomised by law are examined in this way
by Ho and Imai, "Estimating Causal Effects of Ballot Order from a Randomized Natural
Experiment", Public Opinion Quarterly 72 (2008).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from kiosk.voting.methods import Rules
from kiosk.voting.tallies import Paper

FALSE_ALARMS: Final = 0.01
"""The share of events without an order effect in which one is reported all the same."""

FEWEST: Final = 30
"""So many ballots, or picks between two, say something."""


class OrderEffect(NamedTuple):
    """What first places got: points, and how many they would have got by chance alone."""

    orders: int
    """How many shuffled orders with a choice in them were looked at."""
    got: int
    expected: float
    chance: float
    """How likely it is that first places get as many with no order effect: 0 to 1."""

    @property
    def is_enough(self) -> bool:
        """Whether there is enough to say anything."""
        return self.orders >= FEWEST

    @property
    def is_found(self) -> bool:
        """Whether first places got more than their share."""
        return self.is_enough and self.chance < FALSE_ALARMS


class Spread(NamedTuple):
    """One order that was shown, of hundreds of ideas perhaps, and the few that got points."""

    places: int
    """How many ideas stood in it."""
    points: Mapping[int, int]
    """By place, from 0; a place without points is left out."""


_FIRST: Final = Spread(2, {0: 1})
_SECOND: Final = Spread(2, {1: 1})


def spread(choices: Mapping[str, int], shown: Sequence[str]) -> Spread:
    """Where in an order the points are."""
    points = {place: choices[idea] for place, idea in enumerate(shown) if idea in choices}
    return Spread(len(shown), points)


def orders(rules: Rules, papers: Iterable[Paper]) -> Iterator[Spread]:
    """For each order that was shown, the points in its places; the papers' orders are random.

    Of two ideas side by side, the first has a place before the second.
    """
    for paper in papers:
        match rules.method:
            case "agree":
                agreed = (n for n, answer in enumerate(paper.answers) if answer == "agree")
                yield Spread(len(paper.answers), dict.fromkeys(agreed, 1))
            case "pairs":
                for pick in paper.answers:
                    if pick != "skip":
                        yield _SECOND if pick == "second" else _FIRST
            case _:
                yield spread(paper.choices, paper.shown)


def order_effect(orders: Iterable[Spread]) -> OrderEffect:
    """What the first quarter of the places got, over all orders."""
    looked, got, expected, variance = 0, 0, 0.0, 0.0
    for places, points in orders:
        total = sum(points.values())
        unevenness = places * sum(n * n for n in points.values()) - total * total
        if places < 2 or not unevenness:
            continue
        first = math.ceil(places / 4)
        share = first / places
        looked += 1
        got += sum(n for place, n in points.items() if place < first)
        expected += share * total
        variance += share * (1 - share) * unevenness / (places - 1)
    if not variance:
        return OrderEffect(looked, got, expected, 1.0)
    z = (got - expected) / math.sqrt(variance)
    return OrderEffect(looked, got, expected, math.erfc(z / math.sqrt(2)) / 2)
