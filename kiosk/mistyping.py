"""What is wrong with a badge code that was typed, as far as the code itself can tell.

    mistake("7KQ4-M2XP")           # Short(missing=5, group=3)
    mistake("7KQ4-M2XP-9DTUV")     # Strange(sign="U", place=11)
    mistake("7KQ4-2MXP-9DTRV")     # Perhaps(code="7KQ4-M2XP-9DTRV")

A likely code is worked out from what was typed and from the check symbol, and from nothing
else. The rule of the check symbol is public, so whoever guesses can apply it alone: no guess
gets nearer to an issued badge by asking here. Whether a badge was issued is never looked at; a
likely code that was would otherwise be told from one that was not. It is offered only where a
single slip explains the mistake in a single way, and a person compares it with their card and
sends it themselves, so that each try at a badge is one that somebody made.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from kiosk.badges import LENGTH, normalise
from kiosk.crockford import CHECK_SYMBOLS, SYMBOLS, plain
from kiosk.errors import InvalidInput

_WHOLE: Final = LENGTH + 1
_GROUPS: Final = (4, 8)

_ALIKE: Final = ("5S", "2Z", "8B", "6G", "0D", "0Q", "17", "VY", "UV", "VW", "MN")
"""Symbols that are taken for each other, in print or in handwriting."""


class Empty(NamedTuple):
    """Nothing was typed."""


class Short(NamedTuple):
    """So many symbols are missing; `group` (1 to 3) is the first that is not whole."""

    missing: int
    group: int


class Long(NamedTuple):
    """So many symbols are too many."""

    extra: int


class Strange(NamedTuple):
    """A sign that stands in no badge code at that place; `place` counts symbols from 0."""

    sign: str
    place: int


class Perhaps(NamedTuple):
    """The check symbol disagrees, and one slip explains it in one way."""

    code: str


class Wrong(NamedTuple):
    """The check symbol disagrees, and there is no telling why."""


Mistake = Empty | Short | Long | Strange | Perhaps | Wrong


def mistake(typed: str) -> Mistake | None:
    """What is wrong with a code, or nothing."""
    symbols = plain(typed)
    if not symbols:
        return Empty()
    if _is_code(symbols):
        return None
    likely = set(_likely(symbols)) if len(symbols) == _WHOLE else set()
    strange = _strange(symbols)
    if len(likely) == 1:
        return Perhaps(_grouped(likely.pop()))
    if strange is not None:
        return strange
    if len(symbols) < _WHOLE:
        group = 1 + sum(len(symbols) >= end for end in _GROUPS)
        return Short(_WHOLE - len(symbols), group)
    return Long(len(symbols) - _WHOLE) if len(symbols) > _WHOLE else Wrong()


def _strange(symbols: str) -> Strange | None:
    """The first sign that cannot be where it is. The last one may always be a check symbol."""
    for place, sign in enumerate(symbols[:_WHOLE]):
        is_last = place in (LENGTH, len(symbols) - 1)
        if sign not in (CHECK_SYMBOLS if is_last else SYMBOLS):
            return Strange(sign, place)
    return None


def _likely(symbols: str) -> Iterator[str]:
    """The codes that are a swap of two neighbours, or one look-alike, away."""
    for place in range(LENGTH):
        swapped = symbols[:place] + symbols[place + 1] + symbols[place] + symbols[place + 2 :]
        if _is_code(swapped):
            yield swapped
    for place, sign in enumerate(symbols):
        for pair in _ALIKE:
            if sign in pair:
                other = symbols[:place] + pair.replace(sign, "") + symbols[place + 1 :]
                if _is_code(other):
                    yield other


def _is_code(symbols: str) -> bool:
    try:
        normalise(symbols)
    except InvalidInput:
        return False
    return True


def _grouped(symbols: str) -> str:
    return f"{symbols[:4]}-{symbols[4:8]}-{symbols[8:]}"
