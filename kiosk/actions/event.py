"""What an organiser sets up: the event, its challenges, their polls."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

import msgspec

from kiosk import rules
from kiosk.actions import checks
from kiosk.changes import (
    IDLE_LEAST,
    IDLE_MOST,
    LANGUAGES_MOST,
    WARNING_LEAST,
    WARNING_MOST,
    Event,
    Poll,
    PollState,
)
from kiosk.errors import InputFault, InvalidInput
from kiosk.identity import device_id
from kiosk.store import change_log, events, registers
from kiosk.store.database import Store


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


def set_waiting(store: Store, *, idle: int, warning: int) -> None:
    """Have every kiosk of the event wait so many seconds for a voter who stands still.

    After `idle` it asks whether somebody is there, and for `warning` it waits for an answer.
    """
    _check_seconds("idle", idle, IDLE_LEAST, IDLE_MOST)
    _check_seconds("warning", warning, WARNING_LEAST, WARNING_MOST)
    with store.writing():
        event = _event(store)
        if (event.idle, event.warning) != (idle, warning):
            _write_event(store, msgspec.structs.replace(event, idle=idle, warning=warning))


def set_languages(store: Store, languages: Sequence[str]) -> None:
    """Have every kiosk of the event offer these languages, and begin in the first.

    They are BCP 47 tags. Raises `InvalidInput` for none, for too many, and for one that stands
    there twice.
    """
    is_whole = 1 <= len(languages) <= LANGUAGES_MOST and "" not in languages
    if not is_whole or len(set(languages)) < len(languages):
        raise InvalidInput(
            "A kiosk offers one language or more, and each of them once.",
            InputFault.KIOSK_LANGUAGES_UNUSABLE,
            field="languages",
        )
    for tag in languages:
        rules.check_language(tag)
    with store.writing():
        event = _event(store)
        if event.languages != list(languages):
            _write_event(store, msgspec.structs.replace(event, languages=list(languages)))


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


def _set_poll(store: Store, challenge: str, state: PollState, *, revealed: bool = False) -> None:
    with store.writing():
        found = checks.challenge(store, challenge)
        if (found.poll, found.revealed) != (state, revealed) or checks.is_disputed(
            store, "poll", challenge
        ):
            change_log.write(store, "poll", challenge, Poll(state=state, revealed=revealed))


def _event(store: Store) -> Event:
    """What is said of this laptop's event. Raises `InvalidInput` where there is none."""
    said = registers.value(store, "event", checks.event(store).id)
    if not isinstance(said, Event):
        raise InvalidInput("This laptop has no event yet.", InputFault.NO_EVENT)
    return said


def _write_event(store: Store, body: Event) -> None:
    change_log.write(store, "event", checks.event(store).id, body)


def _check_seconds(field: str, seconds: int, least: int, most: int) -> None:
    if not least <= seconds <= most:
        raise InvalidInput(
            f"A kiosk waits {least} to {most} seconds.",
            InputFault.TIME_OUT_OF_RANGE,
            field=field,
            least=least,
            limit=most,
        )
