"""What is wrong with a typed code is told as truly as the code allows, and no guess is helped."""

from __future__ import annotations

import ast
import inspect

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk import mistyping
from kiosk.badges import LENGTH, code_for, normalise
from kiosk.crockford import SYMBOLS, plain
from kiosk.mistyping import Empty, Long, Perhaps, Short, Strange, Wrong, mistake

NUMBERS = st.integers(0, (1 << 5 * LENGTH) - 1)


@given(number=NUMBERS)
def test_a_right_code_has_no_mistake(number: int) -> None:
    assert mistake(code_for(number)) is None
    assert mistake(code_for(number).lower().replace("0", "o").replace("1", "l")) is None


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", Empty()),
        (" - ", Empty()),
        ("7KQ", Short(10, 1)),
        ("7KQ4", Short(9, 2)),
        ("7KQ4-M2XP", Short(5, 3)),
        ("7KQ4-M2XP-9DTR", Short(1, 3)),
        ("7KQ4-M2XP-9DTRVV", Long(1)),
        ("7KQ4-M2*P-9DTRV", Strange("*", 6)),
        ("7KQ4-é2XP-9DTRV", Strange("É", 4)),
        ("7KQ4-M2X?", Strange("?", 7)),
        ("U7KQ", Strange("U", 0)),
        ("7KQU", Short(9, 2)),
    ],
)
def test_each_mistake_is_told_by_its_kind(typed: str, found: mistyping.Mistake) -> None:
    assert mistake(typed) == found


@given(number=NUMBERS, place=st.integers(0, LENGTH - 1))
def test_a_swap_is_offered_only_where_nothing_else_explains_it(number: int, place: int) -> None:
    code = code_for(number)
    right = code.replace("-", "")
    typed = right[:place] + right[place + 1] + right[place] + right[place + 2 :]
    assume(typed != right)
    found = mistake(typed)
    assert found in (Perhaps(code), Wrong()) or isinstance(found, Strange)


@given(number=NUMBERS, place=st.integers(0, LENGTH - 1))
def test_a_u_in_a_code_is_taken_for_the_letter_it_looks_like(number: int, place: int) -> None:
    shift = 5 * (LENGTH - 1 - place)
    number = number & ~(31 << shift) | SYMBOLS.index("V") << shift
    plain_code = code_for(number).replace("-", "")
    typed = plain_code[:place] + "U" + plain_code[place + 1 :]
    assume(len(set(mistyping._likely(typed))) == 1)  # not also a swap with the check symbol, U too
    assert mistake(typed) == Perhaps(code_for(number))


def test_a_u_that_may_be_a_swapped_check_symbol_is_pointed_out_and_nothing_is_offered() -> None:
    assert mistake("0000-0000-06JUD") == Strange("U", LENGTH - 1)


@given(typed=st.text(SYMBOLS + "U*~$=- ilo?é", max_size=20))
def test_whatever_is_offered_is_a_code_one_slip_away(typed: str) -> None:
    found = mistake(typed)
    if isinstance(found, Perhaps):
        offered = normalise(found.code)
        symbols = plain(typed)
        differs = [at for at in range(LENGTH + 1) if offered[at] != symbols[at]]
        assert len(differs) == 1 or (
            len(differs) == 2
            and differs[1] == differs[0] + 1
            and sorted(offered) == sorted(symbols)
        )


@given(typed=st.text(SYMBOLS, min_size=LENGTH + 1, max_size=LENGTH + 1))
def test_two_codes_that_explain_it_are_both_kept_silent(typed: str) -> None:
    if len(set(mistyping._likely(typed))) > 1:
        assert not isinstance(mistake(typed), Perhaps)


def test_no_help_looks_at_which_badges_were_issued() -> None:
    tree = ast.parse(inspect.getsource(mistyping))
    modules = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    ours = {module for module in modules if module and module.startswith("kiosk")}
    assert ours == {"kiosk.badges", "kiosk.crockford", "kiosk.errors"}
