"""What the screen of the stick says."""

from __future__ import annotations

from typing import Final

from kiosk.exchange import Progress, Report
from ui import words
from ui.language import translatable

USE: Final = translatable("Use a USB stick")
AT_WORK: Final = translatable("Stick at work")
OUTCOME: Final = translatable("Stick: see how it went")
LEAD: Final = (
    "A stick carries ideas and votes between laptops that cannot meet. "
    "Plug one in and choose it here, then take it to the next laptop."
)
DRIVES: Final = "Plugged in now"
NONE: Final = "No stick is plugged in. Plug one in: it appears here by itself."
LOOKING: Final = "Looking for sticks."
CHOOSE: Final = "Use this stick"
FOLDER: Final = "Choose another folder…"
PROGRESS: Final = "How far the stick is"
MEANWHILE: Final = "You can go on working on other screens meanwhile."
AGAIN: Final = "Try again"
ANOTHER: Final = "Use another stick"
BACK: Final = "Go back"
SHOW: Final = "See how it went"


def name(label: str) -> str:
    """A drive's label as it can be shown: it may hold anything."""
    return "".join(c if c.isprintable() else " " for c in label).strip() or "The stick"


def free(size: int) -> str:
    """How much room there is; `size` in bytes."""
    for unit, bytes_ in (("TB", 10**12), ("GB", 10**9), ("MB", 10**6)):
        if size >= bytes_:
            return f"{size / bytes_:,.1f} {unit} free"
    return "Almost full" if size else "Full"


def plugged_in(label: str) -> str:
    """A drive has appeared."""
    return f"{name(label)} is plugged in."


def taken_out(label: str) -> str:
    """A drive has gone."""
    return f"{name(label)} is not plugged in any more."


def keep_in(label: str) -> str:
    """What a person must not do now."""
    return f"Do not take {name(label)} out yet"


def progress(now: Progress) -> str:
    """How far the visit is."""
    if not now.total:
        return "Reading what others left."
    return f"{now.done:,} of {words.count(now.total, 'change', 'changes')} read or left."


def may_go(label: str) -> str:
    """What a person may do now."""
    return f"You may take {name(label)} out now"


def not_done(label: str) -> str:
    """The visit ended early."""
    return f"{name(label)} was not read and written to the end"


def outcome(report: Report) -> list[str]:
    """What was read, from how many laptops, what was left; and what could not be read."""
    if report.received:
        told = [
            f"Read: {words.count(report.received, 'change', 'changes')} "
            f"from {words.count(report.laptops, 'laptop', 'laptops')}."
        ]
    else:
        told = ["Read: nothing that this laptop did not have already."]
    if report.sent:
        told.append(f"Left on it: {words.count(report.sent, 'change', 'changes')} for others.")
    else:
        told.append("Left on it: nothing, as it had everything already.")
    return told + words.stick_troubles(report)
