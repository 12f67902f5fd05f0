"""Takes questions to a peer that is elsewhere, so that the store's thread need not wait.

    with Courier(stop, patience=60) as courier:
        answer = courier.send(lambda: peer.push(page))
        following = beyond(store, known)          # meanwhile
        verdicts = answer()                       # PeerError (stopped) soon after stop()

A store belongs to its thread; a request may hang for as long as the network likes. One
thread beside the store's keeps them apart: the next page is prepared while the peer works
on this one, and who asks to stop is heard within a fraction of a second.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import Generic, TypeVar

from kiosk.errors import PeerError, PeerFault

_GLANCE = 0.1
"""Seconds between two looks at the stop flag while an answer is awaited."""

T = TypeVar("T")


class Answer(Generic[T]):
    """What the peer says to a question. If that is not on its way, who wants it asks."""

    def __init__(self, fetch: Callable[[], T], on_its_way: Future[T] | None = None) -> None:
        self._fetch = fetch
        self._on_its_way = on_its_way

    def __call__(self) -> T:
        """Wait for it, and give or raise it."""
        return self._fetch()

    def comes_within(self, seconds: float) -> bool:
        """Wait for it, no longer than that. Gives whether it can be had now."""
        return self._on_its_way is None or bool(wait([self._on_its_way], seconds).done)


class Courier:
    """Carries one question at a time. With no patience, who wants the answer asks.

    A question that is given up is left to end by its own time-outs; its thread holds
    neither the store nor the program back.
    """

    def __init__(self, stop: Callable[[], bool], patience: float) -> None:
        self._stop = stop
        self._patience = patience
        self._errands: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()

    def __enter__(self) -> Courier:
        if self._patience > 0:
            threading.Thread(target=self._run, name="courier", daemon=True).start()
        return self

    def __exit__(self, *_raised: object) -> None:
        self._errands.put(None)

    def send(self, question: Callable[[], T]) -> Answer[T]:
        """Ask the peer. Raises `PeerError` (stopped) if somebody wants to stop."""
        self._heed()
        if self._patience <= 0:
            return Answer(question)
        answer: Future[T] = Future()

        def errand() -> None:
            try:
                answer.set_result(question())
            except BaseException as error:  # noqa: BLE001 (raised again where it is awaited)
                answer.set_exception(error)

        self._errands.put(errand)
        return Answer(lambda: self._await(answer), answer)

    def ask(self, question: Callable[[], T]) -> T:
        """Ask the peer and wait for its answer."""
        return self.send(question)()

    def _await(self, answer: Future[T]) -> T:
        deadline = time.monotonic() + self._patience
        while not wait([answer], _GLANCE).done:
            self._heed()
            if time.monotonic() > deadline:
                raise PeerError("The hub's answer does not end.", PeerFault.CUT_SHORT)
        return answer.result()

    def _heed(self) -> None:
        if self._stop():
            raise PeerError("The exchange was stopped.", PeerFault.STOPPED)

    def _run(self) -> None:
        while errand := self._errands.get():
            errand()
