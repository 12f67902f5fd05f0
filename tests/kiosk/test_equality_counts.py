"""Counts of equality answers: true where they are shown, and nobody solves for the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.equality.counts import SKIPPED, Counts, QuestionCounts
from kiosk.equality.form import AnswerSet
from kiosk.equality.questions import PREFER_NOT, Follows, Option, Question
from kiosk.equality.standard import STANDARD
from kiosk.errors import InputFault, InvalidInput
from kiosk.suppression import Hidden, Shown, Table

FEW, MORE = Hidden.FEW, Hidden.MORE
EVENT = "e" * 32
DAYS = ("2026-08-06", "2026-08-07")
Name = tuple[str, ...]
"""What a number counts, as one who reads the tables knows it."""


def _question(id_: str, *options: str, follows: Follows | None = None) -> Question:
    named = [Option(id=option, text=option) for option in options]
    return Question(id=id_, text=f"{id_}?", options=named, follows=follows)


QUESTIONS = [
    _question("long", "yes", "no"),
    _question("effect", "lot", "not", follows=Follows(question="long", option="yes")),
    _question("sex", "female", "male"),
]


def _sets(*groups: tuple[int, str, dict[str, str]]) -> list[AnswerSet]:
    """So many sets of a day with these answers, group by group."""
    every = [(day, answers) for count, day, answers in groups for _ in range(count)]
    return [AnswerSet(f"{n:032x}", EVENT, day, answers) for n, (day, answers) in enumerate(every)]


def test_a_count_below_the_threshold_is_hidden_and_so_is_what_would_give_it_away() -> None:
    counts = Counts(
        QUESTIONS,
        _sets((40, DAYS[0], {"sex": "female"}), (30, DAYS[0], {"sex": "male"}), (3, DAYS[0], {})),
    )
    (sex,) = (one for one in counts.questions if one.question.id == "sex")
    assert sex.answers == ("female", "male", PREFER_NOT, SKIPPED)
    assert sex.table.row_totals[3] is FEW
    assert sex.table.row_totals[0] == 40


def test_whoever_was_not_asked_a_second_step_is_not_counted_in_it() -> None:
    counts = Counts(
        QUESTIONS,
        _sets(
            (20, DAYS[0], {"long": "yes", "effect": "lot"}),
            (25, DAYS[0], {"long": "yes", "effect": "not"}),
            (30, DAYS[0], {"long": "no"}),
            (30, DAYS[1], {"long": "no", "effect": "lot"}),
        ),
        threshold=5,
    )
    effect = counts.questions[1].table
    assert effect.row_totals[:2] == (20, 25)


def test_a_number_that_is_hidden_in_one_table_is_hidden_in_all() -> None:
    counts = Counts(
        QUESTIONS,
        _sets(
            (1, DAYS[1], {"sex": "female"}),
            (41, DAYS[1], {"long": "yes", "effect": "not", "sex": "male"}),
            (22, DAYS[0], {"long": PREFER_NOT, "sex": "male"}),
        ),
        threshold=5,
    )
    seen: dict[Name, set[bool]] = {}
    for names, shown in _named(counts):
        seen.setdefault(names, set()).add(isinstance(shown, Hidden))
    assert all(len(ways) == 1 for ways in seen.values())


def test_answers_to_an_option_that_is_no_longer_offered_are_still_counted() -> None:
    counts = Counts(QUESTIONS, _sets((12, DAYS[0], {"sex": "other"})))
    assert "other" in counts.questions[2].answers


def test_no_answers_at_all_have_no_tables() -> None:
    assert Counts(STANDARD, []).questions == []


@pytest.mark.parametrize("pair", [("sex", "sex"), ("sex", "effect"), ("sex", "shoe_size")])
def test_only_questions_that_everybody_is_asked_are_crossed(pair: tuple[str, str]) -> None:
    counts = Counts(QUESTIONS, _sets((40, DAYS[0], {"sex": "male"})))
    with pytest.raises(InvalidInput) as refused:
        counts.crossed(*pair)
    assert refused.value.reason is InputFault.EQUALITY_NOT_CROSSED


def test_a_crossing_shows_the_same_totals_as_the_questions_alone() -> None:
    counts = Counts(
        QUESTIONS,
        _sets(
            (40, DAYS[0], {"long": "yes", "sex": "female"}),
            (30, DAYS[0], {"long": "no", "sex": "female"}),
            (25, DAYS[0], {"long": "yes", "sex": "male"}),
            (35, DAYS[0], {"long": "no", "sex": "male"}),
        ),
    )
    crossed = counts.crossed("sex", "long")
    true = {(0, 0): 40, (0, 1): 30, (1, 0): 25, (1, 1): 35}
    shown = {place: crossed.table.cells[place[0]][place[1]] for place in true}
    assert all(number in (true[place], MORE) for place, number in shown.items())
    assert 40 in shown.values()
    assert crossed.table.row_totals == counts.questions[2].table.row_totals
    assert crossed.table.column_totals == counts.questions[0].table.row_totals


_groups = st.lists(
    st.tuples(
        st.integers(0, 14) | st.integers(0, 60),
        st.sampled_from(DAYS),
        st.fixed_dictionaries(
            {},
            optional={
                "long": st.sampled_from(["yes", "no", PREFER_NOT]),
                "effect": st.sampled_from(["lot", "not"]),
                "sex": st.sampled_from(["female", "male"]),
            },
        ),
    ),
    min_size=1,
    max_size=9,
)


@settings(max_examples=60)
@given(_groups)
def test_nobody_solves_for_a_hidden_number_with_all_tables_side_by_side(
    groups: list[tuple[int, str, dict[str, str]]],
) -> None:
    """Gauss on every sum of every table: no hidden small number is its only solution."""
    counts = Counts(QUESTIONS, _sets(*groups), threshold=5)
    if not counts.questions:
        return
    cross = counts.crossed("long", "sex").table
    shown: dict[Name, Shown] = {}
    for name, number in [*_named(counts), *_crossed_named(counts, cross)]:
        if isinstance(shown.get(name, FEW), Hidden):  # what one table shows, all have shown
            shown[name] = number
    small = [name for name, number in shown.items() if number is FEW]
    unknown = [name for name, number in shown.items() if isinstance(number, Hidden)]
    equations = [
        [Fraction(sum(sign for name, sign in sums if name == one)) for one in unknown]
        for sums in _sums(counts, cross)
    ]
    solved = _solved(equations, len(unknown))
    assert not {unknown[place] for place in solved} & set(small)


def _cells(table: Table, rows: Sequence[Name], columns: Sequence[Name]) -> dict[Name, Shown]:
    """The cells of a table by what they count; totals drop the row's or the column's name."""
    every = [
        *((*cells, total) for cells, total in zip(table.cells, table.row_totals, strict=True)),
        (*table.column_totals, table.total),
    ]
    return {
        (*row, *column): shown
        for row, line in zip(rows, every, strict=True)
        for column, shown in zip(columns, line, strict=True)
    }


def _names_of(one: QuestionCounts) -> tuple[list[Name], list[Name]]:
    led = one.question.follows
    base: Name = (led.question, led.option) if led else ()
    rows: list[Name] = [*((one.question.id, answer) for answer in one.answers), base]
    return rows, [*((day,) for day in one.days), ()]


def _named(counts: Counts) -> Iterable[tuple[Name, Shown]]:
    for one in counts.questions:
        yield from _cells(one.table, *_names_of(one)).items()


def _cross_names(counts: Counts) -> tuple[list[Name], list[Name]]:
    rows, columns = counts.questions[0], counts.questions[2]
    return (
        [*(("long", answer) for answer in rows.answers), ()],
        [*(("sex", answer) for answer in columns.answers), ()],
    )


def _crossed_named(counts: Counts, table: Table) -> Iterable[tuple[Name, Shown]]:
    yield from _cells(table, *_cross_names(counts)).items()


def _sums(counts: Counts, cross: Table) -> Iterable[list[tuple[Name, int]]]:
    """Every sum: its parts with +1, the total with -1."""
    for rows, columns in [*map(_names_of, counts.questions), _cross_names(counts)]:
        for row in rows:
            yield [((*row, *column), 1) for column in columns[:-1]] + [((*row, *columns[-1]), -1)]
        for column in columns:
            yield [((*row, *column), 1) for row in rows[:-1]] + [((*rows[-1], *column), -1)]


def _solved(equations: list[list[Fraction]], unknowns: int) -> set[int]:
    """The unknowns that the equations have one solution for (Gauss and Jordan)."""
    rows, place = [list(row) for row in equations], 0
    for column in range(unknowns):
        pivot = next((r for r in range(place, len(rows)) if rows[r][column]), None)
        if pivot is None:
            continue
        rows[place], rows[pivot] = rows[pivot], rows[place]
        rows[place] = [value / rows[place][column] for value in rows[place]]
        for r in range(len(rows)):
            if r != place and (factor := rows[r][column]):
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[place], strict=True)]
        place += 1
    lone = [[c for c, value in enumerate(row) if value] for row in rows[:place]]
    return {columns[0] for columns in lone if len(columns) == 1}
