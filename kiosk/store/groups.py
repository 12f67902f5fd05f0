"""Ideas that are the same, and what ideas are about: merges and themes."""

from __future__ import annotations

from kiosk.changes import Merge, Theme
from kiosk.store.database import Store
from kiosk.store.facts import Projection, Settled
from kiosk.voting import groups


def faces(store: Store, challenge: str) -> dict[str, str]:
    """For each idea of the challenge the one that stands for its group; most for themselves.

    Ideas of two challenges are never the same, whatever a merge says.
    """
    states: dict[str, str] = dict(
        store.rows(
            "SELECT id, coalesce(state, 'submitted') FROM idea "
            "LEFT JOIN idea_state ON idea_state.idea = idea.id WHERE challenge = ?",
            [challenge],
        )
    )
    standing = {idea for idea, state in states.items() if state == "submitted"}
    return groups.faces(dict(store.rows("SELECT idea, target FROM merge")), states, standing)


def members(store: Store, challenge: str) -> dict[str, list[str]]:
    """The groups of more than one idea: their ideas by their face, in id order."""
    found: dict[str, list[str]] = {}
    for idea, face in sorted(faces(store, challenge).items()):
        found.setdefault(face, []).append(idea)
    return {face: ideas for face, ideas in found.items() if len(ideas) > 1}


def target(store: Store, idea: str) -> str:
    """The idea that this one was said to be the same as, or nothing."""
    found = store.row("SELECT target FROM merge WHERE idea = ?", [idea])
    return str(found[0]) if found else ""


def themes(store: Store, challenge: str) -> dict[str, str]:
    """The themes of the challenge's ideas, by idea; those without one are left out."""
    return dict(
        store.rows(
            "SELECT theme.idea, name FROM theme JOIN idea ON idea.id = theme.idea "
            "WHERE challenge = ? AND name <> ''",
            [challenge],
        )
    )


def theme(store: Store, idea: str) -> str:
    """What an idea is about, or nothing."""
    found = store.row("SELECT name FROM theme WHERE idea = ?", [idea])
    return str(found[0]) if found else ""


def _settle_merges(store: Store, facts: list[Settled[Merge]]) -> None:
    store.replace("merge", "idea, target", [(f.subject, f.body.into) for f in facts])


def _settle_themes(store: Store, facts: list[Settled[Theme]]) -> None:
    store.replace("theme", "idea, name", [(f.subject, f.body.name) for f in facts])


def _forget_merges(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM merge WHERE idea = ?", [(s,) for s in subjects])


def _forget_themes(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM theme WHERE idea = ?", [(s,) for s in subjects])


PROJECTIONS = {
    "merge": Projection(("merge",), _settle_merges, _forget_merges),
    "theme": Projection(("theme",), _settle_themes, _forget_themes),
}
