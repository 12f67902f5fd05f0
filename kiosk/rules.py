"""Pure decisions: which value a register settles on, and what people may type.

Nothing here reads a clock, a file or a store.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kiosk.changes import (
    DETAIL_MAX,
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


class Cast(NamedTuple):
    """A badge's ballot: its place in time, which others it says it replaces, and who wrote it."""

    head: Head
    over: frozenset[ChangeId]
    by_organiser: bool


def in_turn(casts: Iterable[Cast]) -> tuple[list[Cast], list[Cast]]:
    """The ballots of one badge that replace no other one, and after them those that do.

    So a kiosk that names the first ballot as a parent says itself that it came later, whatever
    its clock says. What an organiser's ballot replaces is left out, and that ballot stands for
    itself.
    """
    by_id = {cast.head.id: cast for cast in casts}
    settled: set[ChangeId] = set()
    for cast in by_id.values():
        if cast.by_organiser:
            settled |= _settled_by(cast, by_id)
    left = [cast for place, cast in by_id.items() if place not in settled]
    later = [cast for cast in left if not cast.by_organiser and by_id.keys() & cast.over]
    return [cast for cast in left if cast not in later], later


def _settled_by(word: Cast, by_id: Mapping[ChangeId, Cast]) -> set[ChangeId]:
    """What an organiser's ballot replaces, and what that had replaced.

    But no word of an organiser that came after it, which a kiosk may have foreseen and named.
    """
    found: set[ChangeId] = set()
    waiting = set(word.over)
    while waiting:
        cast = by_id.get(waiting.pop())
        is_open = cast is not None and cast.head.id not in found
        if cast is not None and is_open and not (cast.by_organiser and cast.head >= word.head):
            found.add(cast.head.id)
            waiting |= cast.over
    return found


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


def check_theme(name: str) -> str:
    """What an idea is about, if it can be kept; it may be empty. Raises `InvalidInput`."""
    return check_text(
        name, field="theme", limit=NAME_MAX, empty=None, too_long=InputFault.NAME_TOO_LONG
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


def fold(text: str) -> str:
    """Text as search compares it: no case, no accents (Unicode NFKD, marks dropped).

    Folding what is folded changes nothing.
    """
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()
    decomposed = unicodedata.normalize("NFKD", plain).translate(_STROKES)
    return "".join(c for c in decomposed if not unicodedata.combining(c))
