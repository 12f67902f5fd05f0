"""Letters and digits on the screen, to search with by touch or by two switches alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.language import says
from ui.widgets.key_grid import KeyGrid

_delete: Final = says("Delete")
_space: Final = says("Space")
_clear: Final = says("Clear")
_done: Final = says("Done")
_other: Final = says("Other letters")

_DIGITS: Final = "1234567890"
"""Scribes' keyboards in these rooms write them so, whatever the language: from left to right."""


class Alphabet(NamedTuple):
    """The letters of a script in the order of its alphabet, and how many keys make a row."""

    letters: str
    columns: int


LATIN: Final = Alphabet("abcdefghijklmnopqrstuvwxyz", 13)
ARABIC: Final = Alphabet("ابتثجحخدذرزسشصضطظعغفقكلمنهويءةى", 16)
URDU: Final = Alphabet("ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءئیے", 17)
_ALPHABETS: Final = {"ar": ARABIC, "ur": URDU}


def alphabet(language: str) -> Alphabet:
    """What a search in a language needs.

    Search compares base letters (`kiosk.rules.fold`): ŵ is w, ł is l, and marks above Arabic
    letters do not count. So the 26 Latin letters find everything that is in English, Welsh or
    Polish. Welsh digraphs are typed by their two letters, as on every keyboard, and k, q, v, x and
    z stand in names. Arabic has its 28 letters, and hamza, ta marbuta and alif maqsura, which are
    no marked forms of others. Urdu has the 39 of the National Language Authority of Pakistan, and
    ئ, whose base is the Arabic yeh that Urdu does not write. The order is the alphabet's: whoever
    scans with switches, or has never typed, finds a letter by it.
    """
    return _ALPHABETS.get(language, LATIN)


class LetterPad(KeyGrid):
    """An alphabet, digits, Delete, Space, Clear, and Done. It runs as its language does.

    `pressed(str)` carries what to type, `deleted()` takes the last back, `cleared()` all;
    `turned()`: the other letters are wanted; `finished()`: the voter has typed enough.
    """

    pressed = Signal(str)
    deleted = Signal()
    cleared = Signal()
    turned = Signal()
    finished = Signal()

    def __init__(
        self, name: str, shown: Alphabet, other: Alphabet, parent: QWidget | None = None
    ) -> None:
        """`other` letters are offered too: ideas keep the language they were written in."""
        super().__init__(name, shown.columns, is_low=True, parent=parent)
        for sign in shown.letters:
            self.add_key(sign.upper(), partial(self.pressed.emit, sign))
        if _rows(shown, 0) < _rows(shown, len(_DIGITS)):  # a row of their own costs none
            self.new_row()
        for digit in _DIGITS if shown is LATIN else reversed(_DIGITS):
            self.add_key(digit, partial(self.pressed.emit, digit))
        self.new_row()
        self._add_commands(shown, other)

    def _add_commands(self, shown: Alphabet, other: Alphabet) -> None:
        commands: list[tuple[str, Callable[[], object], str]] = [
            (_space(), partial(self.pressed.emit, " "), ""),
            (_delete(), self.deleted.emit, ""),
            (_clear(), self.cleared.emit, ""),
            (_done(), self.finished.emit, ""),
        ]
        if other is not shown:
            first = " ".join(other.letters[:3].upper())
            commands.insert(3, (first, self.turned.emit, _other()))
        wide, rest = divmod(shown.columns, len(commands))
        for words, deed, name in commands[:-1]:
            self.add_key(words, deed, name=name, span=wide)
        words, deed, name = commands[-1]
        self.add_key(words, deed, name=name, span=wide + rest).setProperty("kind", "primary")


def _rows(shown: Alphabet, more: int) -> int:
    """How many rows its letters take, and so many keys behind them."""
    return -(-(len(shown.letters) + more) // shown.columns)
