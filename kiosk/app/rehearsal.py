"""Plays a recorded conversation through the very actions and exchange that screens use.

    report = rehearse(conversation, Plan(devices=8, offline=0.5, seed=1), find_hub, folder, show)
    report.votes_counted, report.equal

Every device has its own store and loses and regains the hub, in spells drawn from the
seed. Voters mostly stay at one laptop; some vote again at another. At the end all meet
the hub, and every device and the hub must hold the same state.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec

from kiosk import actions
from kiosk.app.conversation import Conversation, Skipped
from kiosk.app.weather import FindHub, OneClock, RehearsedLaptop
from kiosk.errors import InputFault, InvalidInput
from kiosk.exchange import Progress
from kiosk.store import ballots, change_log, integrity
from kiosk.store.database import Store, open_store

MAX_DEVICES = 64
_WANDERERS = 0.1
"""The share of votes that are given at another laptop than the voter's first."""


class Plan(NamedTuple):
    """How many laptops, which share of the time each is offline, and the seed of chance."""

    devices: int = 8
    offline: float = 0.5
    seed: int = 1


class Count(msgspec.Struct, frozen=True, rename={"passed": "pass"}):
    """How many voters agree with one idea, disagree, and pass."""

    agree: int
    disagree: int
    passed: int


class Rehearsal(msgspec.Struct, frozen=True):
    """What a rehearsal did, and whether everybody ended up with the same."""

    ideas: int
    skipped: list[Skipped]
    votes_read: int
    votes_counted: int
    tally: dict[str, Count]
    digests: dict[str, str]
    equal: bool
    changes: int
    exchanges: int
    exchanges_cut: int
    seconds: float
    changes_per_second: float


def rehearse(
    conversation: Conversation,
    plan: Plan,
    open_hub: Callable[[str], FindHub],
    folder: Path,
    on_progress: Callable[[Progress], None],
) -> Rehearsal:
    """Play the conversation, with the laptops' stores in `folder`.

    `open_hub` starts an empty hub for the event of a ticket's text. Raises
    `InvalidInput`, `PeerError` or `StoreError`.
    """
    started = time.perf_counter()
    _check(plan)
    chance = random.Random(plan.seed)  # noqa: S311 (a rehearsal's weather, not a secret)
    clock = OneClock()
    stores = [open_store(folder / f"laptop-{n}.db", clock) for n in range(1, plan.devices + 1)]
    laptops: list[RehearsedLaptop] = []
    try:
        find_hub = open_hub(_begin(stores))
        laptops += [
            RehearsedLaptop(f"laptop {n}", store, find_hub, chance)
            for n, store in enumerate(stores, start=1)
        ]
        total = len(conversation.comments) + len(conversation.votes) + len(laptops)
        play = _Play(conversation, plan, laptops, chance, _Steps(on_progress, total))
        play.open_doors()
        play.write_ideas()
        play.cast_votes()
        play.gather()
        return play.report(time.perf_counter() - started)
    finally:
        for laptop in laptops:
            laptop.close()
        for store in stores:
            store.close()


def _begin(stores: list[Store]) -> str:
    """The first laptop makes the event; the others get tickets. Gives one as text.

    Every laptop may do everything: in a rehearsal ideas are typed and votes are cast at each.
    """
    organiser, *others = stores
    actions.enrol(organiser, name="Laptop 1", role="organiser", table="1")
    actions.create_event(organiser, name="Rehearsal")
    ticket = actions.issue_ticket(
        organiser, role="organiser", label="Rehearsal", uses=max(1, len(others))
    )
    for number, store in enumerate(others, start=2):
        actions.take_ticket(store, ticket.text)
        actions.enrol(store, name=f"Laptop {number}", role="scribe", table=str(number))
    return ticket.text


def _check(plan: Plan) -> None:
    if not 1 <= plan.devices <= MAX_DEVICES or not 0 <= plan.offline < 1:
        raise InvalidInput(
            f"Rehearse with 1 to {MAX_DEVICES} devices, offline for 0 to 0.99 of the time.",
            InputFault.COUNT_OUT_OF_RANGE,
            field="devices",
            limit=MAX_DEVICES,
        )


