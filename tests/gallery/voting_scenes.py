"""The voting kiosk's screens."""

from __future__ import annotations

import itertools

from kiosk import actions
from kiosk.app.demo.hands import press, type_text
from kiosk.badges import code_for
from kiosk.store.database import Store
from tests.gallery import stores
from tests.gallery.scene import Scene
from ui.widgets.idle import Idle
from ui.widgets.place_bar import Link
from ui.window import Window

_CODES = [code_for(number * 7_919_317) for number in range(1, 60)]
_next_code = itertools.cycle(_CODES).__next__


def _closed(store: Store) -> None:
    stores.joined(store, "voting", poll=False)


def _no_ideas(store: Store) -> None:
    stores.joined(store, "voting")


def some(store: Store) -> None:
    stores.with_some(store, "voting")
    actions.admit_badges(store, _CODES)


def _two_challenges(store: Store) -> None:
    some(store)
    second = actions.add_challenge(store, question="What should stop?", position=1, dots=3)
    actions.open_poll(store, second)
    actions.save_idea(store, challenge=second, title="Stop calling it banter", table="3")


def _many(store: Store) -> None:
    stores.with_many(store, "voting")
    actions.admit_badges(store, _CODES)


def _begin(window: Window) -> None:
    press(window, "Start voting")


def _wrong_code(window: Window) -> None:
    _begin(window)
    type_text(window, "7KQ4M2XP9DTR0", enter=True)


def _show_badge(window: Window) -> None:
    _begin(window)
    type_text(window, _next_code(), enter=True)


def _give(window: Window) -> None:
    _show_badge(window)
    for _ in range(2):
        press(window, "Give a dot")


def _too_many(window: Window) -> None:
    _give(window)
    for _ in range(2):
        press(window, "Give a dot")


def _review(window: Window) -> None:
    _give(window)
    press(window, "Review your vote")


def _review_nothing(window: Window) -> None:
    _show_badge(window)
    press(window, "Review your vote")


def cast(window: Window) -> None:
    _review(window)
    press(window, "Cast my vote")


def _stand_still(window: Window) -> None:
    """What a minute without a touch leads to."""
    _give(window)
    window.screen_shown.findChildren(Idle)[0].noticed.emit()


def _leave(window: Window) -> None:
    _give(window)
    press(window, "Leave without voting")


SCENES = [
    Scene("voting", "closed", _closed),
    Scene("voting", "no ideas", _no_ideas),
    Scene("voting", "start", some),
    Scene("voting", "badge", some, _begin),
    Scene("voting", "wrong code", some, _wrong_code),
    Scene("voting", "choice of challenge", _two_challenges, _show_badge),
    Scene("voting", "ballot", some, _give),
    Scene("voting", "ballot, too many dots", some, _too_many),
    Scene("voting", "ballot of 10000", _many, _give, link=Link.OFFLINE),
    Scene("voting", "review", some, _review),
    Scene("voting", "review of nothing", some, _review_nothing),
    Scene("voting", "thanks offline", some, cast, link=Link.OFFLINE),
    Scene("voting", "more time", some, _stand_still),
    Scene("voting", "leaving", some, _leave),
]
