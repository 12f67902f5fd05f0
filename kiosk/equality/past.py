"""What an event's questions were before they were edited: the words of answers that are gone.

past = Past.of([earlier, later])      # in the order in which they were set
past.options["sex"]["male"]           # "Male"
"sex" in past.asked                   # voters met it at some time
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kiosk.equality.questions import Question


class Past(NamedTuple):
    """Ids of questions that were ever asked, and the words of all options by question and id."""

    asked: frozenset[str] = frozenset()
    options: Mapping[str, Mapping[str, str]] = {}

    @classmethod
    def of(cls, versions: Iterable[tuple[bool, Sequence[Question]]]) -> Past:
        """From all that was ever set, the earliest first: whether voters were asked, and what."""
        asked: set[str] = set()
        options: dict[str, dict[str, str]] = {}
        for is_asked, questions in versions:
            for question in questions:
                if is_asked and question.asked:
                    asked.add(question.id)
                known = options.setdefault(question.id, {})
                known.update((option.id, option.text) for option in question.options)
        return cls(frozenset(asked), options)

    def words(self, question: str) -> Mapping[str, str]:
        """The words of all options that a question ever had, by id."""
        return self.options.get(question, {})
