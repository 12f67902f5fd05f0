"""Makes this process another release of Tablevoice: the one before this, or the next.

become("next")      # reads prizes, and ideas with a colour; has a table for prizes
become("previous")  # has never heard of opinions

Only what a release reads differs, as it will when a kind is added. For a process of its
own: nothing is put back.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import msgspec
import sqlcipher3.dbapi2 as driver
from sqlite_utils import Database

from kiosk import changes, rights
from kiosk.changes import Body, Idea
from kiosk.store import form, migrations, projection
from kiosk.store.database import Store
from kiosk.store.facts import Projection, Settled

Release = Literal["previous", "present", "next"]


class Prize(Body, frozen=True, kw_only=True):
    """What an idea has won."""

    name: str


class ColouredIdea(Idea, frozen=True, kw_only=True):
    """An idea in its second form."""

    newest: ClassVar[int] = 2

    colour: str = ""


def become(release: Release) -> None:
    """Read from now on what this release reads."""
    if release == "previous":
        for table in (changes.BODIES, changes._decoders, rights.RIGHTS, projection.PROJECTIONS):
            del table["opinion"]
    elif release == "next":
        _learn("prize", Prize)
        _learn("idea", ColouredIdea)
        rights.RIGHTS["prize"] = rights.RIGHTS["event"]
        projection.PROJECTIONS["prize"] = Projection(("prize",), _settle, _forget)
        projection.TABLES.append("prize")
        _take_another_step()


def _learn(kind: str, body: type[Body]) -> None:
    changes.BODIES[kind] = body
    changes._decoders[kind] = msgspec.json.Decoder(body)


def _take_another_step() -> None:
    @migrations._steps()
    def m999_prizes(db: Database) -> None:
        db.executescript(
            "CREATE TABLE prize (idea TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;"
        )

    form.STEPS = (*form.STEPS, m999_prizes.__name__)  # type: ignore[assignment]
    form.VERSION += 1
    empty = driver.connect(":memory:", isolation_level=None)
    migrations.apply(empty)
    form.TABLES = form.tables(empty)
    empty.close()


def _settle(store: Store, facts: list[Settled[Any]]) -> None:
    rows = [(fact.subject, fact.body.name) for fact in facts]
    store.run_many("INSERT OR REPLACE INTO prize (idea, name) VALUES (?, ?)", rows)


def _forget(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM prize WHERE idea = ?", [(subject,) for subject in subjects])
