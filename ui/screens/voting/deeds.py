"""What the kiosk asks of the store between two states: no screen is needed."""

from __future__ import annotations

from kiosk import actions
from kiosk.store import badges, ballots, events, ideas
from kiosk.store.database import Store
from kiosk.store.events import ChallengeRow
from ui.screens.voting import flow
from ui.screens.voting.ballot import Ballot


def at_rest(store: Store) -> flow.Closed | flow.Start:
    """What the kiosk shows while nobody is at it."""
    with store.reading():
        return flow.at_rest(
            events.event(store),
            events.challenges(store),
            ideas.count_by_challenge(store),
            badges.count(store),
        )


def admit(store: Store, code: str) -> flow.Closed | flow.Choosing | flow.Voting:
    """Where a badge leads. Raises `InvalidInput` for one that was not issued."""
    voter = actions.admit_voter(store, code)
    now = at_rest(store)
    if isinstance(now, flow.Closed):
        return now
    if len(now.challenges) > 1:
        return flow.Choosing(voter)
    return begin(store, voter, now.challenges[0])


def choices(store: Store, voter: str) -> list[tuple[ChallengeRow, int, bool]]:
    """The challenges one can vote on: how many ideas each has, and whether this voter voted."""
    now = at_rest(store)
    if isinstance(now, flow.Closed):
        return []
    standing = ideas.count_by_challenge(store)
    return [
        (c, standing.get(c.id, 0), ballots.ballot(store, c.id, voter) is not None)
        for c in now.challenges
    ]


def begin(store: Store, voter: str, challenge: ChallengeRow) -> flow.Voting:
    """An empty ballot, with the ideas in this voter's own order."""
    order = actions.ballot_order(store, voter=voter, challenge=challenge.id)
    replaces = ballots.ballot(store, challenge.id, voter) is not None
    return flow.Voting(Ballot(voter, challenge, tuple(order), replaces=replaces))


def cast(store: Store, ballot: Ballot) -> flow.Thanked:
    """Cast a ballot; when this returns, it is on the disk.

    Raises `InvalidInput` or `StoreError`; then nothing was cast.
    """
    actions.cast_ballot(
        store,
        voter=ballot.voter,
        challenge=ballot.challenge.id,
        choices=ballot.choices,
        shown=ballot.order,
    )
    others = [c for c, _, voted in choices(store, ballot.voter) if not voted]
    return flow.Thanked(ballot.voter, ballot.given, more=bool(others))
