"""What the kiosk says where a voter answers one question at a time."""

from __future__ import annotations

from typing import Final

from kiosk.store.events import ChallengeRow
from ui.language import isolated, says, tr, translatable
from ui.language import number as written
from ui.screens.voting.sheet import Sheet

undo: Final = says("Undo the last answer")
undone: Final = says("The answer is undone.")
prefer: Final = says("Choose this idea")
skip: Final = says("Skip this pair")
change_one: Final = says("Change this answer")
review_empty: Final = says(
    "You have given no answer. You can cast an empty vote: it counts as taking part. "
    "Or go back and answer."
)
review_left: Final = says("You can cast your vote like this, or go back and answer more.")
go_on: Final = says("Go back to the questions")
taken_back: Final = says("This idea was taken back by its table meanwhile.")
done: Final = says("You have answered everything.")
answered_before: Final = says(
    "You have voted on this. A new vote replaces all your earlier answers."
)

_ANSWERS: Final = {
    "agree": translatable("Agree"),
    "disagree": translatable("Disagree"),
    "pass": translatable("Pass"),
    "skip": translatable("Skipped"),
}


def said(answer: str) -> str:
    """An answer about one idea, or that a pair was skipped."""
    return tr(_ANSWERS[answer])


def your_answer(answer: str) -> str:
    """The answer that a question has already."""
    return tr("Your answer: {answer}").format(answer=said(answer))


def chosen(title: str) -> str:
    """The idea of a pair that the voter prefers."""
    return tr("You chose: {title}").format(title=isolated(title))


def against(title: str) -> str:
    """The other idea of that pair."""
    return tr("Not: {title}").format(title=isolated(title))


def rules(challenge: ChallengeRow) -> str:
    """How to answer, and that one may stop."""
    how = (
        tr("Which of these two ideas is better? You can skip a pair.")
        if challenge.method == "pairs"
        else tr("Do you agree with this idea? You can pass.")
    )
    return " ".join((how, tr("Stop when you like: nothing counts until you cast your vote.")))


def progress(sheet: Sheet) -> str:
    """Which question this is: "Idea 3 of 12"."""
    if not sheet.asked:
        return done()
    place, total = written(sheet.at + 1), written(sheet.total)
    if sheet.each == 2:
        return tr("Pair {number} of {total}").format(number=place, total=total)
    return tr("Idea {number} of {total}").format(number=place, total=total)


def tally(sheet: Sheet) -> str:
    """How many questions were answered."""
    left = sheet.total - sheet.given
    answered = tr("You have given %Ln answer(s).", "", sheet.given)
    return " ".join((answered, tr("%Ln left.", "questions", left) if left else done()))


def size(challenge: ChallengeRow, ideas: int) -> str:
    """A challenge in numbers: how many questions there are for a voter."""
    most = ideas * (ideas - 1) // 2 if challenge.method == "pairs" else ideas
    return tr("%Ln question(s) for you.", "", min(challenge.share, most))


def cast(number: int) -> str:
    """What was cast, without saying what was answered."""
    return tr("You gave %Ln answer(s).", "", number) if number else tr("You cast an empty vote.")


def lost(number: int) -> str:
    """What leaving throws away."""
    return tr(
        "You have given %Ln answer(s) and not cast your vote. They would be lost.", "", number
    )
