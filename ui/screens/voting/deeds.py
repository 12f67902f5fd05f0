"""What the kiosk asks of the store between two states: no screen is needed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from kiosk import actions
from kiosk.errors import InputFault, InvalidInput, StoreError, TablevoiceError
from kiosk.store import badges, ballots, events, ideas
from kiosk.store.database import Store
from kiosk.store.equality import equality
from kiosk.store.events import ChallengeRow
from kiosk.voting.receipts import receipt_of
from ui.screens.voting import flow
from ui.screens.voting.ballot import Ballot
from ui.screens.voting.equality import Asking
from ui.screens.voting.equality import begin as begin_asking
from ui.screens.voting.sheet import Sheet

_log = logging.getLogger(__name__)


def at_rest(store: Store) -> flow.Closed | flow.Start:
    """What the kiosk shows while nobody is at it."""
    with store.reading():
        challenges = events.challenges(store)
        return flow.at_rest(
            events.event(store),
            challenges,
            _sizes(store, challenges),
            has_badges=badges.any_stands(store),
        )


def _sizes(store: Store, challenges: Sequence[ChallengeRow]) -> dict[str, int]:
    """How many ideas stand, by challenge; the same ones count once where one is too few."""
    sizes = ideas.count_by_challenge(store)
    for challenge in flow.open_ones(challenges):
        if sizes.get(challenge.id, 0) >= challenge.rules.fewest > 1:
            sizes[challenge.id] = len(ideas.for_ballot(store, challenge.id))
    return sizes


def at_rest_for_practice(store: Store) -> flow.Closed | flow.Practising:
    """The same on a laptop that is for practice alone: whether a poll is open is no matter."""
    now = at_rest(store)
    if isinstance(now, flow.Closed) and not flow.may_practise(now):
        return now
    return flow.Practising(now.event)


def admit(store: Store, code: str) -> flow.Closed | flow.Choosing | flow.Voting | flow.Answering:
    """Where a badge leads. Raises `InvalidInput` for one that was not issued."""
    voter = actions.admit_voter(store, code)
    now = at_rest(store)
    if isinstance(now, flow.Closed):
        return now
    if len(now.challenges) > 1:
        return flow.Choosing(voter)
    return _begin(store, voter, now.challenges[0])


def choices(store: Store, voter: str) -> list[tuple[ChallengeRow, int, bool]]:
    """The challenges one can vote on: how many ideas each has, and whether this voter voted."""
    now = at_rest(store)
    if isinstance(now, flow.Closed):
        return []
    return [
        (c, len(ideas.for_ballot(store, c.id)), ballots.has_voted(store, c.id, voter))
        for c in now.challenges
    ]


def is_done(challenge: ChallengeRow, *, voted: bool) -> bool:
    """Whether a voter can do no more for a challenge: the first vote counts, and is cast."""
    return voted and challenge.recast == "first"


def begin(store: Store, voter: str, challenge: ChallengeRow) -> flow.Voting | flow.Answering:
    """An empty ballot, with the ideas as this voter is shown them.

    Raises `InvalidInput` for a challenge that takes no votes any longer, and for a voter who has
    voted where the first vote counts.
    """
    now = at_rest(store)
    if isinstance(now, flow.Closed) or challenge.id not in {c.id for c in now.challenges}:
        raise InvalidInput(
            "Voting on this challenge is closed.", InputFault.POLL_CLOSED, field="challenge"
        )
    return _begin(store, voter, challenge)


def _begin(store: Store, voter: str, challenge: ChallengeRow) -> flow.Voting | flow.Answering:
    """The same for a challenge that takes votes."""
    voted = ballots.has_voted(store, challenge.id, voter)
    if is_done(challenge, voted=voted):
        raise InvalidInput(
            "This badge has voted on this already, and the first vote counts.",
            InputFault.ALREADY_VOTED,
            field="challenge",
        )
    offer = actions.offer(store, voter=voter, challenge=challenge.id)
    if challenge.rules.has_answers:
        return flow.Answering(
            Sheet(voter, challenge, offer.shown, offer.seed, replaces=voted, again=offer.again)
        )
    return flow.Voting(Ballot(voter, challenge, offer.shown, replaces=voted, seed=offer.seed))


def cast(store: Store, paper: Ballot | Sheet) -> flow.Thanked:
    """Cast a ballot; when this returns, it is on the disk.

    Raises `InvalidInput` or `StoreError`; then nothing was cast. Nothing is read after that,
    so nothing can come between the ballot and its thanks.
    """
    more = _if_readable(lambda: _may_vote_on(store, paper))
    asks = _if_readable(lambda: not paper.replaces and asking(store) is not None)
    change = actions.cast_ballot(
        store,
        voter=paper.voter,
        challenge=paper.challenge.id,
        choices=paper.choices if isinstance(paper, Ballot) else {},
        answers=paper.answers if isinstance(paper, Sheet) else (),
        shown=paper.order if isinstance(paper, Ballot) else paper.seen,
        seed=paper.seed,
    )
    return flow.Thanked(
        paper.voter,
        paper.given,
        more=more,
        receipt=receipt_of(change.salt),
        method=paper.challenge.method,
        asks=asks,
    )


def _may_vote_on(store: Store, paper: Ballot | Sheet) -> bool:
    """Whether another challenge waits for this voter."""
    now = at_rest(store)
    waiting = () if isinstance(now, flow.Closed) else now.challenges
    return any(
        c.id != paper.challenge.id and not ballots.has_voted(store, c.id, paper.voter)
        for c in waiting
    )


def _if_readable(question: Callable[[], bool]) -> bool:
    """The answer, or no: what would follow a vote is not worth one."""
    try:
        return question()
    except StoreError:
        _log.exception("What follows a vote cannot be read")
        return False


def asking(store: Store) -> Asking | None:
    """The way through the equality questions, where this event asks any."""
    found = equality(store)
    if found is None or not found.asked:
        return None
    begun = begin_asking(found.questions)
    return None if begun.is_done else begun


def keep_answers(store: Store, asked: Asking, *, whole: bool) -> flow.Answered:
    """Keep what a voter answered; a blank set unless it is `whole`. Gives what came of it."""
    given = asked.answers if whole else {}
    try:
        actions.keep_answers(store, given)
    except TablevoiceError as error:
        return flow.Answered(is_blank=not given, error=error)
    return flow.Answered(is_blank=not given)
