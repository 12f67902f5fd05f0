"""Thanks come when a vote is on the disk, whatever else cannot be read then."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.clock import system_time
from kiosk.equality.standard import STANDARD
from kiosk.errors import StoreFault
from kiosk.store import receipts
from kiosk.store.database import Store, connect, lay_out
from kiosk.store.faults import store_error
from kiosk.store.log_store import Row
from tests.ui.voting_room import Room, kiosk, room
from ui.screens.voting import VotingScreen, deeds, flow, words
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.thanks_page import ThanksPage
from ui.theme import Look, Theme
from ui.widgets import Button


class WearyStore(Store):
    """A store on a disk from which some can be read no more, once something was written."""

    spoils: tuple[str, ...] = ()
    """Words of the queries that fail from the next commit on."""
    _spoilt: tuple[str, ...] = ()

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        with super().writing():
            yield
        if not self._conn.in_transaction:
            self._spoilt = self.spoils

    def spoil(self, *words: str) -> None:
        """Let such queries fail at once."""
        self._spoilt = self.spoils = words

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        self._read(sql)
        return super().rows(sql, values)

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        self._read(sql)
        return super().row(sql, values)

    def _read(self, sql: str) -> None:
        if any(word in sql for word in self._spoilt):
            raise store_error(StoreFault.UNWRITABLE, "disk I/O error")


@pytest.fixture
def weary(tmp_path: Path) -> Iterator[WearyStore]:
    store = connect(tmp_path / "weary.db", system_time, projects=True, kind=WearyStore)
    assert isinstance(store, WearyStore)
    lay_out(store, check=True)
    yield store
    store.close()


@pytest.fixture
def hall(weary: WearyStore) -> Room:
    """A room with two challenges, whose event asks equality questions."""
    made = room(weary, challenges=2)
    actions.set_equality(weary, asked=True, questions=STANDARD)
    return made


def reviewing(screen: VotingScreen, hall: Room) -> ReviewPage:
    """The first voter's ballot on the first challenge, ready to be cast."""
    store = screen.session.store
    (challenge, _, _), _ = deeds.choices(store, hall.voter())
    voting = deeds.begin(store, hall.voter(), challenge)
    assert isinstance(voting, flow.Voting)
    screen._show(flow.Reviewing(voting.ballot))
    assert isinstance(screen.page, ReviewPage)
    return screen.page


def cast(page: ReviewPage) -> None:
    [button] = [b for b in page.findChildren(Button) if b.text() == words.cast_empty()]
    button.click()


def test_a_store_that_can_be_read_no_more_after_the_commit_gives_thanks_and_receipt(
    qtbot: QtBot, weary: WearyStore, hall: Room, theme: Theme
) -> None:
    screen = kiosk(qtbot, weary, theme)
    page = reviewing(screen, hall)
    weary.spoils = ("SELECT",)
    cast(page)
    assert isinstance(screen.page, ThanksPage)
    assert isinstance(screen.state, flow.Thanked)
    assert (screen.state.more, screen.state.asks) == (True, True)
    weary.spoil()
    assert receipts.check(weary, screen.state.receipt) == (hall.challenges[0], True)
    assert hall.ballot() is not None


@pytest.mark.parametrize(
    ("unread", "more", "asks"),
    [("FROM equality", True, False), ("GROUP BY challenge", False, True)],
)
def test_what_would_follow_a_vote_is_left_out_where_it_cannot_be_read(
    qtbot: QtBot,
    weary: WearyStore,
    hall: Room,
    theme: Theme,
    caplog: pytest.LogCaptureFixture,
    unread: str,
    *,
    more: bool,
    asks: bool,
) -> None:
    screen = kiosk(qtbot, weary, theme)
    page = reviewing(screen, hall)
    weary.spoil(unread)
    cast(page)
    assert isinstance(screen.state, flow.Thanked)
    assert (screen.state.more, screen.state.asks) == (more, asks)
    assert "What follows a vote cannot be read" in caplog.text
    assert hall.ballot() is not None


def test_a_vote_that_could_not_be_written_is_not_thanked_for(
    qtbot: QtBot, weary: WearyStore, hall: Room, theme: Theme
) -> None:
    screen = kiosk(qtbot, weary, theme)
    page = reviewing(screen, hall)
    weary.spoil("FROM challenge")
    cast(page)
    assert screen.page is page
    weary.spoil()
    assert hall.ballot() is None


def test_who_scrolls_to_the_receipt_has_time_to_copy_it(qtbot: QtBot, theme: Theme) -> None:
    theme.apply(Look(scale=2.0))
    page = ThanksPage(flow.Thanked("voter", 2, more=False, receipt="7K3M0P9XZ"), 15, 60_000)
    qtbot.addWidget(page)
    page.resize(1024, 500)
    page.show()
    for _ in range(6):
        page.countdown._on_tick()
    assert page.countdown.left == 9
    bar = page.area.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderSingleStepAdd)
    assert page.countdown.left == 15
    theme.apply(Look())
