"""What stands around every screen: the names and the corner above, the places below.

frame = Frame("Tablevoice", over=(notice, stack), corner=(look_bar,), foot=(place_bar,))
frame.name(event.name, device, hosts)
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.store.devices import DeviceRow
from ui import words
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets import Name


class Frame(QWidget):
    """Bars and the screen from top to bottom; of `over` and `foot` one takes the room that is left.

    It is the last of `over`, and the first of `foot`.
    """

    def __init__(
        self,
        title: str,
        *,
        over: Sequence[QWidget],
        corner: Sequence[QWidget],
        foot: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.event_name = Name(title, "medium")
        self.laptop = Name("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header(corner))
        for part in over:
            column.addWidget(part)
        column.setStretchFactor(over[-1], 1)
        column.addWidget(_bottom(foot))

    def name(self, title: str, device: DeviceRow | None, hosts: Sequence[str]) -> None:
        """Say whose event it is, which laptop this is and whom it exchanges with in the room."""
        self.event_name.set_words(title)
        parts = [device.name, words.role(device.role)] if device else []
        if device and device.table and words.table(device.table) != device.name:
            parts.append(words.table(device.table))
        if hosts:
            parts.append(words.hosted_by(hosts))
        self.laptop.set_words(" · ".join(parts))
        self.laptop.setVisible(bool(parts))

    def _header(self, corner: Sequence[QWidget]) -> QFrame:
        header = _bar("top")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.event_name)
        names.addWidget(self.laptop)
        row = QHBoxLayout(header)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addLayout(names, 1)
        for part in corner:
            row.addWidget(part)
        return header


def _bottom(foot: Sequence[QWidget]) -> QFrame:
    bottom = _bar("bottom")
    row = QHBoxLayout(bottom)
    row.setContentsMargins(0, 0, SPACE_M, 0)
    for part in foot:
        row.addWidget(part)
    row.setStretchFactor(foot[0], 1)
    return bottom


def _bar(side: str) -> QFrame:
    bar = QFrame()
    bar.setProperty("box", "bar")
    bar.setProperty("side", side)
    return bar
