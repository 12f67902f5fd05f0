"""Counts of equality answers, with small numbers hidden, and what would give them away.

    counts = Counts(questions, sets, threshold=10)
    counts.questions[0].table.row_totals      # (120, Hidden.FEW, Hidden.MORE, …)
    counts.crossed("sex", "age")

One number may stand in several tables: the voters of a day in all of them, those who took
an answer in that question's table, as the total of the question that it leads to, and in
every crossing. A number that is hidden in one is hidden in all ("linked tables": Hundepool
et al., Statistical Disclosure Control, Wiley 2012, section 4.6), so tables are hidden in
turn until no further number goes. A crossing comes later: it takes its totals as they are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kiosk.equality.form import AnswerSet
from kiosk.equality.questions import PREFER_NOT, Answers, Question
from kiosk.errors import InputFault, InvalidInput
from kiosk.suppression import THRESHOLD, Cell, Hidden, Table, suppress

SKIPPED = ""
"""In place of an answer: the question was asked and passed over."""

_Key = tuple[str, str, str]
"""What a number counts: a question, an answer to it, a day; empty where it is any."""


class QuestionCounts(NamedTuple):
    """How one question was answered: a row for each answer, a column for each day.

    `answers` are the ids of the rows; the last two are `PREFER_NOT` and `SKIPPED`.
    """

    question: Question
    answers: tuple[str, ...]
    days: tuple[str, ...]
    table: Table


class Crossed(NamedTuple):
    """How two questions were answered together, over all days."""

    rows: QuestionCounts
    columns: QuestionCounts
    table: Table


class Counts:
    """All tables of an event's answers, hidden as one. Raises `InvalidInput` for a threshold."""

    def __init__(
        self,
        questions: Sequence[Question],
        sets: Iterable[AnswerSet],
        threshold: int = THRESHOLD,
    ) -> None:
        self._threshold = threshold
        self._sets = [(one.day, _met(questions, one.answers)) for one in sets]
        self._hidden: set[_Key] = set()
        self.days = tuple(sorted({day for day, _ in self._sets}))
        self.questions: list[QuestionCounts] = []
        """A table for each question that is asked or was answered, in their order."""
        met = {question for _, answers in self._sets for question in answers}
        if self._sets:
            self._hide([q for q in questions if q.asked or q.id in met])

    def crossed(self, rows: str, columns: str) -> Crossed:
        """Two questions together. Raises `InvalidInput` unless everybody is asked both."""
        by_id = {counts.question.id: counts for counts in self.questions}
        for question in (rows, columns):
            if question not in by_id or by_id[question].question.follows or rows == columns:
                raise InvalidInput(
                    "Cross two questions that everybody is asked.",
                    InputFault.EQUALITY_NOT_CROSSED,
                    field=question,
                )
        one, other = by_id[rows], by_id[columns]
        pairs = Counter((a.get(rows, SKIPPED), a.get(columns, SKIPPED)) for _, a in self._sets)
        counts = [[pairs[row, column] for column in other.answers] for row in one.answers]
        keys = {Cell(r, len(other.answers)): (rows, a, "") for r, a in enumerate(one.answers)}
        keys |= {Cell(len(one.answers), c): (columns, a, "") for c, a in enumerate(other.answers)}
        keys[Cell(len(one.answers), len(other.answers))] = ("", "", "")
        table = suppress(
            counts,
            self._threshold,
            hidden_elsewhere=[cell for cell, key in keys.items() if key in self._hidden],
            shown_elsewhere=[cell for cell, key in keys.items() if key not in self._hidden],
        )
        return Crossed(one, other, table)

    def _hide(self, questions: Sequence[Question]) -> None:
        before = -1
        while before < len(self._hidden):
            before = len(self._hidden)
            self.questions = [self._count(question) for question in questions]

    def _count(self, question: Question) -> QuestionCounts:
        led = question.follows
        asked = [
            (day, answers.get(question.id, SKIPPED))
            for day, answers in self._sets
            if led is None or answers.get(led.question) == led.option
        ]
        offered = [option.id for option in question.options]
        gone = sorted({answer for _, answer in asked} - {*offered, PREFER_NOT, SKIPPED})
        answers = (*offered, *gone, PREFER_NOT, SKIPPED)
        found = Counter(asked)
        base = (led.question, led.option) if led else ("", "")
        rows = [(question.id, answer) for answer in answers]
        keys = {
            Cell(r, c): (*row, day)
            for r, row in enumerate([*rows, base])
            for c, day in enumerate([*self.days, ""])
        }
        table = suppress(
            [[found[day, answer] for day in self.days] for answer in answers],
            self._threshold,
            hidden_elsewhere=[cell for cell, key in keys.items() if key in self._hidden],
        )
        self._hidden |= {keys[cell] for cell in _hidden_in(table)}
        return QuestionCounts(question, answers, self.days, table)


def _met(questions: Sequence[Question], answers: Answers) -> dict[str, str]:
    """The answers of a set without those to a question that its other answers do not lead to.

    Sets come from laptops that may be careless or hostile.
    """
    led = {question.id: question.follows for question in questions}
    found: dict[str, str] = {}
    for question in questions:
        follows = led[question.id]
        leads_here = follows is None or found.get(follows.question) == follows.option
        if leads_here and question.id in answers:
            found[question.id] = answers[question.id]
    return found


def _hidden_in(table: Table) -> Iterable[Cell]:
    """The places of what a table hides, totals among them."""
    rows = [
        *((*cells, total) for cells, total in zip(table.cells, table.row_totals, strict=True)),
        (*table.column_totals, table.total),
    ]
    for r, row in enumerate(rows):
        for c, shown in enumerate(row):
            if isinstance(shown, Hidden):
                yield Cell(r, c)
