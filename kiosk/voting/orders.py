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
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import chain
from typing import Final

_AGAIN: Final = "/again"


def seed_of(voter: str, challenge: str) -> str:
    """What shuffles a challenge's ideas for a voter."""
    return f"{challenge}/{voter}"


def seed_again(seed: str) -> str:
    """The seed of an order that begins with what this voter met before, and shuffles the rest."""
    return seed + _AGAIN


def is_again(seed: str) -> bool:
    """Whether the voter of this order had been shown its beginning before."""
    return seed.endswith(_AGAIN)


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
    ideas: Iterable[str],
    share: int,
    times: Mapping[str, int],
    seed: str,
    again: Sequence[tuple[str, str]] = (),
) -> list[tuple[str, str]]:
    """At most `share` different pairs: those to be asked `again`, then of ideas shown least.

    What counts first is how often an idea is on this ballot: none comes twice before all came
    once. Among equals the one that was shown the least `times` before comes next, and meets
    another at random, of those that this ballot has room for.
    """
    dice = _dice(f"pairs {seed}")
    least = sorted(ideas)
    dice.shuffle(least)
    least.sort(key=lambda idea: times.get(idea, 0))
    pairs = list(again)[:share]
    taken = {frozenset(pair) for pair in pairs}
    here = Counter(idea for pair in pairs for idea in pair)
    while len(pairs) < share:
        found = _next_pair(least, here, taken, 2 * (share - len(pairs)), dice)
        if found is None:
            break
        pairs.append(found)
        taken.add(frozenset(found))
        here.update(found)
    return pairs


def _next_pair(
    least: Sequence[str],
    here: Mapping[str, int],
    taken: Set[frozenset[str]],
    places: int,
    dice: random.Random,
) -> tuple[str, str] | None:
    """The first idea that is not in a pair with all others, and one of those; sides at random.

    `least` is in the order of times shown, `here` counts what is on this ballot, and `places`
    are left on it.
    """
    rounds: dict[int, list[str]] = {}
    for idea in least:
        rounds.setdefault(here[idea], []).append(idea)
    ordered = [rounds[times] for times in sorted(rounds)]
    for one in chain.from_iterable(ordered):
        for group in ordered:
            for others in (group[:places], group[places:]):
                free = [o for o in others if o != one and frozenset((one, o)) not in taken]
                if free:
                    other = dice.choice(free)
                    return (one, other) if dice.random() < 0.5 else (other, one)
    return None


def pairs_of(shown: Sequence[str]) -> list[tuple[str, str]]:
    """The pairs in a ballot of pairs, which names their ideas one after the other."""
    return list(zip(shown[::2], shown[1::2], strict=False))


def _dice(seed: str) -> random.Random:
    return random.Random(seed)  # noqa: S311 (fairness, not secrecy)
