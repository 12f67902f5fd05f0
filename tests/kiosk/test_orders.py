"""Each voter's own order, an organiser's, and the fair part of many ideas."""

from __future__ import annotations

import hashlib
from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.voting.orders import (
    fair_pairs,
    fair_part,
    fixed_order,
    own_order,
    pairs_of,
    seed_of,
)


def test_an_order_is_the_voters_own_at_every_kiosk() -> None:
    ideas = [f"{n:032x}" for n in range(12)]
    first = own_order(ideas, seed_of("voter 1", "challenge"))
    assert own_order(reversed(ideas), seed_of("voter 1", "challenge")) == first
    assert sorted(first) == ideas
    assert own_order(ideas, seed_of("voter 2", "challenge")) != first
    assert own_order(ideas, seed_of("voter 1", "another challenge")) != first


def test_an_order_stays_the_same_from_one_release_to_the_next() -> None:
    assert own_order("abcdef", seed_of("voter", "challenge")) == list("edacfb")


def test_orders_favour_no_idea() -> None:
    """Chi-square over places and over pairs; the voters are fixed, so the figures are too."""
    ideas, voters = list("abcdefgh"), 4_000
    places: Counter[tuple[str, int]] = Counter()
    neighbours: Counter[tuple[str, str]] = Counter()
    for number in range(voters):
        voter = hashlib.blake2b(str(number).encode(), digest_size=16).hexdigest()
        order = own_order(ideas, seed_of(voter, "challenge"))
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


def test_an_order_that_was_fixed_comes_first_and_what_came_later_by_age() -> None:
    assert fixed_order({"a", "b", "c", "d"}, ["c", "gone", "a", "c"]) == ["c", "a", "b", "d"]


def test_a_fair_part_is_of_what_was_shown_least_and_then_random() -> None:
    times = {"a": 2, "b": 1, "c": 1}
    parts = [fair_part("abcdef", 4, times, f"voter {n}") for n in range(200)]
    assert all(set("def") <= set(part) and "a" not in part for part in parts)
    fourth = Counter(part[3] for part in parts)
    assert fourth.keys() == {"b", "c"}
    assert min(fourth.values()) > 70  # 3 of 1,000,000 fair coins fall worse


def test_a_fair_part_of_few_ideas_is_all_of_them() -> None:
    assert sorted(fair_part("abc", 12, {}, "voter")) == ["a", "b", "c"]
    assert fair_part("", 12, {}, "voter") == []


@given(ideas=st.integers(1, 60), share=st.integers(1, 20), voters=st.integers(1, 40))
def test_with_fair_parts_no_idea_is_shown_more_than_once_more_than_another(
    ideas: int, share: int, voters: int
) -> None:
    every = [f"{n:03}" for n in range(ideas)]
    times: Counter[str] = Counter(dict.fromkeys(every, 0))
    for voter in range(voters):
        part = fair_part(every, share, times, f"voter {voter}")
        assert len(part) == len(set(part)) == min(share, ideas)
        times.update(part)
    assert max(times.values()) - min(times.values()) <= 1


@given(ideas=st.integers(0, 30), share=st.integers(1, 20), voters=st.integers(1, 20))
def test_pairs_are_of_two_ideas_never_twice_and_show_all_ideas_about_as_often(
    ideas: int, share: int, voters: int
) -> None:
    every = [f"{n:03}" for n in range(ideas)]
    times: Counter[str] = Counter(dict.fromkeys(every, 0))
    for voter in range(voters):
        pairs = fair_pairs(every, share, times, f"voter {voter}")
        assert all(one != other for one, other in pairs)
        assert len({frozenset(pair) for pair in pairs}) == len(pairs)
        assert len(pairs) == min(share, ideas * (ideas - 1) // 2)
        times.update(idea for pair in pairs for idea in pair)
    if ideas > 2 * share:
        assert max(times.values()) - min(times.values()) <= 1


def test_left_and_right_are_random_and_the_same_again_for_the_same_voter() -> None:
    firsts = Counter(fair_pairs("ab", 1, {}, f"voter {n}")[0][0] for n in range(400))
    assert 150 < firsts["a"] < 250
    assert fair_pairs("abcdef", 9, {}, "voter") == fair_pairs("fedcba", 9, {}, "voter")


def test_the_pairs_of_a_ballot_are_read_two_by_two() -> None:
    assert pairs_of(["a", "b", "c", "a", "b"]) == [("a", "b"), ("c", "a")]


@given(
    before=st.lists(st.integers(0, 60), max_size=30),
    share=st.integers(1, 20),
    voter=st.integers(0, 99),
)
def test_no_idea_comes_twice_on_a_ballot_of_pairs_before_all_came_however_uneven_they_were(
    before: list[int], share: int, voter: int
) -> None:
    times = {f"{n:03}": count for n, count in enumerate(before)}
    pairs = fair_pairs(times, share, times, f"voter {voter}")
    assert len(pairs) == min(share, len(times) * (len(times) - 1) // 2)
    assert len({frozenset(pair) for pair in pairs}) == len(pairs)
    seen = Counter(dict.fromkeys(times, 0))
    for one, other in pairs:
        assert one != other
        seen.update((one, other))
        assert max(seen.values()) <= 1 or min(seen.values()) >= 1
    if len(times) >= 2 * share:
        shown = {idea for pair in pairs for idea in pair}
        left = times.keys() - shown
        assert max((times[i] for i in shown), default=0) <= min(
            (times[i] for i in left), default=60
        )


@given(share=st.integers(1, 20), late=st.integers(0, 3), ideas=st.integers(8, 40))
def test_what_comes_late_stands_on_each_ballot_of_pairs_and_fills_none(
    share: int, late: int, ideas: int
) -> None:
    times = {f"{n:03}": 0 if n < late else 50 for n in range(ideas)}
    for voter in range(4):
        pairs = fair_pairs(times, share, times, f"voter {voter}")
        seen = Counter(idea for pair in pairs for idea in pair)
        most = -(-2 * len(pairs) // ideas)
        for idea in list(times)[:late]:
            assert (1 if 2 * share >= late else 0) <= seen[idea] <= most + 1
        times.update((idea, times[idea] + 1) for idea in seen)


def test_an_idea_that_was_shown_least_meets_many_others() -> None:
    times = {f"{n:03}": n for n in range(20)}
    pairs = [fair_pairs(times, 4, times, f"voter {n}")[0] for n in range(200)]
    assert all("000" in pair for pair in pairs)
    assert {idea for pair in pairs for idea in pair} == set(list(times)[:8])


def test_pairs_that_a_voter_knows_come_first_and_are_not_asked_twice() -> None:
    known = [("c", "a"), ("b", "d")]
    pairs = fair_pairs("abcdef", 6, {"e": 9}, "voter", known)
    assert pairs[:2] == known
    assert set(pairs[2]) == {"e", "f"}
    assert len({frozenset(pair) for pair in pairs}) == 6
    assert fair_pairs("abcdef", 1, {}, "voter", known) == known[:1]
