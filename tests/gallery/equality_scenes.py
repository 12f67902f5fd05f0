"""The equality questions at the kiosk, after a vote, and on the organiser's screen."""

from __future__ import annotations

import random
from collections.abc import Callable

from kiosk import actions
from kiosk.app.demo.hands import press
from kiosk.equality.form import AnswerSet
from kiosk.equality.standard import STANDARD
from kiosk.store import answers, events
from kiosk.store.database import Store
from tests.gallery import stores
from tests.gallery.scene import Scene
from tests.gallery.voting_scenes import cast, some
from ui.screens.organiser import OrganiserScreen
from ui.screens.voting import VotingScreen
from ui.screens.voting.equality_pages import EqualityPage
from ui.widgets.idle import Idle
from ui.window import Window


def _asking(store: Store) -> None:
    some(store)
    actions.set_equality(store, asked=True, questions=STANDARD)


def _explain(window: Window) -> None:
    cast(window)
    press(window, "Continue")


def _answer(*options: str) -> Callable[[Window], None]:
    """Answer the first questions so, and stop at the next."""

    def act(window: Window) -> None:
        _explain(window)
        press(window, "Answer the questions")
        for option in options:
            _page(window).answered.emit(option)

    return act


def _page(window: Window) -> EqualityPage:
    screen = window.screen_shown
    assert isinstance(screen, VotingScreen)
    assert isinstance(screen.page, EqualityPage)
    return screen.page


def _chosen(window: Window) -> None:
    _answer("asian")(window)
    _page(window).choices.card("indian").radio.click()


def _skip(window: Window) -> None:
    _answer("white", "irish")(window)
    press(window, "Skip the rest")


def _stand_still(window: Window) -> None:
    _answer("white")(window)
    window.screen_shown.findChildren(Idle)[0].noticed.emit()


def _organised(store: Store) -> None:
    stores.with_some(store, "organiser")
    actions.set_equality(store, asked=True, questions=STANDARD)


def _counted(store: Store) -> None:
    _organised(store)
    event = events.event(store)
    assert event is not None
    dice = random.Random(3)
    asked = [question for question in STANDARD if question.follows is None]
    for number in range(180):
        given = {q.id: dice.choice(q.options).id for q in asked if dice.random() < 0.9}
        given["sex"] = dice.choice(["female", "female", "male"])
        answers.take_in(store, [AnswerSet(f"{number:032x}", event.id, "2026-08-06", given)])


def _voting_part(*deeds: str) -> Callable[[Window], None]:
    def act(window: Window) -> None:
        press(window, "Voting")
        for deed in deeds:
            press(window, deed)

    return act


def _card(window: Window) -> None:
    _voting_part()(window)
    screen = window.screen_shown
    assert isinstance(screen, OrganiserScreen)
    screen.voting.equality.change.setFocus()


def _reword(window: Window) -> None:
    _voting_part("Edit questions", "Edit words: What is your sex?")(window)
    screen = window.screen_shown
    assert isinstance(screen, OrganiserScreen)
    form = screen.voting.equality_editor.form
    assert form is not None
    form.question.set_text("")
    press(window, "Save question")


SCENES = [
    Scene("voting", "thanks, questions follow", _asking, cast),
    Scene("voting", "equality, why", _asking, _explain),
    Scene("voting", "equality, first question", _asking, _answer()),
    Scene("voting", "equality, second step", _asking, _chosen),
    Scene("voting", "equality, with a hint", _asking, _answer("white", "irish", "yes")),
    Scene(
        "voting", "equality, religion", _asking, _answer("white", "irish", "no", "male", "yes", "")
    ),
    Scene("voting", "equality, more time", _asking, _stand_still),
    Scene("voting", "equality, end", _asking, _skip),
    Scene("organiser", "equality, card", _organised, _card),
    Scene("organiser", "equality, counts", _counted, _voting_part("Show counts")),
    Scene("organiser", "equality, no counts", _organised, _voting_part("Show counts")),
    Scene("organiser", "equality, questions", _organised, _voting_part("Edit questions")),
    Scene("organiser", "equality, a question refused", _organised, _reword),
]
