"""Stores on threads of their own, so that a server's event loop never waits for a disk.

    with StoreThreads(opening) as writer:
        verdicts = await writer.run(lambda store: change_log.receive(store, page, "a laptop"))

On SQLite one thread writes, and by that puts writes in a row; another one reads. On
PostgreSQL a few of each wait for the database side by side.
"""

from __future__ import annotations

import asyncio
import queue
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple, TypeVar

from kiosk.errors import StoreError, StoreFault
from kiosk.store.log_store import LogStore
from sync.hub import metrics

PATIENCE_SECONDS = 15.0
"""A laptop waits 20 s; by then it has been told to come again."""
_PAUSE_SECONDS = 0.1

T = TypeVar("T")


class Opening(NamedTuple):
    """How a store is opened, how often, and how often a job is tried while it is busy.

    Each try does the whole job again, so a job of several tries must bear that.
    """

    open: Callable[[], LogStore]
    connections: int = 1
    tries: int = 1


class StoreThreads:
    """Opens a store on each thread. Raises `StoreError` if that cannot be done."""

    def __init__(self, opening: Opening) -> None:
        count = opening.connections
        self._tries = opening.tries
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="store")
        self._idle: queue.SimpleQueue[LogStore] = queue.SimpleQueue()
        try:
            for _ in range(count):
                self._idle.put(self._threads.submit(opening.open).result())
        except BaseException:
            self._close()
            raise

    def __enter__(self) -> StoreThreads:
        return self

    def __exit__(self, *_raised: object) -> None:
        self._close()

    async def run(self, job: Callable[[LogStore], T]) -> T:
        """Do a job with a store, after those that were asked for before.

        Raises `StoreError` (busy) if that takes too long; a job that has begun may yet end.
        """
        waiting = asyncio.get_running_loop().run_in_executor(self._threads, self._do, job)
        try:
            return await asyncio.wait_for(waiting, PATIENCE_SECONDS)
        except TimeoutError as error:
            metrics.STORE_ERRORS.labels(StoreFault.BUSY.value).inc()
            raise StoreError("The hub is busy. Try again soon.", StoreFault.BUSY) from error

    def _do(self, job: Callable[[LogStore], T]) -> T:
        store = self._idle.get()
        try:
            for left in reversed(range(self._tries)):
                try:
                    return job(store)
                except StoreError as error:
                    metrics.STORE_ERRORS.labels(error.reason.value).inc()
                    if error.reason is not StoreFault.BUSY or not left:
                        raise
                time.sleep(_PAUSE_SECONDS)
            raise AssertionError("a job is tried at least once")
        finally:
            self._idle.put(store)

    def _close(self) -> None:
        while not self._idle.empty():
            self._threads.submit(self._idle.get().close)
        self._threads.shutdown()
