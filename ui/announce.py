"""Says aloud, through a screen reader, what happened elsewhere on the screen."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtWidgets import QWidget


class Listener(Protocol):
    """Hears what is announced, as a screen reader does."""

    def __call__(self, words: str, *, urgent: bool) -> None:
        """Take note of the words."""


listeners: Final[list[Listener]] = []
"""Whoever else says aloud what a screen reader would: the kiosk's own voice."""


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have `words` read out; `urgent` ones interrupt what is being read."""
    # Its 190 constants are made when it is imported: nothing is announced at a start.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
    for listener in listeners:
        listener(words, urgent=urgent)
