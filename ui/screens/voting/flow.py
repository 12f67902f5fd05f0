"""The states a voting kiosk can be in, and what leads from one to the next.

    Closed ⇄ Start → Badge → Choosing → Voting ⇄ Reviewing → Thanked → Start
                                      → Answering ⇄ Reviewing …
                                                    Thanked → Explained → Asked → Answered → Start

`Choosing` is passed over when one challenge is open. By the methods that ask one question at a
time, `Answering` stands for `Voting`. `Checking` a receipt begins and ends at the start. A voter
who stands still meets `Doubting`, one who wants to go `Leaving`; both remember where they came
from. No state outlives its voter: everything known of a voter is in the state, and the state is
replaced.

A practice goes through the same states. A laptop that is for practice alone rests in `Practising`
instead of `Start`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from kiosk import badges
from kiosk.changes import Method
from kiosk.errors import InvalidInput, TablevoiceError
from kiosk.store.events import ChallengeRow, EventRow
from ui.screens.voting.ballot import Ballot, Sought
from ui.screens.voting.equality import Asking
from ui.screens.voting.sheet import Sheet

CODE_LENGTH = badges.LENGTH + 1


class Why(StrEnum):
    """Why nobody can vote here now."""

    NO_EVENT = "no_event"
    NO_CHALLENGE = "no_challenge"
    POLL_CLOSED = "poll_closed"
    NO_IDEAS = "no_ideas"
    TOO_FEW_IDEAS = "too_few_ideas"
    NO_BADGES = "no_badges"


class Closed(NamedTuple):
    """Nobody can vote now; `event` may be empty."""

    why: Why
    event: str = ""


class Start(NamedTuple):
    """The screen invites the next voter."""

    event: str
    challenges: tuple[ChallengeRow, ...]


class Badge(NamedTuple):
    """A voter shows a badge; `typed` is what came before this screen did."""

    typed: str = ""
    refused: TablevoiceError | None = None
    """What is wrong with it, where it was sent already."""
    looks: bool = False
    """Whether the voter has asked the camera to look for it."""


class Choosing(NamedTuple):
    """A voter picks one of several open challenges."""

    voter: str


class Voting(NamedTuple):
    """A voter gives dots; `current` is the idea under their hand."""

    ballot: Ballot
    current: str = ""
    sought: Sought = Sought()
    tells_keys: bool = False
    """Whether they are shown what keys do on an idea."""


class Answering(NamedTuple):
    """A voter answers one question after another."""

    sheet: Sheet


class Reviewing(NamedTuple):
    """A voter looks at what they gave, before it is cast."""

    ballot: Ballot | Sheet


class Thanked(NamedTuple):
    """The ballot is on the disk; `more` says that this voter may vote on another challenge.

    `asks` says that equality questions follow, if the voter goes on.
    """

    voter: str
    dots: int
    """How many dots, ticks or answers were given."""
    more: bool
    receipt: str = ""
    method: Method = "dots"
    asks: bool = False


class Checking(NamedTuple):
    """Somebody asks whether a vote is here; `typed` is the receipt so far."""

    typed: str = ""


class Explained(NamedTuple):
    """A voter reads why the equality questions are asked. Who it is is forgotten by now."""

    asking: Asking


class Asked(NamedTuple):
    """A voter answers equality questions; nothing of it is kept until they end."""

    asking: Asking


class Answered(NamedTuple):
    """The equality questions are over; `error` is why the answers could not be kept."""

    is_blank: bool
    error: TablevoiceError | None = None


Held = Voting | Answering | Reviewing
"""The states in which a voter holds what is not cast."""


class Leaving(NamedTuple):
    """A voter with dots given asks to go without voting."""

    before: Held
    scroll: int = 0
    """How far down they were on that page, in px."""


Questioned = Explained | Asked | Answered
"""The states of the equality questions."""
Attended = Badge | Choosing | Held | Leaving | Checking | Explained | Asked
"""The states in which a voter may wander off."""


class Doubting(NamedTuple):
    """Nothing has happened for a while: "Do you need more time?"."""

    before: Attended
    scroll: int = 0
    """That of `Leaving`."""


class Practising(NamedTuple):
    """This laptop is for practice alone, and invites to it."""

    event: str


Resting = Closed | Start | Practising
"""The states in which nobody is at the kiosk."""
Busy = Attended | Thanked | Answered | Doubting
"""The states in which somebody is."""
State = Resting | Busy


def at_rest(
    event: EventRow | None,
    challenges: Sequence[ChallengeRow],
    ideas: Mapping[str, int],
    *,
    has_badges: bool,
) -> Closed | Start:
    """What the kiosk shows while nobody is at it. `ideas` counts what stands, by challenge."""
    if event is None:
        return Closed(Why.NO_EVENT)
    if not challenges:
        return Closed(Why.NO_CHALLENGE, event.name)
    opened = open_ones(challenges)
    if not opened:
        return Closed(Why.POLL_CLOSED, event.name)
    votable = tuple(c for c in opened if ideas.get(c.id, 0) >= c.rules.fewest)
    if not votable:
        has_any = any(ideas.get(c.id, 0) for c in opened)
        return Closed(Why.TOO_FEW_IDEAS if has_any else Why.NO_IDEAS, event.name)
    if not has_badges:
        return Closed(Why.NO_BADGES, event.name)
    return Start(event.name, votable)


def may_practise(state: State) -> bool:
    """Whether there is a challenge here by whose rules one can practise."""
    if isinstance(state, Closed):
        return state.why not in (Why.NO_EVENT, Why.NO_CHALLENGE)
    return isinstance(state, (Start, Practising))


def open_ones(challenges: Sequence[ChallengeRow]) -> list[ChallengeRow]:
    """The challenges that take ballots now."""
    return [challenge for challenge in challenges if challenge.poll == "open"]


def code_in(text: str) -> str:
    """The badge code in what was typed.

    A scanner types behind what a hand left in the field, so a whole code at the end counts.
    """
    symbols = "".join(text.split()).replace("-", "")
    tail = symbols[-CODE_LENGTH:]
    if len(symbols) > CODE_LENGTH and is_code(tail):
        return tail
    return text


def is_code(text: str) -> bool:
    """Whether the check symbol agrees with the rest."""
    try:
        badges.normalise(text)
    except InvalidInput:
        return False
    return True


def grouped(text: str) -> str:
    """A code as it stands on the card: capitals, in groups of 4, 4 and 5; longer text runs on."""
    symbols = "".join(text.split()).replace("-", "").upper()
    groups = [symbols[:4], symbols[4:8], symbols[8:]]
    return "-".join(group for group in groups if group)


def loses_something(state: State) -> bool:
    """Whether leaving this state throws dots or answers away."""
    paper = paper_of(state)
    return paper is not None and paper.given > 0


def paper_of(state: State) -> Ballot | Sheet | None:
    """What the voter holds in this state and has not cast."""
    held = state.before if isinstance(state, Leaving) else state
    if isinstance(held, Answering):
        return held.sheet
    return held.ballot if isinstance(held, (Voting, Reviewing)) else None
