"""Everything that can be seen at a kiosk can be heard: each state, word by word, in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, get_args

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.changes import Method
from kiosk.equality.standard import STANDARD
from kiosk.errors import InputFault, InvalidInput, StoreError, StoreFault
from kiosk.store.database import Store
from kiosk.store.events import challenges
from tests.ui.voting_room import Room, kiosk, room
from ui.screens.voting import VotingScreen, deeds, flow
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot import Ballot, give
from ui.screens.voting.choosing_page import ChoosingPage
from ui.screens.voting.receipt_page import ReceiptPage
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.sheet import Sheet
from ui.screens.voting.sheet import answer as answer_sheet
from ui.speech.script import BY_NAME, script
from ui.theme import Look, Palette, Theme

LANGUAGES = ("en", "cy", "pl", "ur", "ar")


class Kiosk(NamedTuple):
    """A kiosk at which everything can happen."""

    screen: VotingScreen
    store: Store
    hall: Room

    def show(self, state: flow.State) -> None:
        self.screen._show(state)

    def ballot(self) -> Ballot:
        begun = deeds.begin(self.store, self.hall.voter(), challenges(self.store)[0])
        assert isinstance(begun, flow.Voting)
        return give(begun.ballot, begun.ballot.order[0])

    def sheet(self, method: Method) -> Sheet:
        asked = next(c for c in challenges(self.store) if c.method == method)
        begun = deeds.begin(self.store, self.hall.voter(), asked)
        assert isinstance(begun, flow.Answering)
        return begun.sheet

    def page(self, kind: type[QWidget]) -> QWidget:
        assert isinstance(self.screen.page, kind)
        return self.screen.page


@pytest.fixture
def at(qtbot: QtBot, store: Store, theme: Theme) -> Kiosk:
    hall = room(store, ideas=10, challenges=2)
    for method in ("agree", "pairs"):
        challenge = actions.add_challenge(store, question=f"By {method}?", method=method)
        for number in range(6):
            actions.save_idea(store, challenge=challenge, title=f"Quiet {number}", table="1")
        actions.open_poll(store, challenge)
    actions.set_equality(store, asked=True, questions=STANDARD)
    return Kiosk(kiosk(qtbot, store, theme), store, hall)


def _error(kiosk: Kiosk) -> None:
    kiosk.show(flow.Badge("7KQ4"))
    kiosk.page(BadgePage).refuse(InvalidInput("?", InputFault.BADGE_UNKNOWN, field="badge"))  # type: ignore[attr-defined]


def _full(kiosk: Kiosk) -> None:
    kiosk.show(flow.Reviewing(kiosk.ballot()))
    kiosk.page(ReviewPage).refuse(StoreError("?", StoreFault.FULL))  # type: ignore[attr-defined]


def _notice(kiosk: Kiosk) -> None:
    kiosk.show(flow.Choosing(kiosk.hall.voter()))
    kiosk.page(ChoosingPage).notice.say("It has just closed.", urgent=True)  # type: ignore[attr-defined]


def _receipt(kiosk: Kiosk) -> None:
    kiosk.show(flow.Checking("7KQ4"))
    kiosk.page(ReceiptPage).next_button.click()  # type: ignore[attr-defined]


def _asking(kiosk: Kiosk) -> flow.Asked:
    found = deeds.asking(kiosk.store)
    assert found is not None
    return flow.Asked(found)


def _closed(why: flow.Why) -> Callable[[Kiosk], object]:
    return lambda kiosk: kiosk.show(flow.Closed(why, "Hall"))


STATES: dict[str, Callable[[Kiosk], object]] = {
    **{f"closed {why}": _closed(why) for why in flow.Why},
    "practising": lambda k: k.show(flow.Practising("Hall")),
    "start": lambda k: k.show(deeds.at_rest(k.store)),
    "badge": lambda k: k.show(flow.Badge()),
    "badge refused": _error,
    "choosing": lambda k: k.show(flow.Choosing(k.hall.voter())),
    "choosing, a notice": _notice,
    "voting": lambda k: k.show(flow.Voting(k.ballot())),
    "answering agree": lambda k: k.show(flow.Answering(k.sheet("agree"))),
    "answering pairs": lambda k: k.show(flow.Answering(k.sheet("pairs"))),
    "reviewing": lambda k: k.show(flow.Reviewing(k.ballot())),
    "reviewing, not stored": _full,
    "reviewing answers": lambda k: k.show(flow.Reviewing(answer_sheet(k.sheet("agree"), "agree"))),
    "thanked": lambda k: k.show(
        flow.Thanked(k.hall.voter(), 2, more=True, receipt="7KQ4M2XP", asks=True)
    ),
    "checking": lambda k: k.show(flow.Checking()),
    "doubting": lambda k: k.show(flow.Doubting(flow.Voting(k.ballot()))),
    "leaving": lambda k: k.show(flow.Leaving(flow.Voting(k.ballot()))),
    "explained": lambda k: k.show(flow.Explained(_asking(k).asking)),
    "asked": lambda k: k.show(_asking(k)),
    "answered": lambda k: k.show(flow.Answered(is_blank=False)),
    "answered, not kept": lambda k: k.show(
        flow.Answered(is_blank=True, error=StoreError("?", StoreFault.FULL))
    ),
}


def in_sight(page: QWidget) -> list[tuple[QWidget, str]]:
    """Each part with words of its own, and these words."""
    pads = [part for part in page.findChildren(QWidget) if part.property(BY_NAME)]
    keys = {key for pad in pads for key in pad.findChildren(QWidget)}
    found: list[tuple[QWidget, str]] = []
    for part in page.findChildren(QWidget):
        if not part.isVisibleTo(page) or part in keys:
            continue
        if isinstance(part, QLabel):
            found.append((part, part.accessibleName() or part.text()))
        elif isinstance(part, QAbstractButton | QLineEdit):
            found.append((part, part.accessibleName()))
    return [(part, words) for part, words in found if words.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", STATES)
def test_every_word_and_every_name_of_a_page_is_said(
    at: Kiosk, theme: Theme, state: str, language: str
) -> None:
    theme.apply(Look(Palette.LIGHT, 1.0, language))
    STATES[state](at)
    said = _squeezed("".join(line.words for line in script(at.screen.page)))
    seen = in_sight(at.screen.page)
    assert len(seen) >= 2
    for _, words in seen:
        assert _squeezed(words).rstrip(".") in said, f"“{words}” is not said"


def _squeezed(words: str) -> str:
    """Without spaces: what a name quotes is a line of its own, in its own language."""
    return "".join(words.split())


@pytest.mark.parametrize("state", STATES)
def test_what_begins_a_row_is_said_before_what_begins_a_lower_one(at: Kiosk, state: str) -> None:
    STATES[state](at)
    page = at.screen.page
    lines = [line.words for line in script(page)]
    labels = [
        (part.mapTo(page, QPoint()).y(), words)
        for part, words in in_sight(page)
        if isinstance(part, QLabel) and words in lines and lines.count(words) == 1
    ]
    heard = [lines.index(words) for _, words in sorted(labels, key=lambda found: found[0])]
    assert heard == sorted(heard)


def test_no_state_is_left_out() -> None:
    names = {kind.__name__.lower() for kind in get_args(flow.State)}
    assert names <= {state.split()[0].rstrip(",") for state in STATES}


def test_an_idea_is_read_in_its_own_language(at: Kiosk, theme: Theme) -> None:
    idea = actions.save_idea(
        at.store,
        challenge=at.hall.challenges[0],
        title="Cisza w każdej sali",
        table="3",
        language="pl",
    )
    theme.apply(Look(Palette.LIGHT, 1.0, "cy"))
    at.show(flow.Voting(at.ballot(), idea))
    spoken = [line for line in script(at.screen.page) if line.language == "pl"]
    assert spoken[0].words == "Cisza w każdej sali"
    # The buttons' names and the card's own line do not say it in a Welsh voice beforehand.
    before = script(at.screen.page)[: script(at.screen.page).index(spoken[0])]
    assert not any("Cisza" in line.words for line in before)
