"""Counts what a kiosk holds after so many voters, and judges whether that stays flat.

    census = Census(kiosk.screen)
    samples = [census.sample(200), census.sample(225), …]
    is_flat(samples), census.former()

The slope is Theil and Sen's: the median of the slopes between every two samples. One sample
that was taken at a bad moment moves it little, and a leak moves all of them (Sen, "Estimates of
the Regression Coefficient Based on Kendall's Tau", Journal of the American Statistical
Association 63, 1968).
"""

from __future__ import annotations

import gc
import mmap
import statistics
import weakref
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ui.screens.voting import VotingScreen

SETTLED: Final = 200
"""After so many voters everything has been loaded, and caches are full."""

MIB_MOST: Final = 4.0
"""The most that 1,000 voters may add, in MiB of the process: 4 KiB each, less than a page."""

OBJECTS_MOST: Final = 1_000
"""The most that 1,000 voters may add, in Python's objects: one each."""


_STATM: Final = Path("/proc/self/statm")


class Sample(NamedTuple):
    """What a process held after so many voters."""

    voters: int
    rss: float
    """MiB of memory."""
    objects: int
    """Python's, after its search for rubbish."""
    widgets: int


class Census:
    """Knows every page that a screen has shown, and keeps none of them."""

    def __init__(self, screen: VotingScreen) -> None:
        self._screen = screen
        self._pages = [weakref.ref(screen.page)]
        screen.page_turned.connect(self._on_turned)

    def former(self) -> int:
        """How many pages are still there, besides the one in sight."""
        _tidy()
        return sum(page() not in (None, self._screen.page) for page in self._pages)

    def sample(self, voters: int) -> Sample:
        """What there is now; the memory is 0 where the system is not Linux."""
        _tidy()
        held = int(_STATM.read_text(encoding="ascii").split()[1]) if _STATM.exists() else 0
        rss = held * mmap.PAGESIZE / (1024 * 1024)
        return Sample(voters, rss, _objects(), len(QApplication.allWidgets()))

    def _on_turned(self) -> None:
        self._pages = [page for page in self._pages if page() is not None]
        self._pages.append(weakref.ref(self._screen.page))


def _objects() -> int:
    """Without weak references to what is gone: SQLite clears those to cursors 200 at a time."""
    return sum(not _is_spent(found) for found in gc.get_objects())


def _is_spent(found: object) -> bool:
    return type(found) is weakref.ReferenceType and found() is None


def _tidy() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def slope(points: Sequence[tuple[float, float]]) -> float:
    """The median of the slopes between every two points."""
    return statistics.median(
        (late[1] - early[1]) / (late[0] - early[0]) for early, late in combinations(points, 2)
    )


def growth(samples: Sequence[Sample]) -> tuple[float, float, int]:
    """What 1,000 voters add: MiB, objects, and how many widgets there were more at most."""
    settled = [sample for sample in samples if sample.voters >= SETTLED]
    widgets = [sample.widgets for sample in settled]
    return (
        1_000 * slope([(sample.voters, sample.rss) for sample in settled]),
        1_000 * slope([(sample.voters, sample.objects) for sample in settled]),
        max(widgets) - min(widgets),
    )


def is_flat(samples: Sequence[Sample]) -> bool:
    """Whether nothing of former voters stays."""
    mib, objects, widgets = growth(samples)
    return mib <= MIB_MOST and objects <= OBJECTS_MOST and widgets == 0
