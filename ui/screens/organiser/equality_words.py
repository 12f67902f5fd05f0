"""What the organiser's screen says about equality questions."""

from __future__ import annotations

from typing import Final

from kiosk.equality.counts import QuestionCounts
from kiosk.equality.folding import ANOTHER as ANOTHER_ANSWER
from kiosk.equality.folding import SKIPPED
from kiosk.equality.questions import PREFER_NOT, Question
from kiosk.suppression import Hidden, Shown
from ui import words as said

TITLE: Final = "Equality questions"
HINT: Final = (
    "Voters may answer them after their vote. Answers are linked to no badge, no vote, no laptop, "
    "and to no time but the day."
)
OFF: Final = "Voters are not asked."
ASK: Final = "Ask equality questions"
STOP: Final = "Stop asking"
THRESHOLD: Final = "Hide counts below"
THRESHOLD_HINT: Final = "5 at least. 10 is usual."
CHANGE: Final = "Change number"
EDIT: Final = "Edit questions"
COUNTS: Final = "Show counts"
BACK: Final = "Go back to voting"
ASKED_NOW: Final = "Voters are asked after their vote. Every laptop hears of it."
STOPPED: Final = "Voters are not asked any more. Answers that were kept stay."
CHANGED: Final = "The number is changed."

NONE: Final = (
    "No answers have arrived on this laptop yet. Kiosks hand them over when voting is closed."
)
QUESTIONS: Final = "Questions"
ADD: Final = "Add a question"
EDIT_ONE: Final = "Edit words"
UP: Final = "Move up"
DOWN: Final = "Move down"
LEAVE_OUT: Final = "Leave out"
TAKE_IN: Final = "Ask this"
SAVE: Final = "Save question"
CANCEL: Final = "Cancel"
QUESTION: Final = "Question"
ANOTHER: Final = "Another answer"
ANSWER_HINT: Final = "Leave an answer empty to take it out."
ANSWER_ASKED: Final = (
    "Leave an answer empty to take it out. Voters have been asked: in other words it is counted "
    "as another answer, and what was counted stays with the old words."
)
QUESTION_ASKED: Final = (
    "Voters have been asked, and their answers stay with this question. Mend its words only. To "
    "ask something else, leave it out and add a question."
)
LEFT_OUT: Final = "Not asked."
SAVED: Final = "The questions are changed on every laptop after the next exchange."

_NAMED: Final = {
    PREFER_NOT: "Prefer not to say",
    ANOTHER_ANSWER: "An answer that this event does not know",
    SKIPPED: "Skipped",
}


def state(count: int, *, asked: bool) -> str:
    """Whether voters are asked, and how much."""
    if not asked:
        return OFF
    return f"Voters are asked {said.count(count, 'question', 'questions')} after their vote."


def moved(place: int, total: int) -> str:
    """Where a question stands that was moved."""
    return f"It is question {place} of {total} now."


def answer(number: int) -> str:
    """The label of one answer's field."""
    return f"Answer {number}"


def follows(question: Question, questions: dict[str, Question]) -> str:
    """After which answer a question comes, or nothing."""
    led = question.follows
    if led is None or led.question not in questions:
        return ""
    before = questions[led.question]
    option = next((o.text for o in before.options if o.id == led.option), led.option)
    return f"Asked after “{option}” to “{before.text}”"


def number(shown: Shown, threshold: int) -> str:
    """A count as it may be published."""
    if shown is Hidden.FEW:
        return f"fewer than {threshold}"
    return "not shown" if isinstance(shown, Hidden) else f"{shown:,}"


def why(threshold: int) -> str:
    """Why some counts are hidden."""
    return (
        f"Counts below {threshold} are shown as “fewer than {threshold}”. Some others are not "
        "shown, because the small ones could be worked out from them."
    )


def rows(one: QuestionCounts) -> list[str]:
    """The answers of a question as its rows are named."""
    known = {option.id: option.text for option in one.question.options} | _NAMED
    known |= {id_: f"{text} (no longer offered)" for id_, text in one.gone.items()}
    return [known.get(id_, id_) for id_ in one.answers]
