"""What one ballot can hold of a challenge, and what a voter who comes again is asked again.

    that_fit(ideas, 5, seed)                   # all of them, up to some 11,000
    ideas_again(shown, face, ideas)            # [idea, …] as the voter met them before
    pairs_again(shown, face, ideas)            # [(left, right), …]

Whoever votes again changes answers to the same questions, and cannot look for other ideas by
voting again. An idea that was merged is asked about under the one that stands for it (`face`),
one that was taken back or moved is not asked about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from heapq import nlargest
from typing import Final

import msgspec

from kiosk.changes import MAX_BODY, SEED_MAX
from kiosk.voting import orders

_NAME: Final = 35
"""Characters that an id takes in a list: 32, quotes and a comma."""
_POINTS: Final = 5
"""Characters for the points of an idea, beside its id: at most `:100`."""
_BESIDE: Final = 6 * SEED_MAX + 200
"""Characters for all else in a ballot, if each one of the seed has to be escaped."""

_encoder = msgspec.json.Encoder()


def that_fit(ideas: Sequence[str], dots: int, seed: str) -> list[str]:
    """The ideas that a ballot can hold in its order, and `dots` of them once more with points.

    Those are all, as long as there is room. Otherwise ids longer than any that an action gives
    are left out first, so that nobody takes up the room with them; then each voter has a part
    of their own, at random from the seed, in which every idea has the same chance.
    """
    lengths = {idea: len(_encoder.encode(idea).decode()) + 1 for idea in ideas}
    if _fits(lengths.values(), dots):
        return list(ideas)
    plain = [idea for idea in ideas if lengths[idea] <= _NAME]
    if _fits([lengths[idea] for idea in plain], dots):
        return plain
    room = MAX_BODY - _BESIDE - dots * (_NAME + _POINTS)
    return orders.own_order(plain, f"part {seed}")[: room // _NAME]


def _fits(lengths: Iterable[int], dots: int) -> bool:
    found = list(lengths)
    return sum(found) + sum(nlargest(dots, found)) + dots * _POINTS + _BESIDE <= MAX_BODY


def ideas_again(shown: Iterable[str], face: Mapping[str, str], ideas: Set[str]) -> list[str]:
    """Those of `shown` that a ballot still shows, in their order, each one once."""
    return list(dict.fromkeys(f for idea in shown if (f := face.get(idea, "")) in ideas))


def pairs_again(
    shown: Sequence[str], face: Mapping[str, str], ideas: Set[str]
) -> list[tuple[str, str]]:
    """The pairs in `shown` whose ideas a ballot still shows, in their order, each one once."""
    found: dict[frozenset[str], tuple[str, str]] = {}
    for left, right in orders.pairs_of(shown):
        pair = face.get(left, ""), face.get(right, "")
        if pair[0] != pair[1] and set(pair) <= ideas:
            found.setdefault(frozenset(pair), pair)
    return list(found.values())
