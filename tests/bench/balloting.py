"""A voter at a kiosk: from the code to the painted ballot, from a tap to its answer, the thanks.

Every method, with 400 ideas in themes and 2,000 voters before; text as it is and twice as
large; read aloud. The floors come from the same run: a bare page with as many parts as a
ballot's, in a bare window without a style sheet, and the ballot's row in bare SQLite.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.changes import METHODS, Method
from kiosk.store.database import Store
from tests.bench import bare
from tests.bench.figures import Figure, percentile
from tests.bench.hall import Kiosk, hall
from tests.ui.kiosk_window import key
from ui.language import LANGUAGES
from ui.screens.voting.answer_page import AnswerPage
from ui.screens.voting.answers_review_page import AnswersReviewPage
from ui.screens.voting.ballot_page import CARDS, BallotPage
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.start_page import StartPage
from ui.screens.voting.thanks_page import ThanksPage

_VOTERS: Final = 30
_SPARE: Final = 3 * _VOTERS + 10
"""Badges for every way, and a few to look about with."""
_BALLOT_MS, _ANSWER_MS, _THANKS_MS = 100, 50, 50


class _Way(NamedTuple):
    """A way to vote, and how long each part of it took, in milliseconds, voter by voter."""

    name: str
    ballot: list[float]
    tap: list[float]
    cast: list[float]
    row: list[float]
    """The same ballot, as a row of bare SQLite."""


def measure(folder: Path) -> list[Figure]:
    """Vote by each method, at each size, and aloud; then look about on a long ballot."""
    application = QApplication.instance() or QApplication(["bench"])
    page, label = _bare_page(application), _bare_label(application)
    figures: list[Figure] = []
    for method in METHODS:
        store, _, codes = hall(folder / f"hall-{method}" / "tablevoice.db", [method], spare=_SPARE)
        for name, scale, is_aloud in _ways(method):
            kiosk = Kiosk(store, scale=scale)
            if is_aloud:
                kiosk.listen()
            voters = [codes.pop() for _ in range(_VOTERS)]
            way = _vote(kiosk, f"{method}{name}", voters)
            figures += _figures(way, page, label)
            if method == "dots" and not name:
                figures += _look_about(kiosk, codes.pop(), page, label)
            kiosk.close()
        store.close()
    return figures


def _ways(method: Method) -> list[tuple[str, float, bool]]:
    """What is told of it, the text's size, and whether it is read aloud."""
    if method in ("dots", "pairs"):
        return [("", 1.0, False), (" at 200 %", 2.0, False), (" aloud", 1.0, True)]
    return [("", 1.0, False), (" at 200 %", 2.0, False)]


def _figures(way: _Way, page: float, label: float) -> list[Figure]:
    found = []
    for percent in (50, 95):
        row = percentile(way.row, percent)
        for name, value, floor, floor_name, limit in (
            ("code to ballot", percentile(way.ballot, percent), page, "bare page", _BALLOT_MS),
            ("tap to answer", percentile(way.tap, percent), label, "bare label", _ANSWER_MS),
            # What is asked is how much later than its row the thanks come.
            (
                "cast to thanks, past its row",
                percentile(way.cast, percent) - row,
                row,
                "bare SQLite row",
                _THANKS_MS,
            ),
        ):
            told = f"{name}, {way.name}, p{percent}"
            found.append(Figure(told, value, "ms", floor, floor_name, limit))
    return found


def _vote(kiosk: Kiosk, name: str, codes: list[str]) -> _Way:
    """Have each of these badges vote."""
    way = _Way(name, [], [], [], [])
    conn = bare.connect(kiosk.session.store.path.with_name("bare.db"))
    for code in codes:
        kiosk.come(code)
        way.ballot.append(kiosk.wait_for(kiosk.enter))
        way.tap.extend(_answer(kiosk))
        way.cast.append(kiosk.wait_for(lambda: kiosk.tap(_review(kiosk).cast_button)))
        thanks = kiosk.page(ThanksPage)
        way.row.append(_row(conn, kiosk.session.store))
        kiosk.wait_for(lambda page=thanks: kiosk.tap(page.button))  # type: ignore[misc]  # mypy wants its type
        kiosk.page(StartPage)
    conn.close()
    return way


def _answer(kiosk: Kiosk) -> list[float]:
    """Tap on a few answers, up to the review. Gives how long each took to show."""
    page = kiosk.screen.page
    if isinstance(page, BallotPage):
        taps = [kiosk.wait_for(lambda: kiosk.tap(page.cards[0].give))]
        kiosk.wait_for(lambda: kiosk.tap(page.bar.button))
        return taps
    if not isinstance(page, AnswerPage):
        raise TypeError("Nothing is asked.")
    taps = [
        kiosk.wait_for(lambda said=said: kiosk.tap(page.buttons[said]))  # type: ignore[misc]  # mypy wants its type
        for said in list(page.buttons)[:2]
    ]
    kiosk.wait_for(lambda: kiosk.tap(page.review_button))
    return taps


