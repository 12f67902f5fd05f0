"""A ballot in a voter's hands: which dots went where, and whether another one may.

    ballot = Ballot(voter, challenge, order)
    ballot = give(ballot, idea)            # a new ballot; the old one is as it was
    refusal(ballot, idea)                  # Refused.IDEA_FULL

Nothing here is stored: `kiosk.actions.cast_ballot` does that, and checks it all again.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from kiosk.store.events import ChallengeRow

_NOTHING: Mapping[str, int] = MappingProxyType({})


class Refused(StrEnum):
    """Why an idea takes no further dot."""

    NONE_LEFT = "none_left"
    IDEA_FULL = "idea_full"


class Sought(NamedTuple):
    """What a voter looks for on a long ballot; nothing is looked for where a part is not open."""

    words: str | None = None
    theme: str | None = None
    """Empty for all themes."""
    by_letters: bool = False
    """Whether the letters on the screen are in sight."""


class Ballot(NamedTuple):
    """What a voter has chosen so far, and the order in which the ideas are shown."""

    voter: str
    challenge: ChallengeRow
    order: tuple[str, ...]
    choices: Mapping[str, int] = _NOTHING
    replaces: bool = False
    """Whether this badge has a ballot already, which this one will replace."""
    seed: str = ""
    """What shuffled the order; empty where an organiser fixed it."""

    @property
    def given(self) -> int:
        """How many dots were given."""
        return sum(self.choices.values())

    @property
    def left(self) -> int:
        """How many dots may still be given."""
        return self.challenge.dots - self.given

    @property
    def takes_more(self) -> bool:
        """Whether any idea takes a further dot."""
        return self.left > 0 and any(self.on(idea) < self.challenge.per_idea for idea in self.order)

    def on(self, idea: str) -> int:
        """How many dots this idea has."""
        return self.choices.get(idea, 0)

    @property
    def backed(self) -> list[str]:
        """The ideas with a dot, in the order in which they were shown."""
        return [idea for idea in self.order if idea in self.choices]


def refusal(ballot: Ballot, idea: str) -> Refused | None:
    """Why this idea takes no further dot, or nothing."""
    if ballot.on(idea) >= ballot.challenge.per_idea:
        return Refused.IDEA_FULL
    if ballot.left <= 0:
        return Refused.NONE_LEFT
    return None


def give(ballot: Ballot, idea: str) -> Ballot:
    """The ballot with one more dot on this idea; the same one if it takes none."""
    if refusal(ballot, idea) is not None:
        return ballot
    return _with(ballot, idea, ballot.on(idea) + 1)


def take_back(ballot: Ballot, idea: str) -> Ballot:
    """The ballot with one dot less on this idea; the same one if it has none."""
    if ballot.on(idea) == 0:
        return ballot
    return _with(ballot, idea, ballot.on(idea) - 1)


def clear(ballot: Ballot, idea: str) -> Ballot:
    """The ballot with no dot on this idea."""
    return _with(ballot, idea, 0)


def _with(ballot: Ballot, idea: str, dots: int) -> Ballot:
    choices = {other: given for other, given in ballot.choices.items() if other != idea}
    if dots:
        choices[idea] = dots
    return ballot._replace(choices=MappingProxyType(choices))
