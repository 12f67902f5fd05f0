"""What the laptops of the gallery hold."""

from __future__ import annotations

import json

import assets
from kiosk import actions
from kiosk.store import change_log, holdings
from kiosk.store.database import Store
from tests.bench import stores

QUESTION = "What would make this a place where everybody can lead?"


def joined(store: Store, role: str, *, poll: bool = True) -> str:
    """An event with one challenge and no ideas, on a laptop of this role; the challenge."""
    actions.enrol(store, name="Laptop 3", role=role, table="7" if role == "scribe" else "")
    actions.create_event(store, name="Inclusive leadership hackathon")
    challenge = actions.add_challenge(store, question=QUESTION)
    if poll:
        actions.open_poll(store, challenge)
    return challenge


def with_some(store: Store, role: str) -> str:
    """The demo's ideas from five tables, three of table 7; most are on the platform."""
    challenge = joined(store, role)
    event = json.loads(assets.path("demo", "event.json").read_bytes())
    for table, title, detail, language in event["challenges"][0]["ideas"]:
        actions.save_idea(
            store,
            challenge=challenge,
            title=title,
            detail=detail,
            language=language,
            table="7" if int(table) > 3 else table,
        )
    holdings.note(store, "platform", "http://127.0.0.1:8750", change_log.vector(store))
    mine = actions.save_idea(
        store, challenge=challenge, title="Name badges with how to say the name", table="7"
    )
    actions.save_idea(
        store, challenge=challenge, title="غرفة هادئة في كل قاعة", table="7", language="ar"
    )
    actions.take_back_idea(store, mine)
    return challenge


def with_many(store: Store, role: str, count: int = 10_000) -> str:
    """As many ideas as a national event has."""
    challenge = joined(store, role)
    with store.writing():
        for number in range(count):
            table = str(number % 60 + 1) if number % 3 else "7"
            actions.save_idea(store, challenge=challenge, title=stores.title(number), table=table)
    return challenge
