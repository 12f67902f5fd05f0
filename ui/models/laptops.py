"""A laptop of the event in words, for a `LinesModel`."""

from __future__ import annotations

from typing import Final

from kiosk import clock
from kiosk.store.devices import DeviceRow
from ui import words
from ui.models.lines import Lines

SHUT_OUT: Final = "Shut out"
SILENT_MS: Final = 15 * 60_000
"""A laptop that has sent nothing for this long is worth a look."""


def is_silent(laptop: DeviceRow, now: int) -> bool:
    """Whether nothing was heard from a laptop for 15 minutes; `now` in ms since 1970."""
    return clock.milliseconds(laptop.last_at) < now - SILENT_MS


def is_ahead(laptop: DeviceRow, now: int) -> bool:
    """Whether a laptop's clock runs more than five minutes ahead of ours, as far as it shows."""
    return clock.is_ahead(laptop.last_at, now)


def laptop_lines(laptop: DeviceRow, now: int, *, is_here: bool, is_shut_out: bool = False) -> Lines:
    """Its name, what it is, when it was heard from, and where its changes are.

    `is_here` marks the laptop that the organiser is looking at.
    """
    if is_shut_out:
        lines = (f"{what(laptop)} · {heard(laptop, now)}", where(laptop))
        return Lines(laptop.id, laptop.name, lines, SHUT_OUT)
    if is_here:
        return Lines(laptop.id, laptop.name, (what(laptop), where(laptop)), "This laptop")
    mark = "Clock is ahead" if is_ahead(laptop, now) else "Quiet" if is_silent(laptop, now) else ""
    lines = (f"{what(laptop)} · {heard(laptop, now)}", where(laptop))
    return Lines(laptop.id, laptop.name, lines, mark)


def what(laptop: DeviceRow) -> str:
    """The laptop's role, and its table if it has one."""
    role = words.role(laptop.role)
    return f"{role}, {words.table(laptop.table)}" if laptop.table else role


def heard(laptop: DeviceRow, now: int) -> str:
    """When the latest of its changes that arrived here was made."""
    if not laptop.last_at:
        return "not heard from yet"
    if is_ahead(laptop, now):
        return f"its clock says {words.date(clock.milliseconds(laptop.last_at))}"
    return f"last heard from {words.ago(clock.milliseconds(laptop.last_at), now)}"


def where(laptop: DeviceRow) -> str:
    """How many of its changes are here, and how many of those on the platform."""
    held = f"{words.count(laptop.changes, 'change', 'changes')} here"
    if laptop.on_platform >= laptop.changes:
        return f"{held}, all on the platform"
    if laptop.on_platform == 0:
        return f"{held}, none on the platform yet"
    return f"{held}, {laptop.on_platform:,} on the platform"
