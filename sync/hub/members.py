"""Whose requests a hub takes: the devices in its log, each under the key it introduced.

    member = await members.find(device)     # Member(key, kept) or nothing
    member.is_shut_out

A device that was shut out is no stranger. It is told so, and may still hand in what it wrote
itself, for an organiser to look at; of what others wrote it gets nothing.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from kiosk.changes import Change, DeviceId
from kiosk.introductions import introduced
from kiosk.store import chains
from kiosk.store.log_store import LogStore
from kiosk.store.memberships import membership, would_be_in
from sync import wire
from sync.hub.store_thread import StoreThreads

HANDED_IN_AT_MOST = 500
"""Changes beyond those that stay, which a device that was shut out may hand in: a lost laptop
shall not fill every log of the event."""


class Member(NamedTuple):
    """A device's raw public key; for one that is not in any more, the last number that stays."""

    key: bytes
    kept: int | None = None

    @property
    def is_shut_out(self) -> bool:
        """Whether an organiser has shut it out, or whoever let it in."""
        return self.kept is not None


class Members(Protocol):
    """Who may ask."""

    async def find(self, device: DeviceId) -> Member | None:
        """Who this device is, or nothing for a stranger."""

    async def lets_in(self, introduction: Change) -> bool:
        """Whether a device may join with this first change."""


class MembersOfLog:
    """Every device that takes part, by what the hub's log holds now."""

    def __init__(self, reader: StoreThreads) -> None:
        self._reader = reader

    async def find(self, device: DeviceId) -> Member | None:
        """Who this device is, or nothing for a stranger."""
        return await self._reader.run(lambda store: _find(store, device))

    async def lets_in(self, introduction: Change) -> bool:
        """Whether its voucher holds, and its ticket is neither cancelled nor used up."""
        return await self._reader.run(lambda store: would_be_in(store, introduction))


def _find(store: LogStore, device: DeviceId) -> Member | None:
    tip = chains.tip(store, device)
    if tip is None:
        return None
    members = membership(store)
    return Member(tip.public_key, None if members.is_in(device) else members.kept(device))


def introduced_key(page: wire.Push, device: DeviceId) -> bytes | None:
    """The key that a device introduces itself with, if the page holds its own changes alone."""
    if not page.changes or any(change.device != device for change in page.changes):
        return None
    body = introduced(page.changes[0])
    return body.public_key if body else None