class _Steps:
    """Counts deeds for the progress bar."""

    def __init__(self, tell: Callable[[Progress], None], total: int) -> None:
        self._tell = tell
        self._total = total
        self._done = 0

    def one(self) -> None:
        self._done += 1
        self._tell(Progress(self._done, self._total))


class _Play:
    """The rehearsal on its way: who sits where, and which idea got which id."""

    def __init__(
        self,
        conversation: Conversation,
        plan: Plan,
        laptops: list[RehearsedLaptop],
        chance: random.Random,
        steps: _Steps,
    ) -> None:
        self._conversation = conversation
        self._plan = plan
        self._laptops = laptops
        self._chance = chance
        self._steps = steps
        self._challenge = ""
        self._badges: dict[str, str] = {}
        self._ids: dict[str, str] = {}

    def open_doors(self) -> None:
        """The first laptop asks the room and issues badges; then everybody meets."""
        organiser = self._laptops[0].store
        self._challenge = actions.add_challenge(organiser, question="What should change?")
        voters = list(dict.fromkeys(vote.voter for vote in self._conversation.votes))
        if voters:
            codes = actions.issue_badges(organiser, len(voters))
            self._badges = dict(zip(voters, codes, strict=True))
        for laptop in self._laptops:
            laptop.meet()

    def write_ideas(self) -> None:
        """Each author's ideas are typed at one table; then everybody hears of all of them."""
        for comment in self._conversation.comments:
            laptop = self._seat(comment.author)
            self._ids[comment.id] = actions.save_idea(
                laptop.store, challenge=self._challenge, title=comment.text, language="und"
            )
            laptop.weather(self._plan.offline)
            self._steps.one()
        for _ in range(2):
            for laptop in self._laptops:
                laptop.meet()

    def cast_votes(self) -> None:
        """Each voter's badge is scanned at one laptop or another, in order of time."""
        for vote in self._conversation.votes:
            wanders = self._chance.random() < _WANDERERS
            laptop = self._chance.choice(self._laptops) if wanders else self._seat(vote.voter)
            voter = actions.admit_voter(laptop.store, self._badges[vote.voter])
            actions.give_opinion(
                laptop.store, voter=voter, idea=self._ids[vote.comment], answer=vote.answer
            )
            laptop.weather(self._plan.offline)
            self._steps.one()

    def gather(self) -> None:
        """Everybody brings what they have, then everybody fetches what they lack."""
        for laptop in self._laptops:
            laptop.meet()
            self._steps.one()
        for laptop in self._laptops:
            laptop.meet()

    def report(self, seconds: float) -> Rehearsal:
        """Count what the last laptop holds, and compare everybody's state."""
        last = self._laptops[-1]
        store = last.store
        counted = ballots.opinions(store)
        states = {integrity.digest(laptop.store) for laptop in self._laptops}
        digests = {laptop.name: change_log.digest(laptop.store) for laptop in self._laptops}
        digests["hub"] = last.hub.digest()
        changes = change_log.count(store)
        return Rehearsal(
            ideas=len(self._ids),
            skipped=self._conversation.skipped,
            votes_read=self._conversation.votes_read,
            votes_counted=ballots.opinion_count(store),
            tally={
                comment: Count(*counted.get(idea, ballots.Opinions()))
                for comment, idea in self._ids.items()
            },
            digests=digests,
            equal=len(states) == len(set(digests.values())) == 1,
            changes=changes,
            exchanges=sum(laptop.exchanges for laptop in self._laptops),
            exchanges_cut=sum(laptop.cut for laptop in self._laptops),
            seconds=round(seconds, 3),
            changes_per_second=round(changes / seconds, 1),
        )

    def _seat(self, person: str) -> RehearsedLaptop:
        """The laptop at which this person sits: the same one all day."""
        place = random.Random(f"{self._plan.seed}/{person}").randrange(len(self._laptops))  # noqa: S311 (a seat, not a secret)
        return self._laptops[place]
