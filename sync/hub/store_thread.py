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

from kiosk.errors import InputFault, InvalidInput
from kiosk.store import laptop
from kiosk.store.database import Store, open_store
from kiosk.tickets import MAX_TEXT, PREFIX, read_ticket

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

    def belong(self, ticket: str) -> None:
        """See to it that the store belongs to an event: the ticket's, if it has none yet.

        Raises `InvalidInput` for a ticket that is none or is another event's, and where
        there is neither.
        """
        self._thread.submit(_belong, self._store, ticket).result()

    async def run(self, job: Callable[[Store], T]) -> T:
        """Do a job with the store, after those that were asked for before."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, job, self._store)


def _belong(store: Store, ticket: str) -> None:
    if ticket:
        laptop.bind(store, event_key=read_ticket(_text(ticket)).event_key)
    elif store.event_key is None:
        raise InvalidInput(
            "A hub serves one event. Give it a ticket of that event: --ticket and its file.",
            InputFault.TICKET_MISSING,
            field="ticket",
        )


def _text(ticket: str) -> str:
    """What a ticket's file holds, or the ticket itself."""
    if ticket.startswith(PREFIX):
        return ticket
    try:
        with Path(ticket).open(encoding="utf-8", errors="replace") as file:
            return file.read(MAX_TEXT)
    except (OSError, ValueError) as error:
        raise InvalidInput(
            f"The ticket's file {ticket} cannot be read.",
            InputFault.FILE_UNREADABLE,
            field="ticket",
        ) from error
