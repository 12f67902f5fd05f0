"""What the voting kiosk says, in the language that is spoken now."""

from __future__ import annotations

from typing import Final

from kiosk.errors import StoreError, TablevoiceError
from kiosk.store.events import ChallengeRow
from ui import words as said
from ui.language import number as written
from ui.language import says, tr, translatable
from ui.screens.voting.ballot import Ballot, Refused
from ui.screens.voting.flow import Why

invite: Final = says("Have your say")
start: Final = says("Start voting")
start_hint: Final = says("You need your badge. It takes about a minute.")

badge_title: Final = says("Show your badge")
badge_hint: Final = says("Scan the badge, or type its 13 characters.")
badge_field: Final = says("Badge code")
badge_pad: Final = says("Keys for the badge code")
badge_next: Final = says("Continue")
badge_check: Final = says("A character is wrong, or two are swapped. Look at your badge again.")
to_start: Final = says("Go back to the start")

choose_title: Final = says("Choose a challenge")
choose: Final = says("Vote on this challenge")
voted_before: Final = says("You have voted on this. A new vote replaces the earlier one.")
voted_first: Final = says("You have voted on this, and here the first vote counts.")

search: Final = says("Search the ideas")
search_keys: Final = says("Keys for the search")
show_letters: Final = says("Show letters")
no_match: Final = says("No idea has these words. Try fewer words, or clear the search.")
show_all: Final = says("Show all ideas")
leave: Final = says("Leave without voting")
review: Final = says("Review your vote")
give: Final = says("Give a dot")
take_back: Final = says("Take a dot back")
read_more: Final = says("Read more")
read_less: Final = says("Read less")
keys: Final = says("Up and Down move between ideas. Right gives a dot, Left takes it back.")
closed_meanwhile: Final = says(
    "Voting on this challenge has just closed. Votes that were cast before are safe; "
    "this one can no longer be cast."
)

open_again: Final = says("Voting on this challenge is open again. This vote can be cast.")

no_more_votes: Final = says(
    "This challenge takes no more votes. Votes that were cast before are safe."
)

review_title: Final = says("Check your vote")
review_empty: Final = says(
    "You have given no dots. You can cast an empty vote: it counts as taking part, "
    "and supports no idea. Or go back and give your dots."
)
review_left: Final = says("You can cast your vote like this, or go back and give the rest.")
gone: Final = says("This idea was taken back by its table. Take it off your vote to go on.")
change: Final = says("Go back to the ideas")
change_one: Final = says("Change dots")
clear_one: Final = says("Take this idea off my vote")
cast: Final = says("Cast my vote")
cast_empty: Final = says("Cast an empty vote")
cast_trouble: Final = says("Your vote has not been cast")
cast_elsewhere: Final = says("Ask an organiser, or leave here and vote at another kiosk.")
finish: Final = says("Finish")

thanks: Final = says("Thank you")
thanks_saved: Final = says("Your vote is saved on this laptop.")
thanks_secret: Final = says(
    "Nobody can see from your vote who you are. This screen keeps none of it."
)
vote_again: Final = says("Vote on another challenge")

doubt_title: Final = says("Do you need more time?")
doubt_safe: Final = says("Everything you chose is still here.")
doubt_uncast: Final = says("If you walk away, nothing is cast and nothing is kept.")
more_time: Final = says("Yes, I need more time")

leave_title: Final = says("Leave without voting?")
stay: Final = says("No, go back to my vote")
go: Final = says("Yes, leave without voting")

