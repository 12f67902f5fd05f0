"""Badge codes: what a person mistypes is noticed, and the log learns only a keyed hash."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.badges import LENGTH, code_for, new_code, normalise, voter_of
from kiosk.crockford import CHECK_SYMBOLS, SYMBOLS
from kiosk.errors import InvalidInput

NUMBERS = st.integers(0, (1 << 5 * LENGTH) - 1)
KEY, OTHER_KEY = "0" * 64, "1" * 64
SAMPLES = [0, 1, 36, 37, (1 << 60) - 1, 0x123456789ABCDEF, 0xFEDCBA987654321]


def is_code(text: str) -> bool:
    try:
        normalise(text)
    except InvalidInput:
        return False
    return True


@given(number=NUMBERS)
def test_a_code_is_read_back_however_it_is_typed(number: int) -> None:
    code = code_for(number)
    plain = code.replace("-", "")
    assert normalise(code) == plain
    assert len(plain) == LENGTH + 1
    for typed in (plain, code.lower(), f"  {code}\n", code.replace("-", " "), "-".join(plain)):
        assert voter_of(typed, KEY) == voter_of(code, KEY)


@pytest.mark.parametrize("number", SAMPLES)
def test_every_single_wrong_symbol_is_noticed(number: int) -> None:
    right = code_for(number).replace("-", "")
    for place, symbol in enumerate(right):
        for wrong in SYMBOLS if place < LENGTH else CHECK_SYMBOLS:
            typed = right[:place] + wrong + right[place + 1 :]
            assert is_code(typed) == (wrong == symbol)


@given(number=NUMBERS, place=st.integers(0, LENGTH - 1))
def test_every_swap_of_two_neighbours_is_noticed(number: int, place: int) -> None:
    right = code_for(number).replace("-", "")
    swapped = right[:place] + right[place + 1] + right[place] + right[place + 2 :]
    assert is_code(swapped) == (swapped == right)


@given(number=NUMBERS, place=st.integers(0, LENGTH))
def test_a_missing_or_doubled_symbol_is_noticed(number: int, place: int) -> None:
    right = code_for(number).replace("-", "")
    assert not is_code(right[:place] + right[place + 1 :])
    assert not is_code(right[:place] + right[place] + right[place:])


@pytest.mark.parametrize(("typed", "meant"), [("I", "1"), ("l", "1"), ("L", "1"), ("o", "0")])
def test_letters_that_look_like_digits_are_taken_for_them(typed: str, meant: str) -> None:
    for number in range(400):
        right = code_for(number * 7_919_919_919).replace("-", "")
        assert normalise(right.replace(meant, typed)) == right


@pytest.mark.parametrize(
    "typed", ["", "-", "0000", "é" * 13, "７" * 13, "0" * 12 + "ß", "U" * 13, "0" * 5_000]
)
def test_what_is_no_code_is_refused(typed: str) -> None:
    assert not is_code(typed)


@given(number=NUMBERS)
def test_the_hash_differs_by_event_and_does_not_show_the_code(number: int) -> None:
    code = code_for(number)
    assert voter_of(code, KEY) != voter_of(code, OTHER_KEY)
    assert len(voter_of(code, KEY)) == 32


def test_new_codes_differ() -> None:
    assert len({new_code() for _ in range(5_000)}) == 5_000
