"""What a voter does at a kiosk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk import badges, rules
from kiosk.actions import checks
from kiosk.changes import ANSWERS, Ballot, Change, Opinion, pair
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import change_log, ideas
from kiosk.store.database import Store


def admit_voter(store: Store, code: str) -> str:
    """The voter behind a badge code. Raises `InvalidInput` for one that was not issued."""
    voter = badges.voter_of(code, checks.event(store).badge_key)
    checks.issued(store, voter)
    return voter


def ballot_order(store: Store, *, voter: str, challenge: str) -> list[str]:
    """The ids of the challenge's ideas in this voter's own order."""
    checks.challenge(store, challenge)
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
        asked = checks.challenge(store, challenge)
        if asked.poll != "open":
            raise InvalidInput(
                "Voting on this challenge is closed.", InputFault.POLL_CLOSED, field="challenge"
            )
        checks.issued(store, voter)
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
        if checks.idea(store, idea).state == "withdrawn":
            raise InvalidInput("This idea was taken back.", InputFault.IDEA_WITHDRAWN)
        checks.issued(store, voter)
        return change_log.write(store, "opinion", pair(idea, voter), Opinion(answer=known))
