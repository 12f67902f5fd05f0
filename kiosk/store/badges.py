"""The badges that were issued, run by run, and those that were cancelled.

    standing(store, voter)      # "issued", "cancelled", or nothing for one that never was
    runs(store)                 # what was made in one go, and how much of it voted

A badge lets somebody vote while a batch that holds it stands. An organiser's word on the
badge itself goes before the word on its run.
"""

from __future__ import annotations

from typing import NamedTuple

from kiosk.changes import Badge, Badges, BadgeState
from kiosk.store.database import Store
from kiosk.store.facts import Projection, Settled

_SAID = """
    badge
    JOIN badge_batch ON badge_batch.batch = badge.batch
    LEFT JOIN badge_state AS own ON own.subject = badge.hash
    LEFT JOIN badge_state AS run ON run.subject = badge_batch.run
"""
_STANDS = "coalesce(own.state, run.state, 'issued') = 'issued'"


def stands(voter: str) -> str:
    """SQL that is true where the badge in the column `voter` was issued and is not cancelled."""
    return f"EXISTS (SELECT 1 FROM {_SAID} WHERE badge.hash = {voter} AND {_STANDS})"


class Totals(NamedTuple):
    """How many badges were issued, and how many of those are cancelled."""

    issued: int
    cancelled: int


class RunRow(NamedTuple):
    """Badges that were made in one go; `at` (hybrid time) is when the first batch was written."""

    run: str
    label: str
    at: int
    issued: int
    cancelled: int
    voted: int
    """How many of them have a ballot or an opinion, whether it counts or not."""


def standing(store: Store, voter: str) -> BadgeState | None:
    """What a badge with this keyed hash is; nothing if it was never issued."""
    found = store.row(f"SELECT max({_STANDS}) FROM {_SAID} WHERE badge.hash = ?", [voter])
    if found is None or found[0] is None:
        return None
    return "issued" if found[0] else "cancelled"


def totals(store: Store) -> Totals:
    """How many badges there are."""
    found = store.row(
        "SELECT count(*), coalesce(sum(NOT stands), 0) FROM "
        f"(SELECT max({_STANDS}) AS stands FROM {_SAID} GROUP BY badge.hash)"
    )
    return Totals(*found) if found else Totals(0, 0)


def count(store: Store) -> int:
    """How many badges let somebody vote."""
    issued, cancelled = totals(store)
    return issued - cancelled


def any_stands(store: Store) -> bool:
    """Whether there is a badge that lets somebody vote."""
    return store.row(f"SELECT 1 FROM {_SAID} WHERE {_STANDS} LIMIT 1") is not None


def has_voted(store: Store, voter: str) -> bool:
    """Whether a badge has a ballot or an opinion here, whether it counts or not."""
    found = store.row(
        "SELECT 1 FROM ballot WHERE voter = ? UNION SELECT 1 FROM opinion WHERE voter = ?",
        [voter, voter],
    )
    return found is not None


def runs(store: Store) -> list[RunRow]:
    """Everything that was made in one go, the latest first."""
    return [
        RunRow(*row)
        for row in store.rows(
            f"""
            WITH used AS MATERIALIZED (SELECT voter FROM ballot UNION SELECT voter FROM opinion)
            SELECT run, max(label), min(at), count(*), sum(NOT stands), count(used.voter)
            FROM (
                SELECT badge.hash, badge_batch.run, max(label) AS label, min(at) AS at,
                    max({_STANDS}) AS stands
                FROM {_SAID} GROUP BY badge_batch.run, badge.hash
            ) LEFT JOIN used ON used.voter = hash
            GROUP BY run ORDER BY min(at) DESC, run
            """
        )
    ]


def said(store: Store, subject: str) -> BadgeState | None:
    """What an organiser said last of this badge or run itself, if anything."""
    found = store.row("SELECT state FROM badge_state WHERE subject = ?", [subject])
    return found[0] if found else None


def is_run(store: Store, run: str) -> bool:
    """Whether badges were made under this name."""
    return store.row("SELECT 1 FROM badge_batch WHERE run = ?", [run]) is not None


def _settle_badges(store: Store, facts: list[Settled[Badges]]) -> None:
    _forget_badges(store, [f.subject for f in facts])
    store.run_many(
        "INSERT OR IGNORE INTO badge (hash, batch) VALUES (?, ?)",
        [(badge, f.subject) for f in facts for badge in f.body.hashes],
    )
    store.replace(
        "badge_batch",
        "batch, run, label, at",
        [(f.subject, f.body.run or f.subject, f.body.label, f.at) for f in facts],
    )


def _settle_states(store: Store, facts: list[Settled[Badge]]) -> None:
    store.replace("badge_state", "subject, state", [(f.subject, f.body.state) for f in facts])


def _forget_badges(store: Store, subjects: list[str]) -> None:
    keys = [(s,) for s in subjects]
    store.run_many("DELETE FROM badge WHERE batch = ?", keys)
    store.run_many("DELETE FROM badge_batch WHERE batch = ?", keys)


def _forget_states(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM badge_state WHERE subject = ?", [(s,) for s in subjects])


PROJECTIONS = {
    "badges": Projection(("badge", "badge_batch"), _settle_badges, _forget_badges),
    "badge": Projection(("badge_state",), _settle_states, _forget_states),
}
