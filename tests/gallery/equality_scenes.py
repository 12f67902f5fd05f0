"""The equality questions at the kiosk, after a vote."""

from __future__ import annotations

from collections.abc import Callable

from kiosk import actions
from kiosk.app.demo.hands import press
from kiosk.equality.standard import STANDARD
from kiosk.store.database import Store
from tests.gallery.scene import Scene
from tests.gallery.voting_scenes import cast, some
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
]
