"""A store on the disk, a theme, and a laptop that has joined an event."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk import actions
from kiosk.store.database import Store, open_store
from ui.theme import Look, Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme()
    theme.apply(Look())
    yield theme
    theme.apply(Look())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "tablevoice.db")
    yield store
    store.close()


@pytest.fixture
def scribe_store(store: Store) -> Store:
    """A store whose laptop writes for table 7 of an event with one challenge."""
    actions.enrol(store, name="Laptop 3", role="scribe", table="7")
    actions.create_event(store, name="Inclusion hackathon")
    actions.add_challenge(store, question="How do we make every hall welcome everyone?")
    return store
