"""Answers in a voter's hands: one question at a time, to change until they are cast.

    sheet = Sheet(voter, challenge, shown, seed)
    sheet = answer(sheet, "agree")         # a new sheet, at the question that follows
    undo(sheet).asked                      # the ideas of the question before

Nothing here is stored: `kiosk.actions.cast_ballot` does that, and checks it all again.
"""

from __future__ import annotations

from typing import NamedTuple

from kiosk.changes import Answer, Pick
from kiosk.store.events import ChallengeRow


class Sheet(NamedTuple):
    """What a voter has answered so far, and which question they are at."""

    voter: str
    challenge: ChallengeRow
    shown: tuple[str, ...]
    """The ideas in their order; for pairs, those of each one by one."""
    seed: str = ""
    answers: tuple[Answer | Pick, ...] = ()
    at: int = 0
    replaces: bool = False
    """Whether this badge has a ballot already, which this one will replace."""
    again: int = 0
    """How many ideas, the first ones, this voter was shown for that ballot."""
    changed: tuple[int, Answer | Pick] | None = None
    """The question whose answer was changed last, if that was the last deed, and its old answer."""

    @property
    def each(self) -> int:
        """How many ideas one question is about."""
        return 2 if self.challenge.method == "pairs" else 1

    @property
    def total(self) -> int:
        """How many questions there are."""
        return len(self.shown) // self.each

    @property
    def given(self) -> int:
        """How many were answered."""
        return len(self.answers)

    @property
    def asked(self) -> tuple[str, ...]:
        """The ideas of the question that the voter is at; none when all were answered."""
        return self.about(self.at)

    @property
    def seen(self) -> tuple[str, ...]:
        """The ideas that were on the screen so far, or when this badge voted before.

        So what a voter was ever shown stays in the ballot that counts, and nobody meets other
        ideas by voting again.
        """
        return self.shown[: max(self.again, self.each * (max(self.given, self.at) + 1))]

    def about(self, place: int) -> tuple[str, ...]:
        """The ideas of a question."""
        return self.shown[self.each * place : self.each * (place + 1)]


def answer(sheet: Sheet, said: Answer | Pick) -> Sheet:
    """The sheet with this answer to its question, at the first that has none."""
    if not sheet.asked:
        return sheet
    changed = (sheet.at, sheet.answers[sheet.at]) if sheet.at < sheet.given else None
    answers = _with(sheet, sheet.at, said)
    return sheet._replace(answers=answers, at=len(answers), changed=changed)


def undo(sheet: Sheet) -> Sheet:
    """The sheet before its last answer, at that question; a change goes back to what was there."""
    if sheet.changed is not None:
        place, before = sheet.changed
        return sheet._replace(answers=_with(sheet, place, before), at=place, changed=None)
    answers = sheet.answers[:-1]
    return sheet._replace(answers=answers, at=len(answers))


def go_to(sheet: Sheet, place: int) -> Sheet:
    """The sheet at a question that was answered, or at the first that was not."""
    return sheet._replace(at=min(place, sheet.given))


def _with(sheet: Sheet, place: int, said: Answer | Pick) -> tuple[Answer | Pick, ...]:
    return (*sheet.answers[:place], said, *sheet.answers[place + 1 :])
