"""Badge codes: random, typed in groups, checked as they are typed, kept as keyed hashes.

    code = new_code()                      # "7KQ4-M2XP-9DTRV": 60 bits and a check symbol
    voter_of(code, badge_key)              # what the log knows of it

Crockford's base 32 with his check symbol, modulo 37 (crockford.com/base32.html): no I, L,
O or U, and a wrong or swapped character is noticed.
"""

from __future__ import annotations

import hashlib
import secrets

from kiosk import crockford
from kiosk.errors import InputFault, InvalidInput

LENGTH = 12


def new_code() -> str:
    """A random badge code of 60 bits, in groups, its check symbol last."""
    return code_for(secrets.randbits(crockford.BITS * LENGTH))


def code_for(number: int) -> str:
    """The badge code of a number below 2 to the 60."""
    whole = crockford.encode(number, LENGTH)
    return f"{whole[:4]}-{whole[4:8]}-{whole[8:]}"


def normalise(code: str) -> str:
    """The code without groups, in capitals, look-alikes resolved; 13 symbols.

    Raises `InvalidInput` if a character is missing, wrong or swapped.
    """
    symbols = crockford.plain(code)
    if not crockford.is_whole(symbols, LENGTH):
        raise _mistyped()
    return symbols


def voter_of(code: str, badge_key: str) -> str:
    """The keyed hash (BLAKE2b, RFC 7693; 32 hex digits) by which the log knows a badge.

    `badge_key` is the event's, 64 hex digits. Raises `InvalidInput` for a mistyped code.
    """
    key = bytes.fromhex(badge_key)
    return hashlib.blake2b(normalise(code).encode(), key=key, digest_size=16).hexdigest()


def _mistyped() -> InvalidInput:
    return InvalidInput(
        "This is not a badge code. Look at the card and type all 13 characters.",
        InputFault.BADGE_MISTYPED,
        field="badge",
    )
