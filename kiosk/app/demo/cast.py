"""Sets the scene: one event, and three laptops that have joined it through the hub.

scene = set_scene(folder, open_hub)
scene.table, scene.kiosk, scene.organiser     # folders of three laptops
scene.codes                                   # badge codes to vote with
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

import assets
from kiosk import actions
from kiosk.settings import Folder, Settings
from kiosk.store.database import Store, open_store
from sync.credentials import credentials_of
from sync.cycle import exchange
from sync.http import HttpPeer


class _Challenge(msgspec.Struct, frozen=True):
    question: str
    dots: int
    per_idea: int
    ideas: list[tuple[str, str, str, str]]
    """Table, title, detail, language."""


class _Event(msgspec.Struct, frozen=True):
    name: str
    badges: int
    table: str
    challenges: list[_Challenge]


class Scene(NamedTuple):
    """Three laptops and the codes of the badges that were handed out."""

    table: Folder
    kiosk: Folder
    organiser: Folder
    codes: list[str]

    @property
    def laptops(self) -> tuple[Folder, Folder, Folder]:
        """All three, in the order in which they are met."""
        return self.table, self.kiosk, self.organiser


def set_scene(folder: Path, open_hub: Callable[[str], str]) -> Scene:
    """Make the event on the organiser's laptop; the others join it through the hub.

    `open_hub` starts a hub for the event of a ticket's text, and gives its address. Raises
    `PeerError` or `StoreError`.
    """
    event = msgspec.json.decode(assets.path("demo", "event.json").read_bytes(), type=_Event)
    laptops = [Folder(folder / name) for name in ("table", "kiosk", "organiser")]
    table, kiosk, organiser = laptops
    with _store(organiser) as store:
        actions.enrol(store, name="Organiser's laptop", role="organiser")
        actions.create_event(store, name=event.name)
        codes = actions.issue_badges(store, event.badges)
        for position, challenge in enumerate(event.challenges):
            _ask(store, position, challenge)
        for_table = actions.issue_ticket(store, role="scribe", label="Tables").text
        for_kiosk = actions.issue_ticket(store, role="voting", label="Kiosks").text
    hub = open_hub(for_table)
    for laptop in laptops:
        laptop.keep(Settings(hub=hub))
    with _store(table) as store:
        actions.take_ticket(store, for_table)
        actions.enrol(store, name=f"Table {event.table}", role="scribe", table=event.table)
    with _store(kiosk) as store:
        actions.take_ticket(store, for_kiosk)
        actions.enrol(store, name="Kiosk by the door", role="voting")
    _meet(organiser, table, kiosk, organiser, table)
    return Scene(table, kiosk, organiser, codes)


def _ask(store: Store, position: int, challenge: _Challenge) -> None:
    asked = actions.add_challenge(
        store,
        question=challenge.question,
        position=position,
        dots=challenge.dots,
        per_idea=challenge.per_idea,
    )
    for table, title, detail, language in challenge.ideas:
        actions.save_idea(
            store, challenge=asked, title=title, detail=detail, language=language, table=table
        )
    actions.open_poll(store, asked)


@contextlib.contextmanager
def _store(laptop: Folder) -> Iterator[Store]:
    store = open_store(laptop.store)
    try:
        yield store
    finally:
        store.close()


def _meet(*laptops: Folder) -> None:
    for laptop in laptops:
        with (
            _store(laptop) as store,
            contextlib.closing(HttpPeer(laptop.settings().hub, credentials_of(store))) as hub,
        ):
            exchange(store, hub, lambda: False, lambda _progress: None)
