"""What a voter does at a kiosk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kiosk import badges
from kiosk.actions import checks
from kiosk.changes import ANSWERS, Answer, Ballot, Change, Opinion, Pick, pair
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import ballots, change_log, groups, ideas
from kiosk.store.database import Store
from kiosk.store.events import ChallengeRow
from kiosk.voting import offers, orders
from kiosk.voting.methods import check_ballot


def admit_voter(store: Store, code: str) -> str:
    """The voter behind a badge code. Raises `InvalidInput` for one that was not issued."""
    voter = badges.voter_of(code, checks.event(store).badge_key)
    checks.issued(store, voter)
    return voter


class Offer(NamedTuple):
    """What a voter is shown: the ideas in their order; for pairs, those of each one by one."""

    shown: tuple[str, ...]
    seed: str
    """What shuffled them, or all but those of before; empty where an organiser fixed the order."""
    again: int = 0
    """How many of them, the first ones, this voter was shown for the vote that counts now."""


def offer(store: Store, *, voter: str, challenge: str) -> Offer:
    """The ideas of a challenge for this voter, or their fair part of them.

    By the methods that ask one question at a time, a voter whose vote counts is asked the same
    again. Otherwise, and for what is missing then, the ideas come that were shown least so far,
    by all ballots that this laptop has heard of. How the voter answered is never told.
    """
    with store.reading():
        asked = checks.challenge(store, challenge)
        found = ideas.for_ballot(store, challenge)
        seed = orders.seed_of(voter, challenge)
        if not asked.rules.has_answers:
            fit = offers.that_fit(found, asked.dots, seed)
            return Offer(tuple(_in_order(fit, asked, seed)), "" if asked.order else seed)
        times = ballots.times_shown(store, challenge)
        before = ballots.shown_before(store, challenge, voter)
        face = groups.faces(store, challenge) if before.shown else {}
    if asked.method == "pairs":
        known = offers.pairs_again(before.shown, face, set(found))[: asked.share]
        drawn = orders.fair_pairs(found, asked.share, times, seed, known)
        return Offer(tuple(idea for pair in drawn for idea in pair), seed, 2 * len(known))
    again = offers.ideas_again(before.shown, face, set(found))[: asked.share]
    left = set(found).difference(again)
    part = orders.fair_part(left, asked.share - len(again), times, seed)
    shown = (*again, *_in_order(part, asked, seed))
    if asked.order or (again and not before.seed):
        return Offer(shown, "", len(again))
    is_own = list(shown) == orders.own_order(shown, seed)
    return Offer(shown, seed if is_own else orders.seed_again(seed), len(again))


def _in_order(found: Sequence[str], asked: ChallengeRow, seed: str) -> list[str]:
    """The ideas as the organiser fixed it, or in the voter's own order."""
    return orders.fixed_order(found, asked.order) if asked.order else orders.own_order(found, seed)


def ballot_order(store: Store, *, voter: str, challenge: str) -> list[str]:
    """The ids of the challenge's ideas as this voter is shown them."""
    return list(offer(store, voter=voter, challenge=challenge).shown)


def cast_ballot(
    store: Store,
    *,
    voter: str,
    challenge: str,
    shown: Sequence[str],
    choices: Mapping[str, int] | None = None,
    answers: Sequence[Answer | Pick] = (),
    seed: str = "",
) -> Change:
    """Cast a ballot: points by idea, or answers, and the exact order that the screen showed.

    A voter's later ballot replaces the earlier one, unless in this challenge the first one
    counts: then it is refused.
    """
    given = dict(sorted((choices or {}).items()))
    with store.writing():
        asked = checks.challenge(store, challenge)
        if asked.poll != "open":
            raise InvalidInput(
                "Voting on this challenge is closed.", InputFault.POLL_CLOSED, field="challenge"
            )
        checks.issued(store, voter)
        if asked.recast == "first" and ballots.has_voted(store, challenge, voter):
            raise InvalidInput(
                "This badge has voted on this already, and the first vote counts.",
                InputFault.ALREADY_VOTED,
                field="challenge",
            )
        known = ideas.find(store, challenge=challenge, withdrawn=asked.rules.has_answers)
        check_ballot(asked.rules, choices=given, answers=answers, shown=shown, ideas=set(known))
        body = Ballot(
            v=2 if answers else 1,
            choices=given,
            shown=list(shown),
            seed=seed,
            answers=list(answers),
        )
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
