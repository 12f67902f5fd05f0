"""Ideas: their text, their state, where each one is, and search."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kiosk.changes import Idea, IdeaState, Unreadable, read_body
from kiosk.exchange import Place
from kiosk.rules import fold
from kiosk.store import groups
from kiosk.store.database import Store
from kiosk.store.facts import Projection, Settled
from kiosk.store.log_store import Row

_LOOKUP = 500
_MOST_WORDS = 200


class IdeaRow(NamedTuple):
    """An idea as it stands now."""

    id: str
    title: str
    detail: str
    challenge: str
    table: str
    language: str
    state: str
    """`submitted` or `withdrawn`."""
    at: int
    """The hybrid time of its latest wording."""
    place: Place
    versions: int
    """More than one when two laptops worded it differently and nobody has settled it."""


class WaitingIdea(NamedTuple):
    """What this laptop wrote and had no right to write any more: it counts nowhere yet."""

    title: str
    is_left_out: bool
    """Whether an organiser looked at it and left it out."""


_IDEAS = """
    SELECT idea.id, title, detail, challenge, table_name, language,
           coalesce(idea_state.state, 'submitted'), idea.at,
           EXISTS (SELECT 1 FROM holding WHERE place = 'platform'
                   AND holding.device = idea.device AND holding.seq >= idea.seq),
           EXISTS (SELECT 1 FROM holding WHERE place = 'room'
                   AND holding.device = idea.device AND holding.seq >= idea.seq),
           (SELECT count(*) FROM head WHERE kind = 'idea' AND subject = idea.id)
    FROM idea LEFT JOIN idea_state ON idea_state.idea = idea.id
"""


def find(
    store: Store,
    *,
    words: str = "",
    challenge: str | None = None,
    table: str | None = None,
    withdrawn: bool = True,
) -> list[str]:
    """The ids of the ideas that hold every one of the words, newest first.

    Words are compared without case and accents, anywhere in title, detail or table. Of
    a whole page pasted into the search, the first 200 words are looked for.
    """
    conditions: list[str] = []
    values: list[str] = []
    for word in list(dict.fromkeys(fold(words).split()))[:_MOST_WORDS]:
        conditions.append("instr(folded, ?) > 0")
        values.append(word)
    # Text is scanned in a narrow table; without words, the ideas' own indexes serve better.
    source, key = ("idea_text", "idea") if conditions else ("idea", "id")
    if challenge is not None:
        conditions.append("challenge = ?")
        values.append(challenge)
    if table is not None:
        conditions.append("table_name = ?")
        values.append(table)
    if not withdrawn:
        conditions.append(f"{key} NOT IN (SELECT idea FROM idea_state WHERE state = 'withdrawn')")
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    sql = f"SELECT {key} FROM {source} {where} ORDER BY {key} DESC"
    return [row[0] for row in store.rows(sql, values)]


def read_many(store: Store, ideas: Sequence[str]) -> dict[str, IdeaRow]:
    """Ideas by id, as they are now; an unknown id is left out."""
    found: dict[str, IdeaRow] = {}
    for start in range(0, len(ideas), _LOOKUP):
        wanted = ideas[start : start + _LOOKUP]
        marks = ", ".join("?" * len(wanted))
        for row in store.rows(f"{_IDEAS} WHERE idea.id IN ({marks})", wanted):
            found[row[0]] = _row(row)
    return found


def read(store: Store, idea: str) -> IdeaRow | None:
    """One idea, if it is here."""
    return read_many(store, [idea]).get(idea)


def waiting(store: Store) -> list[WaitingIdea]:
    """The wordings from this laptop that were set aside, the newest first."""
    own = store.identity.device
    found: dict[str, WaitingIdea] = {}
    for subject, body, verdict in store.rows(
        "SELECT subject, body, verdict.state FROM withheld JOIN change USING (device, seq) "
        "LEFT JOIN verdict ON verdict.name = withheld.name "
        "WHERE kind = 'idea' AND admitted = 0 AND withheld.device >= ? AND withheld.device < ? "
        "ORDER BY change.at DESC, seq DESC",
        [own, f"{own};"],
    ):
        with contextlib.suppress(Unreadable):
            idea = read_body("idea", body)
            if isinstance(idea, Idea):
                found.setdefault(subject, WaitingIdea(idea.title, verdict == "dismissed"))
    return list(found.values())


def for_ballot(store: Store, challenge: str) -> list[str]:
    """The ids of the ideas that a ballot of this challenge shows, in id order.

    Of those that are the same it is one: see `groups.faces`.
    """
    face = groups.faces(store, challenge)
    return sorted({face[idea] for idea in standing(store, challenge)})


def standing(store: Store, challenge: str) -> list[str]:
    """The ids of the challenge's ideas that nobody took back."""
    return find(store, challenge=challenge, withdrawn=False)


def count(store: Store) -> int:
    """How many ideas stand."""
    found = store.row(
        "SELECT (SELECT count(*) FROM idea) - (SELECT count(*) FROM idea_state "
        "JOIN idea ON idea.id = idea_state.idea WHERE state = 'withdrawn')"
    )
    return int(found[0]) if found else 0


def count_by_challenge(store: Store) -> dict[str, int]:
    """How many ideas stand, by challenge."""
    return dict(
        store.rows(
            "SELECT challenge, count(*) FROM idea "
            "LEFT JOIN idea_state ON idea_state.idea = idea.id "
            "WHERE coalesce(state, 'submitted') = 'submitted' GROUP BY challenge"
        )
    )


def _row(row: Row) -> IdeaRow:
    on_platform, in_room, versions = row[8:]
    place: Place = "platform" if on_platform else "room" if in_room else "laptop"
    return IdeaRow._make((*row[:8], place, versions))


def _settle_ideas(store: Store, facts: list[Settled[Idea]]) -> None:
    store.replace(
        "idea",
        "id, title, detail, challenge, table_name, language, device, seq, at",
        [
            (
                f.subject,
                f.body.title,
                f.body.detail,
                f.body.challenge,
                f.body.table,
                f.body.language,
                f.device,
                f.seq,
                f.at,
            )
            for f in facts
        ],
    )
    store.replace(
        "idea_text",
        "idea, challenge, table_name, folded",
        [
            (
                f.subject,
                f.body.challenge,
                f.body.table,
                fold(f"{f.body.title}\n{f.body.detail}\n{f.body.table}"),
            )
            for f in facts
        ],
    )


def _settle_states(store: Store, facts: list[Settled[IdeaState]]) -> None:
    store.replace(
        "idea_state",
        "idea, state",
        [(f.subject, f.body.state) for f in facts],
    )


def _forget_ideas(store: Store, subjects: Iterable[str]) -> None:
    ids = [(subject,) for subject in subjects]
    store.run_many("DELETE FROM idea WHERE id = ?", ids)
    store.run_many("DELETE FROM idea_text WHERE idea = ?", ids)


def _forget_states(store: Store, subjects: Iterable[str]) -> None:
    store.run_many("DELETE FROM idea_state WHERE idea = ?", [(s,) for s in subjects])


PROJECTIONS = {
    "idea": Projection(("idea", "idea_text"), _settle_ideas, _forget_ideas),
    "idea_state": Projection(("idea_state",), _settle_states, _forget_states),
}
