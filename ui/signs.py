"""Signs that somebody is there which come by no key, touch or pointer.

    button.pressed.connect(signs.seen)

A screen reader, a voice or a head that controls a laptop presses, chooses and writes through the
accessibility tree: Qt does the deed, and no filter sees an event of it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal


class Signs(QObject):
    """Passes them on. `seen()`: something was pressed, chosen or written, by whatever means."""

    seen = Signal()


signs: Final = Signs()
"""For whoever waits for signs of life."""
