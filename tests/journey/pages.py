"""How to tell the kiosk's pages apart, and what a voter does on each of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kiosk.store.receipts import Receipt
from tests.journey import practice
from tests.journey.badges import show_badge
from tests.journey.hands import BUTTON, FIELD, TEXT
from tests.journey.papers import Pen
from tests.journey.questions import answer_question
from tests.journey.script import Told
from ui.screens.voting import equality_words, practice_words, receipt_words, words
from ui.words import receipt

if TYPE_CHECKING:
    from tests.journey.voter import Acts, Voter

_LOST = 400
"""After so many looks at no page they know, a voter gives up."""


def page_of(voter: Voter) -> str:
    """Which page a voter sees, or nothing."""
    return next((page for page, is_it in _PAGES.items() if is_it(voter)), "")


def _start(voter: Voter) -> Acts:
    if voter.is_over:
        voter.checks_receipt = False
        yield from voter.press(receipt_words.title())
        return
    if voter.wants_practice:
        yield from practice.begin(voter)
    elif voter.visit.entry == "scan at once" and not voter.wrong:
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


def read_receipt(voter: Voter) -> None:
    """See the thanks for a vote, and its receipt."""
    if voter.go is not None:
        says = f"{receipt_words.yours()}: "
        spelled = next(part.name for part in voter.seen if part.name.startswith(says))
        voter.receipt = spelled.removeprefix(says).replace(" ", "")
        voter.secrets.append(voter.receipt)
        question, paper = voter.go.question, voter.pen.paper
        voter.tell(Told(what="thanked", question=question, paper=paper, receipt=voter.receipt))
        voter.go = None
        voter.goes.pop(0)


def _thanks(voter: Voter) -> Acts:
    """Read the receipt, and go on to whatever comes."""
    read_receipt(voter)
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
    said = [name for name in voter.reads() if name == receipt(Receipt("", has_vote=True))]
    if said:
        voter.counts["receipts found at the kiosk"] += 1
        voter.receipt = ""
        yield from voter.press(words.to_start())
        return
    voter.hands.write(voter.receipt)
    yield from voter.press(receipt_words.check())


def _nowhere(voter: Voter) -> Acts:
    voter.counts["looked in vain"] += 1
    assert voter.counts["looked in vain"] < _LOST, f"what page is this? {sorted(voter.names())}"
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
    "practised": lambda v: v.sees(TEXT, practice_words.over()),
    "explained": lambda v: v.sees(BUTTON, equality_words.skip_all()),
    "question": lambda v: v.sees(BUTTON, equality_words.skip_rest()),
    "answered": lambda v: (
        v.sees(TEXT, equality_words.done_saved()) or v.sees(TEXT, equality_words.done_blank())
    ),
    "ballot": lambda v: v.sees(BUTTON, words.review()),
}
"""How to tell the pages from each other, by what is in sight."""

DEEDS: dict[str, Callable[[Voter], Acts]] = {
    "doubt": _asked,
    "leaving": _leaving,
    "start": _start,
    "badge": show_badge,
    "check": _check,
    "choosing": _choose,
    "review": lambda voter: voter.pen.review(),
    "thanks": _thanks,
    "practised": practice.end,
    "explained": _explained,
    "question": answer_question,
    "answered": _answered,
    "ballot": lambda voter: voter.pen.fill_in(),
    "": _nowhere,
}
"""One thing to do on each page."""
