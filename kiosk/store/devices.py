"""The laptops of the event: names, roles, and how far each one's log is held here."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.changes import Device
from kiosk.store.database import Store
from kiosk.store.facts import Projection, Settled


class DeviceRow(NamedTuple):
    """A laptop, and how much of its log is where."""

    id: str
    name: str
    role: str
    table: str
    changes: int
    """How many changes of this laptop are held here."""
    last_at: int
    """The hybrid time of the last of them; 0 if there is none."""
    on_platform: int
    """How many of them the central platform is known to hold."""
    heard_at: int = 0
    """When this laptop, as a host, last heard it, in ms since 1970; 0 if never."""
    first_at: int = 0
    """The hybrid time of its first change; 0 if there is none."""


_DEVICES = """
    SELECT device.id, name, role, table_name,
           coalesce(sum(last_seq - base_seq), 0), coalesce(max(chain.last_at), 0),
           coalesce(sum(max(0, min(last_seq, coalesce(holding.seq, 0)) - base_seq)), 0),
           coalesce(heard.at, 0),
           coalesce((SELECT at FROM change WHERE change.device = device.id AND seq = 1), 0)
    FROM device
    LEFT JOIN chain ON chain.device >= device.id AND chain.device < device.id || ';'
    LEFT JOIN holding ON holding.device = chain.device AND holding.place = 'platform'
    LEFT JOIN heard ON heard.device = device.id
"""


def devices(store: Store) -> list[DeviceRow]:
    """Every laptop that introduced itself, by name."""
    grouped = f"{_DEVICES} GROUP BY device.id ORDER BY role, name, device.id"
    return [DeviceRow(*row) for row in store.rows(grouped)]


def this_device(store: Store) -> DeviceRow | None:
    """This laptop, or nothing before it has joined the event."""
    found = store.row(f"{_DEVICES} WHERE device.id = ? GROUP BY device.id", [store.identity.device])
    return DeviceRow(*found) if found else None


def _settle(store: Store, facts: list[Settled[Device]]) -> None:
    store.replace(
        "device",
        "id, name, role, table_name",
        [(f.subject, f.body.name, f.body.role, f.body.table) for f in facts],
    )


def _forget(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM device WHERE id = ?", [(s,) for s in subjects])


PROJECTIONS = {"device": Projection(("device",), _settle, _forget)}
