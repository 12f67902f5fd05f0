"""A device's first change: it introduces the device's own key, and says who vouches for it.

    fault(change, event_key)       # "", "introduction", "uninvited" or "expired"

Anybody can tell with nothing but the event's public key.
"""

from __future__ import annotations

from typing import Literal

from kiosk import clock
from kiosk.changes import GENESIS, Change, Device, Unreadable, read_body
from kiosk.identity import device_id
from kiosk.vouchers import Credential, verify

Fault = Literal["", "introduction", "uninvited", "expired"]


def introduced(change: Change) -> Device | None:
    """The body of a first change, if it introduces its device's own key."""
    if (change.seq, change.kind, change.subject) != (1, "device", change.device):
        return None
    try:
        body = read_body(change.kind, change.body)
    except Unreadable:
        return None
    if not isinstance(body, Device) or device_id(body.public_key) != change.device:
        return None
    return body


def fault(change: Change, event_key: bytes | None) -> Fault:
    """Why this first change does not let its device in to the event with this key, or nothing."""
    body = introduced(change)
    if body is None or change.prev != GENESIS:
        return "introduction"
    if body.voucher is None or event_key is None:
        return "uninvited"
    vouched = verify(Credential(body.public_key, body.voucher), event_key)
    if vouched is None:
        return "uninvited"
    return "expired" if clock.milliseconds(change.at) > vouched.expires else ""
