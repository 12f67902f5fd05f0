"""Receipts: a code that says that a ballot is there, and nothing of what is in it.

    code = receipt_of(change.salt)         # "FDK-92W-3ZH"
    normalise("fdk 92w 3zh")               # the same code
    mark_of(change.salt) == mark_in(code)  # whether they belong together, for a look at many

A receipt comes from the random salt of the ballot's change, which every laptop that holds
the ballot has, and which was drawn without a look at the choices. See docs/adr/0027.
"""

from __future__ import annotations

import hashlib
from typing import Final

from kiosk import crockford
from kiosk.errors import InputFault, InvalidInput

LENGTH: Final = 8
"""Symbols before the check symbol: 40 bits. Two of 20,000 ballots hardly ever share them."""

_MARK: Final = LENGTH * crockford.BITS // 8

_LONGEST: Final = 100
"""So many characters of what was typed are looked at: more is no receipt."""


def receipt_of(salt: bytes) -> str:
    """The receipt of a ballot by its change's salt, in three groups of three."""
    return _grouped(crockford.encode(int.from_bytes(mark_of(salt)), LENGTH))


def mark_of(salt: bytes) -> bytes:
    """What a receipt spells, by its change's salt: 5 bytes."""
    return hashlib.blake2b(salt, digest_size=_MARK, person=b"receipt").digest()


def mark_in(receipt: str) -> bytes:
    """What a receipt spells that `normalise` gave: 5 bytes."""
    return crockford.decode(crockford.plain(receipt)[:LENGTH]).to_bytes(_MARK)


def normalise(typed: str) -> str:
    """The receipt in capitals and groups, look-alikes resolved.

    Raises `InvalidInput` if a character is missing, wrong or swapped.
    """
    code = crockford.plain(typed)
    if crockford.is_whole(code, LENGTH):
        return _grouped(code)
    raise InvalidInput(
        "This is not a receipt. Look at it again and type all 9 characters.",
        InputFault.RECEIPT_MISTYPED,
        field="receipt",
    )


def _grouped(code: str) -> str:
    return f"{code[:3]}-{code[3:6]}-{code[6:]}"
