"""The ways to vote on a challenge, and which ballots each of them takes.

    check_ballot(Rules("approval", dots=3), choices={idea: 1}, shown=[idea], ideas={idea})

| method     | a ballot                                                    | source |
|------------|-------------------------------------------------------------|--------|
| `dots`     | at most `dots` points, at most `per_idea` on one idea       | [1]    |
| `approval` | a tick each on at most `dots` ideas                         | [2]    |
| `agree`    | agree, disagree or pass on each of `share` ideas            | [3]    |
| `pairs`    | "which of these two?", or skip, for each of `share` pairs   | [4]    |

[1] Cumulative voting with a cap on each option ("dotmocracy"); Sawyer and MacRae, "Game
Theory and Cumulative Voting in Illinois", American Political Science Review 56 (1962).
[2] Brams and Fishburn, "Approval Voting", American Political Science Review 72 (1978).
[3] Small and others, "Polis: Scaling Deliberation by Mapping High Dimensional Opinion
Spaces", Recerca 26 (2021).
[4] Thurstone, "A Law of Comparative Judgment" (1927); as a survey: Salganik and Levy,
"Wiki Surveys: Open and Quantifiable Social Data Collection", PLOS ONE 10 (2015).

An empty ballot is an abstention, by every method.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from kiosk.changes import ANSWERS, DOTS_MAX, METHODS, PICKS, SHARE_MAX, Method, Recast
from kiosk.errors import InputFault, InvalidInput


class Rules(NamedTuple):
    """How a challenge is voted on."""

    method: Method = "dots"
    dots: int = 5
    """The most points or ticks of a voter."""
    per_idea: int = 3
    share: int = 12
    """How many ideas or pairs each voter is offered."""
    recast: Recast = "last"
    """Which of a voter's ballots counts."""

    @property
    def has_answers(self) -> bool:
        """Whether a voter answers one question at a time."""
        return self.method in ("agree", "pairs")

    @property
    def fewest(self) -> int:
        """With how many ideas there is something to vote on."""
        return 2 if self.method == "pairs" else 1


def check_rules(rules: Rules) -> Rules:
    """The rules, if a ballot can keep them; one tick is the most that an approval takes.

    Raises `InvalidInput`.
    """
    if rules.method not in METHODS or rules.recast not in ("last", "first"):
        raise InvalidInput(
            f"There is no way to vote called {rules.method}, {rules.recast}.",
            InputFault.METHOD_UNKNOWN,
            field="method",
            method=rules.method,
        )
    if rules.method == "approval":
        rules = rules._replace(per_idea=1)
    if rules.has_answers:
        rules = rules._replace(dots=1, per_idea=1)
        if not 1 <= rules.share <= SHARE_MAX:
            raise InvalidInput(
                f"Offer each voter 1 to {SHARE_MAX}.",
                InputFault.COUNT_OUT_OF_RANGE,
                field="share",
                limit=SHARE_MAX,
            )
    elif not 1 <= rules.per_idea <= rules.dots <= DOTS_MAX:
        raise InvalidInput(
            f"Give 1 to {DOTS_MAX} dots, and allow at most that many on one idea.",
            InputFault.RULES_IMPOSSIBLE,
            field="dots",
            limit=DOTS_MAX,
        )
    return rules


def check_ballot(
    rules: Rules,
    *,
    choices: Mapping[str, int],
    shown: Sequence[str],
    ideas: Set[str],
    answers: Sequence[str] = (),
) -> None:
    """Refuse a ballot that breaks its challenge's rules.

    `choices` is points by idea, `answers` what was said to each idea of `shown`, or to each
    two of them; `ideas` is what may be voted for. Raises `InvalidInput`.
    """
    if (answers and not rules.has_answers) or (choices and rules.has_answers):
        raise InvalidInput(
            "This is a vote of another kind than the challenge asks for.",
            InputFault.ANSWER_UNKNOWN,
            field="answers",
        )
    if rules.has_answers:
        _check_answers(rules, answers, shown, ideas)
    else:
        _check_choices(rules, choices, ideas)
    is_repeated = rules.method != "pairs" and len(set(shown)) != len(shown)
    if is_repeated or not choices.keys() <= set(shown):
        raise _incomplete()


def _check_choices(rules: Rules, choices: Mapping[str, int], ideas: Set[str]) -> None:
    for idea, points in choices.items():
        _check_idea(idea, ideas)
        if points < 1:
            raise InvalidInput(
                "An idea takes one dot or more; leave it out to give none.",
                InputFault.POINTS_NOT_POSITIVE,
                field="choices",
            )
        if points > rules.per_idea:
            raise InvalidInput(
                f"One idea takes at most {rules.per_idea} dots.",
                InputFault.TOO_MANY_DOTS_ON_IDEA,
                field="choices",
                limit=rules.per_idea,
            )
    if sum(choices.values()) > rules.dots:
        raise InvalidInput(
            f"You have {rules.dots} dots, and gave {sum(choices.values())}.",
            InputFault.TOO_MANY_DOTS,
            field="choices",
            limit=rules.dots,
            given=sum(choices.values()),
        )


def _check_answers(
    rules: Rules, answers: Sequence[str], shown: Sequence[str], ideas: Set[str]
) -> None:
    known: Sequence[str] = ANSWERS if rules.method == "agree" else PICKS
    each = 1 if rules.method == "agree" else 2
    if any(answer not in known for answer in answers):
        raise InvalidInput(
            f"The answers are {', '.join(known[:-1])} and {known[-1]}.",
            InputFault.ANSWER_UNKNOWN,
            field="answers",
        )
    if len(answers) > rules.share:
        raise InvalidInput(
            f"This challenge takes at most {rules.share} answers.",
            InputFault.TOO_MANY_ANSWERS,
            field="answers",
            limit=rules.share,
        )
    if len(shown) < each * len(answers):
        raise _incomplete()
    for idea in shown[: each * len(answers)]:
        _check_idea(idea, ideas)
    if rules.method == "pairs" and any(
        first == second for first, second in zip(shown[::2], shown[1::2], strict=False)
    ):
        raise _incomplete()


def _check_idea(idea: str, ideas: Set[str]) -> None:
    if idea not in ideas:
        raise InvalidInput(
            "One of these ideas does not belong to this challenge, or was taken back.",
            InputFault.IDEA_ELSEWHERE,
            field="choices",
        )


def _incomplete() -> InvalidInput:
    return InvalidInput(
        "The order of the ideas on the screen was not kept whole.",
        InputFault.ORDER_INCOMPLETE,
        field="shown",
    )
