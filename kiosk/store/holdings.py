"""Where things are: how far the room's host and the central platform were seen to hold them.

What a peer held when it was last asked, for the screen alone; exchange remembers nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from kiosk.exchange import Place, Vector
from kiosk.store.database import Store


class Contact(NamedTuple):
    """The last exchange with a place that went well; `at` in milliseconds since 1970."""

    place: str
    address: str
    at: int


class Whereabouts(NamedTuple):
    """How many of the changes that this laptop holds are where."""

    laptop: int
    room: int
    platform: int


def note(store: Store, place: Place, address: str, vector: Vector) -> None:
    """Keep what the peer at this place holds, after an exchange that went well."""
    with store.writing():
        store.run("DELETE FROM holding WHERE place = ?", [place])
        store.run_many(
            "INSERT INTO holding (place, device, seq) VALUES (?, ?, ?)",
            [(place, device, seq) for device, (seq, _) in vector.items()],
        )
        store.run(
            "INSERT OR REPLACE INTO contact (place, address, at) VALUES (?, ?, ?)",
            [place, address, store.now()],
        )


def add(store: Store, place: Place, vector: Vector) -> None:
    """Keep that one more of those at this place was seen to hold this much."""
    with store.writing():
        store.run_many(
            "INSERT INTO holding (place, device, seq) VALUES (?, ?, ?) "
            "ON CONFLICT (place, device) DO UPDATE SET seq = max(seq, excluded.seq)",
            [(place, device, seq) for device, (seq, _) in vector.items()],
        )


def forget(store: Store, place: Place) -> None:
    """Forget what was seen at a place: it was another one, or is not to be asked any more."""
    with store.writing():
        store.run("DELETE FROM holding WHERE place = ?", [place])
        store.run("DELETE FROM contact WHERE place = ?", [place])


def reaches(store: Store, place: Place) -> dict[str, int]:
    """How far each chain was seen to reach at this place."""
    return dict(store.rows("SELECT device, seq FROM holding WHERE place = ?", [place]))


def contact(store: Store, place: Place) -> Contact | None:
    """The last good exchange with a place, if there was one."""
    found = store.row("SELECT place, address, at FROM contact WHERE place = ?", [place])
    return Contact(*found) if found else None


def whereabouts(store: Store) -> Whereabouts:
    """Changes held here, and of those the ones that room and platform hold too."""
    held = store.row("SELECT coalesce(sum(last_seq - base_seq), 0) FROM chain")
    return Whereabouts(
        laptop=held[0] if held else 0, room=_held(store, "room"), platform=_held(store, "platform")
    )


def _held(store: Store, place: Place) -> int:
    found = store.row(
        "SELECT coalesce(sum(max(0, min(last_seq, holding.seq) - base_seq)), 0) FROM chain "
        "JOIN holding ON holding.device = chain.device WHERE holding.place = ?",
        [place],
    )
    return int(found[0]) if found else 0
