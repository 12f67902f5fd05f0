"""Whose requests a hub takes: the devices in its log, each under the key it introduced."""

from __future__ import annotations

from typing import Protocol

from kiosk.changes import Change, DeviceId
from kiosk.introductions import introduced
from kiosk.store import chains
from kiosk.store.log_store import LogStore
from kiosk.store.memberships import membership, would_be_in
from sync import wire
from sync.hub.store_thread import StoreThreads


class Members(Protocol):
    """Who may ask."""

    async def key_of(self, device: DeviceId) -> bytes | None:
        """A member's raw public key, or nothing for anybody else."""

    async def lets_in(self, introduction: Change) -> bool:
        """Whether a device may join with this first change."""


class MembersOfLog:
    """Every device that takes part, by what the hub's log holds now."""

    def __init__(self, reader: StoreThreads) -> None:
        self._reader = reader

    async def key_of(self, device: DeviceId) -> bytes | None:
        """A member's raw public key, or nothing for anybody else."""
        return await self._reader.run(lambda store: _key_of(store, device))

    async def lets_in(self, introduction: Change) -> bool:
        """Whether its voucher holds, and its ticket is neither cancelled nor used up."""
        return await self._reader.run(lambda store: would_be_in(store, introduction))


def _key_of(store: LogStore, device: DeviceId) -> bytes | None:
    if not membership(store).is_in(device):
        return None
    tip = chains.tip(store, device)
    return tip.public_key if tip else None


def introduced_key(page: wire.Push, device: DeviceId) -> bytes | None:
    """The key that a device introduces itself with, if the page holds its own changes alone."""
    if not page.changes or any(change.device != device for change in page.changes):
        return None
    body = introduced(page.changes[0])
    return body.public_key if body else None
