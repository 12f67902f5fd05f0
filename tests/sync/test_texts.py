"""Text of every script and every hostile kind goes from device to hub to device unchanged."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from kiosk import actions
from kiosk.store import change_log, ideas
from kiosk.store.database import Store
from sync.http import HttpPeer
from tests.sync.conftest import OpenLaptop, meet
from tests.sync.facts import all_changes, challenge_of

DATA = Path(__file__).resolve().parent.parent / "data"
NAUGHTY: list[str] = json.loads((DATA / "blns/blns.json").read_text(encoding="utf-8"))
with (DATA / "udhr/udhr_paragraphs.csv").open(encoding="utf-8", newline="") as _file:
    RIGHTS = list(csv.DictReader(_file))


def test_the_texts_are_all_there() -> None:
    assert len(NAUGHTY) == 485
    assert len({row["bcp47"] for row in RIGHTS}) == 14


def test_485_hostile_strings_and_14_languages_go_through_a_hub_unchanged(
    organiser: Store, open_laptop: OpenLaptop, hub_peer: HttpPeer
) -> None:
    challenge = challenge_of(organiser)
    texts = [("en", text) for text in NAUGHTY] + [(row["bcp47"], row["text"]) for row in RIGHTS]
    titles: dict[str, str] = {}
    with organiser.writing():
        saved = {
            actions.save_idea(
                organiser, challenge=challenge, title="As typed", detail=text, language=language
            ): text
            for language, text in texts
        }
        for text in NAUGHTY:
            if any(c.isprintable() and not c.isspace() for c in text):
                titled = actions.save_idea(organiser, challenge=challenge, title=text)
                saved[titled] = ""
                titles[titled] = text

    table = open_laptop("table")
    meet(organiser, hub_peer)
    meet(table, hub_peer)

    assert all_changes(table) == all_changes(organiser)
    arrived = ideas.read_many(table, list(saved))
    assert {idea: row.detail for idea, row in arrived.items()} == saved
    assert {idea: arrived[idea].title for idea in titles} == titles
    assert len(titles) > 470
    assert change_log.digest(table) == change_log.digest(organiser) == hub_peer.digest()
