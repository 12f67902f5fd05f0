"""A kiosk for practice stays one over a restart, whatever becomes of its settings and its store."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kiosk.app.desktop import Desktop
from kiosk.settings import Folder
from kiosk.store.database import open_store
from tests.ui.voting_room import room
from ui.screens.voting import VotingScreen
from ui.screens.voting.start_page import PracticeStartPage, StartPage


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A voting kiosk's, with a poll that is open."""
    folder = Folder(tmp_path / "laptop")
    folder.path.mkdir()
    with contextlib.closing(open_store(folder.store)) as store:
        room(store)
    return folder


@contextlib.contextmanager
def started(folder: Folder) -> Iterator[tuple[Desktop, VotingScreen]]:
    """The app on this folder, until it is closed."""
    desktop = Desktop(folder)
    try:
        screen = desktop.window.screen_shown
        assert isinstance(screen, VotingScreen)
        yield desktop, screen
    finally:
        desktop.window.close()
        desktop.stop()
        desktop.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def practise(desktop: Desktop, *, practises: bool) -> None:
    kiosk = desktop.session.kiosk
    assert kiosk is not None
    kiosk.keep_practice(practises)


def test_it_stays_one_until_staff_end_it(qapp: QApplication, folder: Folder) -> None:
    with started(folder) as (desktop, screen):
        assert isinstance(screen.page, StartPage)
        practise(desktop, practises=True)
    for _ in range(2):
        with started(folder) as (_, screen):
            assert isinstance(screen.page, PracticeStartPage)
            assert screen.is_practice
    with started(folder) as (desktop, _):
        practise(desktop, practises=False)
    with started(folder) as (_, screen):
        assert isinstance(screen.page, StartPage)
        assert not screen.is_practice


def test_settings_that_cannot_be_read_do_not_let_it_count(
    qapp: QApplication, folder: Folder
) -> None:
    with started(folder) as (desktop, _):
        practise(desktop, practises=True)
    (folder.path / "settings.json").write_bytes(b"{ spoilt")
    with started(folder) as (_, screen):
        assert isinstance(screen.page, PracticeStartPage)


def test_a_mark_that_goes_while_it_runs_does_not_let_it_count_unasked(
    qapp: QApplication, folder: Folder
) -> None:
    with started(folder) as (desktop, _):
        practise(desktop, practises=True)
    with started(folder) as (_, screen):
        folder.practice.unlink()
        screen.reset()
        assert isinstance(screen.page, PracticeStartPage)
