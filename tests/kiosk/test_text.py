"""Whatever people type, in whatever script, arrives on other laptops as it was typed."""

from __future__ import annotations

import csv
import json
import unicodedata
from pathlib import Path

from kiosk import actions
from kiosk.changes import TITLE_MAX
from kiosk.errors import InputFault, InvalidInput
from kiosk.rules import fold
from kiosk.store import drafts, ideas, integrity
from kiosk.store.database import Store
from tests.event import Hackathon, receive_all

DATA = Path(__file__).parents[1] / "data"

NAUGHTY: list[str] = json.loads((DATA / "blns" / "blns.json").read_text(encoding="utf-8"))
INVISIBLE = [
    "",
    "\u200b",  # zero width space
    "\u1680",  # ogham space mark
    "\u180e",  # mongolian vowel separator
    "\u3000",  # ideographic space
    "\ufeff",  # zero width no-break space
    " ",
]
"""The hostile strings in which there is nothing to see, in the order of the list."""

LANGUAGES = ["ar", "he", "ur", "fa", "cy", "pl", "bn", "pa", "gu", "so", "ro", "zh", "ta", "en"]


def _paragraphs() -> list[dict[str, str]]:
    with (DATA / "udhr" / "udhr_paragraphs.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _found_by_a_word(store: Store, idea: str, text: str) -> bool:
    words = [word for word in text.split() if fold(word)]
    return bool(words) and all(idea in ideas.find(store, words=word) for word in words[:3])


def _save_all(event: Hackathon, store: Store, texts: list[tuple[str, str]]) -> dict[str, str]:
    """The texts by the id of the idea that holds them, kept in one transaction."""
    with store.writing():
        return {
            actions.save_idea(
                store, challenge=event.challenge, title=text, detail=text, language=language
            ): text
            for text, language in texts
        }


def _arrived_unchanged(event: Hackathon, sent: dict[str, str]) -> Store:
    other = event.laptop("Table 8", table="8")
    receive_all(other, event.organiser)
    rows = ideas.read_many(other, list(sent))
    assert {idea: (row.title, row.detail) for idea, row in rows.items()} == {
        idea: (text, text) for idea, text in sent.items()
    }
    return other


def test_there_are_485_hostile_strings_and_14_languages() -> None:
    assert len(NAUGHTY) == 485
    assert {row["bcp47"].split("-")[0] for row in _paragraphs()} == set(LANGUAGES)


def test_only_hostile_strings_with_nothing_to_see_are_refused(
    event: Hackathon, scribe: Store
) -> None:
    refused = []
    for text in NAUGHTY:
        try:
            actions.save_idea(scribe, challenge=event.challenge, title=text[:TITLE_MAX])
        except InvalidInput as fault:
            refused.append((text, fault.reason))
    assert refused == [(text, InputFault.TITLE_EMPTY) for text in INVISIBLE]


def test_hostile_strings_arrive_unchanged_and_are_found_by_their_words(
    event: Hackathon, scribe: Store
) -> None:
    visible = [text for text in NAUGHTY if text not in INVISIBLE]
    assert max(map(len, visible)) <= TITLE_MAX
    sent = _save_all(event, scribe, [(text, "en") for text in visible])
    receive_all(event.organiser, scribe)
    other = _arrived_unchanged(event, sent)
    for idea, text in sent.items():
        assert _found_by_a_word(other, idea, text), ascii(text)
    assert integrity.verify(other).problems == []


def test_fourteen_languages_arrive_unchanged_and_are_found_by_their_words(
    event: Hackathon, scribe: Store
) -> None:
    texts = [(row["text"][:TITLE_MAX], row["bcp47"]) for row in _paragraphs()]
    sent = _save_all(event, scribe, texts)
    receive_all(event.organiser, scribe)
    other = _arrived_unchanged(event, sent)
    for idea, text in sent.items():
        assert _found_by_a_word(other, idea, text), ascii(text)
    rows = ideas.read_many(other, list(sent))
    assert sorted({row.language for row in rows.values()}) == sorted({b for _, b in texts})


def test_a_hostile_draft_is_kept_as_it_was_typed(empty: Store) -> None:
    for text in NAUGHTY:
        drafts.keep(empty, actions.TITLE_DRAFT, text)
        assert drafts.read(empty, actions.TITLE_DRAFT) == text


def test_a_title_in_stacked_accents_is_not_normalised(event: Hackathon, scribe: Store) -> None:
    for form in ("NFC", "NFD"):
        title = unicodedata.normalize(form, "Gŵyl é")
        idea = actions.save_idea(scribe, challenge=event.challenge, title=title)
        row = ideas.read(scribe, idea)
        assert row is not None
        assert row.title == title
