"""A store knows by which version's reading it was laid out, and is laid out anew once."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.store import integrity, understanding
from kiosk.store.database import open_store
from tests.event import Hackathon, whole_log


@pytest.fixture
def path(event: Hackathon) -> Path:
    return event.organiser.path


def test_what_another_reading_laid_out_is_made_anew_at_the_next_opening(
    event: Hackathon, path: Path
) -> None:
    log, digest = whole_log(event.organiser), integrity.digest(event.organiser)
    event.organiser.run("UPDATE self SET reads = 'another'")
    event.organiser.run("DELETE FROM challenge")
    event.close()

    again = open_store(path)
    assert (whole_log(again), integrity.digest(again)) == (log, digest)
    assert again.rows("SELECT reads FROM self") == [(understanding.fingerprint(),)]
    again.close()


def test_a_store_of_this_reading_is_not_laid_out_at_its_opening(
    event: Hackathon, path: Path
) -> None:
    event.organiser.run("DELETE FROM challenge")
    event.close()

    again = open_store(path)
    assert again.rows("SELECT * FROM challenge") == []
    again.close()


def test_a_log_without_screens_is_never_laid_out(event: Hackathon, path: Path) -> None:
    event.organiser.run("UPDATE self SET reads = ''")
    event.organiser.run("DELETE FROM challenge")
    event.close()

    open_store(path, projects=False).close()
    again = open_store(path, projects=False)
    assert again.rows("SELECT reads FROM self") == [("",)]
    assert again.rows("SELECT * FROM challenge") == []
    again.close()
