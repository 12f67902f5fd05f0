"""How an organiser edits the questions: an id stays as long as it means the same.

An answer is kept by its id. So an id is never given to anything else, and once voters were
asked it keeps its words.

questions = moved(questions, "age", -1)
questions = put(questions, reworded(questions[0], "Ethnicity?", {"white": "White", …}))
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kiosk.equality.past import Past
from kiosk.equality.questions import PREFER_NOT, Option, Question


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


def reworded(
    question: Question,
    text: str,
    options: Mapping[str, str],
    added: str,
    past: Past | None = None,
) -> Question:
    """A question in other words. `options` are by id; one without words is taken out.

    `added` are the words of one more answer, or nothing. `past` is all that was ever asked:
    once voters have met the question, an answer in other words is another answer, so that
    nobody's answer comes to mean what they never said. Who goes back to former words gets
    the answer that had them.
    """
    before = {option.id: option for option in question.options}
    known = past or Past()
    former = {_bare(words): id_ for id_, words in known.words(question.id).items()}
    was_asked = question.id in known.asked
    kept: dict[str, Option] = {}
    for id_, words in [*options.items(), ("", added)]:
        if not words.strip():
            continue
        now = before.get(id_)
        if now is not None and (not was_asked or _bare(words) == _bare(now.text)):
            kept[id_] = Option(id=id_, text=words.strip(), hint=now.hint)
            continue
        own = former.get(_bare(words), "")
        if not own or own in kept or own in options:
            own = new_id([PREFER_NOT, *before, *kept, *known.words(question.id)])
        kept[own] = Option(id=own, text=words.strip())
    return msgspec.structs.replace(question, text=text.strip(), options=list(kept.values()))


def new_id(taken: Iterable[str]) -> str:
    """An id of an organiser's own, at random: never one that was used before, on any laptop."""
    used = set(taken)
    while (id_ := f"own_{secrets.token_hex(4)}") in used:
        pass
    return id_


def _bare(words: str) -> str:
    """Words without case and further spaces, in which an answer may be mended."""
    return " ".join(words.casefold().split())
