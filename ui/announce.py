"""Says aloud, through a screen reader, what happened elsewhere on the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class Herald(QObject):
    """Passes on what is announced. `announced(str, bool)`: the words, and whether urgent."""

    announced = Signal(str, bool)


herald: Final = Herald()
"""For whoever else says aloud what a screen reader would: the kiosk's own voice."""


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have `words` read out; `urgent` ones interrupt what is being read.

    A screen reader passes over what comes from outside the window in front. So a page that is
    being made says its words once it stands there, and nothing if it never does.
    """
    if widget.isVisible():
        _tell(widget, words, urgent=urgent)
    else:
        QTimer.singleShot(0, widget, lambda: _tell_in_sight(widget, words, urgent=urgent))


def _tell_in_sight(widget: QWidget, words: str, *, urgent: bool) -> None:
    if widget.isVisible():
        _tell(widget, words, urgent=urgent)


def _tell(widget: QWidget, words: str, *, urgent: bool) -> None:
    # Its 190 constants are made when it is imported: nothing is announced at a start.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
    herald.announced.emit(words, urgent)
