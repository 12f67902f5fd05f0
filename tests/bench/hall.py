"""A voting kiosk as it stands in the hall: 400 ideas in themes, 2,000 voters who were there.

    store, challenges, codes = hall(path, ["pairs"])   # the codes of badges that have not voted
    kiosk = Kiosk(store)
    kiosk.come(codes[0])                               # to the badge page, all but Enter typed
    took = kiosk.wait_for(kiosk.enter)                 # ms until the ballot is painted

The window is the app's, whole, with what makes a laptop a kiosk: the lock's guard, taps that
count once, two switches, the voice that reads aloud, the look-out for voters who walk away. Qt
paints without a display here, which costs what painting in memory costs.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from kiosk import actions
from kiosk.changes import ANSWERS, PICKS, Answer, Method, Pick
from kiosk.lock import Lock
from kiosk.store import ideas
from kiosk.store.database import Store
from kiosk.voting import orders
from tests.bench import stores
from tests.ui.kiosk_window import key, tap, write
from tests.ui.voice import Voice
from ui.locking.deeds import KioskDeeds
from ui.screens.voting import VotingScreen
from ui.session import Session
from ui.speech.permission import Allowed
from ui.theme import Look, Theme
from ui.window import Window

IDEAS: Final = 400
BALLOTS: Final = 2_000
_THEMES: Final = ("Access", "Pay", "Rooms", "Rota", "Signs", "Training", "Welsh", "Food")
_SHARE: Final = 12
_EARLY: Final = 0.2
"""The share of voters who leave a sheet before its end."""

_AGAIN: Final = 5
"""Every fifth voter has voted twice."""

_STEADY_MS: Final = 1
"""Trembling taps are looked for, and none is found: these hands tap as soon as they can."""

_MERGED: Final = 40
"""Every fortieth idea was found to be the same as the one before."""


_P = TypeVar("_P", bound=QWidget)


class Hall(NamedTuple):
    """A store, its challenges, and badges to vote with."""

    store: Store
    challenges: list[str]
    codes: list[str]


def hall(
    path: Path,
    methods: Sequence[Method],
    *,
    voted: int = BALLOTS,
    spare: int = 100,
    ideas: int = IDEAS,
) -> Hall:
    """The store of a kiosk with a challenge for each method, where so many have voted on each.

    So many have yet to.
    """
    store, first, codes = stores.event(path, voted + spare, role="voting", method=methods[0])
    challenges = [first, *(stores.add_challenge(store, method) for method in methods[1:])]
    for challenge, method in zip(challenges, methods, strict=True):
        stores.add_ideas(store, challenge, ideas)
        _sort(store, challenge)
        _vote(store, challenge, method, codes[spare:])
    return Hall(store, challenges, codes[:spare])


def _sort(store: Store, challenge: str) -> None:
    """Give each idea a theme, and point some at others."""
    found = sorted(ideas.find(store, challenge=challenge))
    with store.writing():
        for number, idea in enumerate(found):
            actions.set_theme(store, idea, _THEMES[number % len(_THEMES)])
            if number % _MERGED == 1:
                actions.merge_ideas(store, idea, found[number - 1])


def _vote(store: Store, challenge: str, method: Method, codes: list[str]) -> None:
    about = ideas.for_ballot(store, challenge)
    dice = random.Random(len(codes))
    with store.writing():
        for number, code in enumerate(codes):
            voter = actions.admit_voter(store, code)
            for _ in range(2 if number % _AGAIN == 0 else 1):
                shown, choices, answers = _ballot(method, about, f"{challenge}/{voter}", dice)
                actions.cast_ballot(
                    store,
                    voter=voter,
                    challenge=challenge,
                    choices=choices,
                    answers=answers,
                    shown=shown,
                    seed=f"{challenge}/{voter}",
                )


def _ballot(
    method: Method, about: list[str], seed: str, dice: random.Random
) -> tuple[list[str], dict[str, int], list[Answer | Pick]]:
    """What a voter was shown, and gave: all that the method allows."""
    match method:
        case "agree":
            part = orders.fair_part(about, _SHARE, {}, seed)
            shown = orders.own_order(part, seed)
            given = dice.randint(1, _SHARE) if dice.random() < _EARLY else _SHARE
            return shown[: given + 1], {}, list(dice.choices(ANSWERS, k=given))
        case "pairs":
            order = orders.own_order(about, seed)
            return order[: 2 * _SHARE], {}, list(dice.choices(PICKS, k=_SHARE))
        case _:
            order = orders.own_order(about, seed)
            return order, dict.fromkeys(dice.sample(order, 5), 1), []


class _Painted(QObject):
    """Notes that a window has been asked to paint what changed."""

    is_asked = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.UpdateRequest:
            self.is_asked = True
        return False


class Kiosk:
    """The app's window on a voting laptop, and hands that work it."""

    def __init__(self, store: Store, *, scale: float = 1.0) -> None:
        theme = Theme()
        theme.apply(replace(Look(), scale=scale))
        hands = KioskDeeds(
            Lock(store.path.parent / "kiosk-lock.json"),
            steady_ms=_STEADY_MS,
            switches="space-enter",
            awake_trouble="",  # the message bus is not asked for anything
        )
        self.session = Session(store, theme, kiosk=hands)
        self.window = Window(self.session)
        self.window.resize(1280, 800)
        hands.speech = Allowed("loudspeaker")
        self.session.voice = Voice
        self.window.speech.offer(self.screen)
        self._watch = _Painted()
        self.window.installEventFilter(self._watch)
        self.window.kiosk.guard.begin()
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.stand_still()

    @property
    def screen(self) -> VotingScreen:
        """The screen that voters see."""
        shown = self.window.screen_shown
        if not isinstance(shown, VotingScreen):
            raise TypeError("This laptop is not a voting kiosk.")
        return shown

    @property
    def handle(self) -> QWindow:
        """The system's window, to which keys and taps come first."""
        return self.window.windowHandle()

    def page(self, kind: type[_P]) -> _P:
        """The page in sight, which must be of this kind."""
        shown = self.screen.page
        if not isinstance(shown, kind):
            raise TypeError(f"{type(shown).__name__} is in sight, and no {kind.__name__}.")
        return shown

    def wait_for(self, deed: Callable[[], object]) -> float:
        """Do something; gives the milliseconds until all that follows was painted."""
        started = time.perf_counter()
        deed()
        self.stand_still()
        return (time.perf_counter() - started) * 1_000

    def stand_still(self) -> None:
        """Run the event loop until it has laid out and painted everything."""
        self._watch.is_asked = True
        while self._watch.is_asked:
            self._watch.is_asked = False
            # As the app's loop does, before it paints: what was there before goes.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()

    def tap(self, button: QAbstractButton) -> None:
        """A real tap in the middle of a button, which is scrolled into sight where it is not."""
        part: QWidget | None = button
        while part is not None:
            if isinstance(part, QScrollArea):
                part.ensureWidgetVisible(button)
            part = part.parentWidget()
        tap(self.window, button)

    def come(self, code: str) -> None:
        """At the start, type a badge's code, all but the Enter behind it."""
        write(self.window, code)
        self.stand_still()

    def enter(self) -> None:
        """Press Enter."""
        key(self.window, Qt.Key.Key_Return)

    def listen(self) -> None:
        """Have everything read aloud; nobody hears the voice."""
        self.window.speech.button.click()
        self.stand_still()

    def close(self) -> None:
        """Close the window."""
        self.window.speech.end()
        self.window.kiosk.guard.rest()
        self.window.close()
        self.window.deleteLater()
        self.stand_still()
