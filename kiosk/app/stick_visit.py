"""A stick's visits to this laptop: for the command `stick`, and for the screen.

visits = StickVisits(folder.store)
report = visits(Path("/media/ada/RED"), stop, on_progress)      # in any thread
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import InputFault, InvalidInput, StoreError
from kiosk.exchange import Progress, Report, Unread
from kiosk.store import laptop
from kiosk.store.database import Store, open_existing

if TYPE_CHECKING:
    from sync.poll_watch import PollWatch

_log = logging.getLogger(__name__)


class StickVisits:
    """Remembers from one visit to the next for how long no poll has been open."""

    def __init__(self, store: Path) -> None:
        self._store = store
        self._polls: PollWatch | None = None

    def __call__(
        self, stick: Path, stop: Callable[[], bool], on_progress: Callable[[Progress], None]
    ) -> Report:
        """Exchange with a folder or drive, over a connection of its own.

        `stop` is asked between pages. Raises `TablevoiceError`.
        """
        from sync.stick import exchange_stick

        with contextlib.closing(open_existing(self._store)) as opened:
            key = _room_key(opened)
            report = exchange_stick(opened, stick, key, stop, on_progress)
            unread = self._exchange_answers(opened, stick, key)
            return report._replace(unread=report.unread + unread)

    def _exchange_answers(self, store: Store, stick: Path, key: bytes) -> tuple[Unread, ...]:
        """Let equality answers travel; where they cannot, the visit went well all the same."""
        from sync.answers_on_stick import exchange_answers
        from sync.poll_watch import PollWatch

        self._polls = self._polls or PollWatch()
        try:
            return exchange_answers(store, stick, key, self._polls.quiet(store))
        except (StoreError, InvalidInput) as error:
            _log.info("The equality answers wait: %s", error)
            return ()


def _room_key(store: Store) -> bytes:
    """The key that the files on a stick are sealed with. Raises `InvalidInput` without one."""
    key = laptop.room_key(store)
    if key is None:
        raise InvalidInput(
            "This laptop needs a ticket before it can read a stick.", InputFault.TICKET_MISSING
        )
    return key
