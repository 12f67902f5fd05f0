"""Every error, place and refusal has its words."""

import re
from enum import Enum
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

from kiosk import errors
from kiosk.errors import (
    InputFault,
    InvalidInput,
    MediaError,
    MediaFault,
    PeerError,
    PeerFault,
    StoreError,
    StoreFault,
    TablevoiceError,
)
from kiosk.exchange import Report, Unread
from kiosk.store.quarantine import REASONS
from ui import words

EVERY: list[TablevoiceError] = [
    *(
        InvalidInput(
            "own words",
            r,
            limit=3,
            least=1,
            length=9,
            given=4,
            file="a.csv",
            why="is cut",
            seconds=5,
        )
        for r in InputFault
    ),
    *(StoreError("own words", s, path="a.db", found="3.40", minimum="3.51.3") for s in StoreFault),
    *(PeerError("own words", p) for p in PeerFault),
    *(MediaError("own words", m) for m in MediaFault),
]
FACTS = {"file", "why", "limit", "least", "seconds", "length", "given", "path", "found", "minimum"}
JARGON = re.compile(r"\b(sync\w*|nodes?|conflicts?|queues?|error codes?|peers?)\b", re.IGNORECASE)


@pytest.mark.parametrize("error", EVERY, ids=lambda e: f"{type(e).__name__}-{e.reason}")
def test_every_error_has_whole_sentences_of_its_own(error: TablevoiceError) -> None:
    told = words.sentence(error)
    assert told != "own words"
    assert told.endswith(".")
    assert not re.search(r"[{}]", told)
    assert not JARGON.search(told)


def test_no_closed_set_of_reasons_is_left_out() -> None:
    faults = {
        fault
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, Enum) and kind is not Enum
        for fault in kind
    }
    assert faults == set(words.SENTENCES)


def test_sentences_ask_only_for_facts_that_their_errors_carry() -> None:
    for template in words.SENTENCES.values():
        asked = {name for _, name, _, _ in Formatter().parse(template) if name}
        assert asked <= FACTS


def test_an_error_without_its_facts_is_told_in_its_own_words() -> None:
    assert words.sentence(InvalidInput("Too long.", InputFault.TITLE_TOO_LONG)) == "Too long."


def test_every_refusal_has_a_sentence_of_its_own() -> None:
    told = [words.refusal(reason) for reason in REASONS]
    assert len(set(told)) == len(REASONS)
    assert words.refusal("unheard of") not in told


def test_places_are_named_in_a_persons_words() -> None:
    assert words.place("laptop") == "Saved on this laptop"
    assert words.place("room") == "Shared in the room"
    assert words.place("platform") == "On the central platform"


def test_counts_take_their_noun() -> None:
    assert words.count(1, "idea", "ideas") == "1 idea"
    assert words.count(0, "idea", "ideas") == "0 ideas"
    assert words.count(10_000, "idea", "ideas") == "10,000 ideas"


def test_a_numbered_table_is_called_table() -> None:
    assert words.table("7") == "Table 7"
    assert words.table("Blue team") == "Blue team"


def test_times_are_told_as_people_tell_them() -> None:
    noon = 1_785_974_400_000  # 6 August 2026, 00:00 UTC
    assert re.fullmatch(r"[56] August 2026", words.date(noon))
    assert re.fullmatch(r"\d\d:\d\d", words.clock_time(noon))
    assert words.ago(noon, noon + 59_000) == "just now"
    assert words.ago(noon, noon + 60_000) == "1 minute ago"
    assert words.ago(noon, noon + 7_200_000) == "2 hours ago"
    assert words.ago(noon, noon + 3 * 86_400_000) == f"on {words.date(noon)}"
    assert words.ago(noon, noon - 5_000) == "just now"


def test_words_need_no_screen() -> None:
    assert "PySide6" not in Path(words.__file__).read_text(encoding="utf-8")


def test_a_visit_of_a_stick_is_told_with_every_reason_why_a_file_was_not_read() -> None:
    reasons = get_args(Unread)
    told = words.stick_visit(
        Report("stick", sent=1, received=2, set_aside=1, unread=(*reasons, *reasons))
    )
    assert told[0].startswith("2 changes taken from the stick, 1 change left on it.")
    assert len(told) == 2 + len(reasons)
    assert all(line.startswith("2 files") for line in told[2:])
    assert not any(JARGON.search(line) for line in told)
