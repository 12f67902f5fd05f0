"""Invented worlds: devices that write the same few registers in every way there is.

`model` reads the design's three lines naively, as far from the store's own code as can be.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from hypothesis import strategies as st

from kiosk.changes import (
    Badge,
    Badges,
    Ballot,
    Body,
    Challenge,
    Change,
    ChangeId,
    Event,
    Idea,
    IdeaState,
    Merge,
    Opinion,
    Poll,
    Theme,
    Voting,
    write_body,
)
from tests.event import DAY, START, YEAR_2099, Author

NAMES = ("ash", "birch", "cedar")
CLOCKS = (START, START - DAY, START + DAY, YEAR_2099, START + 299_000, 0)
SUBJECTS = ("one", "two")
VOTERS = ("a" * 32, "b" * 32)

_BODIES: dict[str, tuple[Body, ...]] = {
    "event": (Event(name="A", badge_key="0" * 64), Event(name="B", badge_key="1" * 64)),
    "challenge": (
        Challenge(question="Why?"),
        Challenge(question="How?", dots=2, per_idea=1, position=7),
        Challenge(v=2, question="Who?", voting=Voting(method="pairs", recast="first", share=2)),
    ),
    "poll": (Poll(state="open"), Poll(state="closed"), Poll(state="closed", revealed=True)),
    "badges": (
        Badges(hashes=[VOTERS[0]]),
        Badges(hashes=list(VOTERS), run="one", label="1 to 2"),
        Badges(hashes=list(VOTERS), run="two"),
    ),
    "badge": (Badge(state="cancelled"), Badge(state="issued")),
    "idea": (
        Idea(title="Ramps", challenge="one", table="1"),
        Idea(title="Lamps", detail="ŵ", challenge="two", table="2"),
    ),
    "idea_state": (IdeaState(state="submitted"), IdeaState(state="withdrawn")),
    "ballot": (
        Ballot(choices={"one": 2}, shown=["one", "two"]),
        Ballot(choices={"one": 9, "two": 1}, shown=["two"]),
        Ballot(choices={}, shown=[]),
        Ballot(v=2, choices={}, shown=["one", "two"], answers=["second"], seed="x"),
    ),
    "opinion": (Opinion(answer="agree"), Opinion(answer="disagree")),
    "merge": (Merge(into="two"), Merge(into="one"), Merge(into="")),
    "theme": (Theme(name="Access"), Theme(name="")),
    "prize": (),
}
UNREADABLE = ('{"v":3}', '{"v":3,"title":["new"]}', "{", '{"title":1}', "", "null", "[" * 5_000)
KINDS = tuple(_BODIES)


class Write(NamedTuple):
    """One step of a world: who writes what, when, and what it says it replaces."""

    author: int
    register: tuple[str, str]
    body: str
    at: int
    replaces: str
    pick: int


def _registers(kinds: Sequence[str]) -> st.SearchStrategy[tuple[str, str]]:
    single = [(kind, subject) for kind in kinds for subject in SUBJECTS]
    paired = [
        (kind, f"{subject}/{voter}")
        for kind in ("ballot", "opinion")
        if kind in kinds
        for subject in SUBJECTS
        for voter in VOTERS
    ]
    own = [("badge", voter) for voter in VOTERS if "badge" in kinds]
    return st.sampled_from([*single, *paired, *own])


def _bodies(kind: str) -> st.SearchStrategy[str]:
    readable = [write_body(body) for body in _BODIES[kind]] * 3
    return st.sampled_from([*readable, *UNREADABLE])


@st.composite
def _writes(draw: st.DrawFn, registers: Sequence[tuple[str, str]]) -> Write:
    register = draw(st.sampled_from(registers))
    return Write(
        author=draw(st.integers(0, len(NAMES) - 1)),
        register=register,
        body=draw(_bodies(register[0])),
        at=draw(st.sampled_from(CLOCKS)) + draw(st.integers(0, 3)),
        replaces=draw(st.sampled_from(("nothing", "nothing", "heads", "some", "future"))),
        pick=draw(st.integers(0, 1 << 16)),
    )


def _parents(step: Write, author: Author, log: Sequence[Change]) -> list[ChangeId]:
    if step.replaces == "heads":
        return sorted(h.id for h in model(log).heads.get(step.register, []))
    if step.replaces == "some":
        return [c.id for n, c in enumerate(log) if step.pick >> n & 1][:8]
    if step.replaces == "future":  # somebody else's change that nobody has seen yet
        other = Author(NAMES[(NAMES.index(author.name) + 1) % len(NAMES)])
        return [ChangeId(other.device, 2 + step.pick % 12)]
    return []


@st.composite
def worlds(draw: st.DrawFn, most: int = 24, kinds: Sequence[str] = KINDS) -> list[Change]:
    """The changes of three devices to a few registers, in the order in which they came about."""
    registers = draw(st.lists(_registers(kinds), min_size=1, max_size=3))
    authors = [Author(name) for name in NAMES]
    log = [author.introduce() for author in authors]
    for step in draw(st.lists(_writes(registers), max_size=most)):
        author = authors[step.author]
        log.append(
            author.write(
                *step.register,
                step.body,
                parents=_parents(step, author, log),
                at=step.at,
                counter=step.pick % 2,
            )
        )
    return log


class Model(NamedTuple):
    """What the design's three lines say about a set of changes."""

    heads: dict[tuple[str, str], list[Change]]
    settled: dict[tuple[str, str], Change]
    conflicts: dict[tuple[str, str], int]


def model(changes: Iterable[Change]) -> Model:
    """The three lines, read aloud, over every pair of changes."""
    distinct = {change.id: change for change in changes}.values()
    registers = {(c.kind, c.subject) for c in distinct}
    heads = {
        register: [
            c
            for c in distinct
            if (c.kind, c.subject) == register
            and not any(
                c.id in other.parents
                for other in distinct
                if other is not c and (other.kind, other.subject) == register
            )
        ]
        for register in registers
    }
    readable = {
        register: [c for c in found if c.body in _readable(register)]
        for register, found in heads.items()
    }
    return Model(
        heads,
        {
            register: max(found, key=lambda c: (c.at, c.device, c.seq))
            for register, found in readable.items()
            if found
        },
        {register: len(found) for register, found in heads.items() if len(found) > 1},
    )


def _readable(register: tuple[str, str]) -> set[str]:
    """The bodies that make sense under this register; a ballot must name a pair."""
    kind, subject = register
    if kind in ("ballot", "opinion") and "/" not in subject:
        return set()
    if kind == "device":
        return {author.introduce().body for author in map(Author, NAMES)}
    return {write_body(body) for body in _BODIES[kind]}
