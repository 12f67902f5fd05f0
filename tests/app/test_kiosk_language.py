"""The venue's language: set by a command, spoken at a start, and out of a voter's hands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kiosk import actions
from kiosk.app.commands import commands
from kiosk.app.desktop import Desktop
from kiosk.settings import Folder, Settings
from kiosk.store.database import open_store
from tests.event import belong
from ui import translation
from ui.screens.voting import VotingScreen
from ui.theme import Palette


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    translation.speak("en")


def run(folder: Path, *arguments: str) -> str:
    return CliRunner().invoke(commands, ["--home", str(folder), "language", *arguments]).output


def test_the_command_says_and_sets_the_language(tmp_path: Path) -> None:
    Folder(tmp_path).keep(Settings(name="Kiosk 1", role="voting", palette="dark"))
    assert run(tmp_path) == "A kiosk begins in en (English).\n"
    assert run(tmp_path, "cy") == "A kiosk begins in cy (Cymraeg).\n"
    assert Folder(tmp_path).settings() == Settings(
        name="Kiosk 1", role="voting", palette="dark", language="cy"
    )


def test_a_language_that_is_not_offered_changes_nothing(tmp_path: Path) -> None:
    run(tmp_path, "pl")
    assert "cy (Cymraeg)" in run(tmp_path, "tlh")
    assert Folder(tmp_path).settings().language == "pl"


def test_a_kiosk_begins_in_its_look_and_language_whatever_a_voter_chose_before(
    tmp_path: Path, english_again: None
) -> None:
    folder = Folder(tmp_path)
    run(tmp_path, "cy")
    store = open_store(folder.store)
    belong(store)
    actions.enrol(store, name="Kiosk 1", role="voting")
    actions.create_event(store, name="Inclusion hackathon")
    store.close()
    for _ in range(2):
        laptop = Desktop(folder)
        laptop.start()
        theme = laptop.session.theme
        assert isinstance(laptop.window.screen_shown, VotingScreen)
        assert theme.look.language == "cy"
        assert "Ciosg pleidleisio" in laptop.window.frame.laptop.words

        theme.apply(replace(theme.look, language="ar", palette=Palette.DARK, scale=2.0))

        laptop.window.close()
        laptop.stop()
        laptop.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    kept = folder.settings()
    assert (kept.language, kept.palette, kept.scale) == ("cy", "light", 1.0)
