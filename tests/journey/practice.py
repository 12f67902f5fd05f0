"""How a voter practises first: on the pages of a real vote, and nothing of it may count.

    yield from begin(voter)            # from the start screen
    yield from DEEDS[page](voter)      # and so on, to its end

They answer a little, as it comes, about things that are nobody's. That nothing counts has to stand
over every page of it, and over no other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.journey.badges import show
from tests.journey.hands import BUTTON, TEXT
from tests.journey.script import Told
from ui.screens.voting import answer_words, equality_words, practice_words, words

if TYPE_CHECKING:
    from tests.journey.voter import Acts, Voter

_ANSWERS = 2
"""So many, and a voter has seen how it goes."""
_STEPS = 40
"""More than a page has stops for Tab."""


def begin(voter: Voter) -> Acts:
    """Press "Practise first"."""
    voter.wants_practice = False
    voter.is_practising = True
    voter.counts["practised first"] += 1
    yield from voter.press(practice_words.first())


def check_band(voter: Voter) -> None:
    """Whoever practises reads so, and nobody else does."""
    says_so = voter.sees(TEXT, practice_words.band())
    expected = voter.is_practising and voter.page != "start"
    assert says_so == expected, f"the page {voter.page} says {says_so} of practice"


def _show_badge(voter: Voter) -> Acts:
    """Take the badge that is offered, or show one's own."""
    if voter.dice.random() < 0.7:
        yield from voter.press(practice_words.use_badge())
    else:
        yield from show(voter, voter.visit.code)


def _choose(voter: Voter) -> Acts:
    offered = _in_sight(voter, f"{words.choose()}: ")
    yield from voter.press(voter.dice.choice(offered))


def _fill_in(voter: Voter) -> Acts:
    """Give something to some idea, whatever the method."""
    offered = [
        name
        for begins in (words.give(), answer_words.prefer(), *map(answer_words.said, _VIEWS))
        for name in _in_sight(voter, begins)
    ]
    if voter.practised >= _ANSWERS or not offered:
        yield from voter.press(words.review())
        return
    voter.practised += 1
    if voter.visit.hands == "keys" and _is_list(voter):
        yield from _give_by_keys(voter, offered)
    else:
        yield from voter.press(voter.dice.choice(offered))


def _is_list(voter: Voter) -> bool:
    """Whether all ideas stand there: Tab goes past them, Up and Down go through them."""
    one_by_one = (answer_words.skip(), answer_words.said("pass"))
    return not any(voter.sees(BUTTON, name) for name in one_by_one)


def _give_by_keys(voter: Voter, offered: list[str]) -> Acts:
    ideas = {name.partition(": ")[2] for name in offered}
    for _ in range(_STEPS):
        focus = voter.hands.focus()
        if focus is not None and focus.name.partition(": ")[2] in ideas:
            voter.hands.press(Qt.Key.Key_Plus)
            return
        voter.hands.press(Qt.Key.Key_Tab)
        yield 0
    assert voter.look() == "doubt", "Tab does not reach the ideas"


def _cast(voter: Voter) -> Acts:
    yield from voter.press(words.cast())


def end(voter: Voter) -> Acts:
    """Read that nothing was counted; vote, practise again, answer questions, or walk away."""
    _read_receipt(voter)
    voter.practised = 0
    voter.answers = {}
    ways = [
        name
        for name in (practice_words.vote_now(), practice_words.again(), equality_words.go_on())
        if voter.sees(BUTTON, name)
    ]
    way = voter.dice.choice((*ways, practice_words.vote_now(), ""))
    if way in (practice_words.again(), equality_words.go_on()):
        yield from voter.press(way)
        return
    voter.is_practising = voter.has_begun = False
    if way:
        yield from voter.press(way)
    else:
        while voter.look() != "start":  # what comes of standing still
            yield 5


def _read_receipt(voter: Voter) -> None:
    """See the receipt to practise with, under which no vote is to be found."""
    says = f"{practice_words.receipt()}: "
    for part in voter.seen:
        if part.name.startswith(says):
            code = part.name.removeprefix(says).replace(" ", "")
            if code not in voter.secrets:
                voter.secrets.append(code)
                voter.tell(Told(what="practised", receipt=code))


def _in_sight(voter: Voter, begins: str) -> list[str]:
    return [p.name for p in voter.seen if p.role in BUTTON and p.name.startswith(begins)]


_VIEWS = ("agree", "disagree", "pass")

DEEDS: dict[str, Callable[[Voter], Acts]] = {
    "badge": _show_badge,
    "choosing": _choose,
    "ballot": _fill_in,
    "review": _cast,
    "practised": end,
}
"""One thing to do on each page that is not as in a real vote."""