def _review(kiosk: Kiosk) -> ReviewPage | AnswersReviewPage:
    page = kiosk.screen.page
    if not isinstance(page, (ReviewPage, AnswersReviewPage)):
        raise TypeError("There is nothing to cast.")
    return page


def _row(conn: Any, store: Store) -> float:  # the driver publishes no types
    """Milliseconds for the last change's body and signature in bare SQLite."""
    found = store.row("SELECT body, sig FROM change ORDER BY arrival DESC LIMIT 1")
    if found is None:
        raise RuntimeError("Nothing was cast.")
    return bare.insert_one(conn, *found)


def _look_about(kiosk: Kiosk, code: str, page: float, label: float) -> list[Figure]:
    """Search, choose themes, turn pages, change the language and the size, on one ballot."""
    kiosk.come(code)
    kiosk.enter()
    kiosk.stand_still()
    ballot = kiosk.page(BallotPage)
    finder = ballot.finder
    found: dict[str, list[float]] = {"page turned": [], "theme chosen": [], "search key": []}
    for button in (ballot.next, ballot.previous) * 10:
        found["page turned"].append(kiosk.wait_for(_pressed(button)))
    finder.theme_button.click()
    for button in list(finder.theme_buttons.values()) * 3:
        found["theme chosen"].append(kiosk.wait_for(_pressed(button)))
    finder.show_all.click()
    finder.search_button.click()
    kiosk.stand_still()
    for symbol in "quiet rooms carers" * 3:
        one = Qt.Key.Key_Space if symbol == " " else Qt.Key(ord(symbol.upper()))
        found["search key"].append(kiosk.wait_for(lambda one=one: key(kiosk.window, one)))  # type: ignore[misc]  # mypy wants its type
    figures = [
        Figure(f"{name}, 400 ideas, p{percent}", percentile(took, percent), "ms", label,
               "bare label", _ANSWER_MS)
        for name, took in found.items()
        for percent in (50, 95)
    ]  # fmt: skip
    kiosk.screen.reset()
    return figures + _change_look(kiosk, code, page)


def _change_look(kiosk: Kiosk, code: str, page: float) -> list[Figure]:
    """A ballot in another language is a ballot painted anew; so is one at another size."""
    kiosk.come(code)
    kiosk.enter()
    kiosk.stand_still()
    theme = kiosk.session.theme
    spoken = [
        kiosk.wait_for(lambda one=one: theme.apply(replace(theme.look, language=one.code)))  # type: ignore[misc]  # mypy wants its type
        for one in LANGUAGES * 4
    ]
    sized = [
        kiosk.wait_for(lambda scale=scale: theme.apply(replace(theme.look, scale=scale)))  # type: ignore[misc]  # mypy wants its type
        for scale in (1.25, 1.5, 2.0, 1.0) * 5
    ]
    kiosk.screen.reset()
    return [
        Figure(f"{name}, p{percent}", percentile(took, percent), "ms", page, "bare page", limit)
        for name, took, limit in (
            ("language changed on a ballot", spoken, _BALLOT_MS),
            ("text size changed on a ballot", sized, None),
        )
        for percent in (50, 95)
    ]


def _pressed(button: QAbstractButton) -> Callable[[], None]:
    return button.click


def _bare_page(application: QCoreApplication) -> float:
    """Milliseconds to put another page of plain widgets into a plain window, and paint it."""
    if isinstance(application, QApplication):
        application.setStyleSheet("")
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    dice = random.Random(CARDS)
    took = []
    for _ in range(_VOTERS):
        started = time.perf_counter()
        content = QWidget()
        column = QVBoxLayout(content)
        for _card in range(CARDS):
            column.addWidget(QLabel(f"{dice.random()}", wordWrap=True))
            for _deed in range(3):
                column.addWidget(QPushButton(f"{dice.random()}"))
        area = QScrollArea(widgetResizable=True)
        area.setWidget(content)
        window.setCentralWidget(area)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        took.append((time.perf_counter() - started) * 1_000)
    window.close()
    return percentile(took, 50)


def _bare_label(application: QCoreApplication) -> float:
    """Milliseconds for a plain label to show other words."""
    if isinstance(application, QApplication):
        application.setStyleSheet("")
    label = QLabel("0")
    label.resize(1280, 800)
    label.show()
    took = []
    for number in range(_VOTERS):
        started = time.perf_counter()
        label.setText(str(number))
        QApplication.processEvents()
        took.append((time.perf_counter() - started) * 1_000)
    label.close()
    return percentile(took, 50)
