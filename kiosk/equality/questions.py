"""Equality questions: their form, which of them a voter is asked, and which answers fit.

    asked = applicable(questions, {"condition": "yes"})
    check_answers(questions, {"condition": "yes", "effect": PREFER_NOT})

The ids of questions and options are what is kept and counted. They stay when an organiser
edits the wording, so an edit must not change what an answer means.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.errors import InputFault, InvalidInput

MAX_QUESTIONS = 40
MAX_OPTIONS = 30
WORDING_MAX = 300
"""Characters of a question, an option or a hint."""
ANSWERS_BYTES = 832
"""Bytes of one voter's answers: all sets are padded to one length, so one length must do."""

PREFER_NOT = "prefer_not"
"""The answer "Prefer not to say", which every question takes."""

Id = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,31}(?!\n)$")]
Wording = Annotated[str, Meta(max_length=WORDING_MAX)]
Answers = Mapping[str, str]
"""Options by question; a question that was skipped is not in it."""


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """One answer to choose."""

    id: Id
    text: Wording
    hint: Wording = ""


class Follows(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to an earlier question that leads to this one."""

    question: Id
    option: Id


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """One question; `asked` says whether voters meet it."""

    id: Id
    text: Wording
    hint: Wording = ""
    options: Annotated[list[Option], Meta(max_length=MAX_OPTIONS)]
    follows: Follows | None = None
    asked: bool = True


def applicable(questions: Sequence[Question], answers: Answers) -> list[Question]:
    """The questions that a voter with these answers is asked, in their order."""
    found: list[Question] = []
    for question in questions:
        led = question.follows
        if led is not None:
            is_met = any(before.id == led.question for before in found)
            if not is_met or answers.get(led.question) != led.option:
                continue
        if question.asked:
            found.append(question)
    return found


def check_answers(questions: Sequence[Question], answers: Answers) -> None:
    """Refuse answers that these questions do not offer. Raises `InvalidInput`."""
    asked = {question.id: question for question in applicable(questions, answers)}
    for question, answer in answers.items():
        offered = {option.id for option in asked[question].options} if question in asked else set()
        if question not in asked or answer not in offered | {PREFER_NOT}:
            raise InvalidInput(
                "This answer is none of those that the question offers.",
                InputFault.EQUALITY_ANSWER_UNKNOWN,
                field=question,
            )


def check_questions(questions: Sequence[Question]) -> None:
    """Refuse questions that could not be asked, kept or counted. Raises `InvalidInput`."""
    if len(questions) > MAX_QUESTIONS:
        raise _too_many("questions", MAX_QUESTIONS)
    known: dict[str, set[str]] = {}
    for question in questions:
        _check_wording(question.text, question.id)
        _check_wording(question.hint, question.id, may_be_empty=True)
        _check_options(question)
        led = question.follows
        if question.id in known or (led and led.question not in known):
            raise InvalidInput(
                "A question stands twice, or before the one that leads to it.",
                InputFault.EQUALITY_QUESTIONS_TANGLED,
                field=question.id,
            )
        if led and led.option not in known[led.question]:
            raise InvalidInput(
                "Another question follows from an answer that would be gone.",
                InputFault.EQUALITY_ANSWER_LEADS,
                field=led.question,
            )
        known[question.id] = {option.id for option in question.options}
    if sum(map(_longest, questions)) > ANSWERS_BYTES:
        raise _too_many("questions", MAX_QUESTIONS)


def _check_options(question: Question) -> None:
    if len(question.options) > MAX_OPTIONS:
        raise _too_many(question.id, MAX_OPTIONS)
    ids = [option.id for option in question.options]
    if not ids or len(set(ids)) < len(ids) or PREFER_NOT in ids:
        raise InvalidInput(
            "A question needs one answer or more, and each of them once.",
            InputFault.EQUALITY_OPTIONS_UNUSABLE,
            field=question.id,
        )
    for option in question.options:
        _check_wording(option.text, question.id)
        _check_wording(option.hint, question.id, may_be_empty=True)


def _check_wording(text: str, field: str, *, may_be_empty: bool = False) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidInput(
            "This text holds half a character.", InputFault.TEXT_NOT_UNICODE, field=field
        ) from None
    if not may_be_empty and not text.strip():
        raise InvalidInput(
            "There are no words here.", InputFault.EQUALITY_WORDS_MISSING, field=field
        )
    if len(text) > WORDING_MAX:
        raise InvalidInput(
            f"This has {len(text):,} characters, and {WORDING_MAX} is the most.",
            InputFault.QUESTION_TOO_LONG,
            field=field,
            length=len(text),
            limit=WORDING_MAX,
        )


def _longest(question: Question) -> int:
    """The bytes that the longest answer to a question takes: `"id":"option",`."""
    options = [option.id for option in question.options] + [PREFER_NOT]
    return len(question.id) + max(map(len, options)) + 6


def _too_many(field: str, limit: int) -> InvalidInput:
    return InvalidInput(
        f"These are more than {limit}, or more than one answer set has room for.",
        InputFault.EQUALITY_TOO_MANY,
        field=field,
        limit=limit,
    )
