"""What the organiser's screen says about badges."""

from __future__ import annotations

from typing import Final

from kiosk.clock import milliseconds
from kiosk.exchange import Progress
from kiosk.store.badges import RunRow, Totals
from ui import words
from ui.models.lines import Lines

MAKE_TITLE: Final = "Make badges"
MAKE_HINT: Final = (
    "Each badge is one vote on each challenge. The codes go onto the cards and are kept nowhere "
    "else: print them, then delete the file."
)
COUNT: Final = "How many badges"
SPARE: Final = "Spare badges"
SPARE_HINT: Final = "A number such as 20, or a share such as 10 %. They get sheets of their own."
SHEET: Final = "What they are printed on"
LANGUAGES: Final = "Languages on the cards, up to 3"
FOLDER: Final = "Choose folder"
MAKE: Final = "Make badges"
OPEN_FOLDER: Final = "Open folder"

CANCEL_TITLE: Final = "Cancel a lost badge"
CANCEL_HINT: Final = (
    "Scan its code or type it. A vote cast with it no longer counts. "
    "Give the voter a spare badge. If nobody has the code, see the batches below."
)
CODE: Final = "Badge code"
CANCEL: Final = "Cancel badge"
BRING_BACK: Final = "Bring badge back"
CANCELLED: Final = "The badge is cancelled. A vote cast with it no longer counts."
BROUGHT_BACK: Final = "The badge lets its holder vote again. A vote cast with it counts."
ASK_VOTED: Final = "This badge has voted. If you cancel it, that vote no longer counts."
CANCEL_VOTED: Final = "Cancel badge and its vote"
KEEP: Final = "Keep badge"

RUNS: Final = "Batches of badges"
RUNS_NONE: Final = "No badges yet. Make some to let people vote."
CANCEL_RUN: Final = "Cancel batch"
BRING_RUN_BACK: Final = "Bring batch back"
KEEP_RUN: Final = "Keep batch"
RUN_CANCELLED: Final = (
    "The batch is cancelled. Votes cast with its badges no longer count. "
    "Make new badges for people who have none."
)
RUN_BACK: Final = "The batch lets people vote again, and votes cast with its badges count."
MARK_CANCELLED: Final = "Cancelled"
UNISSUED: Final = "No badge was issued."


def totals(now: Totals) -> str:
    """How many badges there are: "220 badges issued so far, 3 of them cancelled"."""
    issued = f"{words.count(now.issued, 'badge', 'badges')} issued so far"
    return f"{issued}, {now.cancelled:,} of them cancelled" if now.cancelled else issued


def folder(path: str) -> str:
    """Where the file goes."""
    return f"The file goes to {path}."


def progress(now: Progress) -> str:
    """How far drawing has come."""
    return f"Drawing card {now.done:,} of {now.total:,}"


def line(run: RunRow) -> Lines:
    """A batch in the list."""
    made = milliseconds(run.at)
    counts = [f"{run.issued:,} issued"]
    if run.cancelled:
        counts.append(f"{run.cancelled:,} cancelled")
    counts.append(f"{run.voted:,} used to vote")
    return Lines(
        run.run,
        f"Badges {run.label}".strip(),
        (", ".join(counts), f"Made at {words.clock_time(made)}, {words.date(made)}"),
        MARK_CANCELLED if run.cancelled == run.issued else "",
    )


def ask_run(run: RunRow) -> str:
    """What cancelling a batch does, before it is done."""
    badges = words.count(run.issued, "badge", "badges")
    voted = (
        f" {words.count(run.voted, 'of them has', 'of them have')} voted: "
        "those votes no longer count."
        if run.voted
        else " None of them has voted so far as this laptop knows."
    )
    return f"Cancel all {badges} of this batch? Nobody can vote with them any more.{voted}"
