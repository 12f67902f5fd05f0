"""The strip that says where everything is: on this laptop, in the room, on the platform."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kiosk.exchange import Place
from kiosk.store.holdings import Whereabouts
from ui import words
from ui.language import tr, translatable
from ui.roles import tell_role
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.flow import Flow
from ui.widgets.sign import Sign
from ui.widgets.text import Text

_PLACES: Final[tuple[Place, ...]] = ("laptop", "room", "platform")


class Link(StrEnum):
    """How this laptop stands to the others."""

    ALONE = "alone"
    """There is nobody to exchange with."""
    HOSTING = "hosting"
    """The others come here to exchange."""
    SENDING = "sending"
    ONLINE = "online"
    OFFLINE = "offline"


_LINKS: Final = {
    Link.ALONE: ("laptop", translatable("Working on this laptop alone")),
    Link.HOSTING: ("room", translatable("Hosting this room")),
    Link.SENDING: ("busy", translatable("Sending and receiving")),
    Link.ONLINE: ("online", translatable("Online")),
    Link.OFFLINE: ("offline", translatable("Offline: everything is safe here")),
}


class PlaceBar(QFrame):
    """Three places with their counts, and a word for the connection, each with its sign."""

    told_as: Final = "StatusBar"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_role(self)
        self.setProperty("box", "bar")
        flow = Flow(self, gap=SPACE_L, row_gap=SPACE_XS)
        flow.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        self._texts: dict[Place, Text] = {}
        self._counts: list[QWidget] = []
        for place in _PLACES:
            pair, _, self._texts[place] = _pair(place)
            self._counts.append(pair)
            flow.addWidget(pair)
        pair, self._link_sign, self._link = _pair("laptop")
        flow.addWidget(pair)
        self.show_state(Whereabouts(0, 0, 0), Link.ALONE)

    @property
    def words(self) -> str:
        """The whole strip in words."""
        texts = (*self._texts.values(), self._link)
        return ". ".join(text.words for text in texts if text.isVisibleTo(self))

    def show_counts(self, *, shown: bool) -> None:
        """Leave the counts out where they help nobody, or show them again."""
        for pair in self._counts:
            pair.setVisible(shown)

    def show_state(self, held: Whereabouts, link: Link) -> None:
        """Show how many changes are where, and how the connection is."""
        for place in _PLACES:
            self._texts[place].set_words(words.place_count(place, getattr(held, place)))
        self.setAccessibleName(tr("Where everything is"))
        sign, said = _LINKS[link]
        self._link_sign.set_name(sign)
        self._link.set_words(tr(said))
        self.updateGeometry()


def _pair(sign: str) -> tuple[QWidget, Sign, Text]:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, SPACE_M, 0)
    row.setSpacing(SPACE_S)
    drawn, text = Sign(sign, "muted"), Text("", "small")
    text.setWordWrap(False)
    row.addWidget(drawn, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(text)
    return pair, drawn, text
