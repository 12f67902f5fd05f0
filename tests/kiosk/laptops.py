"""One set of changes, delivered in every way: what the stores then hold must be the same."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import permutations
from pathlib import Path

from kiosk.changes import Change, change_hash, short_hash
from kiosk.store import change_log, integrity
from kiosk.store.database import Store
from tests.blank import open_blank
from tests.event import START, Author, WallClock, belong


@contextmanager
def a_store() -> Iterator[Store]:
    """An empty store of the tests' event."""
    with tempfile.TemporaryDirectory() as folder:
        store = belong(open_blank(Path(folder) / "tablevoice.db", WallClock(START)))
        yield store
        store.close()


def deliver(store: Store, changes: Sequence[Change], dice: random.Random, most: int = 9) -> None:
    """Hand the changes over in this order, in pages of any size up to `most`."""
    place = 0
    while place < len(changes):
        size = dice.randint(1, most)
        change_log.receive(store, changes[place : place + size], "test")
        place += size


def withheld(store: Store) -> dict[tuple[str, int], str]:
    """By device and number, why a change does not count."""
    rows = store.rows("SELECT device, seq, reason FROM withheld WHERE admitted = 0")
    return {(chain[:32], seq): reason for chain, seq, reason in rows}


def name(change: Change) -> str:
    """The short hash of a change, by which a verdict knows it."""
    return short_hash(change_hash(change))


def agreed(logs: Iterable[Sequence[Change]], *, orders: int = 8) -> dict[tuple[str, int], str]:
    """What every laptop withholds, whichever log came first and in whatever pages.

    Fails if two orders, or a rebuild, or a store's own verification, differ.
    """
    logs = [list(log) for log in logs]
    dice = random.Random(len(logs))
    every = list(permutations(logs))
    found, digests, vectors = {}, set(), set()
    for order in dice.sample(every, min(orders, len(every))):
        changes = [change for log in order for change in log]
        if dice.random() < 0.3:
            dice.shuffle(changes)
        with a_store() as store:
            deliver(store, changes, dice, dice.choice((1, 4, 100)))
            digests.add(integrity.digest(store))
            vectors.add(tuple(sorted(change_log.vector(store).items())))
            found = withheld(store)
    assert len(vectors) == 1
    assert len(digests) == 1
    with a_store() as store:
        change_log.receive(store, [change for log in logs for change in log], "test")
        assert integrity.verify(store).problems == []
        assert {integrity.rebuild(store)} == digests
    return found


def reasons(found: dict[tuple[str, int], str], author: Author) -> list[str]:
    """What is withheld of one device, in its own order."""
    return [found[place] for place in sorted(found) if place[0] == author.device]
