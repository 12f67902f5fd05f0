"""Folds what nobody can know into one row or column, so that no laptop makes a table grow.

    days = told_days(["2026-08-06", "2026-08-06", …], threshold=10)
    rows = told_rows(question, found, past.words("sex"), threshold=10)

Answer sets come from laptops that may be careless or hostile: a set may name any day and
any option. A row or a column is there for what the questions say, or because at least as
many as the threshold are in it; so that it is there tells of nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kiosk.equality.questions import PREFER_NOT, Question

SKIPPED = ""
"""In place of an answer: the question was asked and passed over."""
ANOTHER = "?"
"""In place of all answers that are neither offered nor have a row of their own."""
OTHER_DAYS = "other"
"""In place of all days without a column of their own."""
MOST_DAYS = 7
"""Columns of days: a hackathon is a few days."""
MOST_GONE = 10
"""Rows of answers that are no longer offered."""


def told_days(days: Iterable[str], threshold: int) -> dict[str, str]:
    """The column of each day, itself or `OTHER_DAYS`; every column has the threshold or more.

    The days with the most sets have columns, and of two with as many the earlier one. Empty
    if not even two columns come out of it: then nothing is told by the day.
    """
    found = sorted(Counter(days).items(), key=lambda day: (-day[1], day[0]))
    told = [day for day, count in found[:MOST_DAYS] if count >= threshold]
    rest = sum(count for _, count in found[len(told) :])
    while told and 0 < rest < threshold:
        rest += dict(found)[told.pop()]
    if len(told) + (rest > 0) < 2:
        return {}
    return {day: day if day in told else OTHER_DAYS for day, _ in found}


class Rows(NamedTuple):
    """The rows of a table in their order, and the row of each answer that was given."""

    answers: tuple[str, ...]
    told: Mapping[str, str]


def told_rows(
    question: Question, found: Mapping[str, int], words: Mapping[str, str], threshold: int
) -> Rows:
    """The rows for the answers on offer, for those that were found, and for a skip.

    `found` is how often each answer was given, `words` are of all options that there ever
    were. Fewer than the threshold that have no row of their own count as skipped.
    """
    offered = [option.id for option in question.options]
    gone = sorted(
        (-count, answer)
        for answer, count in found.items()
        if answer in words and answer not in offered and count >= threshold
    )
    own = [*offered, *(answer for _, answer in gone[:MOST_GONE])]
    named = {*own, PREFER_NOT, SKIPPED}
    strange = [answer for answer in found if answer not in named]
    is_many = sum(found[answer] for answer in strange) >= threshold
    told = {answer: answer for answer in named}
    told |= dict.fromkeys(strange, ANOTHER if is_many else SKIPPED)
    return Rows((*own, *([ANOTHER] if is_many else []), PREFER_NOT, SKIPPED), told)
