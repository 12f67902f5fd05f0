"""Seven bugs to plant in the real code, each of which the simulator must catch.

with PLANTS["trust the clock"]():
    simulate(7).problem
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from kiosk import clock, rules
from kiosk.changes import Change, ChangeId
from kiosk.exchange import Verdict
from kiosk.rules import Cast
from kiosk.store import ancestry, badges, ballots, chains, change_log
from kiosk.store.chains import Chain, Placed
from kiosk.store.database import Store
from sync.local import StorePeer
from tests.simulation.dice import replaced

Plant = Callable[[], contextlib.AbstractContextManager[None]]


@contextlib.contextmanager
def skip_a_parent() -> Iterator[None]:
    """Of the values that a change replaces, the last is left standing."""
    real = ancestry.parents

    def parents(store: Store, changes: Sequence[Placed]) -> Iterator[tuple[Placed, ChangeId]]:
        for placed in changes:
            change = placed.change
            if len(change.parents) > 1:
                change = msgspec.structs.replace(change, parents=change.parents[:-1])
            yield from real(store, [placed._replace(change=change)])

    with replaced(ancestry, "parents", parents):
        yield


@contextlib.contextmanager
def lose_the_last_of_a_page() -> Iterator[None]:
    """The last change of a page is called stored, and is not."""
    real = change_log.receive

    def receive(store: Store, changes: Sequence[Change], origin: str) -> list[Verdict]:
        if len(changes) < 2:
            return real(store, changes, origin)
        return [*real(store, changes[:-1], origin), Verdict("stored")]

    with replaced(change_log, "receive", receive):
        yield


@contextlib.contextmanager
def answer_before_commit() -> Iterator[None]:
    """The hub says "stored", and commits when it gets the next page."""
    real = StorePeer.push

    def push(self: StorePeer, changes: Sequence[Change]) -> list[Verdict]:
        store = self._store
        assert isinstance(store, Store)
        conn = store._conn
        if store.path.stem == "hub":
            if conn.in_transaction:
                conn.execute("COMMIT")
            conn.execute("BEGIN IMMEDIATE")
        return real(self, changes)

    with replaced(StorePeer, "push", push):
        yield


@contextlib.contextmanager
def trust_the_clock() -> Iterator[None]:
    """A clock that runs wild is followed by every other."""
    with replaced(clock, "is_ahead", lambda at, now: False):
        yield


@contextlib.contextmanager
def accept_a_fork() -> Iterator[None]:
    """A second change under a number that is taken passes for the first."""

    def holder(store: Store, family: list[Chain], seq: int, digest: bytes) -> Chain | None:
        return next((chain for chain in family if chain.base_seq < seq <= chain.last_seq), None)

    with replaced(chains, "holder", holder):
        yield


@contextlib.contextmanager
def let_a_kiosk_replace_the_first() -> Iterator[None]:
    """What a kiosk names as a parent is replaced, also where the first vote counts."""
    real = rules.in_turn

    def in_turn(found: Iterable[Cast]) -> tuple[list[Cast], list[Cast]]:
        return real(cast._replace(by_organiser=True) for cast in found)

    with replaced(rules, "in_turn", in_turn):
        yield


@contextlib.contextmanager
def count_cancelled_badges() -> Iterator[None]:
    """A vote counts that was cast with a badge which was cancelled."""
    condition = f"AND {badges.stands('ballot.voter')}"
    with replaced(ballots, "_COUNTED", ballots._COUNTED.replace(condition, "")):
        yield


PLANTS: dict[str, Plant] = {
    "skip a parent": skip_a_parent,
    "lose a page's last change": lose_the_last_of_a_page,
    "answer before commit": answer_before_commit,
    "trust the clock": trust_the_clock,
    "accept a fork": accept_a_fork,
    "let a kiosk replace the first": let_a_kiosk_replace_the_first,
    "count cancelled badges": count_cancelled_badges,
}
