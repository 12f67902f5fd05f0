"""What a ballot of ideas is called by: dots are given, ideas are ticked.

of(challenge).give()      # "Give a dot", or "Choose this idea"
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from kiosk.changes import Method
from kiosk.store.events import ChallengeRow
from ui.language import isolated, says, tr
from ui.language import number as written
from ui.screens.voting import answer_words, words
from ui.screens.voting.ballot import Ballot, Refused


class Words(NamedTuple):
    """What the pages of a ballot say, by the challenge's method."""

    give: Callable[[], str]
    take_back: Callable[[], str]
    keys: Callable[[], str]
    change_one: Callable[[], str]
    review_left: Callable[[], str]
    review_empty: Callable[[], str]
    on_idea: Callable[[int], str]
    tally: Callable[[Ballot], str]
    rules: Callable[[ChallengeRow], str]
    refused: Callable[[Refused, ChallengeRow], str]


def of(challenge: ChallengeRow) -> Words:
    """The words for a challenge's ballots of ideas."""
    return _TICKS if challenge.method == "approval" else _DOTS


def cast(method: Method, number: int) -> str:
    """What was cast, without saying on what."""
    if method in ("agree", "pairs"):
        return answer_words.cast(number)
    if method == "approval" and number:
        return tr("You chose %Ln idea(s).", "", number)
    return words.cast_dots(number)


def lost(method: Method, number: int) -> str:
    """What leaving throws away."""
    if method in ("agree", "pairs"):
        return answer_words.lost(number)
    if method == "approval":
        return tr(
            "You have chosen %Ln idea(s) and not cast your vote. It would be lost.", "", number
        )
    return words.lost_dots(number)


def size(ideas: int, challenge: ChallengeRow) -> str:
    """A challenge in numbers: "12 ideas. You have 5 dots."."""
    if challenge.method in ("agree", "pairs"):
        told = answer_words.size(challenge, ideas)
    elif challenge.method == "approval":
        told = tr("You can choose %Ln idea(s).", "", min(challenge.dots, ideas))
    else:
        return words.challenge_size(ideas, challenge)
    return " ".join((tr("%Ln idea(s).", "", ideas), told))


def idea_name(title: str, number: int, total: int, given: str) -> str:
    """An idea as a screen reader says it; `given` is what the voter gave it."""
    return tr("Idea {number} of {total}: {title}. {given}.").format(
        number=written(number), total=written(total), title=isolated(title), given=given
    )


def _on_idea(number: int) -> str:
    return tr("Chosen by you") if number else tr("Not chosen by you")


def _tally(ballot: Ballot) -> str:
    most = min(ballot.left, len(ballot.order) - ballot.given)
    left = (
        tr("You can choose %Ln more idea(s).", "", most)
        if most > 0
        else tr("You can choose no more ideas.")
    )
    return " ".join((left, tr("%Ln chosen.", "ideas", ballot.given)))


def _rules(challenge: ChallengeRow) -> str:
    return tr("Choose the ideas that you support, %Ln at most.", "ideas", challenge.dots)


def _refused(reason: Refused, _: ChallengeRow) -> str:
    if reason is Refused.IDEA_FULL:
        return tr("You have chosen this idea already.")
    return tr("You can choose no more. Take one back first, then choose this one.")


_DOTS: Final = Words(
    give=words.give,
    take_back=words.take_back,
    keys=words.keys,
    change_one=words.change_one,
    review_left=words.review_left,
    review_empty=words.review_empty,
    on_idea=words.on_idea,
    tally=words.tally,
    rules=words.rules,
    refused=words.refused,
)
_TICKS: Final = Words(
    give=says("Choose this idea"),
    take_back=says("Take my choice back"),
    keys=says("Up and Down move between ideas. Right chooses an idea, Left takes that back."),
    change_one=says("Change this choice"),
    review_left=says("You can cast your vote like this, or go back and choose more ideas."),
    review_empty=says(
        "You have chosen no idea. You can cast an empty vote: it counts as taking part, "
        "and supports no idea. Or go back and choose."
    ),
    on_idea=_on_idea,
    tally=_tally,
    rules=_rules,
    refused=_refused,
)
