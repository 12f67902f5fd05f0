"""What a table's scribe does with ideas."""

from __future__ import annotations

from kiosk import rules
from kiosk.actions import checks
from kiosk.changes import Idea, IdeaState, State
from kiosk.store import change_log, drafts
from kiosk.store.database import Store

TITLE_DRAFT = "idea title"
DETAIL_DRAFT = "idea detail"


def save_idea(
    store: Store,
    *,
    challenge: str,
    title: str,
    detail: str = "",
    language: str = "en",
    table: str | None = None,
) -> str:
    """Keep what a table says; drafts of these words are done with. Gives the idea's id.

    `language` is a BCP 47 tag; `table` is the laptop's own unless given.
    """
    rules.check_title(title)
    rules.check_detail(detail)
    rules.check_language(language)
    with store.writing():
        checks.challenge(store, challenge)
        body = Idea(
            title=title,
            detail=detail,
            challenge=challenge,
            table=checks.own_table(store)
            if table is None
            else rules.check_name(table, field="table"),
            language=language,
        )
        idea = checks.new_id(store)
        change_log.write(store, "idea", idea, body)
        drafts.finish(store, TITLE_DRAFT, title)
        drafts.finish(store, DETAIL_DRAFT, detail)
    return idea


def edit_idea(
    store: Store, idea: str, *, title: str, detail: str, language: str | None = None
) -> None:
    """Word an idea anew. Where two laptops worded it differently, this settles it.

    It stays in its language unless another is given, as a BCP 47 tag.
    """
    rules.check_title(title)
    rules.check_detail(detail)
    with store.writing():
        before = checks.idea(store, idea)
        tag = before.language if language is None else rules.check_language(language)
        if (before.title, before.detail, before.language, before.versions) == (
            title, detail, tag, 1,
        ):  # fmt: skip
            return
        body = Idea(
            title=title,
            detail=detail,
            challenge=before.challenge,
            table=before.table,
            language=tag,
        )
        change_log.write(store, "idea", idea, body)


def take_back_idea(store: Store, idea: str) -> None:
    """Take an idea back: it stays in the list, marked, and can be brought back."""
    _set_state(store, idea, "withdrawn")


def bring_back_idea(store: Store, idea: str) -> None:
    """Let an idea that was taken back stand again."""
    _set_state(store, idea, "submitted")


def _set_state(store: Store, idea: str, state: State) -> None:
    with store.writing():
        if checks.idea(store, idea).state != state or checks.is_disputed(store, "idea_state", idea):
            change_log.write(store, "idea_state", idea, IdeaState(state=state))
