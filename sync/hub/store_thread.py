"""A store on a thread of its own, so that a server's event loop never waits for a disk.

    with StoreThread(path) as writer:
        verdicts = await writer.run(lambda store: change_log.receive(store, page, "a laptop"))

One such thread writes, and by that puts writes in a row; another one reads.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from kiosk.store.database import Store, open_store

T = TypeVar("T")


class StoreThread:
    """Opens the store on its thread. Raises `StoreError` if that cannot be done.

    `identity` is the key of the device that the store belongs to.
    """

    def __init__(self, path: Path, *, check: bool = True) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store")
        try:
            self._store: Store = self._thread.submit(open_store, path, check=check).result()
            self.identity = self._thread.submit(lambda: self._store.identity).result()
        except BaseException:
            self._thread.shutdown()
            raise

    def __enter__(self) -> StoreThread:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._thread.submit(self._store.close)
        self._thread.shutdown()

    async def run(self, job: Callable[[Store], T]) -> T:
        """Do a job with the store, after those that were asked for before."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, job, self._store)
