"""Brings equality answers where they are counted, beside the exchange of the log.

    travelling = AnswersExchange()
    travelling.exchange(store, hub, stop)     # after each exchange of changes

A kiosk hands its sets over by the rule of `kiosk/equality/release.py`, and gets none.
Organisers' laptops and hubs come to hold the union of what both have: no order of arrival,
no repetition and no split into batches alters it. Others take no part.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from kiosk.equality.form import MAX_SETS, AnswerSet
from kiosk.errors import PeerError, PeerFault
from kiosk.store import answers, devices
from kiosk.store.database import Store
from kiosk.store.equality import equality
from sync import wire
from sync.courier import Courier
from sync.http import HttpPeer
from sync.poll_watch import PollWatch

_AGAIN_SECONDS = 300.0
"""After so long a kiosk hands everything over once more: the hub may have been wiped."""


class AnswersExchange:
    """What is known of one hub. For the thread that exchanges with it."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._polls = PollWatch(now)
        self._handed: Sequence[AnswerSet] = ()
        self._handed_at = 0.0
        self._tag = ""
        self._theirs: set[str] = set()

    def exchange(self, store: Store, hub: HttpPeer, stop: Callable[[], bool]) -> None:
        """Exchange once. Raises `PeerError`, `StoreError`, `InvalidInput`."""
        quiet = self._polls.quiet(store)
        device = devices.this_device(store)
        if device is None or equality(store) is None:
            return
        with Courier(stop, hub.patience) as courier:
            if device.role == "voting":
                self._hand_over(store, hub, courier, quiet)
            elif device.role == "organiser":
                self._unite(store, hub, courier)

    def _hand_over(
        self, store: Store, hub: HttpPeer, courier: Courier, quiet: float | None
    ) -> None:
        sets = answers.hand_over(store, quiet)
        is_old = self._now() - self._handed_at > _AGAIN_SECONDS
        if sets and (sets != self._handed or is_old):
            _push(sets, hub, courier)
            self._handed, self._handed_at = sets, self._now()

    def _unite(self, store: Store, hub: HttpPeer, courier: Courier) -> None:
        page = courier.ask(partial(hub.answers, "", self._tag))
        if page.tag != self._tag:
            sets = _all_pages(page, hub, courier)
            answers.take_in(store, sets)
            self._theirs, self._tag = {one.id for one in sets}, page.tag
        lacking = [one for one in answers.held(store) if one.id not in self._theirs]
        if lacking:
            self._tag = _push(lacking, hub, courier)
            self._theirs |= {one.id for one in lacking}


def _push(sets: Sequence[AnswerSet], hub: HttpPeer, courier: Courier) -> str:
    """Hand sets over, in batches of about one size: no last one holds a single set."""
    tag = ""
    for batch in batches(sets):
        tag = courier.ask(partial(hub.hand_over_answers, batch))
    return tag


def batches(sets: Sequence[AnswerSet]) -> Iterator[Sequence[AnswerSet]]:
    """The sets in as few batches as there must be, of about one size."""
    count = -(-len(sets) // wire.ANSWER_SETS)
    for number in range(count):
        yield sets[number * len(sets) // count : (number + 1) * len(sets) // count]


def _all_pages(page: wire.AnswersPage, hub: HttpPeer, courier: Courier) -> list[AnswerSet]:
    """All sets of a hub, from their first page on. Raises `PeerError` for what has no end."""
    found = list(page.sets)
    while page.more:
        last = found[-1].id if found else ""
        page = courier.ask(partial(hub.answers, last))
        if not page.sets or page.sets[0].id <= last or len(found) > MAX_SETS:
            raise PeerError("The hub's answer makes no sense.", PeerFault.FAILED)
        found += page.sets
    return found
