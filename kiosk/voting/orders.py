"""Which ideas a voter is shown, and in which order.

    seed = seed_of(voter, challenge)
    own_order(ideas, seed)                           # this voter's own, at every kiosk
    own_order(fair_part(ideas, 12, times, seed), seed)
    fair_pairs(ideas, 12, times, seed)               # [(left, right), …]

The seed goes into the ballot, and so does the order. Of many ideas each voter gets a fair
part: those shown least so far, and among equals at random, so that in the end all were
judged by about as many (Salganik and Levy 2015, "catch-up" sampling).
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence


def seed_of(voter: str, challenge: str) -> str:
    """What shuffles a challenge's ideas for a voter."""
    return f"{challenge}/{voter}"


def own_order(ideas: Iterable[str], seed: str) -> list[str]:
    """The ideas in the order of this seed: a Fisher–Yates shuffle over them in id order."""
    order = sorted(ideas)
    _dice(seed).shuffle(order)
    return order


def fixed_order(ideas: Iterable[str], fixed: Iterable[str]) -> list[str]:
    """The ideas in the order that an organiser fixed; what came later follows by age."""
    left = set(ideas)
    first = [idea for idea in dict.fromkeys(fixed) if idea in left]
    return first + sorted(left.difference(first))


def fair_part(ideas: Iterable[str], share: int, times: Mapping[str, int], seed: str) -> list[str]:
    """At most `share` ideas, those shown the least `times` so far."""
    order = own_order(ideas, f"part {seed}")
    return sorted(order, key=lambda idea: times.get(idea, 0))[:share]


def fair_pairs(
    ideas: Iterable[str], share: int, times: Mapping[str, int], seed: str
) -> list[tuple[str, str]]:
    """At most `share` different pairs, each of ideas shown the least `times` so far.

    What this voter will have seen counts too, so no idea comes twice before all came once.
    """
    dice = _dice(f"pairs {seed}")
    seen = {idea: times.get(idea, 0) for idea in sorted(ideas)}
    pairs: list[tuple[str, str]] = []
    taken: set[frozenset[str]] = set()
    while len(pairs) < share:
        found = _next_pair(list(seen), seen, taken, dice)
        if found is None:
            break
        pairs.append(found)
        taken.add(frozenset(found))
        for idea in found:
            seen[idea] += 1
    return pairs


def _next_pair(
    ideas: list[str], seen: Mapping[str, int], taken: set[frozenset[str]], dice: random.Random
) -> tuple[str, str] | None:
    """The two ideas seen least that are not a pair yet, left and right at random."""
    dice.shuffle(ideas)
    ideas.sort(key=lambda idea: seen[idea])
    for place, one in enumerate(ideas):
        for other in ideas[place + 1 :]:
            if frozenset((one, other)) not in taken:
                return (one, other) if dice.random() < 0.5 else (other, one)
    return None


def pairs_of(shown: Sequence[str]) -> list[tuple[str, str]]:
    """The pairs in a ballot of pairs, which names their ideas one after the other."""
    return list(zip(shown[::2], shown[1::2], strict=False))


def _dice(seed: str) -> random.Random:
    return random.Random(seed)  # noqa: S311 (fairness, not secrecy)
