"""What the game tells a kiosk's voter to do, and what the voter says they saw.

Both are lines of JSON: a `Visit` to a kiosk's standard input, a `Told` from its output.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from tests.journey.people import Method, Mind

IDLE_MS = 500
"""A kiosk's minute, for whoever stands still."""

Hands = Literal["keys", "touch"]
Entry = Literal["scan at once", "scan", "type", "pad"]
Stop = Literal["", "badge", "choosing", "ballot", "review", "thanks", "explained", "question"]
Told_ = Literal[
    "ready", "practised", "refused", "already", "casting", "thanked", "answering", "answered",
    "gone", "done",
]  # fmt: skip


class Go(msgspec.Struct, frozen=True):
    """One ballot to cast: on which challenge, and what the voter wants."""

    question: str
    method: Method
    mind: Mind
    stops_after: int = 100
    """So many answers, and the voter has had enough."""


class Look(msgspec.Struct, frozen=True):
    """What a voter makes of the screen; nothing where it stays as it is."""

    language: str = ""
    scale: int = 0
    """In percent."""
    palette: int = 0
    """Which line of the menu."""


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """One voter at one kiosk, from the start screen to the start screen."""

    code: str
    goes: list[Go]
    hands: Hands = "touch"
    entry: Entry = "scan"
    wrong: list[str] = []
    """Codes that are tried before; none of them is to let anybody in."""
    stop: Stop = ""
    """The page where the voter stops."""
    leaves: bool = False
    """Whether they say so there, where a button is for that; else they walk away."""
    practises: bool = False
    """Whether they practise before they vote."""
    asks_for_time: bool = False
    """Whether they press "More time" in the corner, and take it."""
    hesitates: int = 0
    """How often they stand still on a page until the kiosk asks, and say that they are there."""
    look: Look | None = None
    checks_receipt: bool = False
    questions: Literal["answer", "skip", "skip the rest"] = "skip"
    copies: bool = False
    """Whether they copy their code, where a kiosk lets them."""
    seed: int = 0


class Paper(msgspec.Struct, frozen=True):
    """What a voter saw themselves give: points by idea, or to each question its answer."""

    choices: Mind = {}
    answers: list[tuple[list[str], str]] = []


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What a voter saw; `casting` and `answering` come before they press, `done` at the end.

    `problems` are whatever should not have been there.
    """

    what: Told_
    question: str = ""
    paper: Paper | None = None
    receipt: str = ""
    answers: dict[str, str] = {}
    problems: list[str] = []
    counts: dict[str, int] = {}
    """What the voter went through: how often each thing happened."""
