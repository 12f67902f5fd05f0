"""What an organiser sets about challenges and their ideas: rules, orders, merges, themes."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kiosk import rules
from kiosk.actions import checks
from kiosk.changes import Challenge, Merge, Method, Recast, Theme, Voting
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import ballots, change_log, groups, ideas
from kiosk.store.database import Store
from kiosk.voting.methods import Rules, check_rules


def add_challenge(
    store: Store,
    *,
    question: str,
    position: int = 0,
    method: Method = "dots",
    dots: int = 5,
    per_idea: int = 3,
    share: int = 12,
    recast: Recast = "last",
) -> str:
    """Ask the room a question, to be voted on by a method with its rules: see `Rules`.

    Gives the challenge's id. Its poll is closed until `open_poll`.
    """
    rules.check_question(question)
    rules.check_position(position)
    asked = check_rules(Rules(method, dots, per_idea, share, recast))
    with store.writing():
        checks.event(store)
        challenge = checks.new_id(store)
        change_log.write(store, "challenge", challenge, _body(question, position, asked, ()))
    return challenge


def change_challenge(
    store: Store,
    challenge: str,
    *,
    question: str,
    method: Method = "dots",
    dots: int = 5,
    per_idea: int = 3,
    share: int = 12,
    recast: Recast = "last",
) -> None:
    """Ask another question, or let it be voted on by other rules; its ideas and order stay.

    Raises `InvalidInput` while its poll is open, and for good once a ballot was cast here:
    what somebody voted on is not changed under their vote.
    """
    rules.check_question(question)
    asked = check_rules(Rules(method, dots, per_idea, share, recast))
    with store.writing():
        before = checks.challenge(store, challenge)
        if before.poll == "open":
            raise InvalidInput(
                "Close the poll first: people may be reading the question.",
                InputFault.POLL_RUNS,
                field="question",
            )
        if ballots.is_begun(store, challenge):
            raise InvalidInput(
                "Somebody has voted on this challenge, so it stays as it is.",
                InputFault.VOTES_CAST,
                field="question",
            )
        if (before.question, before.rules) != (question, asked) or checks.is_disputed(
            store, "challenge", challenge
        ):
            body = _body(question, before.position, asked, before.order)
            change_log.write(store, "challenge", challenge, body)


def fix_order(store: Store, challenge: str, order: Sequence[str]) -> None:
    """Show every voter the ideas in this order; those that come later follow by age.

    Raises `InvalidInput` for no order, or one with an idea of another challenge.
    """
    with store.writing():
        if not order or not set(order) <= set(ideas.find(store, challenge=challenge)):
            checks.challenge(store, challenge)
            raise InvalidInput(
                "An order names ideas of this challenge, and one at least.",
                InputFault.IDEA_ELSEWHERE,
                field="order",
            )
        _set_order(store, challenge, tuple(dict.fromkeys(order)))


def free_order(store: Store, challenge: str) -> None:
    """Show each voter the ideas in an order of their own again."""
    with store.writing():
        _set_order(store, challenge, ())


def merge_ideas(store: Store, idea: str, into: str) -> None:
    """Say that an idea is the same as another of its challenge; a vote for both counts once.

    Raises `InvalidInput` for the idea itself, or one of another challenge.
    """
    with store.writing():
        same = idea == into
        if same or checks.idea(store, idea).challenge != checks.idea(store, into).challenge:
            raise InvalidInput(
                "Choose another idea of the same challenge.",
                InputFault.IDEA_ELSEWHERE,
                field="into",
            )
        _point(store, idea, into)


def part_ideas(store: Store, idea: str) -> None:
    """Take back that an idea is the same as another. Other merges stay."""
    with store.writing():
        checks.idea(store, idea)
        _point(store, idea, "")


def set_theme(store: Store, idea: str, name: str) -> None:
    """Say what an idea is about, so that voters find it by that; or nothing."""
    rules.check_theme(name)
    with store.writing():
        checks.idea(store, idea)
        if groups.theme(store, idea) != name or checks.is_disputed(store, "theme", idea):
            change_log.write(store, "theme", idea, Theme(name=name))


def _point(store: Store, idea: str, into: str) -> None:
    if groups.target(store, idea) != into or checks.is_disputed(store, "merge", idea):
        change_log.write(store, "merge", idea, Merge(into=into))


def _set_order(store: Store, challenge: str, order: tuple[str, ...]) -> None:
    before = checks.challenge(store, challenge)
    if before.order != order or checks.is_disputed(store, "challenge", challenge):
        body = _body(before.question, before.position, before.rules, order)
        change_log.write(store, "challenge", challenge, body)


def _body(question: str, position: int, asked: Rules, order: tuple[str, ...]) -> Challenge:
    """The challenge's value: one that plain dots describe is what it was before there were others.

    An older version would take any other for plain dots, so its `v` keeps it from that.
    """
    voting = Voting(
        method=asked.method,
        recast=asked.recast,
        share=asked.share if asked.has_answers else Voting().share,
        order=list(order),
    )
    is_plain = voting == Voting()
    return Challenge(
        v=1 if is_plain else 2,
        question=question,
        position=position,
        dots=asked.dots,
        per_idea=asked.per_idea,
        voting=msgspec.UNSET if is_plain else voting,
    )
