"""How an organiser edits the questions: ids stay, so that what was answered stays counted.

questions = moved(questions, "age", -1)
questions = put(questions, reworded(questions[0], "Ethnicity?", {"white": "White", …}))
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kiosk.equality.questions import Option, Question


def moved(questions: Sequence[Question], question: str, by: int) -> list[Question]:
    """The questions with one of them that many places further down; it stays in the list."""
    order = list(questions)
    place = next(place for place, one in enumerate(order) if one.id == question)
    one = order.pop(place)
    order.insert(max(0, min(len(order), place + by)), one)
    return order


def put(questions: Sequence[Question], edited: Question) -> list[Question]:
    """The questions with this one in the place of its old self, or at the end."""
    if any(one.id == edited.id for one in questions):
        return [edited if one.id == edited.id else one for one in questions]
    return [*questions, edited]


def reworded(question: Question, text: str, options: Mapping[str, str], added: str) -> Question:
    """A question in other words. `options` are by id; one without words is taken out.

    `added` are the words of one more answer, or nothing.
    """
    hints = {option.id: option.hint for option in question.options}
    kept = [
        Option(id=id_, text=words.strip(), hint=hints.get(id_, ""))
        for id_, words in options.items()
        if words.strip()
    ]
    if added.strip():
        new = new_id(["prefer_not", *options])
        kept.append(Option(id=new, text=added.strip()))
    return msgspec.structs.replace(question, text=text.strip(), options=kept)


def new_id(taken: Iterable[str]) -> str:
    """An id of an organiser's own, which none of these is."""
    used = set(taken)
    return next(id_ for n in range(1, len(used) + 2) if (id_ := f"own_{n}") not in used)
