"""What the organiser's screen says."""

from __future__ import annotations

from typing import Final

from kiosk.exchange import Progress, Report
from ui import words
from ui.screens.organiser.overview import ChallengeCount, Overview
from ui.widgets.place_bar import Link

OVERVIEW: Final = "Overview"
LAPTOPS: Final = "Laptops"
ADD_LAPTOP: Final = "Add a laptop"
BADGES: Final = "Badges"
VOTING: Final = "Voting"
IDEAS: Final = "Ideas"
TRAY: Final = "To settle"
SECTIONS: Final = "Parts of this screen"

PLACES: Final = "Where everything is"
SEND: Final = "Send now"
SENDING: Final = "Sending …"
NO_HUB: Final = (
    "This laptop knows no hub yet, so it keeps everything itself. Everything is safe here. "
    "Type the address of the hub, then send."
)
HUB: Final = "The hub"
HUB_ADDRESS: Final = "Address of the hub"
HUB_HINT: Final = "Such as https://192.168.1.5:8750#…"
HUB_JOIN: Final = "Join hub"
HUB_CHANGE: Final = "Change hub"
NEEDS: Final = "What needs you"
NEEDS_NOTHING: Final = "Nothing needs you now."
SO_FAR: Final = "So far"
LINKS: Final[dict[Link, str]] = {
    Link.ALONE: "This laptop works on its own. Everything is safe here.",
    Link.HOSTING: (
        "This laptop hosts the room. The others send to it and take from it by themselves."
    ),
    Link.SENDING: SENDING,
    Link.ONLINE: "Online. New changes are sent by themselves.",
    Link.OFFLINE: (
        "Offline. Everything is safe on this laptop, "
        "and is sent by itself when the network is back."
    ),
}

SHOW_LAPTOPS: Final = "Show all laptops"
LAPTOPS_NONE: Final = (
    "No other laptop has been heard from yet. Add a laptop with a ticket, "
    "and it appears here when it exchanges with this one."
)

OPEN: Final = "Open voting"
CLOSE: Final = "Close voting"
OPEN_AGAIN: Final = "Open voting again"
CLOSE_AGAIN: Final = "Close voting again"
SHOW_RESULTS: Final = "Show results"
RESULTS_LATER: Final = "Results can be shown when voting is closed."
RESULTS_BACK: Final = "Go back to challenges"
RESULTS_NONE: Final = "No idea was voted for."
CHALLENGES_NONE: Final = "There is no challenge yet. Add the first one below."

ADD_TITLE: Final = "Add a challenge"
ADD: Final = "Add challenge"
CHANGE: Final = "Change question or rules"
CHANGE_TITLE: Final = "Change the challenge"
CHANGE_SAVE: Final = "Save changes"
CHANGE_NOTHING: Final = "Leave it as it was"
QUESTION: Final = "Question"
QUESTION_HINT: Final = "What the room works on."
DOTS: Final = "Dots for each voter"
PER_IDEA: Final = "Most dots on one idea"

SEARCH: Final = "Search the ideas"
IDEAS_NONE: Final = "No idea has arrived on this laptop yet."
NO_MATCH: Final = "No idea has these words."

SHOW_TRAY: Final = "Show details"
TRAY_NONE: Final = "Nothing to settle. Everything that arrived was taken, and nothing is in doubt."
DECISIONS: Final = "Decisions"
SHOW_DECISIONS: Final = "Show decisions"
HIDE_DECISIONS: Final = "Hide decisions"
WAS_TAKEN_IN: Final = "Taken in"
WAS_LEFT_OUT: Final = "Left out"
UNDO: Final = "Undo"
REOPENED: Final = "The decision is taken back. It waits for you again, on every laptop."
UNDONE: Final = "This is as it was before. Every laptop hears of it."
REOPEN: Final = "Decide later"
DECIDE: Final = "Needs a decision"
REFUSED: Final = "Refused"
WAITING: Final = "Waits for you"
TAKE_IN: Final = "Take it in"
LEAVE_OUT: Final = "Leave it out"
DECISION_NOTE: Final = "Note (you may leave this empty)"
TAKEN_IN: Final = "It counts after each laptop's next exchange."
LEFT_OUT: Final = "It is left out, and stays kept whole."
COUNTS: Final = "This ballot counts"
COUNTS_NOT: Final = "This ballot does not count"
KEEP_BALLOT: Final = "Let this ballot count"
LEAVE_BALLOT: Final = "Leave it so"
KEPT_BALLOT: Final = "This ballot counts. Every laptop counts it after the next exchange."
KEEP: Final = "Keep this wording"
KEPT: Final = "This wording is kept. Every laptop shows it after the next exchange."
TOO_NEW: Final = (
    "{things} from a newer Tablevoice. They are kept whole and passed on. "
    "Update this laptop to read them."
)
MALFORMED: Final = (
    "{things} cannot be read by this version. They are kept whole. "
    "Update the laptop that they come from."
)

