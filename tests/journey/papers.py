"""How a voter fills in a ballot: dots and ticks, or one answer after another.

    pen = Pen(voter)
    pen.fill_in()        # one thing on the page of ideas or questions
    pen.review()         # one thing on the page before casting
    pen.paper            # what they gave, as they saw it

Some change their mind: they give what they do not want, see it, and put it right.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.journey.hands import BUTTON, TEXT
from tests.journey.people import DOTS, PER_IDEA, TICKS
from tests.journey.script import Go, Paper, Told
from ui.screens.voting import answer_words, method_words, words

if TYPE_CHECKING:
    from tests.journey.voter import Acts, Voter

_FALTERS = 0.06
"""The chance that a voter gives something that they do not want."""

_CASTS = 5
"""How often a voter presses "Cast": more than once only where the kiosk asks meanwhile."""

_OTHER = {"agree": "disagree", "disagree": "pass", "pass": "agree"}
_SAID = {1: "agree", 0: "pass", -1: "disagree"}


class Pen:
    """One ballot."""

    def __init__(self, voter: Voter) -> None:
        self._voter = voter
        self._given: dict[str, int] = {}
        self._answers: list[tuple[list[str], str]] = []
        self._way = Qt.Key.Key_Down
        self._has_changed = False
        self._casts = 0

    @property
    def paper(self) -> Paper:
        """What was given so far."""
        return Paper({idea: n for idea, n in self._given.items() if n}, list(self._answers))

    @property
    def _go(self) -> Go:
        go = self._voter.go
        assert go is not None, "a ballot is on the screen, and no challenge was chosen"
        return go

    @property
    def _in_sight(self) -> list[str]:
        """The ideas in sight, in the order in which they stand."""
        seen, mind = self._voter.seen, self._go.mind
        return [part.name for part in seen if part.role in TEXT and part.name in mind]

    def fill_in(self) -> Acts:
        """Give or take back one thing, or turn the page, or say that one is done."""
        self._voter.secrets += [idea for idea in self._in_sight if idea not in self._voter.secrets]
        if self._go.method in ("agree", "pairs"):
            yield from self._answer()
        elif self._voter.visit.hands == "keys":
            yield from self._give_by_keys()
        else:
            yield from self._give_by_touch()

    def review(self) -> Acts:
        """Look whether all is as it was given; put right what was not meant; cast it."""
        voter = self._voter
        wrong = [titles for titles, said in self._answers if said != self._wanted(titles)]
        if wrong:
            name = next(
                part.name
                for part in voter.seen
                if part.role in BUTTON
                and part.name.startswith(f"{answer_words.change_one()}: ")
                and all(title in part.name for title in wrong[0])
            )
            voter.counts["answers changed at the review"] += 1
            yield from voter.press(name)
            return
        if not self._has_changed and voter.dice.random() < _FALTERS:
            self._has_changed = True
            if voter.sees(BUTTON, words.change()):
                voter.counts["went back from the review"] += 1
                yield from voter.press(words.change())
                return
        self._casts += 1
        assert self._casts <= _CASTS, f"the vote is not taken: {sorted(voter.names())}"
        self._compare()
        question = self._go.question
        voter.tell(Told(what="casting", question=question, paper=self.paper))
        is_empty = not self._answers and not any(self._given.values())
        yield from voter.press(words.cast_empty() if is_empty else words.cast())

    def _compare(self) -> None:
        """The page before casting shows what was given, and nothing else."""
        voter = self._voter
        if self._go.method in ("agree", "pairs"):
            begins = answer_words.change_one()
            shown = sum(p.role in BUTTON and p.name.startswith(begins) for p in voter.seen)
            assert shown == len(self._answers), f"{shown} of {len(self._answers)} answers are shown"
            return
        say = method_words.of(_Method(self._go.method))  # type: ignore[arg-type]  # it reads no more
        texts = [part.name for part in voter.seen]
        found = {
            idea: _first(texts[texts.index(idea) + 1 :], say.on_idea) for idea in self._in_sight
        }
        given = {idea: n for idea, n in self._given.items() if n}
        assert found == given, f"the review shows {found}, given was {given}"

    def _answer(self) -> Acts:
        voter, titles = self._voter, self._in_sight
        if len(self._answers) >= self._go.stops_after and self._is_new(titles):
            yield from voter.press(words.review())
            return
        if not titles:  # all was answered before
            yield from voter.press(words.review())
            return
        if self._answers and not self._has_changed and voter.dice.random() < _FALTERS:
            self._has_changed = True
            if self._is_new(titles):
                voter.counts["answers undone"] += 1
                self._answers.pop()
                yield from voter.press(answer_words.undo())
                return
        said = self._wanted(titles)
        if self._is_new(titles) and self._go.method == "agree" and voter.dice.random() < _FALTERS:
            said = _OTHER[said]
        yield from self._say(titles, said)

    def _say(self, titles: list[str], said: str) -> Acts:
        if said == "skip":
            name = answer_words.skip()
        elif self._go.method == "agree":
            name = answer_words.said(said)
        else:
            name = f"{answer_words.prefer()}: {said}"
        for place, (asked, _) in enumerate(self._answers):
            if set(asked) == set(titles):
                self._answers[place] = (titles, said)
                break
        else:
            self._answers.append((titles, said))
        yield from self._voter.press(name)

    def _is_new(self, titles: list[str]) -> bool:
        return all(set(asked) != set(titles) for asked, _ in self._answers)

    def _wanted(self, titles: list[str]) -> str:
        mind = self._go.mind
        if self._go.method == "agree":
            return _SAID[mind[titles[0]]]
        one, other = titles
        if mind[one] == mind[other]:
            return "skip"
        return one if mind[one] > mind[other] else other

    @property
    def _missing(self) -> list[str]:
        return [idea for idea, n in self._go.mind.items() if self._given.get(idea, 0) < n]

    def _give_by_touch(self) -> Acts:
        voter, say = self._voter, method_words.of(_Method(self._go.method))  # type: ignore[arg-type]  # the same
        missing = self._missing
        here = [idea for idea in missing if idea in self._in_sight]
        backed = [idea for idea in self._in_sight if self._given.get(idea)]
        if here:
            self._given[here[0]] = self._given.get(here[0], 0) + 1
            yield from voter.press(f"{say.give()}: {here[0]}")
        elif missing:
            yield from self._turn_the_page()
        elif backed and not self._has_changed and voter.dice.random() < 3 * _FALTERS:
            self._has_changed = True
            voter.counts["dots taken back"] += 1
            self._given[backed[0]] -= 1
            yield from voter.press(f"{say.take_back()}: {backed[0]}")
        else:
            yield from voter.press(words.review())

    def _turn_the_page(self) -> Acts:
        numbers = range(1, len(self._go.mind) + 1)
        names = [turn(n) for turn in (words.next_ideas, words.previous_ideas) for n in numbers]
        name = next(name for name in names if self._voter.sees(BUTTON, name))
        yield from self._voter.press(name)

    def _give_by_keys(self) -> Acts:
        """Walk up and down through the ideas; a plus gives, a minus takes back."""
        voter, hands = self._voter, self._voter.hands
        idea = self._under_hand()
        if not self._missing:
            yield from voter.press(words.review())
        elif idea is None:
            hands.press(Qt.Key.Key_Tab)
        elif idea in self._missing:
            falters = not self._has_changed and voter.dice.random() < _FALTERS
            hands.press(Qt.Key.Key_Plus)
            if falters:  # taken back at once, and given again
                self._has_changed = True
                voter.counts["dots taken back"] += 1
                hands.press(Qt.Key.Key_Minus, Qt.Key.Key_Plus)
            self._given[idea] = self._given.get(idea, 0) + 1
        else:
            hands.press(self._way)
            if self._under_hand() == idea:
                is_down = self._way == Qt.Key.Key_Down
                self._way = Qt.Key.Key_Up if is_down else Qt.Key.Key_Down

    def _under_hand(self) -> str | None:
        """The idea that has the focus, or whose button has."""
        focus = self._voter.hands.focus()
        if focus is None:
            return None
        return next((idea for idea in self._go.mind if f": {idea}" in focus.name), None)


class _Method:
    """What the words of a ballot are chosen by."""

    def __init__(self, method: str) -> None:
        self.method = method
        self.dots = TICKS if method == "approval" else DOTS
        self.per_idea = 1 if method == "approval" else PER_IDEA


def _first(texts: list[str], on_idea) -> int:
    """How many points the first text says that is about points."""
    said: Iterator[int] = (
        n for text in texts for n in range(1, PER_IDEA + 1) if text == on_idea(n)
    )
    return next(said)
