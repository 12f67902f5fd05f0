"""Plays the journey, and says what was wrong with it.

    outcome = play(folder, voters=1_000, seed=1)
    outcome.problems                       # nothing

First each kiosk is alone with its voters: its own tally must be exact. Then some vote at another
kiosk too. In the end the organiser finds two ideas to be the same and cancels badges, all meet at
a hub, and every laptop must count the same, exactly.
"""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.store import integrity, receipts
from kiosk.store.database import open_existing
from tests.journey.oracle import Ledger, Tally
from tests.journey.people import read_conversation
from tests.journey.plan import USUAL, Plan, Rates
from tests.journey.room import Room
from tests.journey.script import Go, Told, Visit
from tests.journey.watch import Watch

_ELSEWHERE = 0.04
"""Of all voters, those who vote at another kiosk too."""
_CANCELLED = 0.01

_Answers = tuple[tuple[str, str], ...]
"""One voter's equality answers, by question."""


@dataclass
class Outcome:
    """What came of it."""

    seed: int
    voters: int
    thanked: int = 0
    deaths: int = 0
    seconds: float = 0.0
    counts: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)

    @property
    def line(self) -> str:
        """It all in one line."""
        return (
            f"{self.thanked:,} votes of {self.voters:,} voters, {self.deaths} kills, "
            f"seed {self.seed}: {self.seconds:.0f} s. Problems: {len(self.problems) or 'none'}."
        )


