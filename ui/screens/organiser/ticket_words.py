"""What the organiser's screen says about tickets and about who takes part."""

from __future__ import annotations

from typing import Final

from kiosk.store.tickets import TicketRow
from ui import words
from ui.models.lines import Lines

ADD: Final = "Add a laptop"
ADD_HINT: Final = (
    "A ticket lets other laptops join this event. Whoever has it can join, "
    "so give it to nobody else."
)
ROLE: Final = "What the laptop does"
ROLES: Final = (
    ("scribe", words.role("scribe"), "Types what one table says."),
    ("voting", words.role("voting"), "People come up to it and vote."),
    (
        "organiser",
        words.role("organiser"),
        "A second organiser. Whoever has this ticket can run the whole event.",
    ),
)
LABEL: Final = "Label (optional)"
LABEL_HINT: Final = "Such as Tables 1 to 10. You see it in the list of tickets."
USES: Final = "How many laptops"
HOURS: Final = "Hours that it is valid"
MAKE: Final = "Make ticket"
SAVE: Final = "Save ticket as file"
COPY: Final = "Copy ticket text"
COPIED: Final = "The ticket is copied. Paste it on the other laptop, or into a message to it."
HIDE: Final = "Hide ticket"
CANCEL: Final = "Cancel ticket"
CANCELLED: Final = (
    "The ticket is cancelled and lets nobody else in. Laptops that are known here to have used "
    "it stay. To let others in, make a new ticket."
)
MARK_CANCELLED: Final = "Cancelled"
TICKETS: Final = "Tickets"
TICKETS_NONE: Final = "No ticket yet. Make one to let the first laptop join."
NO_PICTURE: Final = "This ticket is too long for a code to scan. Save it as a file, or copy it."
QR: Final = "The ticket as a code to scan"


def saved(name: str) -> str:
    """A ticket was written to a file."""
    return f"The ticket is saved in {name}. Delete the file once the laptops have joined."


def told(label: str, role: str, uses: int, expires: int) -> str:
    """What a ticket that is shown lets in."""
    laptops = words.count(uses, "laptop", "laptops")
    what = words.role(role)
    called = "" if label == what else f"{label}. "
    return f"{called}{what}, {laptops}, until {_until(expires)}."


def line(ticket: TicketRow, now: int) -> Lines:
    """A ticket in the list; `now` in milliseconds since 1970."""
    used = f"used by {len(ticket.used):,} of {words.count(ticket.uses, 'laptop', 'laptops')}"
    if ticket.state == "cancelled":
        mark = MARK_CANCELLED
    elif ticket.expires < now:
        mark = "Run out"
    else:
        mark = "Used up" if len(ticket.used) >= ticket.uses else ""
    end = "ran out" if ticket.expires < now else "runs out"
    return Lines(
        ticket.id,
        ticket.label,
        (f"{words.role(ticket.role)}, {used}", f"{end} {_until(ticket.expires)}"),
        mark,
    )


def _until(ms: int) -> str:
    return f"{words.clock_time(ms)}, {words.date(ms)}"
