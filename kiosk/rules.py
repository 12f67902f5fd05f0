"""Pure decisions: which value a register settles on, which ballot is valid, who counts.

Nothing here reads a clock, a file or a store.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from kiosk.changes import (
    DETAIL_MAX,
    DOTS_MAX,
    LANGUAGE_MAX,
    NAME_MAX,
    NOTE_MAX,
    POSITION_MAX,
    QUESTION_MAX,
    ROLES,
    TITLE_MAX,
    ChangeId,
)
from kiosk.errors import InputFault, InvalidInput
from kiosk.vouchers import Role

_STROKES = str.maketrans("łøđħŧı", "lodhti")
"""Letters whose stroke Unicode does not hold to be a mark; people type them without."""


class Head(NamedTuple):
    """A change that no other change of its register names as a parent."""

    at: int
    device: str
    seq: int

    @property
    def id(self) -> ChangeId:
        """The change's name."""
        return ChangeId(self.device, self.seq)


def by_precedence(heads: Iterable[Head]) -> list[Head]:
    """Heads in the order in which they are asked for the value: the latest first.

    Equal times fall to the greater device id, so that everyone picks the same one.
    """
    return sorted(heads, reverse=True)


def check_text(
    text: str,
    *,
    field: str,
    limit: int,
    empty: InputFault | None,
    too_long: InputFault,
) -> str:
    """The text, untouched, if it can be kept as it was typed.

    `empty` is the fault for a text with nothing to see in it; `None` allows that.
    Raises `InvalidInput`.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidInput(
            "This text holds half a character that no computer can pass on. "
            "Delete the last character and type it again.",
            InputFault.TEXT_NOT_UNICODE,
            field=field,
        ) from None
    if empty is not None and not _has_ink(text):
        raise InvalidInput("Type a few words first.", empty, field=field)
    if len(text) > limit:
        raise InvalidInput(
            f"This is {len(text):,} characters long; {limit:,} is the most.",
            too_long,
            field=field,
            length=len(text),
            limit=limit,
        )
    return text


def _has_ink(text: str) -> bool:
    return any(unicodedata.category(c) not in ("Zs", "Zl", "Zp", "Cc", "Cf") for c in text)


def check_title(title: str) -> str:
    """An idea's title, if it can be kept. Raises `InvalidInput`."""
    return check_text(
        title,
        field="title",
        limit=TITLE_MAX,
        empty=InputFault.TITLE_EMPTY,
        too_long=InputFault.TITLE_TOO_LONG,
    )


def check_detail(detail: str) -> str:
    """An idea's detail, if it can be kept; it may be empty. Raises `InvalidInput`."""
    return check_text(
        detail,
        field="detail",
        limit=DETAIL_MAX,
        empty=None,
        too_long=InputFault.DETAIL_TOO_LONG,
    )


def check_name(name: str, *, field: str = "name") -> str:
    """The name of an event or a laptop, if it can be kept. Raises `InvalidInput`."""
    return check_text(
        name,
        field=field,
        limit=NAME_MAX,
        empty=InputFault.NAME_EMPTY,
        too_long=InputFault.NAME_TOO_LONG,
    )


def check_language(language: str) -> str:
    """A BCP 47 tag, if it can be kept; it may be empty. Raises `InvalidInput`."""
    return check_text(
        language,
        field="language",
        limit=LANGUAGE_MAX,
        empty=None,
        too_long=InputFault.NAME_TOO_LONG,
    )


def check_note(note: str) -> str:
    """An organiser's note, if it can be kept; it may be empty. Raises `InvalidInput`."""
    return check_text(
        note, field="note", limit=NOTE_MAX, empty=None, too_long=InputFault.DETAIL_TOO_LONG
    )