_KINDS: Final = {
    "event": "The event",
    "challenge": "A challenge",
    "poll": "Whether voting is open",
    "badges": "A batch of badges",
    "badge": "A badge that was cancelled or brought back",
    "device": "A laptop's name or role",
    "idea": "An idea",
    "idea_state": "Whether an idea stands",
    "merge": "Whether two ideas are the same",
    "theme": "An idea's theme",
    "ballot": "A ballot",
    "opinion": "An opinion",
    "ticket": "A ticket",
    "revocation": "A laptop shut out",
    "verdict": "A decision of an organiser",
}

_CONFLICTS: Final = {
    "idea": "Two laptops worded it differently. Choose the wording to keep.",
    "idea_state": (
        "One laptop took it back, another changed it. The later one counts. "
        "Take it back or bring it back on a table's laptop to settle it."
    ),
    "ballot": (
        "One badge voted on two kiosks that could not meet. One of the ballots counts, once. "
        "You may let the other one count."
    ),
    "opinion": (
        "One badge answered on two laptops that could not meet. The later answer counts, once. "
        "Nothing has to be done."
    ),
    "badge": (
        "One organiser cancelled a badge or a batch, another brought it back. The later one "
        "counts. Cancel it or bring it back again under Badges to settle it."
    ),
    "poll": "Two laptops opened or closed it. The later one counts. Open or close it again here.",
}

WAITING_TITLE: Final = "Waiting for voters"
WAITING_LEAD: Final = (
    "A kiosk asks a voter who stands still whether to wait. Voters who need more time get it as "
    "often as they ask."
)
WAITING_IDLE: Final = "Seconds before it asks"
WAITING_WARNING: Final = "Seconds to answer"
WAITING_SAVE: Final = "Save times"
WAITING_SAVED: Final = "Every kiosk waits like this once it has heard of it."


def kind(name: str) -> str:
    """What a kind of fact is called."""
    return _KINDS.get(name, "Something newer")


def conflict(name: str) -> str:
    """What happened to a register with two values, and what to do."""
    return _CONFLICTS.get(name, "Two laptops changed it. The later one counts for now.")


def tray(number: int) -> str:
    """The name of the tray, with how much is in it."""
    return f"{TRAY} ({number:,})" if number else TRAY


def share(held: int, total: int) -> str:
    """How much of everything is at a place."""
    if not total:
        return "Nothing yet"
    return f"All {total:,}" if held >= total else f"{held:,} of {total:,}"


def hub(address: str) -> str:
    """Which hub this laptop sends to."""
    if address:
        return f"This laptop sends to {address}."
    return "A hub brings together rooms that are far apart. If there is one, type its address here."


def changes(number: int) -> str:
    """A number of changes."""
    return words.count(number, "change", "changes")


def progress(now: Progress) -> str:
    """How far sending has come."""
    return f"Sending {now.done:,} of {changes(now.total)}" if now.total else SENDING


def sent(report: Report, view: Overview) -> str:
    """How sending ended."""
    time = words.clock_time(view.now)
    if report.refused:
        return (
            f"{words.count(report.refused, 'change was', 'changes were')} refused there, "
            f"and the rest is sent, {time}. "
            "Look under To settle on that laptop."
        )
    if report.place == "platform" and not view.waiting:
        return f"{_all(view.places.platform)} on the central platform, {time}."
    if report.place == "platform":
        return f"{changes(view.waiting)} still to send. Everything is safe here. Send again."
    return (
        f"{_all(view.places.room)} shared in the room, {time}. "
        "From there, everything goes on to the central platform."
    )


