"""What the laptops of the gallery hold."""

from __future__ import annotations

import contextlib
import json
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

import assets
from kiosk import actions
from kiosk.changes import Method
from kiosk.store import change_log, events, holdings
from kiosk.store.database import Store, open_store
from tests.bench import stores
from tests.event import belong

QUESTION = "What would make this a place where everybody can lead?"


def joined(store: Store, role: str, *, poll: bool = True, method: Method = "dots") -> str:
    """An event with one challenge and no ideas, on a laptop of this role; the challenge."""
    belong(store)
    actions.enrol(store, name="Laptop 3", role=role, table="7" if role == "scribe" else "")
    actions.create_event(store, name="Inclusive leadership hackathon")
    challenge = actions.add_challenge(store, question=QUESTION, method=method)
    if poll:
        actions.open_poll(store, challenge)
    return challenge


def with_some(store: Store, role: str, *, method: Method = "dots") -> str:
    """The demo's ideas from five tables, three of table 7; most are on the platform."""
    challenge = joined(store, role, method=method)
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


def with_many(store: Store, role: str, count: int) -> str:
    """So many ideas; 10,000 are what a national event has."""
    challenge = joined(store, role)
    with store.writing():
        for number in range(count):
            table = str(number % 60 + 1) if number % 3 else "7"
            actions.save_idea(store, challenge=challenge, title=stores.title(number), table=table)
    return challenge


def add_laptops(store: Store, count: int) -> None:
    """So many other laptops, each of which has written one idea and met this one."""
    challenge = events.challenges(store)[0].id
    for number in range(1, count + 1):
        with _another(store) as other:
            actions.enrol(other, name=f"Laptop {number + 3}", role="scribe", table=str(number))
            actions.save_idea(other, challenge=challenge, title=stores.title(number))
            _bring(other, store)


def reword_twice(store: Store, idea: str) -> None:
    """Two laptops word the same idea differently, and neither has seen the other."""
    with _another(store) as one, _another(store) as two:
        for laptop, name, title in (
            (one, "Table 2", "A quiet room in every hall, open all day"),
            (two, "Table 5", "A quiet room in every hall, open until the last train"),
        ):
            actions.enrol(laptop, name=name, role="scribe", table=name)
            actions.edit_idea(laptop, idea, title=title, detail="")
        _bring(one, store)
        _bring(two, store)


def receive_forged(store: Store) -> None:
    """A change arrives whose signature does not hold."""
    with _another(store) as other:
        actions.enrol(other, name="Laptop 9", role="scribe", table="9")
        _bring(other, store)
        challenge = events.challenges(store)[0].id
        actions.save_idea(other, challenge=challenge, title="Nobody wrote this")
        [change] = change_log.beyond(other, change_log.vector(store))
        forged = msgspec.structs.replace(change, sig=bytes(64))
        change_log.receive(store, [forged], "http://127.0.0.1:8750")


def shut_one_out(store: Store) -> None:
    """A laptop was shut out and wrote on."""
    challenge = events.challenges(store)[0].id
    with _another(store) as other:
        actions.enrol(other, name="Laptop 12", role="scribe", table="12")
        actions.save_idea(other, challenge=challenge, title="Written before")
        _bring(other, store)
        actions.revoke_device(store, other.identity.device, note="Left on the train")
        actions.save_idea(other, challenge=challenge, title="Longer breaks between the talks")
        _bring(other, store)


def be_shut_out(store: Store) -> None:
    """An organiser has shut out the laptop that this is."""
    with _another(store) as other:
        actions.enrol(other, name="Organiser", role="organiser")
        actions.revoke_device(other, store.identity.device, note="Left on the train")
        _bring(other, store)


def copy_one(store: Store) -> None:
    """A laptop's folder was copied to another one, and both write on."""
    challenge = events.challenges(store)[0].id
    with _another(store) as first:
        actions.enrol(first, name="Laptop 14", role="scribe", table="14")
        actions.save_idea(first, challenge=challenge, title="Captions on every screen")
        path = first.path.with_name(f"copy-{secrets.token_hex(4)}.db")
        first.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copyfile(first.path, path)
        with contextlib.closing(open_store(path)) as copy:
            actions.save_idea(copy, challenge=challenge, title="A later start")
            _bring(first, store)
            _bring(copy, store)


def vote_twice(store: Store, code: str) -> None:
    """One badge votes at two kiosks that could not meet."""
    challenge = events.challenges(store)[0].id
    with _another(store) as one, _another(store) as two:
        for kiosk, name in ((one, "Kiosk by the door"), (two, "Kiosk upstairs")):
            actions.enrol(kiosk, name=name, role="voting")
            voter = actions.admit_voter(kiosk, code)
            order = actions.ballot_order(kiosk, voter=voter, challenge=challenge)
            actions.cast_ballot(
                kiosk, voter=voter, challenge=challenge, choices={order[0]: 1}, shown=order
            )
        _bring(one, store)
        _bring(two, store)


def from_elsewhere(store: Store) -> None:
    """An event that another laptop began has arrived; this one has no name yet."""
    belong(store)
    with _another(store) as other:
        with_some(other, "organiser")
        _bring(other, store)


@contextmanager
def _another(store: Store) -> Iterator[Store]:
    """Another laptop's store beside this one, which knows what this one knows."""
    path = store.path.with_name(f"{store.path.stem}-{secrets.token_hex(4)}.db")
    other = belong(open_store(path))
    try:
        _bring(store, other)
        yield other
    finally:
        other.close()


def _bring(source: Store, target: Store) -> None:
    while page := change_log.beyond(source, change_log.vector(target)):
        change_log.receive(target, page, "another laptop")
