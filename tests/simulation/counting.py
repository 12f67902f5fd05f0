"""What ballots mean, counted naively by every method; as far from `kiosk.voting` as can be."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import NamedTuple

import msgspec

from kiosk.changes import (
    Badge,
    Badges,
    Ballot,
    Body,
    Challenge,
    Idea,
    IdeaState,
    Merge,
    Voting,
    unpair,
)

Register = tuple[str, str]
Tally = dict[str, tuple[int, ...]]
Values = dict[Register, list[Body]]
"""The bodies that could be a register's value, the latest first."""


class Said(NamedTuple):
    """What one voter says of one challenge, by the faces of its ideas."""

    points: list[tuple[str, int]]
    views: list[tuple[str, str]]
    picks: list[tuple[str, str]]
    """The better one, then the other."""


def count(values: Values, firsts: dict[Register, Body]) -> tuple[dict[str, Tally], dict[str, int]]:
    """What ideas got by challenge, and ballots by challenge: one for each badge at most.

    `firsts` are the ballots that were cast first, by register.
    """
    settled = {register: bodies[0] for register, bodies in values.items()}
    badges = _badges(settled)
    tallies: dict[str, Tally] = {}
    ballots: dict[str, int] = {}
    for (_, challenge), body in settled.items():
        if not isinstance(body, Challenge):
            continue
        voting = Voting() if body.voting is msgspec.UNSET else body.voting
        counted = firsts if voting.recast == "first" else settled
        cast = [
            body
            for (kind, subject), body in counted.items()
            if kind == "ballot" and unpair(subject)[0] == challenge and unpair(subject)[1] in badges
        ]
        good = [b for b in cast if isinstance(b, Ballot) and _is_valid(b, body, voting)]
        if good:
            ballots[challenge] = len(good)
        said = [_said(ballot, _faces(settled, challenge)) for ballot in good]
        tallies[challenge] = _tally(said, voting.method, body.per_idea)
    return tallies, ballots


def _badges(settled: dict[Register, Body]) -> set[str]:
    """The badges that let somebody vote: issued in some batch, and not cancelled there."""
    found = set()
    for (_, batch), body in settled.items():
        if isinstance(body, Badges):
            run = settled.get(("badge", body.run or batch))
            for badge in body.hashes:
                said = settled.get(("badge", badge), run)
                if not (isinstance(said, Badge) and said.state == "cancelled"):
                    found.add(badge)
    return found


def _is_valid(ballot: Ballot, rule: Challenge, voting: Voting) -> bool:
    dots = list(ballot.choices.values())
    if voting.method in ("agree", "pairs"):
        known = {"agree": {"agree", "disagree", "pass"}, "pairs": {"first", "second", "skip"}}
        fits = set(ballot.answers) <= known[voting.method]
        return not dots and fits and len(ballot.answers) <= voting.share
    most = 1 if voting.method == "approval" else rule.per_idea
    return not ballot.answers and sum(dots) <= rule.dots and max(dots, default=0) <= most


def _faces(settled: dict[Register, Body], challenge: str) -> dict[str, str]:
    ideas = {
        subject
        for (_, subject), body in settled.items()
        if isinstance(body, Idea) and body.challenge == challenge
    }
    links = [
        {subject, body.into} for (_, subject), body in settled.items() if isinstance(body, Merge)
    ]
    groups = {idea: {idea} for idea in ideas}
    for _ in ideas:
        for link in links:
            if link <= ideas:
                whole = set().union(*(groups[idea] for idea in link))
                for idea in whole:
                    groups[idea] = whole
    faces = {}
    for idea in ideas:
        standing = {i for i in groups[idea] if _stands(settled, i)}
        faces[idea] = min(standing or groups[idea])
    return faces


def _stands(settled: dict[Register, Body], idea: str) -> bool:
    state = settled.get(("idea_state", idea))
    return not (isinstance(state, IdeaState) and state.state == "withdrawn")


def _said(ballot: Ballot, faces: dict[str, str]) -> Said:
    points = [(faces[idea], n) for idea, n in ballot.choices.items() if idea in faces]
    views: list[tuple[str, str]] = [
        (faces[ballot.shown[n]], answer)
        for n, answer in enumerate(ballot.answers)
        if n < len(ballot.shown) and ballot.shown[n] in faces
    ]
    picks = []
    for n, answer in enumerate(ballot.answers):
        pair = [faces.get(idea, "") for idea in ballot.shown[2 * n : 2 * n + 2]]
        if answer in ("first", "second") and len(set(pair) - {""}) == 2:
            picks.append((pair[0], pair[1]) if answer == "first" else (pair[1], pair[0]))
    return Said(points, views, picks)


def _tally(said: Iterable[Said], method: str, per_idea: int) -> Tally:
    found: Tally = {}

    def add(idea: str, *more: int) -> None:
        found[idea] = tuple(a + b for a, b in zip(found.get(idea, (0, 0, 0)), more, strict=False))

    for voter in said:
        if method == "agree":
            for idea in {idea for idea, _ in voter.views}:
                clear = {answer for i, answer in voter.views if i == idea} - {"pass"}
                add(idea, clear == {"agree"}, clear == {"disagree"}, len(clear) != 1)
        elif method == "pairs":
            for one, other in combinations(sorted({i for pick in voter.picks for i in pick}), 2):
                lead = voter.picks.count((one, other)) - voter.picks.count((other, one))
                if lead:
                    add(one, lead > 0, lead < 0)
                    add(other, lead < 0, lead > 0)
        else:
            cap = 1 if method == "approval" else per_idea
            for idea in {idea for idea, _ in voter.points}:
                add(idea, min(cap, sum(n for i, n in voter.points if i == idea)), 1)
    return found
