"""A voter's way through the equality questions, before anything of it is kept.

    asking = begin(questions)
    asking = answer(asking, "white")      # the next question, or `is_done`
    asking = back(asking)

All of it lives in this value, which goes with its voter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kiosk.equality.questions import Question, applicable


class Asking(NamedTuple):
    """The questions, the answers so far, and the place among those that are asked."""

    questions: tuple[Question, ...]
    answers: Mapping[str, str]
    place: int = 0

    @property
    def asked(self) -> list[Question]:
        """The questions that these answers lead to."""
        return applicable(self.questions, self.answers)

    @property
    def is_done(self) -> bool:
        """Whether the last question is behind the voter."""
        return self.place >= len(self.asked)

    @property
    def question(self) -> Question:
        """The question under the voter's hand."""
        return self.asked[self.place]


def begin(questions: Sequence[Question]) -> Asking:
    """The first question."""
    return Asking(tuple(questions), {})


def answer(asking: Asking, option: str) -> Asking:
    """Take an answer, or nothing where the question is passed over, and go on.

    Answers to questions that this one no longer leads to are forgotten.
    """
    given = {k: v for k, v in asking.answers.items() if k != asking.question.id}
    if option:
        given[asking.question.id] = option
    led = {question.id for question in applicable(asking.questions, given)}
    kept = {question: given[question] for question in given if question in led}
    return Asking(asking.questions, kept, asking.place + 1)


def choose(asking: Asking, option: str) -> Asking:
    """Take an answer, or none, and stay at its question."""
    return answer(asking, option)._replace(place=asking.place) if option else asking


def back(asking: Asking) -> Asking:
    """Go back by one question; the answers stay."""
    return asking._replace(place=max(0, asking.place - 1))
