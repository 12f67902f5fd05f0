"""The pure decisions: what search takes to be the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules import fold


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Gŵyl", "gwyl"),
        ("Łódź", "lodz"),
        ("ÉCOLE", "école"),
        ("Straße", "STRASSE"),
        ("ﬁne", "fine"),
        ("℡", "tel"),
        ("İstanbul", "istanbul"),
        ("e\u0301", "é"),
        ("Ångström", "angstrom"),
        ("ＦＵＬＬ", "full"),
        ("תִּקְוָה", "תקוה"),
    ],
)
def test_search_takes_these_for_the_same(text: str, typed: str) -> None:
    assert fold(text) == fold(typed)


@given(text=st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(text=st.text(), more=st.text())
def test_a_part_of_a_text_folds_to_a_part(text: str, more: str) -> None:
    assert fold(text) in fold(f"{text} {more}")
