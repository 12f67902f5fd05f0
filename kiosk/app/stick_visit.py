"""One visit of a stick to this laptop: for the command `stick`, and for the screen."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from kiosk.errors import InputFault, InvalidInput
from kiosk.exchange import Progress, Report
from kiosk.store import laptop
from kiosk.store.database import Store, open_existing
from sync.stick import exchange_stick


def visit(
    store: Path,
    stick: Path,
    stop: Callable[[], bool],
    on_progress: Callable[[Progress], None],
) -> Report:
    """Exchange with a folder or drive, over a connection of its own: call it in any thread.

    `stop` is asked between pages. Raises `TablevoiceError`.
    """
    with contextlib.closing(open_existing(store)) as opened:
        key = _room_key(opened)
        return exchange_stick(opened, stick, key, stop, on_progress)


def _room_key(store: Store) -> bytes:
    """The key that the files on a stick are sealed with. Raises `InvalidInput` without one."""
    key = laptop.room_key(store)
    if key is None:
        raise InvalidInput(
            "This laptop needs a ticket before it can read a stick.", InputFault.TICKET_MISSING
        )
    return key
