"""Counts of equality answers: true where they are shown, and nobody solves for the others."""

from __future__ import annotations

import contextlib
import random
import sys
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import combinations, product
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.equality.counts import Counts, Crossed
from kiosk.equality.folding import ANOTHER, MOST_DAYS, OTHER_DAYS, SKIPPED
from kiosk.equality.form import AnswerSet
from kiosk.equality.past import Past
from kiosk.equality.questions import PREFER_NOT, Follows, Option, Question
from kiosk.equality.standard import STANDARD
from kiosk.errors import InputFault, InvalidInput
from kiosk.suppression import Hidden
from tests.kiosk.solving import Name, pinned, publish

FEW, MORE = Hidden.FEW, Hidden.MORE
EVENT = "e" * 32
DAYS = ("2026-08-06", "2026-08-07")


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
            (5, DAYS[0], {"long": "yes", "effect": PREFER_NOT}),
            (6, DAYS[0], {"long": "yes"}),
            (30, DAYS[0], {"long": "no"}),
            (30, DAYS[1], {"long": "no", "effect": "lot"}),
        ),
        threshold=5,
    )
    effect = counts.questions[1].table
    assert effect.row_totals[:2] == (20, 25)


def test_an_answer_that_is_no_longer_offered_is_counted_in_its_old_words() -> None:
    past = Past.of([(True, [_question("sex", "female", "male", "other")])])
    counts = Counts(QUESTIONS, _sets((12, DAYS[0], {"sex": "other"})), past=past)
    sex = counts.questions[2]
    assert sex.answers == ("female", "male", "other", PREFER_NOT, SKIPPED)
    assert sex.gone == {"other": "other"}


def test_answers_that_the_event_never_offered_share_one_row() -> None:
    strange = [(4, DAYS[0], {"sex": f"strange_{n}"}) for n in range(9)]
    sex = Counts(QUESTIONS, _sets(*strange, (40, DAYS[0], {"sex": "male"}))).questions[2]
    assert sex.answers == ("female", "male", ANOTHER, PREFER_NOT, SKIPPED)


def test_few_answers_that_nobody_knows_make_no_row_that_would_tell_of_them() -> None:
    sex = Counts(QUESTIONS, _sets((40, DAYS[0], {}), (9, DAYS[0], {"sex": "strange"}))).questions[2]
    assert sex.answers == ("female", "male", PREFER_NOT, SKIPPED)
    assert sex.table.total == 49


def test_a_question_that_is_left_out_is_counted_if_it_was_ever_asked() -> None:
    left_out = [Question(id="sex", text="sex?", options=QUESTIONS[2].options, asked=False)]
    sets = _sets((30, DAYS[0], {"sex": "male"}))
    assert Counts(left_out, sets).questions == []
    past = Past.of([(True, QUESTIONS), (True, left_out)])
    assert len(Counts(left_out, sets, past=past).questions) == 1


def test_days_with_few_voters_share_a_column() -> None:
    days = [(12, "2026-08-06"), (15, "2026-08-07"), (3, "2026-08-08"), (8, "1999-01-01")]
    counts = Counts(QUESTIONS, _sets(*((count, day, {}) for count, day in days)))
    assert counts.days == (*DAYS, OTHER_DAYS)


def test_a_column_of_other_days_is_never_small() -> None:
    days = [(12, "2026-08-06"), (15, "2026-08-07"), (30, "2026-08-08"), (1, "1999-01-01")]
    counts = Counts(QUESTIONS, _sets(*((count, day, {}) for count, day in days)))
    assert counts.days == ("2026-08-07", "2026-08-08", OTHER_DAYS)


def test_a_day_and_few_others_are_told_together() -> None:
    counts = Counts(QUESTIONS, _sets((40, DAYS[0], {}), (3, DAYS[1], {})))
    assert counts.days == ()
    assert counts.questions[0].table.total == 43


