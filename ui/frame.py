"""What stands around every screen: the names and the corner above, the places below.

frame = Frame("Tablevoice", over=(notice, stack), corner=(look_bar,), foot=(place_bar,))
frame.name(event.name, device, hosts)
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.store.devices import DeviceRow
from ui import words
from ui.language import listed
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets.short_name import ShortName


class Frame(QWidget):
    """Bars and the screen from top to bottom; of `over` and `foot` one takes the room that is left.

    It is the last of `over`, and the first of `foot`. Where large text leaves little height, what
    is shown in `voice` stands in the foot, in that one's place, and not between the others.
    """

    def __init__(
        self,
        title: str,
        *,
        voice: QWidget,
        over: Sequence[QWidget],
        corner: Sequence[QWidget],
        foot: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.event_name = ShortName(title, "medium")
        self.laptop = ShortName("", "muted")
        self._voice = voice
        self._giving_way = foot[0]
        self._is_compact = self._is_low = self._is_voting = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._header(corner))
        for part in (voice, *over):
            self._column.addWidget(part)
        self._column.setStretchFactor(over[-1], 1)
        self._foot = QHBoxLayout()
        self._column.addWidget(self._bottom(foot))

    def name(self, title: str, device: DeviceRow | None, hosts: Sequence[str]) -> None:
        """Say whose event it is, which laptop this is and whom it exchanges with in the room."""
        self.event_name.set_words(title)
        parts = [device.name, words.role(device.role)] if device else []
        if device and device.table and words.table(device.table) != device.name:
            parts.append(words.table(device.table))
        if hosts:
            parts.append(words.hosted_by(hosts))
        self.laptop.set_words(listed(parts))
        self._is_voting = device is not None and device.role == "voting"
        self._fit_names()

    def set_compact(self, *, compact: bool, is_low: bool, is_read: bool) -> None:
        """Large text in a small window: each name in one line, and the voice's controls below.

        `is_low`: the window has little height for its text. `is_read`: the controls are in sight.
        """
        self._is_low = is_low
        if compact != self._is_compact:
            self._is_compact = compact
            if compact:
                self._foot.insertWidget(0, self._voice, 1)
            else:
                self._column.insertWidget(1, self._voice)
        self._foot.setStretchFactor(self._voice, int(is_read))  # shown or not, it takes its share
        self._giving_way.setVisible(not (compact and is_read))
        self._fit_names()

    def _fit_names(self) -> None:
        """Voters have less use for whole names than for the room that they take."""
        is_short = self._is_compact or (self._is_low and self._is_voting)
        self.event_name.set_short(short=is_short)
        self.laptop.set_short(short=is_short)
        gives_way = self._is_compact and self._is_voting
        self.laptop.setVisible(bool(self.laptop.words) and not gives_way)

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

    def _bottom(self, foot: Sequence[QWidget]) -> QFrame:
        bottom = _bar("bottom")
        bottom.setLayout(self._foot)
        self._foot.setContentsMargins(0, 0, 0, 0)
        for part in foot:
            self._foot.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._foot.addSpacing(SPACE_M - self._foot.spacing())
        self._foot.setStretchFactor(foot[0], 1)
        return bottom


def _bar(side: str) -> QFrame:
    bar = QFrame()
    bar.setProperty("box", "bar")
    bar.setProperty("side", side)
    return bar
