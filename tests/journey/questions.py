"""How a voter answers the equality questions, by the words in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kiosk.equality.questions import PREFER_NOT
from kiosk.equality.standard import STANDARD
from tests.journey.hands import RADIO, Part
from tests.journey.script import Told
from ui.screens.voting import equality_words as words

if TYPE_CHECKING:
    from tests.journey.voter import Acts, Voter


def answer_question(voter: Voter) -> Acts:
    """Take one of the answers, or pass the question over, or skip all that follow."""
    if voter.visit.questions == "skip the rest" and voter.answers:
        _tell(voter)
        yield from voter.press(words.skip_rest())
        return
    if voter.dice.random() < 0.2:
        _tell(voter)
        yield from voter.press(words.skip_one())
        return
    texts = voter.reads()
    question = next(q for q in STANDARD if words.wording(q.text) in texts)
    offered = [part for part in voter.seen if part.role in RADIO]
    place = voter.dice.randrange(len(offered))
    options = [*words.choices(question), (PREFER_NOT, words.prefer_not(), "")]
    assert [part.name for part in offered] == [said for _, said, _ in options]
    yield from _take(voter, offered, place)
    voter.answers[question.id] = options[place][0]
    _tell(voter)
    yield from voter.press(words.go_on())


def _tell(voter: Voter) -> None:
    """The next press may be the one that keeps what was answered so far."""
    if not voter.is_practising:
        voter.tell(Told(what="answering", answers=voter.answers))


def _take(voter: Voter, offered: list[Part], place: int) -> Acts:
    """Tap an answer, or go down to it by the arrow keys."""
    if voter.visit.hands == "touch":
        voter.hands.tap(offered[place])
    else:
        for _ in voter.hands.walk_to(RADIO, offered[0].name):
            yield 0
        voter.hands.press(Qt.Key.Key_Space, *[Qt.Key.Key_Down] * place)
    yield 0
