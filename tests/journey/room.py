"""The room: an event with real ideas, challenges by every method, badges, and kiosks.

    room = Room(folder, seed=1, kiosks=3)
    room.kiosks[0].folder                  # the app opens it
    room.meet()                            # everybody exchanges with a hub that is a process
    room.tally(store, question)            # as the kiosk counts it, by the ideas' words

Of each method there are two challenges: in one a voter's first vote counts, in the other the last.
"""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

from kiosk import actions, badges
from kiosk.equality.standard import STANDARD
from kiosk.lock import Lock
from kiosk.settings import Folder, Settings
from kiosk.store import ballots, change_log, ideas
from kiosk.store.answers import held
from kiosk.store.database import Store, open_existing, open_store
from sync.credentials import credentials_of
from sync.cycle import exchange
from tests.event import receive_all
from tests.hub_process import HubProcess
from tests.journey.oracle import Challenge, Group
from tests.journey.people import DOTS, IDEAS, METHODS, PER_IDEA, SHARE, TICKS, Conversation, Method

PIN = "471108"
_QUESTIONS = {
    "dots": "Where should the money go",
    "approval": "Which of these could you live with",
    "agree": "What do you think of football",
    "pairs": "What matters more",
}


class Room:
    """An organiser's laptop and some kiosks, all in one folder."""

    def __init__(
        self, folder: Path, conversation: Conversation, *, seed: int, kiosks: int, badges: int
    ) -> None:
        self._folder = folder
        self._dice = random.Random(f"room {seed}")
        self.challenges: dict[str, Challenge] = {}
        self._ids: dict[str, str] = {}
        self._organiser = folder / "organiser.db"
        with closing(open_store(self._organiser)) as store:
            self._begin(store, conversation, badges)
            ticket = actions.issue_ticket(store, role="voting", label="Kiosks", uses=kiosks)
            self._hub_ticket = actions.issue_ticket(store, role="scribe", label="Hub").text
            self.kiosks = {
                name: self._kiosk(store, name, ticket.text)
                for name in (f"Kiosk {number + 1}" for number in range(kiosks))
            }

    def _begin(self, store: Store, conversation: Conversation, badges_made: int) -> None:
        actions.enrol(store, name="Organiser", role="organiser")
        actions.create_event(store, name="City Hack")
        with store.writing():
            for method in METHODS:
                titles = conversation.titles[: IDEAS[method]]
                self._ask(store, method, "last", titles)
                self._ask(store, method, "first", titles)
        self.codes = [self._new_code() for _ in range(badges_made)]
        self.cancelled, self.unissued = [self._new_code()], [self._new_code()]
        actions.admit_badges(store, self.codes + self.cancelled)
        actions.cancel_badge(store, actions.badge_of(store, self.cancelled[0]))
        actions.set_equality(store, asked=True, questions=STANDARD)

    def _ask(self, store: Store, method: Method, counts: str, titles: list[str]) -> None:
        question = f"{_QUESTIONS[method]}? Your {counts} vote counts."
        points = {"dots": (DOTS, PER_IDEA), "approval": (TICKS, 1)}.get(method, (1, 1))
        challenge = actions.add_challenge(
            store,
            question=question,
            position=len(self._ids),
            method=method,
            dots=points[0],
            per_idea=points[1],
            share=SHARE if method == "pairs" else len(titles),
            recast="first" if counts == "first" else "last",
        )
        for place, title in enumerate(titles):
            actions.save_idea(store, challenge=challenge, title=title, table=str(place % 9 + 1))
        actions.open_poll(store, challenge)
        self._ids[question] = challenge
        self.challenges[question] = Challenge(
            question, method, "first" if counts == "first" else "last", titles
        )

    def _new_code(self) -> str:
        return badges.code_for(self._dice.getrandbits(60))

    def _kiosk(self, organiser: Store, name: str, ticket: str) -> Folder:
        """A laptop that has joined. All but the last are locked."""
        folder = Folder(self._folder / name)
        folder.path.mkdir()
        with closing(open_store(folder.store)) as store:
            actions.take_ticket(store, ticket)
            receive_all(store, organiser)
            actions.enrol(store, name=name, role="voting")
        folder.keep(Settings(name=name, role="voting", steady_ms=0))
        if name != "Kiosk 3":
            Lock(folder.kiosk_lock).close(PIN, PIN)
        return folder

    def merge(self, ideas: Group) -> None:
        """Have the organiser say of these ideas, in each challenge, that they are the same."""
        first, *others = sorted(ideas)
        with closing(open_existing(self._organiser)) as store:
            for question in self.challenges:
                known = self._known(store, question)
                for other in others:
                    actions.merge_ideas(store, known[other], known[first])

    def cancel(self, code: str) -> None:
        """Have the organiser cancel a badge."""
        with closing(open_existing(self._organiser)) as store:
            actions.cancel_badge(store, actions.badge_of(store, code))

    def meet(self) -> set[str]:
        """Let all exchange with a hub, a process of its own, until each has been there twice.

        Gives the digests of their logs: one if all hold the same.
        """
        paths = [self._organiser, *(folder.store for folder in self.kiosks.values())]
        digests = {}
        with HubProcess(self._folder / "hub.db", 0, "--ticket", self._hub_ticket) as hub:
            for path in paths * 2:
                with (
                    closing(open_existing(path)) as store,
                    closing(hub.peer(credentials_of(store))) as peer,
                ):
                    exchange(store, peer, lambda: False, lambda _progress: None)
                    digests[path] = change_log.digest(store)
        return set(digests.values())

    def tally(self, store: Store, question: str) -> dict[str, tuple[int, ...]]:
        """What a laptop counts for each idea, by its words."""
        counted = ballots.tally(store, self._ids[question])
        titles = {idea: title for title, idea in self._known(store, question).items()}
        return {titles[idea]: tuple(numbers) for idea, numbers in counted.items()}

    def ballots(self, store: Store, question: str) -> int:
        """How many votes a laptop counts."""
        return ballots.count_by_challenge(store).get(self._ids[question], 0)

    def answers(self) -> list[dict[str, str]]:
        """All equality answers in the room, each set once."""
        sets: dict[str, dict[str, str]] = {}
        for folder in self.kiosks.values():
            with closing(open_existing(folder.store)) as store:
                sets |= {one.id: dict(one.answers) for one in held(store)}
        return list(sets.values())

    def _known(self, store: Store, question: str) -> dict[str, str]:
        """The ids of a challenge's ideas, by their words."""
        found = ideas.find(store, challenge=self._ids[question])
        return {row.title: idea for idea, row in ideas.read_many(store, found).items()}
