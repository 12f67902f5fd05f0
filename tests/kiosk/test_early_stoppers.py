"""Voters may stop at any question: neither that nor why they do makes first places seem better."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from kiosk.changes import PICKS
from kiosk.voting.effects import FEWEST, OrderEffect, agreed, order_effect, picked

Stop = Callable[[list[str], random.Random], bool]
"""Whether a voter stops who has given these answers."""

SHARE = 12


def after(said: str, chance: float) -> Stop:
    return lambda given, dice: given[-1] == said and dice.random() < chance


def after_two(said: str, *, in_a_row: bool = False) -> Stop:
    def stops(given: list[str], dice: random.Random) -> bool:
        looked = given[-2:] if in_a_row else given
        return given[-1] == said and looked.count(said) >= 2 and dice.random() < 0.5

    return stops


RULES: dict[str, Stop] = {
    "never": lambda _given, _dice: False,
    "disagree, 1 in 10": after("disagree", 0.1),
    "disagree, 3 in 10": after("disagree", 0.3),
    "agree, 1 in 10": after("agree", 0.1),
    "agree, 3 in 10": after("agree", 0.3),
    "pass": after("pass", 0.3),
    "tired": lambda given, dice: dice.random() < 0.02 * len(given),
    "two disagrees": after_two("disagree"),
    "two disagrees in a row": after_two("disagree", in_a_row=True),
    "two agrees in a row": after_two("agree", in_a_row=True),
    "tired, and content": lambda given, dice: (
        given[-1] == "agree" and dice.random() < 0.03 * len(given)
    ),
    "tired of disagreeing": lambda given, dice: given.count("disagree") > 1 and dice.random() < 0.1,
}


def sheet(dice: random.Random, stops: Stop, bias: float) -> list[str]:
    """What one voter says; some agree with most ideas, others with few."""
    leniency = dice.uniform(0.2, 0.8)
    given: list[str] = []
    for place in range(SHARE):
        liked = leniency + (bias if place < SHARE / 4 else 0.0)
        other = "pass" if dice.random() < 0.15 else "disagree"
        given.append("agree" if dice.random() < liked else other)
        if stops(given, dice):
            break
    return given


def effect(seed: str, stops: Stop, bias: float, voters: int = 300) -> OrderEffect:
    dice = random.Random(seed)
    sheets = [sheet(dice, stops, bias) for _ in range(voters)]
    return order_effect(agreed(answers, SHARE) for answers in sheets)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("voters", [40, 300])
def test_no_way_to_stop_makes_a_false_alarm(rule: str, voters: int) -> None:
    found = [effect(f"{rule} {n}", RULES[rule], 0.0, voters) for n in range(60)]
    assert sum(f.is_found for f in found) <= 3  # of 1,600 such tests with 1 %, one fails by chance
    if rule != "never":
        assert sum(f.is_found for f in found) == 0


@pytest.mark.parametrize("rule", ["never", "pass", "disagree, 1 in 10"])
def test_a_planted_bias_is_found_where_up_to_a_third_stop_early(rule: str) -> None:
    found = [effect(f"{rule} {n}", RULES[rule], 0.3) for n in range(20)]
    assert all(f.is_found for f in found)


@pytest.mark.parametrize("rule", RULES)
def test_where_many_stop_a_planted_bias_is_found_or_is_said_to_be_unclear(rule: str) -> None:
    found = [effect(f"{rule} {n}", RULES[rule], 0.3) for n in range(20)]
    assert all(f.is_found or f.is_unclear for f in found)


@pytest.mark.parametrize(
    "rule", ["disagree, 3 in 10", "agree, 3 in 10", "pass", "tired", "two disagrees"]
)
def test_stopping_after_an_answer_or_by_and_by_is_hardly_ever_unclear(rule: str) -> None:
    found = [effect(f"{rule} {n}", RULES[rule], 0.0) for n in range(60)]
    assert sum(f.is_unclear for f in found) <= 4  # of 3,000 such tests with 1 %, one fails


def test_those_who_stopped_are_told_and_what_they_did_not_answer_counts_against_a_finding() -> None:
    whole = [agreed(["agree"] * 3 + ["disagree"] * 9, SHARE)] * FEWEST
    early = [agreed(["agree"] * 3, SHARE)] * FEWEST
    assert order_effect(whole).stopped == 0
    assert order_effect(whole).is_found
    found = order_effect([*whole, *early])
    assert found.stopped == FEWEST
    assert found.chance > order_effect(whole).chance
    assert not order_effect(early).is_found


def test_whoever_stopped_before_the_first_answer_is_among_those_who_stopped() -> None:
    whole = [agreed(["agree"] * 3 + ["disagree"] * 9, SHARE)] * FEWEST
    found = order_effect([*whole, agreed([], SHARE)])
    assert (found.orders, found.stopped) == (FEWEST, 1)


def test_against_a_finding_stands_the_least_favourable_of_all_ends() -> None:
    dice = random.Random(1)
    for _ in range(40):
        sheets = [
            [dice.choice(["agree", "agree", "disagree"]) for _ in range(4)] for _ in range(12)
        ]
        cut = [answers[: dice.randint(2, 4)] for answers in sheets]
        for _ in range(40):
            ends = [
                answers + [dice.choice(["agree", "disagree"]) for _ in range(4 - len(answers))]
                for answers in cut
            ]
            complete = order_effect(agreed(answers, 4) for answers in ends)
            if complete.chance < 0.4:
                found = order_effect(agreed(answers, 4) for answers in cut)
                assert found.chance >= complete.chance - 1e-9


@pytest.mark.parametrize("stop", [*PICKS[:2], None])
def test_picks_are_even_whatever_made_a_voter_stop(stop: str | None) -> None:
    alarms = 0
    for event in range(400):
        dice = random.Random(f"{stop} {event}")
        picks: list[str] = []
        for _ in range(40):
            for _ in range(SHARE):
                picks.append(dice.choice(PICKS[:2]))
                if picks[-1] == stop and dice.random() < 0.5:
                    break
        alarms += order_effect(picked(picks)).is_found
    assert alarms <= 11  # of 1,000 such tests with 1 %, one fails by chance