def _all(number: int) -> str:
    return "1 change is" if number == 1 else f"All {changes(number)} are"


def last_sent(view: Overview) -> str:
    """When the platform was last met, and how much waits since then."""
    if not view.sent_at:
        return "Nothing has been sent to the central platform yet."
    met = words.ago(view.sent_at, view.now)
    if view.waiting:
        return f"Last sent {met}. {changes(view.waiting)} to send since then."
    return f"Last sent {met}. Nothing waits."


def silent(number: int) -> str:
    """How many laptops have been quiet."""
    return (
        f"{words.count(number, 'laptop was', 'laptops were')} not heard from for 15 minutes. "
        "See that they are on and near the network."
    )


def ahead(number: int) -> str:
    """How many laptops have a clock that runs ahead."""
    return (
        f"The clock of {words.count(number, 'laptop', 'laptops')} runs ahead. Set it right: "
        "where two laptops changed the same thing, the later clock counts."
    )


def decisions(number: int) -> str:
    """How many registers hold two values."""
    return f"{words.count(number, 'thing was', 'things were')} changed on two laptops at once."


def refused(number: int) -> str:
    """How many changes are set aside."""
    return f"{words.count(number, 'change was', 'changes were')} refused and set aside."


def withheld(number: int) -> str:
    """How many changes wait for an organiser."""
    changes = words.count(number, "change waits", "changes wait")
    return f"{changes} for you. See who wrote this, and take it in or leave it out."


def copied(name: str) -> str:
    """A laptop goes on under a new key."""
    return (
        f"{name} was copied or put back from a backup. It goes on as a new laptop; "
        "nothing was lost."
    )


def twins(name: str) -> str:
    """A laptop and its copy are in use."""
    return (
        f"{name} was copied, and both laptops are in use. Nothing was lost. "
        "If one of them should not be here, shut it out."
    )


def polls_open(number: int) -> str:
    """How many challenges take ballots."""
    return f"Voting is open on {words.count(number, 'challenge', 'challenges')}."


def heard(view: Overview) -> str:
    """How many laptops there are, and where it is known, heard from lately."""
    total = len(view.laptops) - len(view.shut_out)
    if total == 1 or not view.listens:
        return words.count(total, "laptop", "laptops")
    return f"{total - view.silent:,} of {total:,} laptops heard from in the last 15 minutes"


def challenge_state(row: ChallengeCount) -> str:
    """A challenge's poll, ideas, ballots and rules."""
    open_ = "Voting is open" if row.challenge.poll == "open" else "Voting is closed"
    ballots = words.count(row.ballots, "ballot", "ballots")
    return f"{open_}. {ballots} cast, {words.count(row.ideas, 'idea', 'ideas')}."


def poll_changed(question: str, *, is_open: bool) -> str:
    """What was just done to a poll."""
    return f"Voting is {'open' if is_open else 'closed'} on “{question}”."


def written(ms: int) -> str:
    """When something was written, by its laptop's clock."""
    return f"Written at {words.clock_time(ms)}, {words.date(ms)}"


def cast(kiosk: str, ms: int) -> str:
    """Where and when a ballot was cast, never what was chosen."""
    return f"{kiosk}, at {words.clock_time(ms)}, {words.date(ms)}"


def tray_none(taken_in: int, left_out: int) -> str:
    """What an empty tray says: how what was set aside was decided on."""
    made = [words.count(left_out, "change was", "changes were") + " left out"] if left_out else []
    if taken_in:
        made.append(words.count(taken_in, "change was", "changes were") + " taken in")
    return f"Nothing to settle. {' and '.join(made)}." if made else TRAY_NONE


def decided(author: str, ms: int, note: str) -> tuple[str, ...]:
    """Who decided, when, and why."""
    told = f"Decided by {author}, {words.clock_time(ms)}, {words.date(ms)}"
    return (told, f"Note: {note}") if note else (told,)


def tray_more(number: int) -> str:
    """How much waits that is not listed."""
    return f"and {number:,} more, not listed here."


def since(ms: int, origin: str) -> str:
    """Since when something is set aside, and where it came from."""
    return f"Since {words.clock_time(ms)}, {words.date(ms)}, from {origin}"
