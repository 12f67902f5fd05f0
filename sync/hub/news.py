"""Tells laptops that wait when the hub's log has come to reach further.

    news = News(reader)
    tag = await news.after(known, seconds=25)
    news.tell()                  # something was written: look at once

One task looks after the store for all that wait, and only while somebody does. It is told
of what comes through this hub; what another program writes to the same store it sees
within `GLANCE` seconds.
"""

from __future__ import annotations

import asyncio
import contextlib

from kiosk.store.log_store import LogStore
from sync.hub.store_thread import StoreThreads
from sync.local import StorePeer
from sync.vectors import tag

GLANCE = 0.05
"""Seconds between two looks at whether another connection has committed."""


class News:
    """Where the log reaches, for those who wait for more of it."""

    def __init__(self, reader: StoreThreads) -> None:
        self._reader = reader
        self._tag = ""
        self._commits = -1
        self._waiting = 0
        self._watch: asyncio.Task[None] | None = None
        self._told = asyncio.Event()
        self._moved = asyncio.Event()
        self._over = False

    async def after(self, known: str, seconds: float) -> str:
        """The tag of the log's vector once it is another than `known`.

        `known` itself after so many seconds, or when the hub ends. Raises `StoreError`.
        """
        self._waiting += 1
        try:
            await self._look()
            if self._watch is None:
                self._watch = asyncio.create_task(self._keep_looking())
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    while self._tag == known and not self._over:
                        await self._moved.wait()
            return known if self._over else self._tag
        finally:
            self._waiting -= 1

    def tell(self) -> None:
        """Say that something was written here."""
        self._told.set()

    def end(self) -> None:
        """Let everybody go who waits: the hub stops."""
        self._over = True
        self._stir()

    async def _keep_looking(self) -> None:
        try:
            while self._waiting and not self._over:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._told.wait(), GLANCE)
                self._told.clear()
                await self._look()
        finally:
            self._watch = None

    async def _look(self) -> None:
        commits, found = await self._reader.run(self._seen)
        self._commits = commits
        if found and found != self._tag:
            self._tag = found
            self._stir()

    def _seen(self, store: LogStore) -> tuple[int, str]:
        commits = store.commits()
        return commits, "" if commits == self._commits else tag(StorePeer(store).vector())

    def _stir(self) -> None:
        """Wake all that wait; who comes later waits for the next time."""
        self._moved.set()
        self._moved = asyncio.Event()
