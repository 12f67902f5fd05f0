"""The memory of signed requests that all processes of a hub on PostgreSQL share.

with hub_nonces(database) as nonces:
    server_app = Gate(application(writer, reader), members, nonces)
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from functools import partial

from sync.hub.nonces import Nonces, NoncesInMemory
from sync.hub.store_thread import Opening, StoreThreads

_CONNECTIONS = 2
"""Of their own: a nonce shall not wait for pages that are being written."""
_TRIES = 3


@contextlib.contextmanager
def hub_nonces(database: str) -> Iterator[Nonces]:
    """The nonces in the PostgreSQL at this URL, or in memory where there is none.

    Raises `InvalidInput`, `StoreError`.
    """
    if not database:
        yield NoncesInMemory()
        return
    # A laptop, and a hub on SQLite, start without PostgreSQL's driver.
    from kiosk.store.postgres import open_postgres  # noqa: PLC0415
    from kiosk.store.postgres.nonces import epoch, server_time  # noqa: PLC0415

    opening = Opening(partial(open_postgres, database), _CONNECTIONS, _TRIES)
    with contextlib.closing(opening.open()) as store:
        name, at = epoch(store), server_time(store)
    with StoreThreads(opening) as threads:
        yield NoncesInDatabase(threads, name, at)


class NoncesInDatabase:
    """The memory of a hub of many processes; one that starts again goes on with it.

    Its time is the database's, `at` when this is made, so that all processes agree on it
    whatever their computers' clocks say. `monotonic` gives seconds that never go back.
    """

    def __init__(
        self,
        threads: StoreThreads,
        epoch: str,
        at: float,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.epoch = epoch
        self._threads = threads
        self._monotonic = monotonic
        self._ahead = at - monotonic()

    def now(self) -> float:
        """The time to sign with, in seconds since 1970."""
        return self._monotonic() + self._ahead

    async def claim(self, nonce: str) -> bool:
        """Take a nonce. False if any process took it within the last two windows."""
        from kiosk.store.postgres.nonces import claim_nonce  # noqa: PLC0415 (as above)

        at = self.now()
        return await self._threads.run(lambda store: claim_nonce(store, nonce, at))
