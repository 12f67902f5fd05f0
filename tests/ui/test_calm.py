"""A mistake of ours is logged whole and said calmly, and work goes on."""

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.errors import StoreError, StoreFault
from ui import calm, words
from ui.screens.scribe import ScribeScreen
from ui.session import Session
from ui.window import Window


@pytest.fixture
def told() -> Iterator[list[str]]:
    before = sys.excepthook
    said: list[str] = []
    calm.install(said.append)
    yield said
    sys.excepthook = before


def raised(error: Exception) -> None:
    try:
        raise error
    except type(error):
        kind, value, traceback = sys.exc_info()
        assert kind is not None
        assert value is not None
        sys.excepthook(kind, value, traceback)


def test_a_bug_is_logged_with_its_traceback(
    told: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.CRITICAL):
        raised(ZeroDivisionError("a bug"))
    assert "in raised" in caplog.text
    assert "ZeroDivisionError: a bug" in caplog.text
    assert told == [words.our_fault()]


def test_an_expected_failure_that_nobody_caught_is_told_in_its_own_words(told: list[str]) -> None:
    error = StoreError("Full.", StoreFault.FULL)
    raised(error)
    assert told == [words.sentence(error)]


def test_a_fault_inside_the_window_leaves_what_is_typed_and_says_so(
    qtbot: QtBot, session: Session
) -> None:
    window = Window(session)
    qtbot.addWidget(window)
    window.show()
    screen = window.screen_shown
    assert isinstance(screen, ScribeScreen)
    screen.entry.title.set_text("Quiet rooms")

    def breaks() -> None:
        raise RuntimeError("a bug in a slot")

    with qtbot.captureExceptions() as caught:
        calm.install(window.say)
        QTimer.singleShot(0, breaks)
        qtbot.waitUntil(window.notice.isVisible)
    assert caught == []
    assert window.notice.words == words.our_fault()
    assert screen.entry.title.text == "Quiet rooms"
    screen.entry.submitted.emit()
    assert screen.browser.model.rowCount() == 1
