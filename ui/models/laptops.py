"""A laptop of the event in words, for a `LinesModel`."""

from __future__ import annotations

from typing import Final

from kiosk import clock
from kiosk.store.devices import DeviceRow
from ui import words
from ui.models.lines import Lines

SHUT_OUT: Final = "Shut out"
SILENT_MS: Final = 15 * 60_000
"""A laptop that has not asked for this long is worth a look."""


def is_silent(laptop: DeviceRow, now: int) -> bool:
    """Whether a host has heard nothing from a laptop for 15 minutes; `now` in ms since 1970."""
    return _contact(laptop, now) < now - SILENT_MS


def _contact(laptop: DeviceRow, now: int) -> int:
    """When it last asked, or made the latest of its changes that arrived, in ms since 1970."""
    made = 0 if is_ahead(laptop, now) else clock.milliseconds(laptop.last_at)
    return max(laptop.heard_at, made)


def is_ahead(laptop: DeviceRow, now: int) -> bool:
    """Whether a laptop's clock runs more than five minutes ahead of ours, as far as it shows."""
    return clock.is_ahead(laptop.last_at, now)


def laptop_lines(
    laptop: DeviceRow, now: int, *, is_here: bool, is_shut_out: bool = False, listens: bool = False
) -> Lines:
    """Its name, what it is, when it was heard from, and where its changes are.

    `is_here` marks the laptop that the organiser is looking at. Only one that `listens`, as
    the room's host, knows more of another than when it made its latest change.
    """
    told = heard(laptop, now) if listens else last_change(laptop, now)
    lines = (f"{what(laptop)} · {told}", where(laptop))
    if is_shut_out:
        return Lines(laptop.id, laptop.name, lines, SHUT_OUT)
    if is_here:
        return Lines(laptop.id, laptop.name, (what(laptop), where(laptop)), "This laptop")
    quiet = "Quiet" if listens and is_silent(laptop, now) else ""
    mark = "Clock is ahead" if is_ahead(laptop, now) else quiet
    return Lines(laptop.id, laptop.name, lines, mark)


def copy_of(name: str) -> str:
    """What a laptop is called whose original, of the same name, is in use too."""
    return f"{name} (copy)"


def what(laptop: DeviceRow) -> str:
    """The laptop's role, and its table if it has one."""
    role = words.role(laptop.role)
    return f"{role}, {words.table(laptop.table)}" if laptop.table else role


def heard(laptop: DeviceRow, now: int) -> str:
    """When this laptop, as a host, last heard from it."""
    contact = _contact(laptop, now)
    if not contact or is_ahead(laptop, now):
        return last_change(laptop, now)
    return f"last heard from {words.ago(contact, now)}"


def last_change(laptop: DeviceRow, now: int) -> str:
    """When the latest of its changes that arrived here was made."""
    if not laptop.last_at:
        return "not heard from yet"
    if is_ahead(laptop, now):
        return f"its clock says {words.date(clock.milliseconds(laptop.last_at))}"
    return f"last change {words.ago(clock.milliseconds(laptop.last_at), now)}"


def where(laptop: DeviceRow) -> str:
    """How many of its changes are here, and how many of those on the platform."""
    held = f"{words.count(laptop.changes, 'change', 'changes')} here"
    if laptop.on_platform >= laptop.changes:
        return f"{held}, all on the platform"
    if laptop.on_platform == 0:
        return f"{held}, none on the platform yet"
    return f"{held}, {laptop.on_platform:,} on the platform"
