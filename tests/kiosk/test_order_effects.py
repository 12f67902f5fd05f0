"""The report on order effects finds a bias that was planted, and none where there is none."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.changes import Method
from kiosk.voting.effects import (
    FALSE_ALARMS,
    FEWEST,
    OrderEffect,
    Spread,
    agreed,
    order_effect,
    picked,
    spread,
)

METHODS: list[Method] = ["dots", "approval", "agree", "pairs"]
LIKED = [1 / (1 + n) for n in range(24)]
"""How likely each idea is to be liked: some are good, most are not."""


def ballot(dice: random.Random, method: Method, bias: float) -> list[Spread]:
    """A voter's ballot; with a bias, who is at the top is liked the better for it."""
    shown = dice.sample(range(24), 24)
    names = [str(idea) for idea in shown]
    chance = [LIKED[idea] + (bias if place < 4 else 0.0) for place, idea in enumerate(shown)]
    if method in ("dots", "approval"):
        most = 3 if method == "dots" else 1
        liked = [n for n, p in zip(names, chance, strict=True) if dice.random() < p][:5]
        return [spread({n: dice.randint(1, most) for n in liked}, names)]
    if method == "agree":
        answers = ["agree" if dice.random() < p else "disagree" for p in chance[:12]]
        return [agreed(answers, 12)]
    picks = []
    for first, second in zip(shown[::2], shown[1::2], strict=True):
        odds = LIKED[first] / (LIKED[first] + LIKED[second]) + bias / 3
        picks.append(
            "skip" if dice.random() < 0.1 else "first" if dice.random() < odds else "second"
        )
    return list(picked(picks))


def effect(seed: int, method: Method, bias: float, voters: int = 300) -> OrderEffect:
    dice = random.Random(seed)
    return order_effect(order for _ in range(voters) for order in ballot(dice, method, bias))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("seed", range(5))
def test_a_planted_bias_is_found(method: Method, seed: int) -> None:
    found = effect(seed, method, bias=0.3)
    assert found.is_found
    assert found.got > found.expected


@pytest.mark.parametrize("method", METHODS)
def test_without_a_bias_an_effect_is_reported_no_more_often_than_is_stated(
    method: Method,
) -> None:
    alarms = sum(effect(seed, method, bias=0.0, voters=60).is_found for seed in range(400))
    assert alarms <= 400 * FALSE_ALARMS * 2.75  # of 1,000 such tests, one fails by chance


def test_a_bias_against_first_places_is_no_advantage() -> None:
    assert effect(1, "pairs", bias=-0.5).chance > 0.99


def test_few_ballots_say_nothing() -> None:
    found = effect(1, "approval", bias=0.9, voters=FEWEST // 3)
    assert not found.is_enough
    assert not found.is_found


def test_orders_that_leave_no_choice_are_not_looked_at() -> None:
    assert order_effect([]) == OrderEffect(0, 0, 0.0, 1.0)
    none = [Spread(1, {0: 1}), Spread(2, {}), Spread(3, {0: 2, 1: 2, 2: 2}), Spread(0, {})]
    assert order_effect(none) == OrderEffect(0, 0, 0.0, 1.0)


@given(
    choices=st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 3)),
    shown=st.lists(st.sampled_from("abcd")),
)
def test_points_stand_where_their_idea_was_shown(choices: dict[str, int], shown: list[str]) -> None:
    places, points, _ = spread(choices, shown)
    assert [points.get(place, 0) for place in range(places)] == [choices.get(i, 0) for i in shown]


@given(st.lists(st.integers(0, 3), min_size=2, max_size=6))
def test_the_expectation_is_the_mean_over_all_shuffles(points: list[int]) -> None:
    places = range(len(points))
    first = -(-len(points) // 4)
    found = order_effect([Spread(len(points), dict(enumerate(points)))])
    if found.orders:
        # Each point stands in each place in as many shuffles.
        mean = sum(points[p] for p in places) * first / len(points)
        assert found.expected == pytest.approx(mean)
