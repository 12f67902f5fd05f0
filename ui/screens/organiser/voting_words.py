"""What the organiser's screen says about ways to vote, results, merged ideas and themes."""

from __future__ import annotations

from typing import Final

from kiosk.changes import Method
from kiosk.store.events import ChallengeRow
from kiosk.voting.effects import FALSE_ALARMS, OrderEffect
from kiosk.voting.tallies import Count, Points, Views
from ui import words

METHOD: Final = "How people vote"
METHODS: Final[tuple[tuple[Method, str, str], ...]] = (
    ("dots", "Dots", "Each voter spreads dots over ideas."),
    ("approval", "Approval", "Each voter ticks the ideas that they support."),
    ("agree", "Agree or disagree", "One idea at a time; everybody judges a fair part of all."),
    ("pairs", "Pairs", "“Which of these two?”; everybody compares a fair part of all."),
)
MOST_TICKS: Final = "Most ideas for each voter"
SHARE: Final = "Questions for each voter"
RECAST: Final = "If a badge votes again"
RECASTS: Final = (
    ("last", "The last vote counts", "People may change their mind until voting closes."),
    ("first", "The first vote counts", "A badge that has voted is turned away."),
)

TAKEN_BACK: Final = "Its table took it back; its votes stay"

REVEAL: Final = "Reveal results"
HIDE_AGAIN: Final = "Hide results from everybody"
NOT_REVEALED: Final = "Nobody sees results before you reveal them, on any laptop."
ORDER_FIX: Final = "Show all voters the same order"
ORDER_FREE: Final = "Give each voter an own order"

SAME_AS: Final = "Same as…"
SAME_PICK: Final = "Choose the idea in the list that it is the same as."
SAME_SURE: Final = "Merge ideas"
SAME_CANCEL: Final = "Keep ideas apart"
PART: Final = "Not the same after all"
THEME: Final = "Theme"
THEME_HINT: Final = "A word or two, by which voters find it. Leave it empty for none."
THEME_SAVE: Final = "Save theme"


def rules(challenge: ChallengeRow) -> str:
    """How a challenge is voted on, in a line."""
    match challenge.method:
        case "approval":
            how = (
                f"Approval: each voter ticks at most {words.count(challenge.dots, 'idea', 'ideas')}"
            )
        case "agree":
            questions = words.count(challenge.share, "idea", "ideas")
            how = f"Agree or disagree: {questions} for each voter"
        case "pairs":
            how = f"Pairs: {words.count(challenge.share, 'pair', 'pairs')} for each voter"
        case _:
            dots = words.count(challenge.dots, "dot", "dots")
            how = f"{dots} for each voter, at most {challenge.per_idea} on one idea"
    recast = "first" if challenge.recast == "first" else "last"
    order = "the same order for all" if challenge.order else "an own order for each voter"
    return f"{how}. The {recast} vote counts; {order}."


def order_changed(*, is_fixed: bool) -> str:
    """What was just done to the order."""
    if is_fixed:
        return "All voters see the ideas in the same order now: the oldest first."
    return "Each voter sees the ideas in an order of their own again."


def changed(question: str) -> str:
    """A challenge is another one now."""
    return f"“{question}” is saved as you changed it."


def revealed(question: str, *, is_open: bool) -> str:
    """What was just done to results."""
    return f"The results of “{question}” are {'revealed' if is_open else 'hidden again'}."


def count(got: Count) -> str:
    """What an idea got, in a few words."""
    if isinstance(got, Points):
        return words.count(got.points, "dot", "dots")
    if isinstance(got, Views):
        return f"{got.agree:,} agree"
    return f"preferred in {got.won:,} of {sum(got):,}"


def ticks(got: Points) -> str:
    """What an idea got by approval."""
    return words.count(got.points, "tick", "ticks")


def more(got: Count) -> str:
    """What stands behind a result; nothing if it says all."""
    if isinstance(got, Points):
        return f"From {words.count(got.voters, 'voter', 'voters')}"
    if isinstance(got, Views):
        return f"{got.disagree:,} disagree, {got.passed:,} pass"
    return ""


def merged(number: int, taken_back: int = 0) -> str:
    """How many ideas a result is of, and how many of them were taken back."""
    if number < 2:
        return ""
    told = f"{words.count(number, 'idea', 'ideas')} in one"
    if not taken_back:
        return told
    whose = "its table" if taken_back == 1 else "their tables"
    return f"{told}, {taken_back:,} of them taken back by {whose}"


def results(shown: int, total: int, ballots: int) -> str:
    """What a list of results holds."""
    cast = words.count(ballots, "ballot", "ballots")
    backed = words.count(total, "idea was voted for", "ideas were voted for")
    first = f" The first {shown:,} are shown." if shown < total else ""
    return f"{cast}. {backed[:1].upper()}{backed[1:]}.{first}"


def order_effect(found: OrderEffect | None, method: Method = "dots") -> str:
    """Whether first places got more than their share, and what was not looked at."""
    if found is None or not found.is_enough:
        told = "too few votes in shuffled orders to say whether first places gained."
    else:
        told = _order_told(found, method)
    return " ".join(("Order of ideas:", told, *_not_looked_at(found)))


def _order_told(found: OrderEffect, method: Method) -> str:
    what = "comparison" if method == "pairs" else "ballot"
    among = words.count(found.orders, what, f"{what}s")
    got = f"they got {found.got:,} where chance gives {found.expected:,.0f}, in {among}"
    early = words.count(found.stopped, "voter", "voters") + " stopped early"
    if found.is_unclear:
        return (
            f"it cannot be said whether first places gained: {got}. "
            f"But {early}, and that may be why."
        )
    if not found.is_found:
        told = f"first places did not get more than their share ({got})."
        looked = f"{early}; only what was answered was looked at."
    else:
        told = (
            f"first places got more than their share: {got}. "
            f"Chance alone does that in fewer than {FALSE_ALARMS:.0%} of events."
        )
        looked = f"{early}; what they did not answer was counted against this."
    return f"{told} {looked}" if found.stopped else told


def _not_looked_at(found: OrderEffect | None) -> list[str]:
    told = []
    if found is not None and found.strange:
        ballots = words.count(found.strange, "ballot", "ballots")
        told.append(
            f"{ballots} recorded another order than the voter should have been shown: "
            "not looked at."
        )
    if found is not None and found.again:
        ballots = words.count(found.again, "ballot", "ballots")
        told.append(f"{ballots} began with what the voter had been shown before: not looked at.")
    if found is not None and found.fixed:
        ballots = words.count(found.fixed, "ballot", "ballots")
        told.append(f"{ballots} had the same order for all: not looked at.")
    return told


def same(title: str, other: str) -> str:
    """The question before two ideas are merged."""
    return f"Is “{title}” the same as “{other}”? A vote for both then counts once."


def was_merged(title: str, other: str) -> str:
    """Two ideas were merged."""
    return f"“{title}” counts as the same as “{other}” now."


def was_parted(title: str) -> str:
    """Two ideas are two again."""
    return f"“{title}” is an idea of its own again."


def is_merged(other: str) -> str:
    """With what an idea was merged."""
    return f"Counts as the same as “{other}”."


def theme_saved(title: str, theme: str) -> str:
    """An idea has another theme."""
    return f"“{title}” has the theme “{theme}”." if theme else f"“{title}” has no theme now."
