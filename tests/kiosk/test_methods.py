"""Which ballots each way to vote takes."""

from __future__ import annotations

import pytest

from kiosk.changes import METHODS, Method
from kiosk.errors import InputFault, InvalidInput
from kiosk.voting.methods import Rules, check_ballot, check_rules

IDEAS = {"a", "b", "c"}
F = InputFault
DOTS = Rules("dots", dots=5, per_idea=3)
APPROVAL = check_rules(Rules("approval", dots=2))
AGREE = Rules("agree", share=2)
PAIRS = Rules("pairs", share=2)


@pytest.mark.parametrize(
    ("rules", "choices", "answers", "shown", "fault"),
    [
        (DOTS, {}, [], "", None),
        (DOTS, {}, [], "abc", None),
        (DOTS, {"a": 1}, [], "a", None),
        (DOTS, {"a": 3, "b": 2}, [], "cba", None),
        (DOTS, {"a": 3, "b": 3}, [], "ab", F.TOO_MANY_DOTS),
        (DOTS, {"a": 4}, [], "a", F.TOO_MANY_DOTS_ON_IDEA),
        (DOTS, {"a": 1 << 70}, [], "a", F.TOO_MANY_DOTS_ON_IDEA),
        (DOTS, {"a": 0}, [], "a", F.POINTS_NOT_POSITIVE),
        (DOTS, {"a": -3, "b": 3}, [], "ab", F.POINTS_NOT_POSITIVE),
        (DOTS, {"d": 1}, [], "d", F.IDEA_ELSEWHERE),
        (DOTS, {"a": 1}, [], "", F.ORDER_INCOMPLETE),
        (DOTS, {"a": 1}, [], "aa", F.ORDER_INCOMPLETE),
        (DOTS, {}, ["agree"], "a", F.ANSWER_UNKNOWN),
        (APPROVAL, {"a": 1, "b": 1}, [], "abc", None),
        (APPROVAL, {"a": 2}, [], "abc", F.TOO_MANY_DOTS_ON_IDEA),
        (APPROVAL, {"a": 1, "b": 1, "c": 1}, [], "abc", F.TOO_MANY_DOTS),
        (AGREE, {}, [], "ab", None),
        (AGREE, {}, ["agree"], "ab", None),
        (AGREE, {}, ["pass", "disagree"], "ba", None),
        (AGREE, {}, ["agree"] * 3, "abc", F.TOO_MANY_ANSWERS),
        (AGREE, {}, ["agree"] * 2, "a", F.ORDER_INCOMPLETE),
        (AGREE, {}, ["agree"] * 2, "aa", F.ORDER_INCOMPLETE),
        (AGREE, {}, ["first"], "a", F.ANSWER_UNKNOWN),
        (AGREE, {}, ["agree"], "d", F.IDEA_ELSEWHERE),
        (AGREE, {"a": 1}, [], "a", F.ANSWER_UNKNOWN),
        (PAIRS, {}, [], "", None),
        (PAIRS, {}, ["first", "skip"], "abac", None),
        (PAIRS, {}, ["first", "skip"], "aba", F.ORDER_INCOMPLETE),
        (PAIRS, {}, ["second"], "aa", F.ORDER_INCOMPLETE),
        (PAIRS, {}, ["second"] * 3, "abacbc", F.TOO_MANY_ANSWERS),
        (PAIRS, {}, ["agree"], "ab", F.ANSWER_UNKNOWN),
        (PAIRS, {}, ["first"], "ad", F.IDEA_ELSEWHERE),
    ],
)
def test_a_ballot_keeps_the_rules_or_is_refused(
    rules: Rules,
    choices: dict[str, int],
    answers: list[str],
    shown: str,
    fault: InputFault | None,
) -> None:
    def check() -> None:
        check_ballot(rules, choices=choices, answers=answers, shown=list(shown), ideas=IDEAS)

    if fault is None:
        check()
        return
    with pytest.raises(InvalidInput) as refused:
        check()
    assert refused.value.reason is fault


@pytest.mark.parametrize(
    ("rules", "fault"),
    [
        (Rules("dots", dots=2, per_idea=3), F.RULES_IMPOSSIBLE),
        (Rules("approval", dots=0), F.RULES_IMPOSSIBLE),
        (Rules("agree", share=0), F.COUNT_OUT_OF_RANGE),
        (Rules("pairs", share=101), F.COUNT_OUT_OF_RANGE),
        (Rules("ranking"), F.METHOD_UNKNOWN),  # type: ignore[arg-type]  # a file may say anything
        (Rules(recast="third"), F.METHOD_UNKNOWN),  # type: ignore[arg-type]  # the same
    ],
)
def test_rules_that_no_ballot_could_keep_are_refused(rules: Rules, fault: InputFault) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_rules(rules)
    assert refused.value.reason is fault


@pytest.mark.parametrize("method", METHODS)
def test_the_rules_of_every_method_have_an_empty_ballot(method: Method) -> None:
    check_ballot(check_rules(Rules(method)), choices={}, shown=[], ideas=set())
