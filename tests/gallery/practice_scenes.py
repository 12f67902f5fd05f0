"""A practice at the voting kiosk, a kiosk for practice alone, and what staff see of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from kiosk import actions
from kiosk.app.demo.hands import press, type_text
from kiosk.changes import Method
from kiosk.equality.standard import STANDARD
from kiosk.store.database import Store
from tests.event import belong
from tests.gallery import stores
from tests.gallery.kiosk_scenes import lock_it, open_it, staff
from tests.gallery.scene import Scene
from tests.gallery.voting_scenes import some
from ui.session import Session
from ui.widgets.idle import Idle
from ui.widgets.place_bar import Link
from ui.window import Window


def _asking(store: Store) -> None:
    some(store)
    actions.set_equality(store, asked=True, questions=STANDARD)


def _two(store: Store) -> None:
    some(store)
    second = actions.add_challenge(store, question="What should stop?", method="agree", position=1)
    actions.open_poll(store, second)
    actions.save_idea(store, challenge=second, title="Stop calling it banter", table="3")


def _before_doors(store: Store) -> None:
    stores.joined(store, "voting", poll=False)


def _no_challenge(store: Store) -> None:
    belong(store)
    actions.enrol(store, name="Laptop 3", role="voting")
    actions.create_event(store, name="Inclusive leadership hackathon")


def _by(method: Method) -> Callable[[Store], None]:
    def prepare(store: Store) -> None:
        stores.joined(store, "voting", poll=False, method=method)

    return prepare


def _begin(window: Window) -> None:
    press(window, "Practise first")


def _meanwhile(window: Window) -> None:
    press(window, "Practise voting meanwhile")


def _wrong_code(window: Window) -> None:
    _begin(window)
    window.screen_shown.findChildren(QLineEdit)[0].setFocus()
    type_text(window, "7KQ4M2XP9DTR0", enter=True)


def _show_badge(window: Window) -> None:
    _begin(window)
    press(window, "Use a practice badge")


def _give(window: Window) -> None:
    _show_badge(window)
    for _ in range(2):
        press(window, "Give a dot")


def _review(window: Window) -> None:
    _give(window)
    press(window, "Review your vote")


def _cast(window: Window) -> None:
    _review(window)
    press(window, "Cast my vote")


def _explain(window: Window) -> None:
    _cast(window)
    press(window, "Continue")


def _skip(window: Window) -> None:
    _explain(window)
    press(window, "Skip all questions")


def _stand_still(window: Window) -> None:
    """What a minute without a touch leads to."""
    _give(window)
    window.screen_shown.findChildren(Idle)[0].noticed.emit()


def _leave(window: Window) -> None:
    _give(window)
    press(window, "Leave without voting")


def _answer(verb: str) -> Callable[[Window], None]:
    def act(window: Window) -> None:
        _meanwhile(window)
        press(window, "Use a practice badge")
        press(window, verb)

    return act


def _practises(session: Session, fit_out: Callable[[Session], None] = open_it) -> None:
    fit_out(session)
    if session.kiosk is not None:
        session.kiosk.practises = True


def _practises_locked(session: Session) -> None:
    _practises(session, lock_it)


def _checks(window: Window) -> None:
    staff(window)
    press(window, "Check this kiosk")


def _alone(state: str, act: Callable[[Window], None], fit_out: Callable[[Session], None]) -> Scene:
    return Scene("kiosk", state, some, act, Link.ALONE, fit_out)


SCENES = [
    Scene("voting", "practice, badge", some, _begin),
    Scene("voting", "practice, wrong code", some, _wrong_code),
    Scene("voting", "practice, choice of challenge", _two, _show_badge),
    Scene("voting", "practice, ballot", some, _give),
    Scene("voting", "practice, review", some, _review),
    Scene("voting", "practice, more time", some, _stand_still),
    Scene("voting", "practice, leaving", some, _leave),
    Scene("voting", "practice, end", some, _cast),
    Scene("voting", "practice, end, questions follow", _asking, _cast),
    Scene("voting", "practice, questions", _asking, _explain),
    Scene("voting", "practice, end of questions", _asking, _skip),
    Scene("voting", "practice, agree", _by("agree"), _answer("Agree")),
    Scene("voting", "practice, pairs", _by("pairs"), _answer("Skip this pair")),
    Scene("voting", "practice, approval", _by("approval"), _answer("Choose this idea")),
    Scene("voting", "practice kiosk", _before_doors, fit_out=_practises),
    Scene("voting", "practice kiosk, no challenge", _no_challenge, fit_out=_practises),
    _alone("pin in practice", staff, _practises_locked),
    _alone("staff in practice", staff, _practises),
    _alone("checks in practice", _checks, _practises),
]