class Game:
    """One journey."""

    def __init__(
        self,
        folder: Path,
        rates: Rates,
        *,
        voters: int,
        seed: int,
        kiosks: int,
        plant: str,
    ) -> None:
        conversation = read_conversation()
        self.outcome = Outcome(seed, voters)
        self._room = Room(folder, conversation, seed=seed, kiosks=kiosks, badges=voters)
        self._plan = Plan(self._room, conversation, rates, seed=seed, voters=voters)
        self._ledger = Ledger(self._room.challenges)
        self._titles = conversation.titles
        self._seed = seed
        self._plant = plant
        self._lock = threading.Lock()
        self._receipts: dict[str, list[str]] = {name: [] for name in self._room.kiosks}
        self._practised: list[str] = []
        """Receipts under which no vote may be found."""
        self._answers: Counter[_Answers] = Counter()
        self._unsure_answers: Counter[_Answers] = Counter()
        """Those whose voter was cut off before they read that they are kept."""
        self._answering: dict[str, _Answers] = {}
        """By voter, what their next press may keep."""

    def play(self, *, meets: bool) -> Outcome:
        """Play it to its end, or until the first tallies where nobody is to meet."""
        began = time.monotonic()
        self._round(self._plan.visits)
        for name in self._room.kiosks:
            self._compare(name, alone=True)
        if meets:
            self._round(self._elsewhere())
            self._end()
        self._compare_answers()
        self.outcome.problems += self._ledger.faults
        self.outcome.seconds = time.monotonic() - began
        return self.outcome

    def _round(self, visits: dict[str, list[Visit]]) -> None:
        with ThreadPoolExecutor(len(visits)) as pool:
            done = [pool.submit(self._work, name, own) for name, own in visits.items()]
            for one in done:
                one.result()

    def _work(self, name: str, visits: list[Visit]) -> None:
        """Let the voters of one kiosk come one by one; whoever was cut off comes again at once."""
        dice = random.Random(f"{name} {self._seed}")
        with Watch(self._room.kiosks[name], dice, self._plant) as kiosk:
            waiting = list(reversed(visits))
            while waiting:
                visit = waiting.pop()
                with self._lock:
                    death = self._plan.death()
                left = list(visit.goes)
                for told in kiosk.play(visit, death):
                    with self._lock:
                        self._note(name, visit, told, left)
                with self._lock:
                    answers = self._answering.pop(visit.code, ())
                    self._unsure_answers[answers] += kiosk.died
                    unsure = [go for go in left if self._ledger.is_unsure(visit.code, go.question)]
                    if kiosk.died and (unsure or not visit.stop):
                        waiting.append(self._plan.again(visit, unsure if visit.stop else left))
            if kiosk.close():
                kiosk.problems.append(f"{name} did not end well")
        with self._lock:
            self.outcome.problems += kiosk.problems
            self.outcome.deaths += kiosk.deaths

    def _note(self, name: str, visit: Visit, told: Told, left: list[Go]) -> None:
        """Keep what a voter saw."""
        self.outcome.counts.update(told.counts)
        match told.what:
            case "casting" if told.paper is not None:
                self._ledger.casts(name, visit.code, told.question, told.paper)
            case "thanked" if told.paper is not None:
                self._ledger.thanks(name, visit.code, told.question, told.paper)
                self._receipts[name].append(told.receipt)
                self.outcome.thanked += 1
                left[:] = [go for go in left if go.question != told.question]
            case "already":
                self._ledger.already(name, visit.code, told.question)
                left[:] = [go for go in left if go.question != told.question]
                self.outcome.counts["told that they voted already"] += 1
            case "practised":
                self._practised.append(told.receipt)
            case "answering":
                self._answering[visit.code] = _sorted(told.answers)
            case "answered":
                self._answering.pop(visit.code, None)
                self._answers[_sorted(told.answers)] += 1
            case "refused":
                self.outcome.counts["wrong codes refused"] += 1
            case _:
                pass

    def _elsewhere(self) -> dict[str, list[Visit]]:
        """Some of each kiosk's voters go to the next one, and vote there on the same."""
        names = list(self._room.kiosks)
        dice = random.Random(f"elsewhere {self._seed}")
        found: dict[str, list[Visit]] = {name: [] for name in names}
        for place, name in enumerate(names):
            visits = [visit for visit in self._plan.visits[name] if not visit.stop]
            for visit in dice.sample(visits, max(1, int(len(visits) * _ELSEWHERE))):
                found[names[(place + 1) % len(names)]].append(self._plan.again(visit, visit.goes))
        return found

    def _end(self) -> None:
        """Merge, cancel, meet, and count."""
        same = frozenset((self._titles[0], self._titles[7]))
        self._room.merge(same)
        self._ledger.groups.append(same)
        voters = sorted(self._plan.people)
        for code in voters[: max(1, int(len(voters) * _CANCELLED))]:
            self._room.cancel(code)
            self._ledger.cancelled.add(code)
        if len(self._room.meet()) != 1:
            self.outcome.problems.append("the laptops do not hold the same after they met")
        for name in self._room.kiosks:
            self._compare(name, alone=False)

    def _compare(self, name: str, *, alone: bool) -> None:
        """What a kiosk counts must be what the voters saw; all their receipts must be there."""
        problems = self.outcome.problems
        folder = self._room.kiosks[name]
        if folder.log.exists() and (log := folder.log.read_text(encoding="utf-8")):
            problems.append(f"{name} wrote down a fault: {log[-2_000:]}")
        with closing(open_existing(folder.store)) as store:
            for question in self._room.challenges:
                expected = self._ledger.tally(question, name if alone else "")
                counted: Tally = {
                    self._ledger.group(title): numbers
                    for title, numbers in self._room.tally(store, question).items()
                }
                if counted != expected:
                    problems.append(f"{name}, “{question}”: {_difference(counted, expected)}")
                votes = len(self._ledger.papers(question, name if alone else ""))
                if self._room.ballots(store, question) != votes:
                    problems.append(f"{name}, “{question}”: {votes} votes were cast")
            names = [name] if alone else list(self._receipts)
            given = [code for own in names for code in self._receipts[own]]
            lost = [code for code in given if receipts.check(store, code) is None]
            problems += [f"{name} does not find the receipt {code}" for code in lost]
            found = [code for code in self._practised if receipts.check(store, code) is not None]
            problems += [f"{name} finds {code}, a receipt to practise with" for code in found]
            problems += integrity.verify(store).problems

    def _compare_answers(self) -> None:
        """Each set that a voter saw kept is there once, however often its kiosk died."""
        kept = Counter(map(_sorted, self._room.answers()))
        if missing := self._answers - kept:
            self.outcome.problems.append(f"equality answers are lost: {missing}")
        more = kept - self._answers - self._unsure_answers
        del more[()]  # who skips all, or walks away, leaves a blank set
        if more:
            self.outcome.problems.append(f"equality answers are there that nobody gave: {more}")


def _sorted(answers: dict[str, str]) -> _Answers:
    return tuple(sorted(answers.items()))


def _difference(counted: Tally, expected: Tally) -> str:
    ideas = sorted(counted.keys() | expected.keys(), key=sorted)
    return "; ".join(
        f"{'/'.join(sorted(idea))[:40]}: counted {counted.get(idea)}, cast {expected.get(idea)}"
        for idea in ideas
        if counted.get(idea) != expected.get(idea)
    )


def play(
    folder: Path,
    rates: Rates = USUAL,
    *,
    voters: int,
    seed: int,
    kiosks: int = 3,
    plant: str = "",
    meets: bool = True,
) -> Outcome:
    """Play a journey of so many voters. Gives what came of it."""
    game = Game(folder, rates, voters=voters, seed=seed, kiosks=kiosks, plant=plant)
    return game.play(meets=meets)
