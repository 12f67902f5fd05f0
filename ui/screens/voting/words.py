"""What the voting kiosk says."""

from __future__ import annotations

from typing import Final

from kiosk.store.events import ChallengeRow
from ui import words
from ui.screens.voting.ballot import Ballot, Refused
from ui.screens.voting.flow import Why

INVITE: Final = "Have your say"
START: Final = "Start voting"
START_HINT: Final = "You need your badge. It takes about a minute."

CLOSED: Final[dict[Why, tuple[str, str]]] = {
    Why.NO_EVENT: (
        "This kiosk is not ready yet",
        "It has not joined an event. Ask an organiser to set it up.",
    ),
    Why.NO_CHALLENGE: (
        "There is nothing to vote on yet",
        "The challenges have not arrived on this kiosk. Please come back later.",
    ),
    Why.POLL_CLOSED: (
        "Voting is closed",
        "No challenge is open for votes at the moment. Votes that were cast are safe. "
        "This screen changes when voting opens.",
    ),
    Why.NO_IDEAS: (
        "There are no ideas to vote on yet",
        "Voting is open, and the ideas have not arrived on this kiosk. Please come back later.",
    ),
    Why.NO_BADGES: (
        "This kiosk knows no badges yet",
        "Voting is open, and no badges have arrived on this kiosk. Tell an organiser.",
    ),
}
"""A title and a line for every reason why nobody can vote."""

BADGE_TITLE: Final = "Show your badge"
BADGE_HINT: Final = "Scan the badge, or type its 13 characters."
BADGE_FIELD: Final = "Badge code"
BADGE_PAD: Final = "Keys for the badge code"
BADGE_NEXT: Final = "Continue"
BADGE_CHECK: Final = "A character is wrong, or two are swapped. Look at your badge again."
TO_START: Final = "Go back to the start"

CHOOSE_TITLE: Final = "Choose a challenge"
CHOOSE: Final = "Vote on this challenge"
VOTED_BEFORE: Final = "You have voted on this. A new vote replaces the earlier one."

SEARCH: Final = "Search the ideas"
NO_MATCH: Final = "No idea has these words. Try fewer words, or clear the search."
SHOW_ALL: Final = "Show all ideas"
LEAVE: Final = "Leave without voting"
REVIEW: Final = "Review your vote"
GIVE: Final = "Give a dot"
TAKE_BACK: Final = "Take a dot back"
READ_MORE: Final = "Read more"
READ_LESS: Final = "Read less"
KEYS: Final = "Up and Down move between ideas. Right gives a dot, Left takes it back."
CLOSED_MEANWHILE: Final = (
    "Voting on this challenge has just closed. Votes that were cast before are safe; "
    "this one can no longer be cast."
)

REVIEW_TITLE: Final = "Check your vote"
REVIEW_EMPTY: Final = (
    "You have given no dots. You can cast an empty vote: it counts as taking part, "
    "and supports no idea. Or go back and give your dots."
)
REVIEW_LEFT: Final = "You can cast your vote like this, or go back and give the rest."
GONE: Final = "This idea was taken back by its table. Take your dots off it to go on."
CHANGE: Final = "Go back to the ideas"
CHANGE_ONE: Final = "Change dots"
CLEAR_ONE: Final = "Take these dots back"
CAST: Final = "Cast my vote"
CAST_EMPTY: Final = "Cast an empty vote"
CAST_TROUBLE: Final = "Your vote has not been cast"
FINISH: Final = "Finish"

THANKS: Final = "Thank you"
THANKS_SAVED: Final = "Your vote is saved on this laptop."
THANKS_SECRET: Final = "Nobody can see from it who you are. This screen keeps nothing of your vote."
VOTE_AGAIN: Final = "Vote on another challenge"

DOUBT_TITLE: Final = "Do you need more time?"
DOUBT_SAFE: Final = "Everything you chose is still here."
MORE_TIME: Final = "Yes, I need more time"

LEAVE_TITLE: Final = "Leave without voting?"
STAY: Final = "No, go back to my vote"
GO: Final = "Yes, leave without voting"


def dots(number: int) -> str:
    """The noun with its number: 1 dot, 3 dots."""
    return words.count(number, "dot", "dots")


def tally(ballot: Ballot) -> str:
    """How many dots are left and given: "You have 3 dots left. 2 given."."""
    if ballot.left == 0:
        return f"You have given all your dots. {ballot.given} given."
    return f"You have {dots(ballot.left)} left. {ballot.given} given."


def rules(challenge: ChallengeRow) -> str:
    """How the dots of a challenge may be given."""
    if challenge.dots == 1:
        return "You have 1 dot. Give it to the idea you support."
    if challenge.per_idea == 1:
        return f"You have {dots(challenge.dots)}. Give each one to a different idea."
    if challenge.per_idea >= challenge.dots:
        return f"You have {dots(challenge.dots)}. Give them to the ideas you support."
    return (
        f"You have {dots(challenge.dots)}. Give them to the ideas you support, "
        f"up to {challenge.per_idea} on one idea."
    )


def refused(reason: Refused, challenge: ChallengeRow) -> str:
    """Why an idea takes no further dot, and what to do."""
    if reason is Refused.IDEA_FULL:
        return f"One idea takes no more than {dots(challenge.per_idea)}."
    return "You have no dots left. Take one back first, then give it here."


def on_idea(number: int) -> str:
    """How many of the voter's dots an idea has."""
    return f"{dots(number)} from you" if number else "No dot from you"


def idea_name(title: str, number: int, total: int, given: int) -> str:
    """An idea as a screen reader says it."""
    return f"Idea {number:,} of {total:,}: {title}. {on_idea(given)}."


def span(first: int, last: int, total: int) -> str:
    """Which ideas are on the screen."""
    if total == 1:
        return "The only idea"
    if (first, last) == (1, total):
        return f"All {total:,} ideas"
    return f"Ideas {first:,} to {last:,} of {total:,}"


def next_ideas(number: int) -> str:
    """The button to the ideas that follow."""
    return "Next idea" if number == 1 else f"Next {number} ideas"


def previous_ideas(number: int) -> str:
    """The button to the ideas before."""
    return f"Previous {number} ideas"


def resting(seconds: int) -> str:
    """The line that counts down to the start screen."""
    return f"Back to the start in {words.count(seconds, 'second', 'seconds')}."


def cast_dots(number: int) -> str:
    """What was cast, without saying on what."""
    return f"You gave {dots(number)}." if number else "You cast an empty vote."


def lost_dots(number: int) -> str:
    """What leaving throws away."""
    return f"You have given {dots(number)} and not cast your vote. It would be lost."


def challenge_size(ideas: int, challenge: ChallengeRow) -> str:
    """A challenge in numbers: "12 ideas. You have 5 dots."."""
    return f"{words.count(ideas, 'idea', 'ideas')}. You have {dots(challenge.dots)}."


def more_challenges(number: int) -> str:
    """What stands for the challenges that are not named."""
    return f"and {words.count(number, 'more challenge', 'more challenges')}"
