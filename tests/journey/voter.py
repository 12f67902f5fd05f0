"""A voter at a kiosk: looks what page there is, does one thing on it, and looks again.

    for pause in Voter(visit, hands, remains, tell).acts():
        …                                    # let the app go on for so many milliseconds

They know what they want and what they have done. Whatever page comes up, they find their way
from it, as people do: the question whether they need more time may come at any moment.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Generator

from PySide6.QtCore import Qt

from tests.journey import looks
from tests.journey.badges import show_badge
from tests.journey.hands import BUTTON, FIELD, TEXT, Hands, Part, Roles
from tests.journey.papers import Pen
from tests.journey.questions import answer_question
from tests.journey.remains import Remains
from tests.journey.script import Go, Told, Visit
from ui.screens.voting import equality_words, receipt_words, words

Acts = Generator[int, None, None]
"""Each is a time in milliseconds for which the voter does nothing."""

ATTENDED = ("badge", "choosing", "ballot", "review", "explained", "question")
"""The pages on which the kiosk asks those who stand still."""

_LOST = 400
"""After so many looks at no page they know, a voter gives up."""


class Voter:
    """One visit."""

    def __init__(
        self, visit: Visit, hands: Hands, remains: Remains, tell: Callable[[Told], None]
    ) -> None:
        self.visit = visit
        self.hands = hands
        self.tell = tell
        self.dice = random.Random(visit.seed)
        self.counts: Counter[str] = Counter()
        self.wrong = list(visit.wrong)
        self.secrets = [visit.code, *visit.wrong]
        self.answers: dict[str, str] = {}
        """Equality answers, by the words of the question."""
        self.has_begun = False
        self.is_over = False
        self.seen: list[Part] = []
        self.goes = list(visit.goes)
        self.go: Go | None = None
        self.pen = Pen(self)
        self.receipt = ""
        self._remains = remains
        self._look = visit.look
        self._hesitates = visit.hesitates
        self._checks = visit.checks_receipt

    def acts(self) -> Acts:
        """The whole visit; then the window must be as it was."""
        while not (self.look() == "start" and self._is_done()):
            yield from self._act(self.page)
            yield 0
        for _ in range(3):  # what was thrown away goes when the app has nothing else to do
            yield 0
        problems = self._remains.problems(self.secrets)
        self.tell(Told(what="done", problems=problems, counts=dict(self.counts)))

    def look(self) -> str:
        """Look at the window: which page it is."""
        self.seen = self.hands.sight()
        self.page = next((page for page, is_it in _PAGES.items() if is_it(self)), "")
        return self.page

    def sees(self, roles: Roles, name: str, *, begins: bool = False) -> bool:
        """Whether there was a thing with this role and name at the last look."""
        return any(
            part.role in roles and (part.name.startswith(name) if begins else part.name == name)
            for part in self.seen
        )

    def reads(self) -> set[str]:
        """The texts that were in sight."""
        return {part.name for part in self.seen if part.role in TEXT}

    def press(self, name: str, *, roles: Roles = BUTTON, begins: bool = False) -> Acts:
        """Press something, by a tap or by walking there and pressing Enter.

        If something else has come up meanwhile, nothing is pressed.
        """
        part = self.hands.find(roles, name, begins=begins)
        assert part is not None, f"there is no “{name}” among {sorted(self._names())}"
        if self.visit.hands == "touch":
            self.hands.tap(part)
        else:
            for _ in self.hands.walk_to(roles, name, begins=begins):
                yield 0
                if self.hands.find(roles, name, begins=begins) is None:
                    return
            self.hands.press(Qt.Key.Key_Return)
        yield 0

    def leave(self) -> None:
        """Know that the visit is over once the start screen is there."""
        self.is_over = True

    def _names(self) -> set[str]:
        return {part.name for part in self.hands.sight()}

    def _is_done(self) -> bool:
        if self.is_over and self._checks and self.receipt:
            return False
        assert self.is_over or not self.has_begun, "the kiosk went back to the start by itself"
        return self.is_over

    def _act(self, page: str) -> Acts:
        if page == self.visit.stop and not self.is_over:
            yield from self._stop(page)
        elif page in ATTENDED and self._hesitates and self.dice.random() < 0.3:
            self._hesitates -= 1
            yield from self._hesitate()
        elif page in ATTENDED and self._look is not None and self.dice.random() < 0.4:
            look, self._look = self._look, None
            yield from looks.change(self, look)
        else:
            yield from _DEEDS[page](self)

    def _stop(self, page: str) -> Acts:
        """Walk away, or say that one leaves."""
        self.leave()
        self.counts[f"stopped at {page}"] += 1
        names = (words.leave(), words.to_start())
        ways = [name for name in names if self.sees(BUTTON, name)]
        if self.visit.leaves and ways:
            yield from self.press(ways[0])
            return
        was_asked = False
        while self.look() != "start":
            was_asked |= self.page == "doubt"
            yield 5
        assert was_asked or page not in ATTENDED, f"nobody asked whoever walked away from {page}"

    def _hesitate(self) -> Acts:
        """Stand still until the kiosk asks; say that one is there; everything is as it was."""
        before = [(part.role, part.name, part.text) for part in self.seen]
        while self.look() != "doubt":
            yield 20
        yield from self.press(words.more_time())
        self.look()
        after = [(part.role, part.name, part.text) for part in self.seen]
        assert after == before, f"{set(before) ^ set(after)} is not as it was before the question"
        self.counts["asked, and stayed"] += 1


def _start(voter: Voter) -> Acts:
    if voter.is_over:
        voter._checks = False
        yield from voter.press(receipt_words.title())
        return
    voter.has_begun = True
    if voter.visit.entry == "scan at once" and not voter.wrong:
        voter.hands.write(voter.visit.code)
        voter.hands.press(Qt.Key.Key_Return)
    else:
        yield from voter.press(words.start())


def _choose(voter: Voter) -> Acts:
    """Go to the next challenge; one where the first vote counts may be done with."""
    while voter.goes:
        go = voter.goes[0]
        name = f"{words.choose()}: {go.question}"
        if voter.sees(BUTTON, name):
            voter.go = go
            voter.pen = Pen(voter)
            yield from voter.press(name)
            return
        assert go.question in voter.reads(), f"“{go.question}” is not offered"
        assert words.voted_first() in voter.reads()
        voter.tell(Told(what="already", question=go.question))
        voter.goes.pop(0)
    voter.leave()
    yield from voter.press(words.to_start())


def _thanks(voter: Voter) -> Acts:
    """Read the receipt, and go on to whatever comes."""
    if voter.go is not None:
        says = f"{receipt_words.yours()}: "
        spelled = next(part.name for part in voter.seen if part.name.startswith(says))
        voter.receipt = spelled.removeprefix(says).replace(" ", "")
        voter.secrets.append(voter.receipt)
        question, paper = voter.go.question, voter.pen.paper
        voter.tell(Told(what="thanked", question=question, paper=paper, receipt=voter.receipt))
        voter.go = None
        voter.goes.pop(0)
    if voter.goes and voter.sees(BUTTON, words.vote_again()):
        yield from voter.press(words.vote_again())
    elif voter.sees(BUTTON, equality_words.go_on()):
        yield from voter.press(equality_words.go_on())
    else:
        voter.leave()
        if voter.dice.random() < 0.8:
            yield from voter.press(words.finish())
        else:
            yield 20


def _explained(voter: Voter) -> Acts:
    skips = voter.visit.questions == "skip"
    yield from voter.press(equality_words.skip_all() if skips else equality_words.begin())


def _answered(voter: Voter) -> Acts:
    """The end of the questions."""
    if not voter.is_over:
        kept = voter.sees(TEXT, equality_words.done_saved())
        assert kept == bool(voter.answers), "the end says something else than what was answered"
        voter.tell(Told(what="answered", answers=voter.answers))
        voter.leave()
    yield from voter.press(words.finish())


def _leaving(voter: Voter) -> Acts:
    yield from voter.press(words.go())


def _asked(voter: Voter) -> Acts:
    """The question whether one needs more time has come, though nobody stood still for long."""
    yield from voter.press(words.more_time())


def _check(voter: Voter) -> Acts:
    """Ask after the vote by its receipt."""
    said = [name for name in voter.reads() if name.startswith(_is_here())]
    if said:
        voter.counts["receipts found at the kiosk"] += 1
        voter.receipt = ""
        yield from voter.press(words.to_start())
        return
    voter.hands.write(voter.receipt)
    yield from voter.press(receipt_words.check())


def _is_here() -> str:
    from kiosk.store.receipts import Receipt
    from ui.words import receipt

    return receipt(Receipt("", has_vote=True))


def _nowhere(voter: Voter) -> Acts:
    voter.counts["looked in vain"] += 1
    assert voter.counts["looked in vain"] < _LOST, f"what page is this? {sorted(voter._names())}"
    yield 5


_PAGES: dict[str, Callable[[Voter], bool]] = {
    "doubt": lambda v: v.sees(BUTTON, words.more_time()),
    "leaving": lambda v: v.sees(BUTTON, words.go()),
    "start": lambda v: v.sees(BUTTON, words.start()),
    "badge": lambda v: v.sees(FIELD, words.badge_field()),
    "check": lambda v: v.sees(FIELD, receipt_words.field()),
    "choosing": lambda v: v.sees(TEXT, words.choose_title()),
    "review": lambda v: v.sees(TEXT, words.review_title()),
    "thanks": lambda v: v.sees(TEXT, words.thanks_saved(), begins=True),
    "explained": lambda v: v.sees(BUTTON, equality_words.skip_all()),
    "question": lambda v: v.sees(BUTTON, equality_words.skip_rest()),
    "answered": lambda v: (
        v.sees(TEXT, equality_words.done_saved()) or v.sees(TEXT, equality_words.done_blank())
    ),
    "ballot": lambda v: v.sees(BUTTON, words.review()),
}
"""How to tell the pages from each other, by what is in sight."""

_DEEDS: dict[str, Callable[[Voter], Acts]] = {
    "doubt": _asked,
    "leaving": _leaving,
    "start": _start,
    "badge": show_badge,
    "check": _check,
    "choosing": _choose,
    "review": lambda voter: voter.pen.review(),
    "thanks": _thanks,
    "explained": _explained,
    "question": answer_question,
    "answered": _answered,
    "ballot": lambda voter: voter.pen.fill_in(),
    "": _nowhere,
}
