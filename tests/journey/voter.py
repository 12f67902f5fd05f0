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

from tests.journey import looks, more_time, practice
from tests.journey.hands import BUTTON, SCROLLED, TEXT, Hands, Part, Roles
from tests.journey.pages import DEEDS, page_of, read_receipt
from tests.journey.papers import Pen
from tests.journey.remains import Remains
from tests.journey.script import Go, Told, Visit
from ui.screens.voting import words

Acts = Generator[int, None, None]
"""Each is a time in milliseconds for which the voter does nothing."""

ATTENDED = ("badge", "choosing", "ballot", "review", "explained", "question")
"""The pages on which the kiosk asks those who stand still."""


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
        self.wants_practice = visit.practises
        self.is_practising = False
        self.practised = 0
        """How many answers were given in this practice."""
        self.seen: list[Part] = []
        self.goes = list(visit.goes)
        self.go: Go | None = None
        self.pen: Pen = Pen(self)
        self.receipt = ""
        self._remains = remains
        self._look = visit.look
        self._asks_for_time = visit.asks_for_time
        self._hesitates = visit.hesitates
        self.checks_receipt = visit.checks_receipt

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
        self.page = page_of(self)
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
        if part is None and self.look() == "doubt":  # it has just come up
            return
        assert part is not None, f"there is no “{name}” among {sorted(self.names())}"
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

    def all_in_sight(self) -> list[tuple[object, str, str]]:
        """Everything in sight but how far it is scrolled, which follows the focus."""
        return [(p.role, p.name, p.text) for p in self.seen if p.role not in SCROLLED]

    def names(self) -> set[str]:
        """What everything in sight is called now."""
        return {part.name for part in self.hands.sight()}

    def _is_done(self) -> bool:
        if self.is_over and self.checks_receipt and self.receipt:
            return False
        assert self.is_over or not self.has_begun, "the kiosk went back to the start by itself"
        return self.is_over

    def _act(self, page: str) -> Acts:
        if page in ATTENDED:
            self.has_begun = True
        if page:
            practice.check_band(self)
        if page and page == self.visit.stop and not self.is_over:
            yield from self._stop(page)
        elif page in ATTENDED and self._hesitates and self.dice.random() < 0.3:
            self._hesitates -= 1
            yield from self._hesitate()
        elif page in ATTENDED and self._look is not None and self.dice.random() < 0.4:
            look, self._look = self._look, None
            yield from looks.change(self, look)
        elif page in ATTENDED and self._asks_for_time and self.dice.random() < 0.4:
            self._asks_for_time = False
            yield from more_time.take(self)
        elif self.is_practising and page in practice.DEEDS:
            yield from practice.DEEDS[page](self)
        else:
            yield from DEEDS[page](self)

    def _stop(self, page: str) -> Acts:
        """Walk away, or say that one leaves."""
        if page == "thanks":
            read_receipt(self)
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
        before = self.all_in_sight()
        while self.look() != "doubt":
            yield 20
        yield from self.press(words.more_time())
        self.look()
        after = self.all_in_sight()
        assert after == before, f"{set(before) ^ set(after)} is not as it was before the question"
        self.counts["asked, and stayed"] += 1
