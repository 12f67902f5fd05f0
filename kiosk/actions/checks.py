"""What the actions ask before they write, and the ids that they give."""

from __future__ import annotations

import secrets

from kiosk.errors import InputFault, InvalidInput
from kiosk.store import badges, devices, events, ideas, registers
from kiosk.store.database import Store


def new_id(store: Store) -> str:
    """A new subject's id, 32 hex digits: its time in milliseconds, then 80 random bits.

    Ids sort by age, as UUID version 7 does (RFC 9562).
    """
    return f"{store.now() & (1 << 48) - 1:012x}{secrets.token_hex(10)}"


def is_disputed(store: Store, kind: str, subject: str) -> bool:
    """Whether laptops disagree, so that saying again what already shows settles it."""
    return len(registers.heads(store, kind, subject)) > 1


def event(store: Store) -> events.EventRow:
    """The event. Raises `InvalidInput` if this laptop has none yet."""
    found = events.event(store)
    if found is None:
        raise InvalidInput("This laptop has no event yet.", InputFault.NO_EVENT)
    return found


def challenge(store: Store, challenge_id: str) -> events.ChallengeRow:
    """One challenge. Raises `InvalidInput` if the event does not have it."""
    found = events.challenge(store, challenge_id)
    if found is None:
        raise InvalidInput(
            "This challenge is not part of the event.",
            InputFault.CHALLENGE_UNKNOWN,
            field="challenge",
        )
    return found


def idea(store: Store, idea_id: str) -> ideas.IdeaRow:
    """One idea. Raises `InvalidInput` if it is not on this laptop."""
    found = ideas.read(store, idea_id)
    if found is None:
        raise InvalidInput("This idea is not on this laptop.", InputFault.IDEA_UNKNOWN)
    return found


def issued(store: Store, voter: str) -> None:
    """Raise `InvalidInput` for a voter whose badge was not issued, or is cancelled."""
    state = badges.standing(store, voter)
    if state == "cancelled":
        raise InvalidInput(
            "This badge was cancelled. Ask an organiser for another one.",
            InputFault.BADGE_CANCELLED,
            field="badge",
        )
    if state is None:
        raise InvalidInput(
            "This badge was not issued for this event. Ask an organiser for another one.",
            InputFault.BADGE_UNKNOWN,
            field="badge",
        )


def own_table(store: Store) -> str:
    """The table that this laptop writes for. Raises `InvalidInput` if there is none."""
    device = devices.this_device(store)
    if device is None:
        raise InvalidInput("This laptop has not joined an event yet.", InputFault.NOT_ENROLLED)
    if not device.table:
        raise InvalidInput(
            "This laptop writes for no table: choose one first.",
            InputFault.TABLE_MISSING,
            field="table",
        )
    return device.table
