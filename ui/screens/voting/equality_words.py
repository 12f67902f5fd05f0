"""What the equality questions say around themselves, in the language that is spoken now."""

from __future__ import annotations

from typing import Final

from kiosk.equality.questions import Question
from kiosk.equality.standard import STANDARD
from ui.language import number as written
from ui.language import says, tr

next_up: Final = says(
    "Next: some questions about you. They are optional, and you can skip all of them."
)
go_on: Final = says("Continue")

title: Final = says("Equality questions")
saved: Final = says("Your vote is saved. It does not change, whatever you answer here.")
why: Final = says(
    "We ask these questions to see who takes part, and who is missing. "
    "The organisers see how many people gave each answer. Small numbers are hidden."
)
unlinked: Final = says(
    "Your answers are kept apart from your vote. They are not linked to your badge, your vote "
    "or this laptop. Of the time, only the day is kept."
)
optional: Final = says(
    "You can skip any question. If you answered them before at this event, skip them all."
)
begin: Final = says("Answer the questions")
skip_all: Final = says("Skip all questions")

prefer_not: Final = says("Prefer not to say")
skip_one: Final = says("Skip this question")
skip_rest: Final = says("Skip the rest")
rest_kept: Final = says("What you have answered so far is kept.")
back: Final = says("Go back")
not_kept_if_left: Final = says("If you walk away, your answers to these questions are not kept.")

done: Final = says("Thank you")
done_saved: Final = says("Your answers are saved.")
done_blank: Final = says("You skipped the questions.")
not_kept: Final = says("Your vote is saved. Your answers could not be kept.")

_KNOWN: Final = frozenset(
    wording
    for question in STANDARD
    for wording in (
        question.text,
        question.hint,
        *(option.text for option in question.options),
        *(option.hint for option in question.options),
    )
    if wording
)
"""The standard wordings, which are translated; an organiser's own are said as they are."""


def wording(text: str) -> str:
    """A question's or an answer's words in the language that is spoken now."""
    return tr(text) if text in _KNOWN else text


def step(number: int, total: int) -> str:
    """Which question this is: "Question 2 of 8"."""
    return tr("Question {number} of {total}").format(number=written(number), total=written(total))


def choices(question: Question) -> list[tuple[str, str, str]]:
    """The answers to offer: values, words, hints."""
    return [(o.id, wording(o.text), wording(o.hint)) for o in question.options]
