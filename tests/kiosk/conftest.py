"""What the kernel's tests stand on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.database import Store, open_store
from tests.event import Hackathon, WallClock, belong


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    hackathon = Hackathon(tmp_path)
    yield hackathon
    hackathon.close()


@pytest.fixture
def scribe(event: Hackathon) -> Store:
    return event.laptop("Table 7")


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    store = belong(open_store(tmp_path / "empty.db", WallClock(), check=False))
    yield store
    store.close()
