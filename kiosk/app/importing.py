"""Brings a spreadsheet's ideas into the event, and says line by line what it could not take."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kiosk import actions
from kiosk.app.tables import Row, read_table
from kiosk.errors import InputFault, InvalidInput
from kiosk.rules import fold
from kiosk.store import events
from kiosk.store.database import Store


class Refusal(NamedTuple):
    """A line that was not taken, and why."""

    line: int
    error: InvalidInput


class Imported(NamedTuple):
    """How many ideas were saved, and what was not."""

    ideas: int
    refused: list[Refusal]


def import_ideas(store: Store, path: Path) -> Imported:
    """Save each row of a CSV file as an idea.

    Columns: `title`; if wanted `detail`, `challenge` (its question, or its place in the
    list from 1; the first one unless given), `table` (this laptop's own unless given) and
    `language` (BCP 47). Raises `InvalidInput` if the file as a whole cannot be read, and
    `StoreError`; the rows before that are saved.
    """
    rows = read_table(path, ("title",), ("detail", "challenge", "table", "language"))
    challenges = events.challenges(store)
    saved, refused = 0, []
    for row in rows:
        try:
            _save(store, row, challenges)
        except InvalidInput as error:
            refused.append(Refusal(row.line, error))
        else:
            saved += 1
    return Imported(saved, refused)


def _save(store: Store, row: Row, challenges: list[events.ChallengeRow]) -> None:
    values = row.values
    if row.surplus:
        raise InvalidInput(
            "This line has more cells than there are columns. Put quotation marks around text "
            "that holds the sign between columns.",
            InputFault.FILE_UNREADABLE,
            field="file",
        )
    actions.save_idea(
        store,
        challenge=_challenge(values.get("challenge", ""), challenges),
        title=values.get("title", ""),
        detail=values.get("detail", ""),
        language=values.get("language", "").strip() or "en",
        table=values.get("table", "").strip() or None,
    )


def _challenge(wanted: str, challenges: list[events.ChallengeRow]) -> str:
    """The id of the challenge that a cell names."""
    sought = fold(wanted).strip()
    for place, challenge in enumerate(challenges, start=1):
        if sought in ("", str(place), challenge.id, fold(challenge.question).strip()):
            return challenge.id
    raise InvalidInput(
        f"There is no challenge called {wanted!r}.",
        InputFault.CHALLENGE_UNKNOWN,
        field="challenge",
    )
