"""One function for each thing that a person does: check, one transaction, done.

    idea = save_idea(store, challenge=challenge, title="Quiet rooms in every hall")
    take_back_idea(store, idea)

Each raises `InvalidInput` with the field at fault, or `StoreError`; then nothing has
changed. When a function has returned, what it did is on the disk.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence

from kiosk import badges, rules
from kiosk.changes import (
    ANSWERS,
    Badges,
    Ballot,
    Challenge,
    Change,
    Device,
    Event,
    Idea,
    IdeaState,
    Opinion,
    Poll,
    PollState,
    State,
    pair,
)
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import change_log, devices, drafts, events, ideas, registers
from kiosk.store.database import Store

MAX_BADGES = 20_000
_BATCH = 500

TITLE_DRAFT = "idea title"
DETAIL_DRAFT = "idea detail"


def enrol(store: Store, *, name: str, role: str, table: str = "") -> str:
    """Introduce this laptop, with its key, or give it a new name and role.

    Gives the device's id.
    """
    name = rules.check_name(name)
    table = rules.check_name(table, field="table") if table else ""
    known = rules.check_role(role, table)
    identity = store.identity
    body = Device(name=name, role=known, table=table, public_key=identity.public_key)
    change_log.write(store, "device", identity.device, body)
    return identity.device


def create_event(store: Store, *, name: str) -> str:
    """Begin an event on this laptop. Gives the event's id."""
    body = Event(name=rules.check_name(name), badge_key=secrets.token_hex(32))
    with store.writing():
        if events.event(store) is not None:
            raise InvalidInput("This laptop already has an event.", InputFault.EVENT_EXISTS)
        event = new_id(store)
        change_log.write(store, "event", event, body)
    return event


def add_challenge(
    store: Store, *, question: str, position: int = 0, dots: int = 5, per_idea: int = 3
) -> str:
    """Ask the room a question; each voter has `dots`, at most `per_idea` on one idea.

    Gives the challenge's id. Its poll is closed until `open_poll`.
    """
    rules.check_question(question)
    rules.check_position(position)
    rules.check_dots(dots, per_idea)
    body = Challenge(question=question, position=position, dots=dots, per_idea=per_idea)
    with store.writing():
        _event(store)
        challenge = new_id(store)
        change_log.write(store, "challenge", challenge, body)
    return challenge


def open_poll(store: Store, challenge: str) -> None:
    """Let the challenge take ballots."""
    _set_poll(store, challenge, "open")


def close_poll(store: Store, challenge: str) -> None:
    """Take no more ballots for the challenge on any laptop that hears of it."""
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
        key = _event(store).badge_key
        voters = [badges.voter_of(code, key) for code in codes]
        for start in range(0, len(voters), _BATCH):
            batch = Badges(hashes=voters[start : start + _BATCH])
            change_log.write(store, "badges", new_id(store), batch)


def save_idea(
    store: Store,
    *,
    challenge: str,
    title: str,
    detail: str = "",
    language: str = "en",
    table: str | None = None,
) -> str:
    """Keep what a table says; drafts of these words are done with. Gives the idea's id.

    `language` is a BCP 47 tag; `table` is the laptop's own unless given.
    """
    rules.check_title(title)
    rules.check_detail(detail)
    rules.check_language(language)
    with store.writing():
        _challenge(store, challenge)
        body = Idea(
            title=title,
            detail=detail,
            challenge=challenge,
            table=_own_table(store) if table is None else rules.check_name(table, field="table"),
            language=language,
        )
        idea = new_id(store)
        change_log.write(store, "idea", idea, body)
        drafts.finish(store, TITLE_DRAFT, title)
        drafts.finish(store, DETAIL_DRAFT, detail)
    return idea


def edit_idea(store: Store, idea: str, *, title: str, detail: str) -> None:
    """Word an idea anew. Where two laptops worded it differently, this settles it."""
    rules.check_title(title)
    rules.check_detail(detail)
    with store.writing():
        before = _idea(store, idea)
        if (before.title, before.detail, before.versions) == (title, detail, 1):
            return
        body = Idea(
            title=title,
            detail=detail,
            challenge=before.challenge,
            table=before.table,
            language=before.language,
        )
        change_log.write(store, "idea", idea, body)


def take_back_idea(store: Store, idea: str) -> None:
    """Take an idea back: it stays in the list, marked, and can be brought back."""
    _set_state(store, idea, "withdrawn")


