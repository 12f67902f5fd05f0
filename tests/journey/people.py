"""The voters: people of a recorded conversation, and how each of them would vote.

    people = read_people(1_000)
    people[0].mind("dots", titles)        # {"Quiet rooms": 2, …}

The votes are those of `tests/data/football-concussions` (CC BY 4.0, see `tests/data/SOURCES.md`).
Everybody takes part who voted on one at least of the ideas that most people voted on.

| method     | what a person wants                                                           |
|------------|-------------------------------------------------------------------------------|
| `agree`    | their votes as they are; a pass on an idea on which they gave none            |
| `approval` | a tick on each idea they agreed with, as far as the ticks go                  |
| `dots`     | a dot on each idea they agreed with, then a second and a third, while some are |
|            | left; in the ideas' order                                                     |
| `pairs`    | the idea they agreed with before one without a vote or with a pass, and that  |
|            | before one they disagreed with; a skip between equals                         |
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal, NamedTuple

Method = Literal["dots", "approval", "agree", "pairs"]
METHODS: Final[tuple[Method, ...]] = ("dots", "approval", "agree", "pairs")

DOTS: Final = 5
PER_IDEA: Final = 3
TICKS: Final = 4
SHARE: Final = 6
"""How many pairs a voter is asked about."""

IDEAS: Final = {"dots": 12, "approval": 12, "agree": 8, "pairs": 8}
"""So many of the ideas that most people voted on, by method; each voter is asked about all."""

_FOLDER = Path(__file__).parents[1] / "data" / "football-concussions"

Mind = dict[str, int]
"""What a person wants, by idea: dots or ticks; 1, 0 or -1 where there are no points to give."""


class Person(NamedTuple):
    """One person of the conversation; `votes` is 1, 0 or -1 by the idea's words."""

    id: str
    votes: dict[str, int]

    def mind(self, method: Method, titles: Sequence[str]) -> Mind:
        """How this person would vote on these ideas."""
        if method in ("agree", "pairs"):
            return {title: self.votes.get(title, 0) for title in titles}
        backed = [title for title in titles if self.votes.get(title) == 1]
        if method == "approval":
            return dict.fromkeys(backed[:TICKS], 1)
        return dict(Counter((backed * PER_IDEA)[:DOTS]))


class Conversation(NamedTuple):
    """The ideas, the one that most people voted on first, and the people."""

    titles: list[str]
    people: list[Person]


def read_conversation() -> Conversation:
    """Read what was recorded; of several votes of one person on one idea, the last."""
    words = {row["comment-id"]: row["comment-body"] for row in _rows("comments.csv")}
    votes: dict[str, dict[str, int]] = {}
    for row in sorted(_rows("votes.csv"), key=lambda row: int(row["timestamp"])):
        votes.setdefault(row["voter-id"], {})[row["comment-id"]] = int(row["vote"])
    heard = Counter(comment for own in votes.values() for comment in own)
    asked = sorted(heard, key=lambda comment: (-heard[comment], int(comment)))
    asked = asked[: max(IDEAS.values())]
    people = [
        Person(voter, {words[comment]: own[comment] for comment in asked if comment in own})
        for voter, own in sorted(votes.items(), key=lambda entry: int(entry[0]))
        if not own.keys().isdisjoint(asked)
    ]
    return Conversation([words[comment] for comment in asked], people)


def _rows(name: str) -> list[dict[str, str]]:
    with (_FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