def check_question(question: str) -> str:
    """A challenge's question, if it can be kept. Raises `InvalidInput`."""
    return check_text(
        question,
        field="question",
        limit=QUESTION_MAX,
        empty=InputFault.QUESTION_EMPTY,
        too_long=InputFault.QUESTION_TOO_LONG,
    )


def check_dots(dots: int, per_idea: int) -> None:
    """Refuse rules that no ballot could keep. Raises `InvalidInput`."""
    if not 1 <= per_idea <= dots <= DOTS_MAX:
        raise InvalidInput(
            f"Give 1 to {DOTS_MAX} dots, and allow at most that many on one idea.",
            InputFault.RULES_IMPOSSIBLE,
            field="dots",
            limit=DOTS_MAX,
        )


def check_position(position: int) -> None:
    """Refuse a place among the challenges that no store could keep. Raises `InvalidInput`."""
    if not 0 <= position <= POSITION_MAX:
        raise InvalidInput(
            f"A challenge stands at 0 to {POSITION_MAX:,}.",
            InputFault.COUNT_OUT_OF_RANGE,
            field="position",
            limit=POSITION_MAX,
        )


def check_role(role: str, table: str) -> Role:
    """The role, if there is such a one and a scribe names a table. Raises `InvalidInput`."""
    for known in ROLES:
        if role == known:
            if role == "scribe" and not table:
                raise InvalidInput(
                    "A scribe writes for a table: give its number or name.",
                    InputFault.TABLE_MISSING,
                    field="table",
                )
            return known
    raise InvalidInput(
        f"There is no role called {role}.", InputFault.ROLE_UNKNOWN, field="role", role=role
    )


def check_ballot(
    choices: Mapping[str, int],
    shown: Sequence[str],
    *,
    dots: int,
    per_idea: int,
    ideas: Set[str],
) -> None:
    """Refuse a ballot that breaks its challenge's rules; an empty one is an abstention.

    `choices` is points by idea, `shown` the order on the screen, `ideas` what may be
    voted for. The method is cumulative voting with a cap on each option ("dotmocracy").
    Raises `InvalidInput`.
    """
    for idea, points in choices.items():
        if idea not in ideas:
            raise InvalidInput(
                "One of these ideas does not belong to this challenge, or was taken back.",
                InputFault.IDEA_ELSEWHERE,
                field="choices",
            )
        if points < 1:
            raise InvalidInput(
                "An idea takes one dot or more; leave it out to give none.",
                InputFault.POINTS_NOT_POSITIVE,
                field="choices",
            )
        if points > per_idea:
            raise InvalidInput(
                f"One idea takes at most {per_idea} dots.",
                InputFault.TOO_MANY_DOTS_ON_IDEA,
                field="choices",
                limit=per_idea,
            )
    if sum(choices.values()) > dots:
        raise InvalidInput(
            f"You have {dots} dots, and gave {sum(choices.values())}.",
            InputFault.TOO_MANY_DOTS,
            field="choices",
            limit=dots,
            given=sum(choices.values()),
        )
    if len(set(shown)) != len(shown) or not choices.keys() <= set(shown):
        raise InvalidInput(
            "The order of the ideas on the screen was not kept whole.",
            InputFault.ORDER_INCOMPLETE,
            field="shown",
        )


def ballot_order(ideas: Iterable[str], voter: str, challenge: str) -> list[str]:
    """The ideas in this voter's own order: the same at every kiosk, unlike any other's.

    A Fisher–Yates shuffle seeded by voter and challenge, over the ideas in id order.
    """
    order = sorted(ideas)
    random.Random(f"{challenge}/{voter}").shuffle(order)  # noqa: S311 (fairness, not secrecy)
    return order


def fold(text: str) -> str:
    """Text as search compares it: no case, no accents (Unicode NFKD, marks dropped).

    Folding what is folded changes nothing.
    """
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()
    decomposed = unicodedata.normalize("NFKD", plain).translate(_STROKES)
    return "".join(c for c in decomposed if not unicodedata.combining(c))