def _steps(deed: Callable[[], object]) -> int:
    """How many calls a deed makes: its work, on a computer of any speed."""
    count = 0

    def note(_frame: FrameType, event: str, _value: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        deed()
    finally:
        sys.setprofile(None)
    return count


def _hostile(count: int, per_day: int) -> list[AnswerSet]:
    """Sets with answers of their own for each question, so many to a day of its own."""
    first = date(2000, 1, 1)
    return _sets(
        *(
            (
                1,
                str(first + timedelta(n // per_day)),
                {q.id: f"z{n}" if n % 2 else q.options[n % len(q.options)].id for q in STANDARD},
            )
            for n in range(count)
        )
    )


@pytest.mark.parametrize("per_day", [1, 12])
def test_hostile_sets_cost_no_more_work_than_honest_ones(per_day: int) -> None:
    """Each set is looked at; what comes after depends on the questions, not on the sets."""
    days = [f"2026-08-{n + 1:02}" for n in range(MOST_DAYS + 1)]
    honest = _steps(lambda: Counts(STANDARD, _sets(*((150, day, {"sex": "male"}) for day in days))))
    few, many = (
        _steps(partial(Counts, STANDARD, _hostile(count, per_day))) for count in (400, 1_200)
    )
    assert many - few < 800 * 150
    assert many < 2 * honest


def test_hostile_days_and_answers_leave_a_table_of_bounded_size() -> None:
    counts = Counts(STANDARD, _hostile(1_200, 12))
    assert len(counts.days) == MOST_DAYS + 1
    offered = {question.id: len(question.options) for question in STANDARD}
    assert all(len(one.answers) <= offered[one.question.id] + 3 for one in counts.questions)


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


def test_a_crossing_in_which_a_hidden_number_could_be_worked_out_is_refused() -> None:
    """Ten men, of whom fewer than 10 and 10 or more: so there was no choice."""
    counts = Counts(
        STANDARD,
        _sets(
            (60, DAYS[0], {"sex": "female", "orientation": "heterosexual"}),
            (25, DAYS[0], {"sex": "female", "orientation": "gay_lesbian"}),
            (10, DAYS[0], {"sex": "male", "orientation": "gay_lesbian"}),
        ),
    )
    with pytest.raises(InvalidInput) as refused:
        counts.crossed("sex", "orientation")
    assert refused.value.reason is InputFault.EQUALITY_CROSSING_TELLS
    assert str(refused.value).endswith("small numbers could be worked out.")


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


@given(_groups, st.sampled_from([5, 10]))
def test_nobody_solves_for_a_hidden_number_with_all_tables_side_by_side(
    groups: list[tuple[int, str, dict[str, str]]], threshold: int
) -> None:
    assert _given_away(QUESTIONS, _sets(*groups), threshold) == []


_EVENT = [
    _question("long", "yes", "no"),
    _question("effect", "lot", "not", follows=Follows(question="long", option="yes")),
    _question("sex", "female", "male"),
    _question("faith", "some", "none"),
]


@pytest.mark.parametrize("threshold", [5, 10])
@pytest.mark.parametrize("share", [0.1, 0.5])
@pytest.mark.parametrize("seed", range(4))
def test_nobody_solves_for_a_hidden_number_of_an_invented_event(
    threshold: int, share: float, seed: int
) -> None:
    """Counts next to the threshold, noughts and large ones, one day or two, three crossings."""
    chance = random.Random(seed)
    for _ in range(10):
        days = DAYS[: chance.choice([1, 1, 2])]
        sizes = [0, 1, threshold - 1, threshold, threshold + 1, 20, 40]
        groups: list[tuple[int, str, dict[str, str]]] = []
        for long, sex, faith in product(
            ("yes", "no", PREFER_NOT, ""), ("female", "male", ""), ("some", "none", "")
        ):
            for day in days if chance.random() < share else ():
                answers = {"long": long, "sex": sex, "faith": faith}
                if long == "yes":
                    answers["effect"] = chance.choice(["lot", "not", ""])
                given = {question: answer for question, answer in answers.items() if answer}
                groups.append((chance.choice(sizes), day, given))
        assert _given_away(_EVENT, _sets(*groups), threshold) == [], groups


def test_the_adversary_works_a_hidden_number_out_where_a_table_gives_it_away() -> None:
    """A crossing that hides all counts of small and large ones, and shows its totals."""
    sets = _sets(
        (60, DAYS[0], {"long": "yes", "sex": "female"}),
        (25, DAYS[0], {"long": "no", "sex": "female"}),
        (10, DAYS[0], {"long": "no", "sex": "male"}),
        *((count, DAYS[0], answers) for count in (12,) for answers in ({}, {"long": PREFER_NOT})),
        *((12, DAYS[0], {"sex": PREFER_NOT, "long": long}) for long in ("yes", PREFER_NOT)),
    )
    counts = Counts(QUESTIONS, sets, threshold=10)
    one, other = counts.questions[2], counts.questions[0]
    true = _true(QUESTIONS, sets)
    numbers = [
        [true(tuple(sorted([("sex", sex), ("long", long)]))) for long in other.answers]
        for sex in one.answers
    ]
    naive = one.table._replace(
        cells=tuple(tuple(FEW if n < 10 else MORE for n in row) for row in numbers),
        row_totals=tuple(map(sum, numbers)),
        column_totals=tuple(map(sum, zip(*numbers, strict=True))),
    )
    found = pinned(publish(counts, [Crossed(one, other, naive)], 10), true)
    assert (("long", "yes"), ("sex", "male")) in found


def _given_away(
    questions: Sequence[Question], sets: Sequence[AnswerSet], threshold: int
) -> list[Name]:
    """What a reader works out of all tables and of every crossing that is not refused."""
    counts = Counts(questions, sets, threshold)
    crossings: list[Crossed] = []
    for pair in combinations([q.id for q in questions if q.follows is None], 2):
        if counts.questions:
            with contextlib.suppress(InvalidInput):
                crossings.append(counts.crossed(*pair))
    return pinned(publish(counts, crossings, threshold), _true(questions, sets))


def _true(questions: Sequence[Question], sets: Sequence[AnswerSet]) -> Callable[[Name], int]:
    """Counts the people themselves."""
    led = {question.id: question.follows for question in questions}

    def gave(one: AnswerSet, question: str, answer: str) -> bool:
        if question == "day":
            return one.day == answer
        follows = led[question]
        was_asked = follows is None or gave(one, follows.question, follows.option)
        return was_asked and one.answers.get(question, "") == answer

    return lambda name: sum(all(gave(one, *part) for part in name) for one in sets)
