"""Whose requests a hub takes: the devices in its log, each under the key it introduced."""

from __future__ import annotations

from typing import Protocol

from kiosk.changes import Device, DeviceId, Unreadable, read_body
from kiosk.identity import device_id
from kiosk.store import chains
from sync import wire
from sync.hub.store_thread import StoreThread


class Members(Protocol):
    """Who may ask."""

    async def key_of(self, device: DeviceId) -> bytes | None:
        """A member's raw public key, or nothing for anybody else."""


class MembersOfLog:
    """Every device whose chain the log has."""

    def __init__(self, reader: StoreThread) -> None:
        self._reader = reader

    async def key_of(self, device: DeviceId) -> bytes | None:
        """A member's raw public key, or nothing for anybody else."""
        tip = await self._reader.run(lambda store: chains.tip(store, device))
        return tip.public_key if tip else None


def introduced_key(page: wire.Push, device: DeviceId) -> bytes | None:
    """The key that a device introduces itself with, if the page holds its own changes alone.

    Whether they may enter the log is for the log to say.
    """
    if not page.changes or any(change.device != device for change in page.changes):
        return None
    first = page.changes[0]
    try:
        body = read_body(first.kind, first.body)
    except Unreadable:
        return None
    if not isinstance(body, Device) or device_id(body.public_key) != device:
        return None
    return body.public_key
