"""How ballots are counted, by each method, and what a merged idea gets.

    count(Rules("dots"), papers, face)     # {face: Points(points=7, voters=3)}

`face` names for each idea of the challenge the one that stands for its group; what is not
among them does not count. A voter who backed two ideas of one group counts once:

| method     | a voter's say on a group                                                 |
|------------|--------------------------------------------------------------------------|
| `dots`     | the sum of the points, but never more than one idea takes                |
| `approval` | one tick                                                                 |
| `agree`    | agree or disagree, where all that are not a pass are the same; else pass |
| `pairs`    | against each other group what the voter said more often; never against   |
|            | itself                                                                   |

Only whole numbers and fractions of them, so that every laptop gives the same to the digit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from kiosk.voting.methods import Rules
from kiosk.voting.orders import pairs_of


class Paper(NamedTuple):
    """What one ballot says, without who cast it."""

    choices: Mapping[str, int]
    answers: Sequence[str]
    shown: Sequence[str]


class Points(NamedTuple):
    """Dots or ticks, and how many voters gave some."""

    points: int = 0
    voters: int = 0

    @property
    def score(self) -> Fraction:
        """What ideas are ranked by."""
        return Fraction(self.points)


class Views(NamedTuple):
    """How many voters agree, disagree and pass."""

    agree: int = 0
    disagree: int = 0
    passed: int = 0

    @property
    def score(self) -> Fraction:
        """The chance that the next voter agrees, as Polis estimates it: (A + 1) / (S + 2)."""
        return Fraction(self.agree + 1, sum(self) + 2)


class Wins(NamedTuple):
    """How often an idea was preferred to another one, and how often another to it."""

    won: int = 0
    lost: int = 0

    @property
    def score(self) -> Fraction:
        """The chance to win the next comparison, by Laplace's rule of succession.

        So "All Our Ideas" began (Salganik and Levy 2015). Pairs are drawn at random and
        evenly, and it needs no model that floating point could round apart.
        """
        return Fraction(self.won + 1, sum(self) + 2)


Count = Points | Views | Wins


def count(rules: Rules, papers: Iterable[Paper], face: Mapping[str, str]) -> dict[str, Count]:
    """What each group got, by its face; groups that nobody spoke about are left out."""
    match rules.method:
        case "agree":
            return dict(_views(papers, face))
        case "pairs":
            return dict(_wins(papers, face))
        case _:
            return dict(_points(papers, face, rules.per_idea))


def ranked(counts: Mapping[str, Count]) -> list[str]:
    """The faces, the best first; equals by age."""
    return sorted(counts, key=lambda idea: (-counts[idea].score, idea))


def _points(papers: Iterable[Paper], face: Mapping[str, str], per_idea: int) -> dict[str, Points]:
    found: dict[str, Points] = {}
    for paper in papers:
        given: Counter[str] = Counter()
        for idea, points in paper.choices.items():
            if idea in face:
                given[face[idea]] += points
        for idea, points in given.items():
            before = found.get(idea, Points())
            found[idea] = Points(before.points + min(points, per_idea), before.voters + 1)
    return found


def _views(papers: Iterable[Paper], face: Mapping[str, str]) -> dict[str, Views]:
    said: dict[str, Counter[str]] = {}
    for paper in papers:
        own: dict[str, set[str]] = {}
        for idea, answer in zip(paper.shown, paper.answers, strict=False):
            if idea in face:
                own.setdefault(face[idea], set()).add(answer)
        for idea, answers in own.items():
            clear = answers - {"pass"}
            answer = clear.pop() if len(clear) == 1 else "pass"
            said.setdefault(idea, Counter())[answer] += 1
    return {idea: Views(n["agree"], n["disagree"], n["pass"]) for idea, n in said.items()}


def _wins(papers: Iterable[Paper], face: Mapping[str, str]) -> dict[str, Wins]:
    won: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    for paper in papers:
        for (low, high), lead in _leads(paper, face).items():
            if lead:
                won[low if lead > 0 else high] += 1
                lost[high if lead > 0 else low] += 1
    return {idea: Wins(won[idea], lost[idea]) for idea in won.keys() | lost.keys()}


def _leads(paper: Paper, face: Mapping[str, str]) -> dict[tuple[str, str], int]:
    """By how many comparisons the lower of two groups leads with this voter."""
    leads: dict[tuple[str, str], int] = {}
    for (first, second), pick in zip(pairs_of(paper.shown), paper.answers, strict=False):
        if pick == "skip" or first not in face or second not in face:
            continue
        better, worse = face[first], face[second]
        if pick == "second":
            better, worse = worse, better
        if better < worse:
            leads[better, worse] = leads.get((better, worse), 0) + 1
        elif worse < better:
            leads[worse, better] = leads.get((worse, better), 0) - 1
    return leads
