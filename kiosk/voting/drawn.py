"""Whether an order that a ballot recorded is the one that its seed gives.

    is_drawn(own_order(ideas, seed), seed)                       # True
    can_begin(own_order(part, seed)[:3], seed, of=len(part))     # True

A kiosk that shows one idea first to everybody and writes a seed beside it is told from one
that shuffles. Pairs cannot be checked: which ones a voter gets, and which idea of each stands
first, hangs on how often every idea had been shown by then, and that is in no ballot.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.voting.orders import own_order


def is_drawn(shown: Sequence[str], seed: str) -> bool:
    """Whether these ideas stand in the order of this seed."""
    return own_order(set(shown), seed) == list(shown)


def can_begin(shown: Sequence[str], seed: str, *, of: int) -> bool:
    """Whether an order of so many ideas by this seed may begin with these.

    The others are not known, but who stands before whom by id is.
    """
    if len(set(shown)) != len(shown) or len(shown) > of:
        return False
    ranks = own_order([f"{rank:06}" for rank in range(of)], seed)[: len(shown)]
    return _by_size(ranks) == _by_size(shown)


def _by_size(parts: Sequence[str]) -> list[int]:
    return sorted(range(len(parts)), key=parts.__getitem__)
