"""A stick's visit runs beside the window, says how it went, and stops when the app closes."""

import time
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.stick_visit import StickVisits
from kiosk.exchange import Drive
from kiosk.store import change_log
from tests.event import Hackathon
from ui.stick_visit import AtWork, Done, Failed, StickVisit

Ended = TypeVar("Ended", Done, Failed)


@pytest.fixture
def event(tmp_path: Path):
    made = Hackathon(tmp_path)
    yield made
    made.close()


def outcome(qtbot: QtBot, visiting: StickVisit, kind: type[Ended]) -> Ended:
    """How a visit ended, once it has."""
    qtbot.waitUntil(lambda: not isinstance(visiting.state, AtWork), timeout=10_000)
    assert isinstance(visiting.state, kind)
    return visiting.state


def test_two_laptops_meet_over_a_folder(qtbot: QtBot, event: Hackathon, tmp_path: Path) -> None:
    scribe = event.laptop("Table 7")
    stick = tmp_path / "RED"
    stick.mkdir()
    reports = []
    for store in (scribe, event.organiser):
        visiting = StickVisit(list, StickVisits(store.path))
        visiting.begin(stick, "RED")
        assert isinstance(visiting.state, AtWork)
        reports.append(outcome(qtbot, visiting, Done).report)

    assert [(report.received, report.laptops) for report in reports] == [(0, 0), (1, 1)]
    assert change_log.vector(scribe) == change_log.vector(event.organiser)


def test_a_stick_that_is_not_there_ends_in_a_sentence(
    qtbot: QtBot, event: Hackathon, tmp_path: Path
) -> None:
    visiting = StickVisit(list, StickVisits(event.organiser.path))
    visiting.begin(tmp_path / "nowhere", "RED")
    assert "pulled out" in outcome(qtbot, visiting, Failed).sentence


def test_a_slow_drive_does_not_hold_up_the_window(qtbot: QtBot) -> None:
    def slowly() -> list[Drive]:
        time.sleep(0.5)
        return [Drive(Path("/media/RED"), "RED", 1)]

    visiting = StickVisit(slowly, StickVisits(Path("none")))
    before = time.monotonic()
    with qtbot.waitSignal(visiting.found) as told:
        visiting.look()
        assert time.monotonic() - before < 0.3
    assert told.args == [slowly()]
