"""A box is the union of its sets: order, repetition and splits leave no trace in its bytes."""

from __future__ import annotations

import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.equality.form import (
    RECORD,
    AnswerSet,
    Box,
    Released,
    read_box,
    tag,
    union,
    write_box,
)
from kiosk.equality.release import is_due
from kiosk.errors import InvalidInput, StoreError, StoreFault

EVENT = "e" * 32
_ids = st.text("0123456789abcdef", min_size=32, max_size=32) | st.sampled_from(["0" * 32, "1" * 32])
_sets = st.builds(
    AnswerSet,
    _ids,
    st.just(EVENT),
    st.sampled_from(["2026-08-06", "2026-08-07"]),
    st.dictionaries(st.sampled_from(["sex", "age"]), st.sampled_from(["a", "b", "prefer_not"])),
)


@given(st.lists(_sets, max_size=20), st.randoms(), st.integers(1, 5))
def test_a_union_is_the_same_in_any_order_with_any_repetition_in_any_batches(
    sets: list[AnswerSet], dice: random.Random, size: int
) -> None:
    at_once = write_box(Box(union(sets)))
    again = [*sets, *dice.sample(sets, len(sets) // 2)]
    dice.shuffle(again)
    held: tuple[AnswerSet, ...] = ()
    for start in range(0, len(again), size):
        held = union(held, again[start : start + size])
        held = read_box(write_box(Box(held))).sets
    assert write_box(Box(held)) == at_once


@given(st.lists(_sets, max_size=20), st.lists(_sets, max_size=20))
def test_what_is_in_two_boxes_is_in_their_union_whoever_takes_in_whom(
    left: list[AnswerSet], right: list[AnswerSet]
) -> None:
    both = union(left, right)
    assert both == union(right, left) == union(both, left)
    assert {one.id for one in both} == {one.id for one in [*left, *right]}


@given(st.lists(_sets, max_size=20))
def test_a_box_is_read_as_it_was_written(sets: list[AnswerSet]) -> None:
    box = Box(union(sets), Released("2026-08-06", len(sets)))
    data = write_box(box)
    assert read_box(data) == box
    assert len(data) == RECORD * (len(box.sets) + 1)
    assert bool(tag(data)) == bool(box.sets)


def test_how_many_were_handed_over_is_no_part_of_the_tag() -> None:
    sets = union([AnswerSet.new(EVENT, "2026-08-06", {})])
    released = Box(sets, Released("2026-08-06", 1))
    assert tag(write_box(Box(sets))) == tag(write_box(released))


def test_the_longest_answers_that_may_be_given_fit_a_record() -> None:
    longest = {f"q{n:02}_{'x' * 17}": "y" * 14 for n in range(20)}
    one = AnswerSet.new(EVENT, "2026-08-06", longest)
    assert read_box(write_box(Box((one,)))).sets == (one,)
    with pytest.raises(InvalidInput):
        AnswerSet.new(EVENT, "2026-08-06", longest | {"one_more": "y" * 14})


@pytest.mark.parametrize(
    "wrong",
    [
        '{"id":"x","event":"%e","day":"2026-08-06","answers":{}}',
        '{"id":"%i","event":"%e","day":"2026-02-30","answers":{}}',
        '{"id":"%i","event":"%e","day":"2026-08-06","answers":{"Sex":"male"}}',
        '{"id":"%i","event":"%e","day":"2026-08-06","answers":{"sex":5}}',
    ],
)
def test_a_set_that_is_none_cannot_be_read(wrong: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(wrong.replace("%e", EVENT).replace("%i", "1" * 32), type=AnswerSet)


def test_a_box_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.equality.form.MAX_SETS", 3)
    sets = [AnswerSet.new(EVENT, "2026-08-06", {}) for _ in range(4)]
    with pytest.raises(StoreError) as full:
        union(sets[:2], sets[2:])
    assert full.value.reason is StoreFault.BOX_FULL


@pytest.mark.parametrize(
    ("sets", "released", "is_over", "quiet", "due"),
    [
        (5, 0, True, None, True),
        (500, 0, False, None, False),
        (9, 0, False, 0.0, False),
        (10, 0, False, 0.0, True),
        (19, 10, False, 0.0, False),
        (20, 10, False, 0.0, True),
        (10, 10, False, None, True),
        (1, 0, False, 900.0, True),
    ],
)
def test_a_kiosk_hands_over_by_the_day_and_never_a_few(
    *, sets: int, released: int, is_over: bool, quiet: float | None, due: bool
) -> None:
    assert is_due(sets=sets, released=released, is_over=is_over, quiet=quiet) is due
