"""Filters before the whole application, and the pauses in which they see nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.store.database import Store
from tests.ui.voting_room import kiosk, room
from ui import lookouts
from ui.screens.voting.choosing_page import ChoosingPage
from ui.theme import Theme

NEWS = QEvent.Type.User


class Sentry(QObject):
    """Writes its name down for each piece of news."""

    def __init__(self, name: str, book: list[str]) -> None:
        super().__init__()
        self._name, self._book = name, book

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() == NEWS:
            self._book.append(self._name)
        return False


@pytest.fixture
def book(qapp: QApplication) -> list[str]:
    del qapp
    return []


def tell() -> None:
    QCoreApplication.sendEvent(QObject(), QEvent(NEWS))


def test_the_last_posted_sees_first_and_one_that_is_relieved_nothing(book: list[str]) -> None:
    first, last = Sentry("first", book), Sentry("last", book)
    lookouts.post(first)
    lookouts.post(last)
    tell()
    lookouts.relieve(last)
    tell()
    lookouts.relieve(first)
    tell()

    assert book == ["last", "first", "first"]


def test_nobody_sees_what_happens_in_a_pause_and_all_see_what_comes_after(book: list[str]) -> None:
    first, last = Sentry("first", book), Sentry("last", book)
    lookouts.post(first)
    lookouts.post(last)
    with lookouts.paused():
        tell()
        with lookouts.paused():
            tell()
        tell()
    assert book == []

    tell()
    assert book == ["last", "first"]
    lookouts.relieve(first)
    lookouts.relieve(last)


def test_a_pause_that_fails_ends_all_the_same(book: list[str]) -> None:
    sentry = Sentry("sentry", book)
    lookouts.post(sentry)
    with pytest.raises(ValueError, match="broke"), lookouts.paused():
        raise ValueError("It broke.")
    tell()

    assert book == ["sentry"]
    lookouts.relieve(sentry)


def test_whoever_comes_or_goes_in_a_pause_has_done_so_after_it(book: list[str]) -> None:
    stays, goes, comes = (Sentry(name, book) for name in ("stays", "goes", "comes"))
    lookouts.post(stays)
    lookouts.post(goes)
    with lookouts.paused():
        lookouts.relieve(goes)
        lookouts.post(comes)
        tell()
    tell()

    assert book == ["comes", "stays"]
    lookouts.relieve(stays)
    lookouts.relieve(comes)


def test_one_that_is_gone_is_forgotten(book: list[str]) -> None:
    gone, stays = Sentry("gone", book), Sentry("stays", book)
    lookouts.post(gone)
    lookouts.post(stays)
    del gone
    with lookouts.paused():
        tell()
    tell()

    assert book == ["stays"]
    lookouts.relieve(stays)


def test_no_part_of_a_page_is_a_window_of_its_own_for_a_moment(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    voters = room(store, challenges=2)
    screen = kiosk(qtbot, store, theme)
    shown: list[QObject] = []

    class Windows(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                shown.extend([watched] if watched.isWindow() else [])
            return False

    windows = Windows()
    QApplication.instance().installEventFilter(windows)  # type: ignore[union-attr]  # there is one
    screen.page.started.emit("")  # type: ignore[union-attr]  # it is the start
    screen.page.shown.emit(voters.codes[0])  # type: ignore[union-attr]  # a badge
    QApplication.instance().removeEventFilter(windows)  # type: ignore[union-attr]  # the same

    assert isinstance(screen.page, ChoosingPage)
    assert shown == []


def test_no_filter_is_asked_while_a_page_is_built(qtbot: QtBot, store: Store, theme: Theme) -> None:
    voters = room(store)
    screen = kiosk(qtbot, store, theme)
    seen: list[QEvent.Type] = []

    class Counting(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            seen.append(event.type())
            return False

    counting = Counting()
    lookouts.post(counting)
    screen.page.started.emit(voters.codes[0])  # type: ignore[union-attr]  # it is the start
    lookouts.relieve(counting)

    assert QEvent.Type.Polish not in seen
    assert len(seen) < 20
