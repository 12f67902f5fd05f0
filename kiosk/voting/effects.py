"""Whether first places got more than their share: a test of order effects.

    found = order_effect([spread(choices, shown), …])     # or `agreed`, or `picked`
    found.is_found                         # False where all orders were random and nobody minded

Each voter's order is shuffled without regard to the ideas, so with no order effect the
points of a ballot are spread over its places at random. The test is Fisher's randomisation
test ("The Design of Experiments", 1935) on the points in the first quarter of the places:
mean and variance over all shuffles of each ballot are exact, and the sum over many
independent ballots is near normal, with half a point taken off (Yates 1934). Ballot orders
randomised by law are examined in this way by Ho and Imai, "Estimating Causal Effects of Ballot
Order from a Randomized Natural Experiment", Public Opinion Quarterly 72 (2008).

A voter may stop at any question, and an answer may be why. The answers that are there are then
not spread at random: whoever stops after a "disagree" has it in the last place. All that were
asked still are, had they been given. So what is missing is put in as it speaks most against a
finding, in the worst case of all, after Horowitz and Manski, "Nonparametric Analysis of
Randomized Experiments with Missing Covariate and Outcome Data", JASA 95 (2000). A finding then
holds whatever made voters stop. Where it fails by this alone, nothing can be said.

To tell that, each voter's last answer is left out of what is there. If voters stop for the
answer that they just gave, or one by one by a chance that depends on the place alone, or for
either, those before it are spread at random again. If they stop for several answers together,
they may not be; so this finds nothing, and only takes "no" back.

Of two ideas side by side it is even which one is first, whatever came before. The sum of such
picks is a martingale, and when a voter stops is no matter (Doob, "Stochastic Processes", 1953).

Voters who walk away and cast nothing are in no log, and this cannot see them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

FALSE_ALARMS: Final = 0.01
"""The share of events without an order effect in which one is reported all the same."""

FEWEST: Final = 30
"""So many ballots, or picks between two, say something."""


class OrderEffect(NamedTuple):
    """What first places got: points, and how many they would have got by chance alone.

    Where voters stopped early, `got` and `expected` are without each voter's last answer.
    """

    orders: int
    """How many shuffled orders with a choice in them were looked at."""
    got: int
    expected: float
    chance: float
    """How likely it is that first places get as many with no order effect, at most: 0 to 1."""
    stopped: int = 0
    """How many orders were not answered to their end."""
    answered: float = 1.0
    """Like `chance`, by the answers that are there: it may be less, for why voters stopped."""
    fixed: int = 0
    """Ballots that were not looked at: their order was not shuffled."""
    again: int = 0
    """Ballots that were not looked at: they begin with what their voters were shown before."""
    strange: int = 0
    """Ballots that were not looked at: they recorded another order than their seed gives."""

    @property
    def is_enough(self) -> bool:
        """Whether there is enough to say anything."""
        return self.orders >= FEWEST

    @property
    def is_found(self) -> bool:
        """Whether first places got more than their share."""
        return self.is_enough and self.chance < FALSE_ALARMS

    @property
    def is_unclear(self) -> bool:
        """Whether they seem to have, and the voters who stopped early may be why."""
        return self.is_enough and not self.is_found and self.answered < FALSE_ALARMS


class Spread(NamedTuple):
    """One order that was shown, of hundreds of ideas perhaps, and the few that got points."""

    places: int
    """How many ideas stood in it."""
    points: Mapping[int, int]
    """By place, from 0; a place without points is left out."""
    unknown: int = 0
    """So many of its last places were not answered; points are 0 or 1 then."""


_FIRST: Final = Spread(2, {0: 1})
_SECOND: Final = Spread(2, {1: 1})


def spread(choices: Mapping[str, int], shown: Sequence[str]) -> Spread:
    """Where in an order the points are."""
    points = {place: choices[idea] for place, idea in enumerate(shown) if idea in choices}
    return Spread(len(shown), points)


def agreed(answers: Sequence[str], places: int) -> Spread:
    """Which places of a sheet the voter agreed with; it has `places`, answered or not."""
    points = dict.fromkeys((n for n, answer in enumerate(answers) if answer == "agree"), 1)
    return Spread(places, points, places - len(answers))


def picked(answers: Iterable[str]) -> Iterator[Spread]:
    """Each pick between two ideas: the first one has a place before the second."""
    for pick in answers:
        if pick != "skip":
            yield _SECOND if pick == "second" else _FIRST


def order_effect(orders: Iterable[Spread]) -> OrderEffect:
    """What the first quarter of the places got, over all orders."""
    shown = [order for order in orders if order.places > 1]
    stopped = sum(order.unknown > 0 for order in shown)
    there = map(_before_the_last, shown) if stopped else shown
    looked, got, expected, variance = 0, 0, 0.0, 0.0
    for places, points, _ in there:
        total = sum(points.values())
        unevenness = places * sum(n * n for n in points.values()) - total * total
        if not unevenness:
            continue
        first = math.ceil(places / 4)
        share = first / places
        looked += 1
        got += sum(n for place, n in points.items() if place < first)
        expected += share * total
        variance += share * (1 - share) * unevenness / (places - 1)
    answered = _chance(got - expected, variance)
    chance = _chance(*_worst(shown)) if stopped else answered
    return OrderEffect(looked, got, expected, chance, stopped, answered)


def _before_the_last(order: Spread) -> Spread:
    """What was answered before a voter's last answer: nothing that made them stop."""
    left = max(0, order.places - order.unknown - 1)
    return Spread(left, {place: n for place, n in order.points.items() if place < left})


def _worst(orders: Iterable[Spread]) -> tuple[float, float]:
    """The least that first places can have got more, whatever is missing; the most variance."""
    lead, variance = 0.0, 0.0
    for places, points, unknown in orders:
        first = math.ceil(places / 4)
        share = first / places
        total = sum(points.values())
        # At worst, first places that are missing would have got nothing, and later ones a point.
        lead += sum(n for place, n in points.items() if place < first)
        lead -= share * (total + min(unknown, places - first))
        most = min(max(total, places / 2), total + unknown)
        variance += share * (1 - share) * most * (places - most) / (places - 1)
    return lead, variance


def _chance(lead: float, variance: float) -> float:
    """How likely first places lead by as many points or more, by chance alone."""
    if not variance:
        return 1.0
    return math.erfc((lead - 0.5) / math.sqrt(2 * variance)) / 2
