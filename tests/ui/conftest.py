"""A store on the disk, a theme, and a laptop that has joined an event."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kiosk import actions
from kiosk.store.database import Store, open_store
from tests.event import belong
from ui import translation
from ui.session import Session
from ui.theme import Look, Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme. Whatever language a test leaves, the next begins in English."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # windows of tests before
    theme = Theme()
    theme.apply(Look())
    yield theme
    translation.speak("en")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "tablevoice.db")
    yield store
    store.close()


@pytest.fixture
def scribe_store(store: Store) -> Store:
    """A store whose laptop writes for table 7 of an event with one challenge."""
    belong(store)
    actions.enrol(store, name="Laptop 3", role="scribe", table="7")
    actions.create_event(store, name="Inclusion hackathon")
    actions.add_challenge(store, question="How do we make every hall welcome everyone?")
    return store


@pytest.fixture
def session(scribe_store: Store, theme: Theme) -> Session:
    """The session of a laptop that writes for table 7."""
    return Session(store=scribe_store, theme=theme)
