"""What the tallies must be, by what the voters saw: it shares no code with the kiosk.

    ledger = Ledger(challenges)
    ledger.casts("Kiosk 1", person, question, paper)     # they are about to press
    ledger.thanks("Kiosk 1", person, question)           # they were thanked
    ledger.tally(question)                               # {frozenset of ideas: numbers}

A vote whose voter was thanked counts once, whatever is killed. One that was cut off before the
thanks was cast or was not: its voter comes again, and either casts another vote or is told
that there is one. Which of a person's votes counts, the challenge says: the first or the last.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from tests.journey.people import PER_IDEA, Method
from tests.journey.script import Paper

Group = frozenset[str]
Tally = dict[Group, tuple[int, ...]]
State = Literal["unsure", "cast", "void"]


class Challenge(NamedTuple):
    """A question, with the rules that the oracle knows of it."""

    question: str
    method: Method
    counts: Literal["first", "last"]
    titles: list[str]


@dataclass
class Attempt:
    """A vote that somebody pressed "Cast" for."""

    kiosk: str
    paper: Paper
    state: State = "unsure"


@dataclass
class Ledger:
    """Everything that voters saw of their votes, in the order of time."""

    challenges: dict[str, Challenge]
    groups: list[Group] = field(default_factory=list)
    """Ideas that were said to be the same."""
    cancelled: set[str] = field(default_factory=set)
    """People whose badges were cancelled after they voted."""
    faults: list[str] = field(default_factory=list)
    _attempts: dict[tuple[str, str], list[Attempt]] = field(default_factory=dict)

    def casts(self, kiosk: str, person: str, question: str, paper: Paper) -> None:
        """A voter is about to press "Cast". Where the first vote counts, there was none before."""
        attempts = self._attempts.setdefault((person, question), [])
        if self.challenges[question].counts == "first":
            for attempt in attempts:
                if attempt.kiosk == kiosk and attempt.state == "cast":
                    self.faults.append(f"{person} voted twice on “{question}” at {kiosk}")
                elif attempt.kiosk == kiosk:
                    attempt.state = "void"
        attempts.append(Attempt(kiosk, paper))

    def thanks(self, kiosk: str, person: str, question: str, paper: Paper) -> None:
        """A voter was thanked."""
        last = self._attempts.get((person, question), [])[-1:]
        if not last or (last[0].kiosk, last[0].paper) != (kiosk, paper):
            self.faults.append(f"{person} was thanked for what they never cast")
        else:
            last[0].state = "cast"

    def already(self, kiosk: str, person: str, question: str) -> None:
        """A voter is told that they voted, and that the first vote counts."""
        attempts = [a for a in self._attempts.get((person, question), []) if a.state != "void"]
        if not attempts:
            self.faults.append(f"{person} is told that they voted on “{question}”, and never did")
        elif not any(attempt.state == "cast" for attempt in attempts):
            attempts[0].state = "cast"

    def is_unsure(self, person: str, question: str) -> bool:
        """Whether this person cannot know if they voted."""
        attempts = self._attempts.get((person, question), [])
        return any(attempt.state == "unsure" for attempt in attempts[-1:])

    def papers(self, question: str, kiosk: str = "") -> list[Paper]:
        """The vote that counts of each person: at one kiosk, or of all."""
        found = []
        for (person, asked), attempts in self._attempts.items():
            stored = [a for a in attempts if a.state == "cast" and (not kiosk or a.kiosk == kiosk)]
            if asked == question and stored and person not in self.cancelled:
                is_first = self.challenges[question].counts == "first"
                found.append(stored[0 if is_first else -1].paper)
        return found

    def tally(self, question: str, kiosk: str = "") -> Tally:
        """What each idea got, or each group of the same ideas; what nobody spoke of is left out."""
        papers, method = self.papers(question, kiosk), self.challenges[question].method
        if method == "agree":
            return self._views(papers)
        if method == "pairs":
            return self._wins(papers)
        return self._points(papers, PER_IDEA if method == "dots" else 1)

    def group(self, idea: str) -> Group:
        return next((group for group in self.groups if idea in group), frozenset((idea,)))

    def _points(self, papers: Iterable[Paper], most: int) -> Tally:
        points: Counter[Group] = Counter()
        voters: Counter[Group] = Counter()
        for paper in papers:
            own: Counter[Group] = Counter()
            for idea, given in paper.choices.items():
                own[self.group(idea)] += given
            for group, given in own.items():
                points[group] += min(given, most)
                voters[group] += 1
        return {group: (points[group], voters[group]) for group in voters}

    def _views(self, papers: Iterable[Paper]) -> Tally:
        said: dict[Group, list[int]] = {}
        for paper in papers:
            own: dict[Group, set[str]] = {}
            for (idea,), answer in paper.answers:
                own.setdefault(self.group(idea), set()).add(answer)
            for group, answers in own.items():
                counts = said.setdefault(group, [0, 0, 0])
                if "agree" in answers and "disagree" not in answers:
                    counts[0] += 1
                elif "disagree" in answers and "agree" not in answers:
                    counts[1] += 1
                else:
                    counts[2] += 1
        return {group: tuple(counts) for group, counts in said.items()}

    def _wins(self, papers: Iterable[Paper]) -> Tally:
        won: Counter[Group] = Counter()
        lost: Counter[Group] = Counter()
        for paper in papers:
            ahead: Counter[tuple[Group, Group]] = Counter()
            for titles, chosen in paper.answers:
                one, other = map(self.group, titles)
                if chosen != "skip" and one != other:
                    better = self.group(chosen)
                    ahead[better, other if better == one else one] += 1
            for (better, worse), times in ahead.items():
                if times > ahead[worse, better]:
                    won[better] += 1
                    lost[worse] += 1
        return {group: (won[group], lost[group]) for group in won.keys() | lost.keys()}
