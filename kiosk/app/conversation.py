"""Reads a recorded conversation: ideas, and votes on them, in the order they were given.

The files are those of Polis's open data: `comments.csv` with `timestamp` (ms),
`comment-id`, `author-id` and `comment-body`; `votes.csv` with `timestamp`, `comment-id`,
`voter-id` and `vote` (1 agree, -1 disagree, 0 pass). Neither is sorted by time.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import msgspec

from kiosk.app.tables import Row, read_table
from kiosk.changes import Answer
from kiosk.errors import InvalidInput
from kiosk.rules import check_title

_ANSWERS: dict[str, Answer] = {"1": "agree", "-1": "disagree", "0": "pass"}


class Comment(NamedTuple):
    """One recorded idea."""

    id: str
    author: str
    text: str


class Vote(NamedTuple):
    """One recorded vote; `line` is where it stands in its file."""

    line: int
    comment: str
    voter: str
    answer: Answer


class Skipped(msgspec.Struct, frozen=True):
    """A line that cannot take part, and why: `reason` is one of a few fixed words."""

    file: str
    line: int
    id: str
    reason: str


class Conversation(NamedTuple):
    """What was recorded, in order of time; votes only on the ideas that take part."""

    comments: list[Comment]
    votes: list[Vote]
    votes_read: int
    skipped: list[Skipped]


def read_conversation(comments: Path, votes: Path) -> Conversation:
    """Read both files. Lines that cannot be used are skipped, with a reason.

    Raises `InvalidInput` if a file as a whole cannot be read.
    """
    skipped: list[Skipped] = []
    ideas = _comments(
        read_table(comments, required=("timestamp", "comment-id", "author-id", "comment-body")),
        comments.name,
        skipped,
    )
    rows = read_table(votes, required=("timestamp", "comment-id", "voter-id", "vote"))
    taken = {idea.id for idea in ideas}
    before = len(skipped)
    cast = _votes(rows, votes.name, taken, skipped)
    return Conversation(ideas, cast, len(cast) + len(skipped) - before, skipped)


def _comments(rows: Iterable[Row], file: str, skipped: list[Skipped]) -> list[Comment]:
    seen: set[str] = set()
    timed = []
    for row in rows:
        comment, author, text = (
            row.values.get(column, "") for column in ("comment-id", "author-id", "comment-body")
        )
        time = _milliseconds(row)
        if not comment:
            skipped.append(Skipped(file, row.line, comment, "no_id"))
        elif comment in seen:
            skipped.append(Skipped(file, row.line, comment, "repeated_id"))
        elif fault := _title_fault(text):
            skipped.append(Skipped(file, row.line, comment, fault))
        elif time is None:
            skipped.append(Skipped(file, row.line, comment, "no_timestamp"))
        else:
            timed.append((time, row.line, Comment(comment, author, text)))
            seen.add(comment)
    return [comment for _, _, comment in sorted(timed, key=lambda entry: entry[:2])]


def _votes(rows: Iterable[Row], file: str, ideas: set[str], skipped: list[Skipped]) -> list[Vote]:
    timed = []
    for row in rows:
        comment, voter = row.values.get("comment-id", ""), row.values.get("voter-id", "")
        answer = _ANSWERS.get(row.values.get("vote", ""))
        time = _milliseconds(row)
        if comment not in ideas:
            skipped.append(Skipped(file, row.line, comment, "idea_not_taken"))
        elif not voter:
            skipped.append(Skipped(file, row.line, comment, "no_voter"))
        elif answer is None:
            skipped.append(Skipped(file, row.line, comment, "no_answer"))
        elif time is None:
            skipped.append(Skipped(file, row.line, comment, "no_timestamp"))
        else:
            timed.append((time, Vote(row.line, comment, voter, answer)))
    return [vote for _, vote in sorted(timed, key=lambda entry: (entry[0], entry[1].line))]


def _milliseconds(row: Row) -> int | None:
    value = row.values.get("timestamp", "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 16 else None


def _title_fault(text: str) -> str:
    try:
        check_title(text)
    except InvalidInput as error:
        return str(error.reason.value)
    return ""