def bring_back_idea(store: Store, idea: str) -> None:
    """Let an idea that was taken back stand again."""
    _set_state(store, idea, "submitted")


def admit_voter(store: Store, code: str) -> str:
    """The voter behind a badge code. Raises `InvalidInput` for one that was not issued."""
    voter = badges.voter_of(code, _event(store).badge_key)
    _issued(store, voter)
    return voter


def ballot_order(store: Store, *, voter: str, challenge: str) -> list[str]:
    """The ids of the challenge's ideas in this voter's own order."""
    _challenge(store, challenge)
    return rules.ballot_order(ideas.for_ballot(store, challenge), voter, challenge)


def cast_ballot(
    store: Store,
    *,
    voter: str,
    challenge: str,
    choices: Mapping[str, int],
    shown: Sequence[str],
) -> Change:
    """Cast a ballot: points by idea, and the exact order that the screen showed.

    A voter's later ballot replaces the earlier one.
    """
    with store.writing():
        asked = _challenge(store, challenge)
        if asked.poll != "open":
            raise InvalidInput(
                "Voting on this challenge is closed.", InputFault.POLL_CLOSED, field="challenge"
            )
        _issued(store, voter)
        rules.check_ballot(
            choices,
            shown,
            dots=asked.dots,
            per_idea=asked.per_idea,
            ideas=set(ideas.for_ballot(store, challenge)),
        )
        body = Ballot(choices=dict(sorted(choices.items())), shown=list(shown))
        return change_log.write(store, "ballot", pair(challenge, voter), body)


def give_opinion(store: Store, *, voter: str, idea: str, answer: str) -> Change:
    """Keep whether a voter agrees with one idea; a later answer replaces the earlier one."""
    for known in ANSWERS:
        if answer == known:
            break
    else:
        raise InvalidInput(
            "The answers are agree, disagree and pass.",
            InputFault.ANSWER_UNKNOWN,
            field="answer",
            answer=answer,
        )
    with store.writing():
        if _idea(store, idea).state == "withdrawn":
            raise InvalidInput("This idea was taken back.", InputFault.IDEA_WITHDRAWN)
        _issued(store, voter)
        return change_log.write(store, "opinion", pair(idea, voter), Opinion(answer=known))


def new_id(store: Store) -> str:
    """A new subject's id, 32 hex digits: its time in milliseconds, then 80 random bits.

    Ids sort by age, as UUID version 7 does (RFC 9562).
    """
    return f"{store.now() & (1 << 48) - 1:012x}{secrets.token_hex(10)}"


def _set_poll(store: Store, challenge: str, state: PollState) -> None:
    with store.writing():
        if _challenge(store, challenge).poll != state or _is_disputed(store, "poll", challenge):
            change_log.write(store, "poll", challenge, Poll(state=state))


def _set_state(store: Store, idea: str, state: State) -> None:
    with store.writing():
        if _idea(store, idea).state != state or _is_disputed(store, "idea_state", idea):
            change_log.write(store, "idea_state", idea, IdeaState(state=state))


def _is_disputed(store: Store, kind: str, subject: str) -> bool:
    """Whether laptops disagree, so that saying again what already shows settles it."""
    return len(registers.heads(store, kind, subject)) > 1


def _event(store: Store) -> events.EventRow:
    event = events.event(store)
    if event is None:
        raise InvalidInput("This laptop has no event yet.", InputFault.NO_EVENT)
    return event


def _challenge(store: Store, challenge: str) -> events.ChallengeRow:
    found = events.challenge(store, challenge)
    if found is None:
        raise InvalidInput(
            "This challenge is not part of the event.",
            InputFault.CHALLENGE_UNKNOWN,
            field="challenge",
        )
    return found


def _idea(store: Store, idea: str) -> ideas.IdeaRow:
    found = ideas.read(store, idea)
    if found is None:
        raise InvalidInput("This idea is not on this laptop.", InputFault.IDEA_UNKNOWN)
    return found


def _issued(store: Store, voter: str) -> None:
    if not events.is_badge(store, voter):
        raise InvalidInput(
            "This badge was not issued for this event. Ask an organiser for another one.",
            InputFault.BADGE_UNKNOWN,
            field="badge",
        )


def _own_table(store: Store) -> str:
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
