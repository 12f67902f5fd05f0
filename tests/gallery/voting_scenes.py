"""The voting kiosk's screens."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from kiosk import actions
from kiosk.app.demo.hands import live, press, type_text, wait_until
from kiosk.badges import code_for, normalise
from kiosk.changes import Method
from kiosk.errors import MediaError
from kiosk.lock import Lock
from kiosk.mistyping import Perhaps, mistake
from kiosk.store import ideas
from kiosk.store.database import Store
from tests.gallery import stores
from tests.gallery.scene import Scene
from tests.ui.voice import Voice
from ui.camera import Camera, ShowPicture
from ui.locking.deeds import KioskDeeds
from ui.screens.voting.badge_camera import BadgeCamera
from ui.session import Session
from ui.speech.permission import Allowed
from ui.widgets.idle import Idle
from ui.widgets.place_bar import Link
from ui.window import Window

CODES = [code_for(number * 7_919_317) for number in range(1, 60)]
next_code = itertools.cycle(CODES).__next__


def _closed(store: Store) -> None:
    stores.joined(store, "voting", poll=False)


def _no_ideas(store: Store) -> None:
    stores.joined(store, "voting")


def some(store: Store) -> None:
    stores.with_some(store, "voting")
    actions.admit_badges(store, CODES)


def _two_challenges(store: Store) -> None:
    some(store)
    second = actions.add_challenge(store, question="What should stop?", position=1, dots=3)
    actions.open_poll(store, second)
    actions.save_idea(store, challenge=second, title="Stop calling it banter", table="3")


def _many(count: int) -> Callable[[Store], None]:
    """So many ideas to be voted on."""

    def prepare(store: Store) -> None:
        stores.with_many(store, "voting", count)
        actions.admit_badges(store, CODES)

    return prepare


def by_method(method: Method) -> Callable[[Store], None]:
    """The same ideas, to be voted on by another method."""

    def prepare(store: Store) -> None:
        challenge = stores.with_some(store, "voting", method=method)
        actions.admit_badges(store, CODES)
        for place, idea in enumerate(ideas.for_ballot(store, challenge)):
            actions.set_theme(store, idea, ("Access", "Pay and grading", "Belonging")[place % 3])

    return prepare


def _begin(window: Window) -> None:
    press(window, "Start voting")


def _wrong_code(window: Window) -> None:
    _begin(window)
    type_text(window, "7KQ4M2XP9DTR0", enter=True)


def _with_camera(session: Session) -> None:
    """A camera that sees a wall."""
    session.camera = Camera(_see_a_wall, lambda: True)


def _see_a_wall(show: ShowPicture, fail: Callable[[MediaError], None]) -> Callable[[], None]:
    wall = QImage(640, 480, QImage.Format.Format_RGB32)
    wall.fill(QColor("#8A8F96"))
    QTimer.singleShot(0, lambda: show(wall))
    return lambda: None


def _scan(window: Window) -> None:
    _begin(window)
    wait_until(window.findChildren(BadgeCamera)[0].button.isVisible)
    press(window, "Scan with camera")


def _half_a_code(window: Window) -> None:
    _begin(window)
    type_text(window, "7KQ4M2", enter=True)


def _strange_sign(window: Window) -> None:
    _begin(window)
    type_text(window, "7KQ4M2?P9DTRV", enter=True)


def _likely_code(window: Window) -> None:
    """Two neighbours are swapped, and nothing else explains it."""
    _begin(window)
    for code in map(normalise, CODES):
        typed = code[:10] + code[11] + code[10] + code[12]
        if isinstance(mistake(typed), Perhaps):
            type_text(window, typed, enter=True)
            return
    raise LookupError("No code of the gallery is mistyped in one way alone.")


def _cancelled(store: Store) -> None:
    some(store)
    actions.enrol(store, name="Laptop 3", role="organiser")
    actions.cancel_badge(store, actions.badge_of(store, CODES[0]))
    actions.enrol(store, name="Laptop 3", role="voting")


def _cancelled_badge(window: Window) -> None:
    _begin(window)
    type_text(window, CODES[0], enter=True)


def show_badge(window: Window) -> None:
    _begin(window)
    type_text(window, next_code(), enter=True)


def _give(window: Window) -> None:
    show_badge(window)
    for _ in range(2):
        press(window, "Give a dot")


def _give_by_keys(window: Window) -> None:
    """Who comes by Tab is shown what keys do."""
    show_badge(window)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Plus):
        held = window.focusWidget()
        if held is not None:
            QTest.keyClick(held, key)
    live(50)


def _search(window: Window) -> None:
    """By letters on the screen: no key of a keyboard opens the field."""
    show_badge(window)
    for name in ("Search the ideas", "Q", "U", "I"):
        press(window, name)


def _too_many(window: Window) -> None:
    _give(window)
    for _ in range(2):
        press(window, "Give a dot")


def _review(window: Window) -> None:
    _give(window)
    press(window, "Review your vote")


def _review_nothing(window: Window) -> None:
    show_badge(window)
    press(window, "Review your vote")


def cast(window: Window) -> None:
    _review(window)
    press(window, "Cast my vote")


def _tick(window: Window) -> None:
    show_badge(window)
    press(window, "Choose this idea")


def _by_theme(window: Window) -> None:
    _tick(window)
    press(window, "Choose a theme")
    press(window, "Access")


def _review_ticks(window: Window) -> None:
    _tick(window)
    press(window, "Review your vote")


def _agree(window: Window) -> None:
    show_badge(window)
    for answer in ("Agree", "Disagree"):
        press(window, answer)


def _review_answers(window: Window) -> None:
    _agree(window)
    press(window, "Review your vote")


def _prefer(window: Window) -> None:
    show_badge(window)
    press(window, "Skip this pair")


def _review_pairs(window: Window) -> None:
    _prefer(window)
    press(window, "Choose this idea")
    press(window, "Review your vote")


def _walk_away(window: Window) -> None:
    """What a minute without a touch leads to, half-way through the questions."""
    _agree(window)
    window.screen_shown.findChildren(Idle)[0].noticed.emit()


def _ask_for_receipt(window: Window) -> None:
    press(window, "Check a receipt")


def _no_such_receipt(window: Window) -> None:
    _ask_for_receipt(window)
    type_text(window, "FDK92W3ZH", enter=True)


def _stand_still(window: Window) -> None:
    """What a minute without a touch leads to."""
    _give(window)
    window.screen_shown.findChildren(Idle)[0].noticed.emit()


def _leave(window: Window) -> None:
    _give(window)
    press(window, "Leave without voting")


def _more_time(window: Window) -> None:
    _begin(window)
    window.more_time.button.click()


def _may_speak(session: Session) -> None:
    lock = Lock(session.store.path.with_suffix(".lock"))
    session.kiosk = KioskDeeds(lock, awake_trouble="", speech=Allowed("loudspeaker"))
    session.voice = Voice  # Qt's own stand-in for an engine, the same on every computer


def _read_aloud(window: Window) -> None:
    window.speech.button.click()


SCENES = [
    Scene("voting", "time in the corner", some, _more_time),
    Scene("voting", "read aloud", some, _read_aloud, fit_out=_may_speak),
    Scene("voting", "closed", _closed),
    Scene("voting", "no ideas", _no_ideas),
    Scene("voting", "start", some),
    Scene("voting", "badge", some, _begin),
    Scene("voting", "wrong code", some, _wrong_code),
    Scene("voting", "badge and camera", some, _begin, fit_out=_with_camera),
    Scene("voting", "camera looks", some, _scan, fit_out=_with_camera),
    Scene("voting", "half a code", some, _half_a_code),
    Scene("voting", "strange sign", some, _strange_sign),
    Scene("voting", "likely code", some, _likely_code),
    Scene("voting", "cancelled badge", _cancelled, _cancelled_badge),
    Scene("voting", "choice of challenge", _two_challenges, show_badge),
    Scene("voting", "ballot", some, _give),
    Scene("voting", "ballot, by keys", some, _give_by_keys),
    Scene("voting", "ballot, too many dots", some, _too_many),
    Scene("voting", "ballot of 10000", _many(10_000), _give, link=Link.OFFLINE),
    Scene("voting", "search by letters", _many(400), _search),
    Scene("voting", "review", some, _review),
    Scene("voting", "review of nothing", some, _review_nothing),
    Scene("voting", "thanks offline", some, cast, link=Link.OFFLINE),
    Scene("voting", "more time", some, _stand_still),
    Scene("voting", "leaving", some, _leave),
    Scene("voting", "approval", by_method("approval"), _tick),
    Scene("voting", "approval, by theme", by_method("approval"), _by_theme),
    Scene("voting", "approval, review", by_method("approval"), _review_ticks),
    Scene("voting", "agree", by_method("agree"), _agree),
    Scene("voting", "agree, review", by_method("agree"), _review_answers),
    Scene("voting", "agree, more time", by_method("agree"), _walk_away),
    Scene("voting", "pairs", by_method("pairs"), _prefer),
    Scene("voting", "pairs, review", by_method("pairs"), _review_pairs),
    Scene("voting", "receipt", some, _ask_for_receipt),
    Scene("voting", "receipt not here", some, _no_such_receipt),
]
