"""Numbers as people type them: Crockford's base 32 with his check symbol, modulo 37.

    encode(number, 12)              # "7KQ4M2XP9DTRV": 12 symbols, then the check symbol
    plain(" 7kq4-m2xp-9dtrv")       # the same
    is_whole("7KQ4M2XP9DTRV", 12)   # True

There is no I, L, O or U, and a wrong or swapped symbol is noticed
(crockford.com/base32.html).
"""

from __future__ import annotations

from typing import Final

SYMBOLS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_SYMBOLS: Final = SYMBOLS + "*~$=U"
BITS: Final = 5
"""In each symbol."""

_MOST: Final = 1_000
_SAME: Final = str.maketrans({"I": "1", "L": "1", "O": "0"})


def encode(number: int, length: int) -> str:
    """`length` symbols for a number below 32 to that power, and its check symbol."""
    places = range(BITS * (length - 1), -1, -BITS)
    return "".join(SYMBOLS[number >> place & 31] for place in places) + CHECK_SYMBOLS[number % 37]


def plain(typed: str) -> str:
    """What was typed without groups, in capitals, look-alikes resolved; not checked.

    What stands beyond a thousand characters is left out: it is no code, and may be huge.
    """
    return "".join(typed[:_MOST].split()).replace("-", "").upper().translate(_SAME)


def is_whole(symbols: str, length: int) -> bool:
    """Whether these are so many symbols and the check symbol that they ask for."""
    body, check = symbols[:length], symbols[length:]
    if len(body) != length or any(symbol not in SYMBOLS for symbol in body):
        return False
    return CHECK_SYMBOLS[decode(body) % 37] == check


def decode(symbols: str) -> int:
    """The number that these symbols stand for; none of them is a check symbol."""
    number = 0
    for symbol in symbols:
        number = number << BITS | SYMBOLS.index(symbol)
    return number