_CLOSED: Final[dict[Why, tuple[str, str]]] = {
    Why.NO_EVENT: (
        translatable("This kiosk is not ready yet"),
        translatable("It has not joined an event. Ask an organiser to set it up."),
    ),
    Why.NO_CHALLENGE: (
        translatable("There is nothing to vote on yet"),
        translatable("The challenges have not arrived on this kiosk. Please come back later."),
    ),
    Why.POLL_CLOSED: (
        translatable("Voting is closed"),
        translatable(
            "No challenge is open for votes at the moment. Votes that were cast are safe. "
            "This screen changes when voting opens."
        ),
    ),
    Why.NO_IDEAS: (
        translatable("There are no ideas to vote on yet"),
        translatable(
            "Voting is open, but the ideas have not arrived on this kiosk. Please come back later."
        ),
    ),
    Why.TOO_FEW_IDEAS: (
        translatable("There are too few ideas to vote on yet"),
        translatable(
            "Voting is open. Two ideas at a time are compared, and the second one has not arrived "
            "on this kiosk. Please come back later."
        ),
    ),
    Why.NO_BADGES: (
        translatable("This kiosk knows no badges yet"),
        translatable(
            "Voting is open, but no badges have arrived on this kiosk. Tell an organiser."
        ),
    ),
}
"""A title and a line for every reason why nobody can vote."""


def not_cast(error: TablevoiceError) -> str:
    """Why a vote was not cast, and who helps where the laptop is at fault."""
    told = said.sentence(error)
    return f"{told} {cast_elsewhere()}" if isinstance(error, StoreError) else told


def closed(why: Why) -> tuple[str, str]:
    """A title and a line on why nobody can vote."""
    title, line = _CLOSED[why]
    return tr(title), tr(line)


def tally(ballot: Ballot) -> str:
    """How many dots are left and given: "You have 3 dots left. 2 given."."""
    left = (
        tr("You have %Ln dot(s) left.", "", ballot.left)
        if ballot.left
        else tr("You have given all your dots.")
    )
    return " ".join((left, tr("%Ln given.", "dots", ballot.given)))


def rules(challenge: ChallengeRow) -> str:
    """How the dots of a challenge may be given."""
    dots, most = challenge.dots, challenge.per_idea
    if dots == 1:
        return tr("You have 1 dot. Give it to the idea you support.")
    if most == 1:
        return tr("You have %Ln dot(s). Give each one to a different idea.", "", dots)
    if most >= dots:
        return tr("You have %Ln dot(s). Give them to the ideas you support.", "", dots)
    return tr(
        "You have %Ln dot(s). Give them to the ideas you support, up to {most} on one idea.",
        "",
        dots,
    ).format(most=written(most))


def refused(reason: Refused, challenge: ChallengeRow) -> str:
    """Why an idea takes no further dot, and what to do."""
    if reason is Refused.IDEA_FULL:
        return tr("One idea takes no more than %Ln dot(s).", "", challenge.per_idea)
    return tr("You have no dots left. Take one back first, then give it here.")


def on_idea(number: int) -> str:
    """How many of the voter's dots an idea has."""
    return tr("%Ln dot(s) from you", "", number) if number else tr("No dot from you")


def span(first: int, last: int, total: int) -> str:
    """Which ideas are on the screen."""
    if total == 1:
        return tr("The only idea")
    if (first, last) == (1, total):
        return tr("All %Ln idea(s)", "", total)
    return tr("Ideas {first} to {last} of {total}").format(
        first=written(first), last=written(last), total=written(total)
    )


def next_ideas(number: int) -> str:
    """The button to the ideas that follow."""
    return tr("Next %Ln idea(s)", "", number)


def previous_ideas(number: int) -> str:
    """The button to the ideas before."""
    return tr("Previous %Ln idea(s)", "", number)


def resting(seconds: int) -> str:
    """The line that counts down to the start screen."""
    return tr("Back to the start in %Ln second(s).", "", seconds)


def cast_dots(number: int) -> str:
    """What was cast, without saying on what."""
    return tr("You gave %Ln dot(s).", "", number) if number else tr("You cast an empty vote.")


def lost_dots(number: int) -> str:
    """What leaving throws away."""
    return tr("You have given %Ln dot(s) and not cast your vote. It would be lost.", "", number)


def challenge_size(ideas: int, challenge: ChallengeRow) -> str:
    """A challenge in numbers: "12 ideas. You have 5 dots."."""
    return " ".join((tr("%Ln idea(s).", "", ideas), tr("You have %Ln dot(s).", "", challenge.dots)))


def more_challenges(number: int) -> str:
    """What stands for the challenges that are not named."""
    return tr("and %Ln more challenge(s)", "", number)
