"""How each method counts, and what merged ideas get."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kiosk.voting.methods import Rules
from kiosk.voting.tallies import Paper, Points, Views, Wins, count, ranked

ALONE = {idea: idea for idea in "abcd"}
MERGED = {"a": "a", "b": "a", "c": "c", "d": "d"}


def dots(**choices: int) -> Paper:
    return Paper(choices, [], list(choices))


def said(shown: str, *answers: str) -> Paper:
    return Paper({}, answers, list(shown))


def test_dots_are_summed_and_on_merged_ideas_capped() -> None:
    papers = [dots(a=2, b=2, c=1), dots(b=3), dots(a=1)]
    rules = Rules("dots", dots=5, per_idea=3)
    assert count(rules, papers, ALONE) == {"a": (3, 2), "b": (5, 2), "c": (1, 1)}
    assert count(rules, papers, MERGED) == {"a": (7, 3), "c": (1, 1)}


def test_ticks_on_two_merged_ideas_are_one() -> None:
    papers = [dots(a=1, b=1), dots(b=1, c=1)]
    assert count(Rules("approval", per_idea=1), papers, MERGED) == {"a": (2, 2), "c": (1, 1)}


def test_answers_on_merged_ideas_are_one_and_opposite_ones_are_a_pass() -> None:
    papers = [
        said("abc", "agree", "agree", "disagree"),
        said("ba", "pass", "disagree"),
        said("ab", "agree", "disagree"),
        said("abc", "pass"),
    ]
    assert count(Rules("agree"), papers, ALONE) == {
        "a": (2, 1, 1), "b": (1, 1, 1), "c": (0, 1, 0),
    }  # fmt: skip
    assert count(Rules("agree"), papers, MERGED) == {"a": (1, 1, 2), "c": (0, 1, 0)}


def test_pairs_count_wins_and_never_an_idea_against_itself() -> None:
    papers = [said("abacbd", "first", "second", "skip"), said("cbda", "second", "first")]
    assert count(Rules("pairs"), papers, ALONE) == {
        "a": (1, 2), "b": (1, 1), "c": (1, 1), "d": (1, 0),
    }  # fmt: skip
    assert count(Rules("pairs"), papers, MERGED) == {"a": (1, 2), "c": (1, 1), "d": (1, 0)}


def test_a_voter_compares_two_groups_once() -> None:
    twice, undecided = said("acbc", "first", "first"), said("accb", "first", "first")
    assert count(Rules("pairs"), [twice], MERGED) == {"a": (1, 0), "c": (0, 1)}
    assert count(Rules("pairs"), [undecided], MERGED) == {}


def test_what_does_not_belong_to_the_challenge_does_not_count() -> None:
    face = {"a": "a"}
    assert count(Rules(), [dots(a=1, z=2)], face) == {"a": (1, 1)}
    assert count(Rules("agree"), [said("za", "agree", "agree")], face) == {"a": (1, 0, 0)}
    assert count(Rules("pairs"), [said("za", "first")], face) == {}


def test_ideas_are_ranked_by_score_and_equals_by_age() -> None:
    assert ranked({"b": Points(3, 1), "a": Points(3, 2), "c": Points(9, 3)}) == ["c", "a", "b"]
    assert ranked({"a": Views(1, 0, 0), "b": Views(30, 3, 0)}) == ["b", "a"]
    assert ranked({"a": Wins(1, 0), "b": Wins(9, 1), "c": Wins(0, 1)}) == ["b", "a", "c"]
    assert Views(1, 0, 1).score == Fraction(2, 4)


papers = st.lists(
    st.dictionaries(st.sampled_from("abcd"), st.integers(1, 3)).map(lambda c: dots(**c))
)


@given(papers=papers, seed=st.randoms(use_true_random=False))
def test_the_order_of_ballots_makes_no_difference(papers: list[Paper], seed) -> None:
    shuffled = papers[:]
    seed.shuffle(shuffled)
    for face in (ALONE, MERGED):
        assert count(Rules(), shuffled, face) == count(Rules(), papers, face)


answered = st.lists(
    st.tuples(
        st.permutations("abcd"),
        st.lists(st.sampled_from(["agree", "disagree", "pass"]), max_size=4),
    ).map(lambda pair: said("".join(pair[0]), *pair[1]))
)


@given(papers=answered)
def test_no_voter_has_more_than_one_say_on_a_group(papers: list[Paper]) -> None:
    found: Mapping[str, object] = count(Rules("agree"), papers, dict.fromkeys("abcd", "a"))
    voted = sum(1 for paper in papers if paper.answers)
    assert found == {} if not voted else sum(found["a"]) == voted  # type: ignore[call-overload]
