"""A locked kiosk whose store cannot be opened: a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.lock import Lock
from tests.gallery.scene import Scene
from ui.locking.refusal import Refusal
from ui.session import Session
from ui.widgets.place_bar import Link

_PIN = "471108"
_WHY = "The disk is full. Everything that was saved is safe. Free some space, then start again."


def _refusal(session: Session) -> Refusal:
    lock = Lock(session.store.path.with_suffix(".lock"), cost=1 << 4)
    if not lock.is_closed:
        lock.close(_PIN, _PIN)
    return Refusal(lock, _WHY)


def _asking(session: Session) -> QWidget:
    refusal = _refusal(session)
    refusal.button.click()
    return refusal


SCENES = [
    Scene("refusal", "disk full", link=Link.ALONE, opened=_refusal),
    Scene("refusal", "pin", link=Link.ALONE, opened=_asking),
]
