"""Nothing of a voter stays in memory; a page that did would be found."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.changes import METHODS
from tests.bench.hall import Kiosk, hall
from tests.bench.leaks import Census, Sample, growth, is_flat, slope
from tests.bench.voters import vote
from ui.telling import tell_roles

VOTERS = 12


@pytest.fixture
def codes() -> list[str]:
    return []


@pytest.fixture
def kiosk(qapp: QApplication, tmp_path: Path, codes: list[str]) -> Iterator[Kiosk]:
    """A kiosk that a screen reader listens to: what it is told must not stay either."""
    store, _, spare = hall(tmp_path / "tablevoice.db", METHODS, voted=4, spare=3 * VOTERS, ideas=30)
    codes += spare
    with closing(store):
        kiosk = Kiosk(store)
        is_heard = QAccessible.isActive()
        QAccessible.setActive(True)
        tell_roles(kiosk.window)
        yield kiosk
        QAccessible.setActive(is_heard)
        kiosk.close()


def after(kiosk: Kiosk, census: Census, codes: list[str], start: int) -> Sample:
    """What there is after so many voters more."""
    for number in range(start, start + VOTERS):
        vote(kiosk, number, codes.pop())
    return census.sample(start + VOTERS)


def test_no_page_and_no_part_of_a_former_voter_stays(kiosk: Kiosk, codes: list[str]) -> None:
    census = Census(kiosk.screen)
    after(kiosk, census, codes, 0)  # every kind of page has been loaded
    before = after(kiosk, census, codes, VOTERS)
    now = after(kiosk, census, codes, 2 * VOTERS)

    assert census.former() == 0
    assert now.widgets == before.widgets
    assert now.objects - before.objects < VOTERS


def test_pages_that_somebody_keeps_are_found(kiosk: Kiosk, codes: list[str]) -> None:
    census = Census(kiosk.screen)
    kept: list[QWidget] = []
    kiosk.screen.page_turned.connect(lambda: kept.append(kiosk.screen.page))
    before = after(kiosk, census, codes, 0)
    now = after(kiosk, census, codes, VOTERS)

    assert census.former() > VOTERS
    assert now.objects - before.objects > VOTERS


def samples(mib: float = 0.0, objects: float = 0.0, widgets: int = 0) -> list[Sample]:
    """A thousand voters, each of whom leaves so much; with a start and bad moments."""
    return [
        Sample(
            voters,
            rss=90 + mib * voters + (30 if voters % 300 == 0 else 0) - (20 if voters < 200 else 0),
            objects=int(40_000 + objects * voters),
            widgets=70 + (widgets if voters > 500 else 0),
        )
        for voters in range(50, 1_001, 50)
    ]


def test_a_flat_line_with_bad_moments_is_flat() -> None:
    assert is_flat(samples())
    assert growth(samples()) == (0, 0, 0)


@pytest.mark.parametrize(
    "leaking",
    [samples(mib=0.005), samples(objects=2), samples(widgets=1)],
    ids=["memory", "objects", "widgets"],
)
def test_a_small_leak_is_no_flat_line(leaking: list[Sample]) -> None:
    assert not is_flat(leaking)


def test_one_wild_sample_moves_the_slope_little() -> None:
    line = [(float(n), 2.0 * n) for n in range(20)]
    assert slope(line) == 2
    assert slope([*line[:-1], (19.0, 9_999.0)]) == pytest.approx(2)
