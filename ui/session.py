"""What a window works with: the store, the look, and the deeds that others do for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.store.database import Store
from ui.background import Worker
from ui.camera import LAPTOPS_CAMERA, Camera
from ui.hosting import RoomDeeds
from ui.locking.deeds import KioskDeeds
from ui.speech.voice_apart import VoiceApart
from ui.stick_visit import StickVisit
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.speech.mouth import AnyVoice


@dataclass
class Session:
    """One running program. The callables come from whoever connects the parts.

    `join(address)` points the worker at a hub, starts it and exchanges at once; it raises
    `InvalidInput` for an address that cannot be one. `remember(address)` and the rest of
    the settings are the caller's. `hosts()` says where the event can be had, for tickets.
    """

    store: Store
    theme: Theme
    worker: Worker | None = None
    title: str = "Tablevoice"
    language: str = ""
    """The laptop's own, where the event has chosen none or a table has chosen this one."""
    address: str = ""
    """The hub's address, as far as it is known."""
    join: Callable[[str], None] | None = None
    cards_folder: Path = field(default_factory=Path.home)
    """Where the cards of badges go unless an organiser chooses another folder."""
    hosts: Callable[[], tuple[tuple[str, ...], bytes]] = lambda: ((), b"")
    """Addresses at which the event's log can be had, and the pin that proves them."""
    room: RoomDeeds | None = None
    """Who hosts this room, and how this laptop does."""
    camera: Camera = LAPTOPS_CAMERA
    """What badges are scanned with, where there is no scanner."""
    voice: Callable[[], AnyVoice] = VoiceApart
    """Opens what reads aloud, where staff allow it."""
    stick: StickVisit | None = None
    """The visit of a USB stick, where this laptop can have one."""
    kiosk: KioskDeeds | None = None
    """The lock of this laptop, and how hands work it."""
    notices: list[str] = field(default_factory=list)
    """Sentences to show once at the start, such as that a damaged store was set aside."""
    on_written: list[Callable[[], None]] = field(default_factory=list)
    """Called after every local write: the window draws its counts anew."""

    on_exchanged: list[Callable[[], None]] = field(default_factory=list)
    """Called after every exchange that went well, before the window draws what it brought."""

    def written(self) -> None:
        """A screen calls this after each action that it did: exchange soon, count anew."""
        if self.worker is not None:
            self.worker.exchange_now()
        for tell in self.on_written:
            tell()
