"""How a voter shows a badge: by a scanner, by keys, by touch, and wrongly at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.journey.hands import BUTTON, FIELD
from tests.journey.script import Told
from ui.language import tr
from ui.screens.voting import badge_words, words

if TYPE_CHECKING:
    from tests.journey.voter import Acts, Voter

_SPOKEN = {"*": "Star", "~": "Tilde", "$": "Dollar", "=": "Equals"}
_K, _M = Qt.Key, Qt.KeyboardModifier


def show_badge(voter: Voter) -> Acts:
    """Show one code: a wrong one while there are any, then one's own."""
    offered = badge_words.use(voter.visit.code)
    if voter.sees(BUTTON, offered):
        voter.counts["likely codes taken"] += 1
        yield from voter.press(offered)
        yield from voter.press(words.badge_next())
        return
    is_wrong = bool(voter.wrong)
    code = voter.wrong.pop(0) if is_wrong else voter.visit.code
    yield from show(voter, code)
    if is_wrong:
        if voter.look() == "doubt":  # it covers what was said
            voter.wrong.insert(0, code)
            return
        assert voter.page == "badge", f"“{code}” led to the page {voter.page}"
        told = voter.hands.find(FIELD, words.badge_field())
        error = tr("Error: {sentence}").partition("{")[0]
        assert told is not None
        assert told.about.startswith(error), f"nobody said that “{code}” is wrong"
        voter.tell(Told(what="refused", question=code))


def show(voter: Voter, code: str) -> Acts:
    """Show a code in this voter's way."""
    yield from _ENTRIES[voter.visit.entry](voter, code)
    yield 0


def _scan(voter: Voter, code: str) -> Acts:
    """A scanner looks at nothing: what was in the field is still there."""
    voter.hands.write(code)
    voter.hands.press(_K.Key_Return)
    yield 0


def _type(voter: Voter, code: str) -> Acts:
    field = voter.hands.find(FIELD, words.badge_field())
    assert field is not None
    if voter.visit.hands == "touch":
        voter.hands.tap(field)
    else:
        yield from _walk(voter)
    voter.hands.press(_K.Key_End, *[_K.Key_Backspace] * len(field.text))
    voter.hands.write(code)
    if voter.visit.copies:
        voter.hands.press(_K.Key_A, _K.Key_C, held=_M.ControlModifier)
    yield 0
    yield from voter.press(words.badge_next())


def _walk(voter: Voter) -> Acts:
    for _ in voter.hands.walk_to(FIELD, words.badge_field()):
        yield 0


def _touch(voter: Voter, code: str) -> Acts:
    """The keys on the screen."""
    field = voter.hands.find(FIELD, words.badge_field())
    assert field is not None
    hands, delete = voter.hands, tr("Delete")
    names = [tr(_SPOKEN[sign]) if sign in _SPOKEN else sign for sign in code.replace("-", "")]
    for name in (*[delete] * len(field.text), *names):
        key = hands.find(BUTTON, name)
        if key is None:
            assert voter.look() == "doubt", f"there is no key for {name}"
            return
        hands.tap(key)
        yield 0
    yield from voter.press(words.badge_next())


_ENTRIES = {"scan at once": _scan, "scan": _scan, "type": _type, "pad": _touch}
