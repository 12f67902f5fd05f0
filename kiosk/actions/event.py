"""What an organiser sets up: the event, its challenges, their polls, its badges."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from kiosk import badges, rules
from kiosk.actions import checks
from kiosk.changes import Badges, Event, Poll, PollState
from kiosk.errors import InputFault, InvalidInput
from kiosk.identity import device_id
from kiosk.store import change_log, events
from kiosk.store.database import Store

MAX_BADGES = 20_000
_BATCH = 500


def create_event(store: Store, *, name: str) -> str:
    """Begin an event on this organiser's laptop, whose enrolment made the event's key.

    Gives the event's id.
    """
    body = Event(name=rules.check_name(name), badge_key=secrets.token_hex(32))
    with store.writing():
        if events.event(store) is not None:
            raise InvalidInput("This laptop already has an event.", InputFault.EVENT_EXISTS)
        if store.event_key is None:
            raise InvalidInput("This laptop has not joined an event yet.", InputFault.NOT_ENROLLED)
        event = device_id(store.event_key)
        change_log.write(store, "event", event, body)
    return event


def open_poll(store: Store, challenge: str) -> None:
    """Let the challenge take ballots; results that were revealed are hidden again."""
    _set_poll(store, challenge, "open")


def close_poll(store: Store, challenge: str) -> None:
    """Take no more ballots for the challenge on any laptop that hears of it."""
    with store.writing():
        is_revealed = checks.challenge(store, challenge).revealed
        _set_poll(store, challenge, "closed", revealed=is_revealed)


def reveal_results(store: Store, challenge: str) -> None:
    """Let all screens show the results of a poll. Raises `InvalidInput` while it is open."""
    with store.writing():
        if checks.challenge(store, challenge).poll == "open":
            raise InvalidInput(
                "Close the poll first: nobody sees results while others still vote.",
                InputFault.POLL_OPEN,
                field="challenge",
            )
        _set_poll(store, challenge, "closed", revealed=True)


def hide_results(store: Store, challenge: str) -> None:
    """Take back that the results of a poll were revealed."""
    with store.writing():
        if checks.challenge(store, challenge).revealed:
            _set_poll(store, challenge, "closed")


def issue_badges(store: Store, count: int) -> list[str]:
    """Issue so many badges. Gives their codes, which are kept nowhere: print them now."""
    if not 1 <= count <= MAX_BADGES:
        raise InvalidInput(
            f"Issue 1 to {MAX_BADGES:,} badges at a time.",
            InputFault.COUNT_OUT_OF_RANGE,
            field="count",
            limit=MAX_BADGES,
        )
    codes = [badges.new_code() for _ in range(count)]
    admit_badges(store, codes)
    return codes


def admit_badges(store: Store, codes: Sequence[str]) -> None:
    """Issue badges whose codes exist already, such as printed cards."""
    with store.writing():
        key = checks.event(store).badge_key
        voters = [badges.voter_of(code, key) for code in codes]
        for start in range(0, len(voters), _BATCH):
            batch = Badges(hashes=voters[start : start + _BATCH])
            change_log.write(store, "badges", checks.new_id(store), batch)


def _set_poll(store: Store, challenge: str, state: PollState, *, revealed: bool = False) -> None:
    with store.writing():
        found = checks.challenge(store, challenge)
        if (found.poll, found.revealed) != (state, revealed) or checks.is_disputed(
            store, "poll", challenge
        ):
            change_log.write(store, "poll", challenge, Poll(state=state, revealed=revealed))
