"""The pure decisions: ballots, orders, and what search takes to be the same."""

from __future__ import annotations

import hashlib
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import InputFault, InvalidInput
from kiosk.rules import ballot_order, check_ballot, fold

IDEAS = {"a", "b", "c"}
F = InputFault


@pytest.mark.parametrize(
    ("choices", "shown", "fault"),
    [
        ({}, [], None),
        ({}, ["a", "b", "c"], None),
        ({"a": 1}, ["a"], None),
        ({"a": 3, "b": 2}, ["c", "b", "a"], None),
        ({"a": 3, "b": 3}, ["a", "b"], F.TOO_MANY_DOTS),
        ({"a": 4}, ["a"], F.TOO_MANY_DOTS_ON_IDEA),
        ({"a": 1 << 70}, ["a"], F.TOO_MANY_DOTS_ON_IDEA),
        ({"a": 0}, ["a"], F.POINTS_NOT_POSITIVE),
        ({"a": -3, "b": 3}, ["a", "b"], F.POINTS_NOT_POSITIVE),
        ({"d": 1}, ["d"], F.IDEA_ELSEWHERE),
        ({"a": 1}, [], F.ORDER_INCOMPLETE),
        ({"a": 1}, ["a", "a"], F.ORDER_INCOMPLETE),
    ],
)
def test_a_ballot_keeps_the_rules_or_is_refused(
    choices: dict[str, int], shown: list[str], fault: InputFault | None
) -> None:
    def check() -> None:
        check_ballot(choices, shown, dots=5, per_idea=3, ideas=IDEAS)

    if fault is None:
        check()
        return
    with pytest.raises(InvalidInput) as refused:
        check()
    assert refused.value.reason is fault


def test_an_order_is_the_voters_own_at_every_kiosk() -> None:
    ideas = [f"{n:032x}" for n in range(12)]
    first = ballot_order(ideas, "voter 1", "challenge")
    assert ballot_order(reversed(ideas), "voter 1", "challenge") == first
    assert sorted(first) == ideas
    assert ballot_order(ideas, "voter 2", "challenge") != first
    assert ballot_order(ideas, "voter 1", "another challenge") != first


def test_an_order_stays_the_same_from_one_release_to_the_next() -> None:
    assert ballot_order("abcdef", "voter", "challenge") == list("edacfb")


def test_orders_favour_no_idea() -> None:
    """Chi-square over places and over pairs; the voters are fixed, so the figures are too."""
    ideas, voters = list("abcdefgh"), 4_000
    places: Counter[tuple[str, int]] = Counter()
    neighbours: Counter[tuple[str, str]] = Counter()
    for number in range(voters):
        voter = hashlib.blake2b(str(number).encode(), digest_size=16).hexdigest()
        order = ballot_order(ideas, voter, "challenge")
        places.update((idea, place) for place, idea in enumerate(order))
        neighbours.update(pairwise(order))
    # The 99.9th percentiles of chi-square with 49 and 55 degrees of freedom (NIST handbook).
    assert _chi_square(places, 64, voters / 8) < 85.4
    assert _chi_square(neighbours, 56, voters * 7 / 56) < 93.2


def _chi_square(
    seen: Counter[tuple[str, int]] | Counter[tuple[str, str]], cells: int, expected: float
) -> float:
    missing = cells - len(seen)
    return sum((n - expected) ** 2 / expected for n in seen.values()) + missing * expected


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Gŵyl", "gwyl"),
        ("Łódź", "lodz"),
        ("ÉCOLE", "école"),
        ("Straße", "STRASSE"),
        ("ﬁne", "fine"),
        ("℡", "tel"),
        ("İstanbul", "istanbul"),
        ("e\u0301", "é"),
        ("Ångström", "angstrom"),
        ("ＦＵＬＬ", "full"),
        ("תִּקְוָה", "תקוה"),
    ],
)
def test_search_takes_these_for_the_same(text: str, typed: str) -> None:
    assert fold(text) == fold(typed)


@given(text=st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(text=st.text(), more=st.text())
def test_a_part_of_a_text_folds_to_a_part(text: str, more: str) -> None:
    assert fold(text) in fold(f"{text} {more}")
