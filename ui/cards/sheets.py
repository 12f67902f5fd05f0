"""Sheets that cards are printed on: pure geometry, in millimetres from the top left corner.

    sheet = SHEETS["L7160"]
    sheet.places()                 # a rectangle for each card, row by row
    parts(sheet).qr                # where things stand on one card

Sizes and gaps are those that the makers print on the packs, as the templates of gLabels have
them (github.com/jimevins/glabels-qt, templates/avery-iso-, avery-us- and
zweckform-iso-templates.xml); the outer margins follow from them, because the labels are
centred on the paper.
"""

from __future__ import annotations

from typing import Final, NamedTuple

PRINTABLE: Final = 4.2
"""What a printer leaves blank along the paper's edge: 4.23 mm (1/6 inch) with most of them."""

MODULES: Final = 21 + 2 * 4
"""A version 1 QR code and its quiet zone of 4 modules (ISO/IEC 18004, sections 5.3.1, 5.3.8)."""

LEAST_MODULE: Final = 0.8
"""At 15 cm a laptop's camera of 1280 px and 64 degrees sees 6.8 px in a millimetre: 5 px a
module, and 3 are enough to scan."""

_LARGEST_QR: Final = 34.0
_QR_SHARE: Final = 0.37
_EDGE: Final = 1.0
_INSET: Final = 1.6
"""Words keep so far from the edge, because paper shifts in a printer; the QR code's own quiet
zone does for it."""

_NARROW: Final = 38.0
"""Where words have less room across than this, the code takes two lines."""

_LOW: Final = 40.0
"""On a card lower than this, the event's name takes one line."""

A4: Final = (210.0, 297.0)
LETTER: Final = (215.9, 279.4)


class Rect(NamedTuple):
    """Left, top, width and height, in mm."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The bottom edge."""
        return self.y + self.height


class Sheet(NamedTuple):
    """One kind of sheet. `cut` says that marks show where to cut."""

    key: str
    name: str
    page: tuple[float, float]
    columns: int
    rows: int
    card: tuple[float, float]
    gap: tuple[float, float] = (0.0, 0.0)
    cut: bool = False

    @property
    def cards(self) -> int:
        """How many cards a sheet has."""
        return self.columns * self.rows

    @property
    def margin(self) -> tuple[float, float]:
        """What is left of the paper on the left, and at the top."""
        across = self.columns * self.card[0] + (self.columns - 1) * self.gap[0]
        down = self.rows * self.card[1] + (self.rows - 1) * self.gap[1]
        return (self.page[0] - across) / 2, (self.page[1] - down) / 2

    def places(self) -> list[Rect]:
        """Where each card lies, row by row."""
        left, top = self.margin
        return [
            Rect(
                left + column * (self.card[0] + self.gap[0]),
                top + row * (self.card[1] + self.gap[1]),
                *self.card,
            )
            for row in range(self.rows)
            for column in range(self.columns)
        ]

    def note(self) -> Rect:
        """Where the number of the sheet stands: in the margin at the top."""
        left, top = self.margin
        height = min(3.0, top - PRINTABLE)
        return Rect(max(left, PRINTABLE) + 2, PRINTABLE, self.page[0] - 2 * left - 4, height)

    def cut_marks(self) -> list[tuple[float, float, float, float]]:
        """Short lines in the margins, where the paper is cut: x, y, to x, to y."""
        if not self.cut:
            return []
        left, top = self.margin
        width, height = self.page
        marks = []
        for column in range(self.columns + 1):
            x = left + column * self.card[0]
            marks += [(x, top - 5, x, top - 1), (x, height - top + 1, x, height - top + 5)]
        for row in range(self.rows + 1):
            y = top + row * self.card[1]
            marks += [(left - 5, y, left - 1, y), (width - left + 1, y, width - left + 5, y)]
        return marks


class Parts(NamedTuple):
    """Where things stand on one card, from its own corner."""

    qr: Rect
    words: Rect
    name_lines: int
    code_lines: int


def parts(sheet: Sheet) -> Parts:
    """Divide a card: the QR code on the left, as large as may be, and words beside it."""
    width, height = sheet.card
    side = min(height - 2 * _EDGE, width * _QR_SHARE, _LARGEST_QR)
    qr = Rect(_EDGE, (height - side) / 2, side, side)
    words = Rect(qr.right, _INSET, width - qr.right - _INSET, height - 2 * _INSET)
    return Parts(qr, words, 1 if height < _LOW else 2, 2 if words.width < _NARROW else 1)


SHEETS: Final = {
    sheet.key: sheet
    for sheet in (
        Sheet("A4", "Plain A4, 10 cards to cut", A4, 2, 5, (90.0, 54.0), cut=True),
        Sheet("Letter", "Plain US Letter, 10 cards to cut", LETTER, 2, 5, (90.0, 50.0), cut=True),
        Sheet("L7160", "Avery L7160, 21 labels", A4, 3, 7, (63.5, 38.1), (2.54, 0.0)),
        Sheet("L7163", "Avery L7163, 14 labels", A4, 2, 7, (99.1, 38.1), (2.54, 0.0)),
        Sheet("L7173", "Avery L7173, 10 labels", A4, 2, 5, (99.1, 57.0), (2.54, 0.0)),
        Sheet("L4785", "Avery L4784 to L4787, 10 name badges", A4, 2, 5, (80.0, 50.0), (15.0, 5.0)),
        Sheet("C32010", "Avery C32010 or C32011, 10 cards", A4, 2, 5, (85.0, 54.0), (10.0, 0.0)),
        Sheet("5160", "Avery 5160, 30 labels", LETTER, 3, 10, (66.675, 25.4), (3.175, 0.0)),
        Sheet("5395", "Avery 5395, 8 name badges", LETTER, 2, 4, (85.725, 59.267), (9.525, 4.233)),
    )
}
"""Every sheet by its key, as `tablevoice badges --sheet` takes it."""
