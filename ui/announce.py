"""Says aloud, through a screen reader, what happened elsewhere on the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Herald(QObject):
    """Passes on what is announced. `announced(str, bool)`: the words, and whether urgent."""

    announced = Signal(str, bool)


herald: Final = Herald()
"""For whoever else says aloud what a screen reader would: the kiosk's own voice."""


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have `words` read out; `urgent` ones interrupt what is being read."""
    # Its 190 constants are made when it is imported: nothing is announced at a start.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
    herald.announced.emit(words, urgent)
