"""What the kiosk asks of the store between two states: no screen is needed."""

from __future__ import annotations

from kiosk import actions
from kiosk.errors import TablevoiceError
from kiosk.store import ballots, events, ideas
from kiosk.store.database import Store
from kiosk.store.equality import equality
from kiosk.store.events import ChallengeRow
from ui import words as said
from ui.screens.voting import equality_words, flow
from ui.screens.voting.ballot import Ballot
from ui.screens.voting.equality import Asking
from ui.screens.voting.equality import begin as begin_asking


def at_rest(store: Store) -> flow.Closed | flow.Start:
    """What the kiosk shows while nobody is at it."""
    with store.reading():
        return flow.at_rest(
            events.event(store),
            events.challenges(store),
            ideas.count_by_challenge(store),
            events.badge_count(store),
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
    return flow.Thanked(
        ballot.voter,
        ballot.given,
        more=bool(others),
        asks=not ballot.replaces and asking(store) is not None,
    )


def asking(store: Store) -> Asking | None:
    """The way through the equality questions, where this event asks any."""
    found = equality(store)
    if found is None or not found.asked:
        return None
    begun = begin_asking(found.questions)
    return None if begun.is_done else begun


def keep_answers(store: Store, asked: Asking, *, whole: bool) -> str:
    """Keep what a voter answered; a blank set unless it is `whole`. Gives what to say of it."""
    given = asked.answers if whole else {}
    try:
        actions.keep_answers(store, given)
    except TablevoiceError as error:
        return f"{equality_words.not_kept()} {said.sentence(error)}"
    return equality_words.done_saved() if given else equality_words.done_blank()
