"""Stores of a given size, made through the actions that screens use."""

from __future__ import annotations

import random
from pathlib import Path

from kiosk import actions
from kiosk.changes import Method
from kiosk.store import ideas
from kiosk.store.database import Store, open_store
from kiosk.vouchers import Role
from tests.event import belong

_WORDS = (
    "quiet", "rooms", "hoist", "signs", "Welsh", "interpreter", "rota", "mentor", "parking",
    "prayer", "lift", "ramp", "minutes", "board", "agenda", "carers", "night", "shift",
    "training", "pay", "bands", "appraisal", "bullying", "exit", "interview",
)  # fmt: skip


def event(
    path: Path, badges: int = 0, *, role: Role = "scribe", method: Method = "dots"
) -> tuple[Store, str, list[str]]:
    """The store that made an event, with one open challenge; its id, and badge codes."""
    store = belong(open_store(path))
    actions.enrol(store, name="Table 7", role=role, table="7")
    actions.create_event(store, name="Inclusion hackathon")
    challenge = add_challenge(store, method)
    return store, challenge, actions.issue_badges(store, badges) if badges else []


def add_challenge(store: Store, method: Method) -> str:
    """Another challenge, whose poll is open."""
    question = "What should change by next year?"
    challenge = actions.add_challenge(store, question=question, method=method)
    actions.open_poll(store, challenge)
    return challenge


def title(number: int) -> str:
    """A title of six words and a number; the same one for the same number."""
    words = random.Random(number).sample(_WORDS, 6)
    return f"{' '.join(words).capitalize()} {number}"


def add_ideas(store: Store, challenge: str, count: int) -> None:
    """So many ideas, in transactions of a thousand."""
    for start in range(0, count, 1_000):
        with store.writing():
            for number in range(start, min(start + 1_000, count)):
                actions.save_idea(store, challenge=challenge, title=title(number))


def add_opinions(store: Store, challenge: str, codes: list[str], count: int) -> None:
    """So many opinions of these badges on the challenge's ideas."""
    about = ideas.for_ballot(store, challenge)
    voters = [actions.admit_voter(store, code) for code in codes]
    for start in range(0, count, 1_000):
        with store.writing():
            for number in range(start, min(start + 1_000, count)):
                actions.give_opinion(
                    store,
                    voter=voters[number % len(voters)],
                    idea=about[number // len(voters) % len(about)],
                    answer=("agree", "disagree", "pass")[number % 3],
                )


def add_ballots(store: Store, challenge: str, codes: list[str]) -> None:
    """A ballot of each of these badges, with a dot for one of the challenge's ideas."""
    about = ideas.for_ballot(store, challenge)
    with store.writing():
        for number, code in enumerate(codes):
            actions.cast_ballot(
                store,
                voter=actions.admit_voter(store, code),
                challenge=challenge,
                choices={about[number % len(about)]: 1},
                shown=about,
            )
