"""Equality questions: an organiser sets them, a voter answers them after casting."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.actions import checks
from kiosk.changes import Equality
from kiosk.equality.questions import Answers, Question, check_answers, check_questions
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import answers, change_log
from kiosk.store.database import Store
from kiosk.store.equality import EqualityRow, equality
from kiosk.suppression import THRESHOLD, check_threshold


def set_equality(
    store: Store, *, asked: bool, questions: Sequence[Question], threshold: int = THRESHOLD
) -> None:
    """Say whether voters are asked, what, and below which number a count stays hidden."""
    check_threshold(threshold)
    check_questions(questions)
    with store.writing():
        event = checks.event(store).id
        now = EqualityRow(asked, threshold, list(questions))
        if equality(store) != now or checks.is_disputed(store, "equality", event):
            body = Equality(asked=asked, threshold=threshold, questions=list(questions))
            change_log.write(store, "equality", event, body)


def keep_answers(store: Store, given: Answers) -> None:
    """Keep what one voter answered, linked to nothing; whoever skips all leaves a blank set.

    When this returns, it is on the disk.
    """
    now = equality(store)
    if now is None or not now.asked:
        raise InvalidInput("This event asks no such questions.", InputFault.EQUALITY_NOT_ASKED)
    check_answers(now.questions, given)
    answers.add(store, given)
