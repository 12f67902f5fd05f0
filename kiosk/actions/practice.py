"""A ground to practise voting on: a store of its own, where nothing can count.

    ground = lay_ground(store, samples)      # asks as the event asks, about other things
    deeds.admit(ground.store, ground.code)   # and so on, as for a real vote
    ground.store.close()                     # nothing of it is left

It lies in memory, under a key and an event of its own, so there is no way from it into the
event's log. Of the event it has the rules, the waiting times and the equality questions.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from kiosk.actions import badges, challenges, checks, event, ideas, members
from kiosk.changes import Challenge, Equality, Idea
from kiosk.store import change_log, events, registers
from kiosk.store.database import Store
from kiosk.store.equality import equality
from kiosk.store.events import ChallengeRow
from kiosk.store.ideas import IdeaRow, find, read_many
from kiosk.store.in_memory import open_in_memory


class Sample(NamedTuple):
    """A question that is nobody's, with answers to vote on; `language` is a BCP 47 tag."""

    question: str
    ideas: tuple[str, ...]
    language: str


class Ground(NamedTuple):
    """A store to practise on; `code` is its one badge."""

    store: Store
    code: str


def lay_ground(source: Store, samples: Sequence[Sample]) -> Ground:
    """A ground by the rules of the event in `source`, which is only read.

    Each sample stands for one of its challenges: those that take votes now, or all of them
    while none does. Of more challenges than samples, every way to vote comes first.
    """
    with source.reading():
        found, questions = events.event(source), equality(source)
        known = challenges_to_practise(source, len(samples))
        asked = [registers.value(source, "challenge", challenge.id) for challenge in known]
    store = open_in_memory(source.now)
    try:
        with store.writing():
            members.enrol(store, name="Practice", role="organiser")
            own = event.create_event(store, name="Practice")
            if found is not None:
                event.set_waiting(store, idle=found.idle, warning=found.warning)
            for place, (like, sample) in enumerate(zip(asked, samples, strict=False)):
                if isinstance(like, Challenge):
                    _ask(store, like, sample, place)
            if questions is not None:
                change_log.write(store, "equality", own, Equality(**questions._asdict()))
            [code] = badges.issue_badges(store, 1)
    except BaseException:
        store.close()
        raise
    return Ground(store, code)


def challenges_to_practise(store: Store, most: int) -> list[ChallengeRow]:
    """The challenges of the event whose rules can be practised, `most` at most, in their order."""
    known = events.challenges(store)
    known = [c for c in known if c.poll == "open"] or known
    first_by_rules = {c.rules: c for c in reversed(known)}.values()
    chosen = sorted(known, key=lambda c: c not in first_by_rules)[:most]
    return [c for c in known if c in chosen]


def word_anew(ground: Ground, samples: Sequence[Sample]) -> None:
    """Say the same samples in another language; what was chosen of them stays chosen."""
    store = ground.store
    with store.writing():
        for challenge, sample in zip(events.challenges(store), samples, strict=False):
            asked = registers.value(store, "challenge", challenge.id)
            if isinstance(asked, Challenge):
                body = msgspec.structs.replace(asked, question=sample.question)
                change_log.write(store, "challenge", challenge.id, body)
            for row in _ideas(store, challenge.id):
                idea = Idea(
                    title=sample.ideas[int(row.table) - 1],
                    detail="",
                    challenge=challenge.id,
                    table=row.table,
                    language=sample.language,
                )
                change_log.write(store, "idea", row.id, idea)


def _ask(store: Store, like: Challenge, sample: Sample, place: int) -> None:
    """Ask a sample by the rules of a challenge; where its order is fixed, this one's is too.

    The rules are written as they came: people vote by odd ones too. The ideas come from tables
    1, 2, 3 …, so that each is known again in another language.
    """
    challenge = checks.new_id(store)
    body = msgspec.structs.replace(like, question=sample.question, position=place)
    change_log.write(store, "challenge", challenge, body)
    shown = [
        ideas.save_idea(
            store, challenge=challenge, title=title, language=sample.language, table=str(number)
        )
        for number, title in enumerate(sample.ideas, start=1)
    ]
    if like.voting is not msgspec.UNSET and like.voting.order:
        challenges.fix_order(store, challenge, shown)
    event.open_poll(store, challenge)


def _ideas(store: Store, challenge: str) -> list[IdeaRow]:
    return list(read_many(store, find(store, challenge=challenge)).values())
