"""Remembers cards whose badges are issued and whose file has not got its name yet.

    with store.writing():
        …                               # issue the badges
        wait_for_name(store, part)
    path = name_cards(store, part)

The note is written with the badges, in one transaction: whatever ends the program between
the two, the next start finds the cards and names them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from kiosk.errors import MediaError
from kiosk.store import drafts
from kiosk.store.database import Store
from ui.cards.file import put_in_place

_NOTE: Final = "cards that wait for their name"
"""The draft that says where such cards lie, a path on each line."""


class Finished(NamedTuple):
    """Cards that have got their name now, and those that are not where they were."""

    named: list[Path]
    missing: list[Path]


def wait_for_name(store: Store, part: Path) -> None:
    """Note that the badges of these cards are issued. Raises `StoreError`."""
    _keep(store, [*_waiting(store), part.absolute()])


def name_cards(store: Store, part: Path) -> Path:
    """Give cards their name. Raises `MediaError`: then it is tried again at the next start."""
    path = put_in_place(part)
    _let_go(store, part)
    return path


def finish(store: Store) -> Finished:
    """Name the cards that were cut off before. Those that are not there are looked for no more."""
    done = Finished([], [])
    for part in _waiting(store):
        try:
            done.named.append(name_cards(store, part))
        except MediaError:
            done.missing.append(part)
            _let_go(store, part)
    return done


def _waiting(store: Store) -> list[Path]:
    return [Path(line) for line in drafts.read(store, _NOTE).splitlines()]


def _let_go(store: Store, part: Path) -> None:
    _keep(store, [path for path in _waiting(store) if path != part.absolute()])


def _keep(store: Store, parts: list[Path]) -> None:
    drafts.keep(store, _NOTE, "\n".join(map(str, parts)))
