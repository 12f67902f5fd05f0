"""Counts of equality answers, with small numbers hidden, and what would give them away.

    counts = Counts(questions, sets, threshold=10)
    counts.questions[0].table.row_totals      # (120, Hidden.FEW, Hidden.MORE, …)
    counts.crossed("sex", "age")

One number may stand in several tables ("linked tables": Hundepool et al., Statistical
Disclosure Control, Wiley 2012, section 4.6), so tables are made to share only what is shown
in all of them. The voters of a day, who stand in every table, are shown. Who took an answer
is the total of the question that it leads to: where that is hidden, of this question nothing
is told. A crossing holds its two questions' totals, shown or hidden, and finds room for every
way in which the hidden ones may be others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kiosk.equality.folding import SKIPPED, told_days, told_rows
from kiosk.equality.form import AnswerSet
from kiosk.equality.past import Past
from kiosk.equality.questions import Answers, Question
from kiosk.errors import InputFault, InvalidInput
from kiosk.suppression import (
    THRESHOLD,
    Hidden,
    Safe,
    Shown,
    Table,
    check_threshold,
    cross,
    kept_back,
    suppress,
)


class QuestionCounts(NamedTuple):
    """How one question was answered: a row for each answer, a column for each day.

    `answers` are the ids of the rows, the last two `PREFER_NOT` and `SKIPPED`. There are no
    days, and no cells, where only totals over all days can be told. `gone` are the words of
    rows that are no longer offered, by id.
    """

    question: Question
    answers: tuple[str, ...]
    days: tuple[str, ...]
    table: Table
    gone: Mapping[str, str]


class Crossed(NamedTuple):
    """How two questions were answered together, over all days."""

    rows: QuestionCounts
    columns: QuestionCounts
    table: Table


class _Made(NamedTuple):
    """A question's counts, what hides them, and the row of each answer that was given."""

    counts: QuestionCounts
    safe: Safe
    told: Mapping[str, str]


class Counts:
    """All tables of an event's answers, hidden as one. Raises `InvalidInput` for a threshold.

    `past` is what the questions were before: answers to them are told in those words.
    """

    def __init__(
        self,
        questions: Sequence[Question],
        sets: Iterable[AnswerSet],
        threshold: int = THRESHOLD,
        past: Past | None = None,
    ) -> None:
        check_threshold(threshold)
        self._threshold = threshold
        self._past = past or Past()
        held = list(sets)
        days = told_days((one.day for one in held), threshold)
        self._sets = [(days.get(one.day, ""), _met(questions, one.answers)) for one in held]
        self.days = tuple(sorted(set(days.values())))
        """The columns; `OTHER_DAYS` comes last."""
        self._made: dict[str, _Made] = {}
        self._asked = [q for q in questions if held and (q.asked or q.id in self._past.asked)]
        for question in self._asked:
            self._made[question.id] = self._count(question)
        self.questions = [made.counts for made in self._made.values()]
        """A table for each question that is asked or was, in their order."""

    def crossed(self, rows: str, columns: str) -> Crossed:
        """Two questions together.

        Raises `InvalidInput` unless everybody is asked both, and where small numbers cannot
        be hidden in this table.
        """
        for question in (rows, columns):
            if (
                question not in self._made
                or self._made[question].counts.question.follows
                or rows == columns
            ):
                raise InvalidInput(
                    "Cross two questions that everybody is asked.",
                    InputFault.EQUALITY_NOT_CROSSED,
                    field=question,
                )
        one, other = self._made[rows], self._made[columns]
        pairs = Counter(
            (one.told[a.get(rows, SKIPPED)], other.told[a.get(columns, SKIPPED)])
            for _, a in self._sets
        )
        counts = [[pairs[r, c] for c in other.counts.answers] for r in one.counts.answers]
        table = cross(counts, one.safe, other.safe, self._threshold)
        if table is None:
            raise InvalidInput(
                f"“{rows}” and “{columns}” cannot be shown together: small numbers could be "
                "worked out.",
                InputFault.EQUALITY_CROSSING_TELLS,
                field=rows,
            )
        return Crossed(one.counts, other.counts, table)

    def _count(self, question: Question) -> _Made:
        led = question.follows
        asked = [
            (day, answers.get(question.id, SKIPPED))
            for day, answers in self._sets
            if led is None or answers.get(led.question) == led.option
        ]
        words, every = self._past.words(question.id), Counter(answer for _, answer in asked)
        answers, told = told_rows(question, every, words, self._threshold)
        found: Counter[tuple[str, str]] = Counter()
        for (day, answer), count in Counter(asked).items():
            found[day, told[answer]] += count
            found["", told[answer]] += count if day else 0
        days, total = self._led_by(question, len(asked))
        can_be_told = isinstance(total, int) or total is Hidden.FEW
        by_day = [[found[day, answer] for day in days] for answer in answers]
        led_from = [answers.index(led) for led in self._leading(question)]
        safe = suppress(by_day, self._threshold, led_from) if days and can_be_told else None
        if safe is None and can_be_told:
            days = ()
            over_all = [[found["", answer]] for answer in answers]
            safe = suppress(over_all, self._threshold, led_from)
        if safe is None:
            days, safe = (), Safe(kept_back(len(answers), 1)._replace(total=total))
        table = safe.table if days else _without_cells(safe.table)
        offered = {option.id for option in question.options}
        gone = {id_: words[id_] for id_ in answers if id_ in words and id_ not in offered}
        return _Made(QuestionCounts(question, answers, days, table, gone), safe, told)

    def _leading(self, question: Question) -> list[str]:
        """The answers from which other questions follow."""
        led = [one.follows for one in self._asked if one.follows is not None]
        return sorted({follows.option for follows in led if follows.question == question.id})

    def _led_by(self, question: Question, asked: int) -> tuple[tuple[str, ...], Shown]:
        """The days by which a question can be told, and of how many it is, as that is shown.

        Who is asked a second step is known where the first one shows it.
        """
        first = self._made.get(question.follows.question) if question.follows else None
        if first is None or question.follows is None:
            return self.days, asked
        place = first.counts.answers.index(question.follows.option)
        table = first.counts.table
        is_told = all(isinstance(shown, int) for shown in table.cells[place])
        return first.counts.days if is_told else (), table.row_totals[place]


def _without_cells(table: Table) -> Table:
    return Table(((),) * len(table.cells), table.row_totals, (), table.total)


def _met(questions: Sequence[Question], answers: Answers) -> dict[str, str]:
    """The answers of a set without those to a question that its other answers do not lead to.

    Sets come from laptops that may be careless or hostile.
    """
    found: dict[str, str] = {}
    for question in questions:
        follows = question.follows
        leads_here = follows is None or found.get(follows.question) == follows.option
        if leads_here and question.id in answers:
            found[question.id] = answers[question.id]
    return found
