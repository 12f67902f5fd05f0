"""The command `stick`: one visit of a stick to this laptop, told in words."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from kiosk.errors import InputFault, InvalidInput
from kiosk.exchange import Progress, Report
from kiosk.store import laptop
from kiosk.store.database import Store, open_existing
from sync.stick import exchange_stick


def visit(store: Path, stick: Path, on_progress: Callable[[Progress], None]) -> Report:
    """Exchange with a folder or drive. Raises `TablevoiceError`."""
    with contextlib.closing(open_existing(store)) as opened:
        key = _room_key(opened)
        return exchange_stick(opened, stick, key, lambda: False, on_progress)


def _room_key(store: Store) -> bytes:
    """The key that the files on a stick are sealed with. Raises `InvalidInput` without one."""
    key = laptop.room_key(store)
    if key is None:
        raise InvalidInput(
            "This laptop needs a ticket before it can read a stick.", InputFault.TICKET_MISSING
        )
    return key
