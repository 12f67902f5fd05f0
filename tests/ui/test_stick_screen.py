"""The stick's screen: what is plugged in, a journey of two laptops, and every way it can fail."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.app.demo.hands import press, wait_until
from kiosk.app.stick_visit import StickVisits
from kiosk.exchange import Drive, Progress, Report
from kiosk.store import change_log, ideas, laptop
from kiosk.store.database import Store, open_store
from sync.stick import exchange_stick
from tests.event import Hackathon, ticket_for
from tests.ui.walk import LOOKS, assert_fits, assert_named
from ui.screens.screen import Screen
from ui.screens.scribe import ScribeScreen
from ui.screens.stick import words
from ui.screens.stick.screen import StickScreen
from ui.screens.welcome import WelcomeScreen
from ui.session import Session
from ui.stick_visit import AtWork, Done, ExchangeWith, Failed, StickVisit, Waiting
from ui.theme import Look, Palette, Theme
from ui.window import MINIMUM, Window


class Ports:
    """Where sticks are plugged in and taken out."""

    def __init__(self) -> None:
        self.drives: list[Drive] = []

    def plug_in(self, path: Path, label: str = "RED") -> Path:
        path.mkdir(exist_ok=True)
        self.drives.append(Drive(path, label, 7_900_000_000))
        return path


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    made = Hackathon(tmp_path)
    yield made
    made.close()


@pytest.fixture
def ports() -> Ports:
    return Ports()


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, ports: Ports) -> Callable[..., Window]:
    def open_one(store: Store, exchange: ExchangeWith | None = None) -> Window:
        run = exchange or StickVisits(store.path)
        stick = StickVisit(lambda: list(ports.drives), run)
        window = Window(Session(store=store, theme=theme, stick=stick))
        qtbot.addWidget(window)
        window.resize(*MINIMUM)
        window.show()
        window.activateWindow()
        return window

    return open_one


def go(window: Window) -> StickScreen:
    press(window, words.USE)
    screen = window.screen_shown
    assert isinstance(screen, StickScreen)
    return screen


def use(window: Window) -> StickScreen:
    screen = go(window)
    wait_until(lambda: bool(screen.drives.buttons))
    screen.drives.buttons[0].click()
    return screen


def ended(window: Window, kind: type[Done] | type[Failed]) -> None:
    stick = window.session.stick
    assert stick is not None
    wait_until(lambda: not isinstance(stick.state, AtWork))
    assert isinstance(stick.state, kind), stick.state


def test_two_laptops_meet_over_one_stick(
    event: Hackathon, ports: Ports, open_window: Callable[..., Window], tmp_path: Path
) -> None:
    scribe = event.laptop("Table 7")
    actions.save_idea(scribe, challenge=event.challenge, title="A quiet room")
    ports.plug_in(tmp_path / "stick")

    one = open_window(scribe)
    screen = use(one)
    ended(one, Done)
    assert screen.visit.title == "You may take RED out now"
    assert "Left on it: " in screen.visit.told

    two = open_window(event.organiser)
    screen = use(two)
    ended(two, Done)
    assert "Read: 2 changes from 1 laptop." in screen.visit.told
    [idea] = ideas.read_many(event.organiser, ideas.find(event.organiser)).values()
    assert idea.title == "A quiet room"
    assert change_log.vector(scribe) == change_log.vector(event.organiser)


def test_nothing_plugged_in_is_said_and_a_stick_appears_while_the_page_is_open(
    event: Hackathon, ports: Ports, open_window: Callable[..., Window], tmp_path: Path
) -> None:
    window = open_window(event.organiser)
    screen = go(window)
    wait_until(lambda: screen.drives.none.words == words.NONE)
    assert screen.drives.folder_button.hasFocus()

    ports.plug_in(tmp_path / "stick")
    wait_until(lambda: bool(screen.drives.buttons))

    assert not screen.drives.none.isVisible()
    assert screen.drives.buttons[0].accessibleName() == "Use this stick: RED, 7.9 GB free"
    assert screen.drives.buttons[0].hasFocus()

    ports.drives.clear()
    wait_until(lambda: not screen.drives.buttons)
    assert screen.drives.none.isVisible()
    assert screen.drives.folder_button.hasFocus()


def test_a_stick_pulled_out_half_way_is_said_and_harms_nothing(
    event: Hackathon, ports: Ports, open_window: Callable[..., Window], tmp_path: Path
) -> None:
    stick = ports.plug_in(tmp_path / "stick")
    before = change_log.count(event.organiser)

    def pulled_out(
        path: Path, stop: Callable[[], bool], tell: Callable[[Progress], None]
    ) -> Report:
        def pull(progress: Progress) -> None:
            shutil.rmtree(stick, ignore_errors=True)
            tell(progress)

        return StickVisits(event.organiser.path)(path, stop, pull)

    window = open_window(event.organiser, pulled_out)
    screen = use(window)
    ended(window, Failed)

    assert "pulled out" in screen.visit.told
    assert "is safe" in screen.visit.told
    assert change_log.count(event.organiser) == before
    assert QApplication.focusWidget() is screen.visit

    stick.mkdir()
    press(window, words.AGAIN)
    wait_until(lambda: "pulled out" not in screen.visit.told)


def test_a_stick_of_another_event_is_left_alone_and_named(
    event: Hackathon, ports: Ports, open_window: Callable[..., Window], tmp_path: Path
) -> None:
    stick = ports.plug_in(tmp_path / "stick")
    stranger = open_store(tmp_path / "stranger.db", check=False)
    actions.enrol(stranger, name="Stranger", role="organiser")
    room_key = laptop.room_key(stranger)
    assert room_key is not None
    exchange_stick(stranger, stick, room_key, lambda: False, lambda _: None)
    stranger.close()
    before = change_log.vector(event.organiser)

    window = open_window(event.organiser)
    screen = use(window)
    ended(window, Done)

    assert "1 file of another event: left alone." in screen.visit.told
    assert "Read: nothing" in screen.visit.told
    assert change_log.vector(event.organiser) == before


def test_work_goes_on_elsewhere_and_the_outcome_is_there_on_coming_back(
    event: Hackathon, ports: Ports, open_window: Callable[..., Window], tmp_path: Path
) -> None:
    ports.plug_in(tmp_path / "stick")
    may_end: list[bool] = []

    def slow(path: Path, stop: Callable[[], bool], tell: Callable[[Progress], None]) -> Report:
        while not may_end and not stop():
            QTest.qSleep(10)
        return StickVisits(event.organiser.path)(path, stop, tell)

    window = open_window(event.organiser, slow)
    below = window.screen_shown
    screen = use(window)
    assert "Do not take RED out yet" in screen.visit.title
    QTest.keyClick(screen.visit, Qt.Key.Key_Escape)
    assert window.screen_shown is below
    assert window.stick_button.accessibleName() == words.AT_WORK
    assert window.stick_button.hasFocus()

    may_end.append(True)
    ended(window, Done)
    assert window.notice.words == "You may take RED out now."
    press(window, words.SHOW)
    assert isinstance(window.screen_shown, StickScreen)
    assert window.screen_shown.visit.title == "You may take RED out now"

    press(window, words.BACK)
    assert window.session.stick is not None
    assert isinstance(window.session.stick.state, Waiting)


def test_a_laptop_that_waits_for_its_event_has_it_from_a_stick(
    event: Hackathon, ports: Ports, open_window: Callable[..., Window], tmp_path: Path
) -> None:
    stick = ports.plug_in(tmp_path / "stick")
    StickVisits(event.organiser.path)(stick, lambda: False, lambda _: None)
    waiting = open_store(tmp_path / "waiting.db", check=False)
    actions.take_ticket(waiting, ticket_for("organiser").text)
    actions.enrol(waiting, name="Table 9", role="scribe", table="9")

    window = open_window(waiting)
    welcome = window.screen_shown
    assert isinstance(welcome, WelcomeScreen)
    use(window)
    ended(window, Done)
    press(window, words.BACK)

    scribe: Screen = window.screen_shown
    assert isinstance(scribe, ScribeScreen)
    assert scribe.entry.title.editor.hasFocus()
    waiting.close()


def test_closing_the_window_ends_a_visit_that_is_under_way(
    event: Hackathon, ports: Ports, open_window: Callable[..., Window], tmp_path: Path
) -> None:
    ports.plug_in(tmp_path / "stick")
    ends: list[bool] = []

    def endless(path: Path, stop: Callable[[], bool], tell: Callable[[Progress], None]) -> Report:
        while not stop():
            QTest.qSleep(5)
        ends.append(True)
        return StickVisits(event.organiser.path)(path, stop, tell)

    window = open_window(event.organiser, endless)
    use(window)
    window.close()
    assert ends


def test_no_attendee_at_a_kiosk_is_offered_the_stick(
    event: Hackathon, open_window: Callable[..., Window]
) -> None:
    kiosk = event.laptop("Kiosk", role="voting")
    actions.save_idea(kiosk, challenge=event.challenge, title="A quiet room", table="7")
    window = open_window(kiosk)
    assert not window.stick_button.isVisible()

    actions.close_poll(kiosk, event.challenge)
    window.refresh()
    assert window.stick_button.isVisible()


@pytest.mark.parametrize("look", LOOKS, ids=lambda k: f"{k.palette}-{round(k.scale * 100)}")
def test_the_screen_is_named_and_whole_in_every_state(
    qtbot: QtBot,
    event: Hackathon,
    ports: Ports,
    open_window: Callable[..., Window],
    theme: Theme,
    tmp_path: Path,
    look: Look,
) -> None:
    theme.apply(look)
    window = open_window(event.organiser)
    assert window.session.stick is not None
    ports.plug_in(tmp_path / "stick", "A label\nof hostile \u202e characters " + "x" * 60)
    assert_fits(window)
    screen = go(window)
    wait_until(lambda: bool(screen.drives.buttons))
    path = ports.drives[0].path
    report = Report("stick", 3, 2, unread=("other_event", "cut_short"), laptops=2)
    sentence = "The stick was pulled out, or stopped answering. Put it in again."
    for state in (
        Waiting(),
        AtWork("RED", Progress(3, 9)),
        Done("RED", report),
        Failed(path, "RED", sentence),
    ):
        window.session.stick._enter(state)
        qtbot.wait(20)
        assert_named(window)
        assert_fits(window)
        if not isinstance(state, Waiting):
            bottom = screen.visit.mapTo(screen, QPoint(0, screen.visit.height())).y()
            assert bottom <= screen.page.bar.y() or screen.visit.mapTo(screen, QPoint()).y() < 48


def test_right_to_left_the_screen_is_whole_too(
    qtbot: QtBot,
    event: Hackathon,
    ports: Ports,
    open_window: Callable[..., Window],
    theme: Theme,
    tmp_path: Path,
) -> None:
    theme.apply(Look(Palette.LIGHT, 2.0))
    window = open_window(event.organiser)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    ports.plug_in(tmp_path / "stick")
    screen = go(window)
    wait_until(lambda: bool(screen.drives.buttons))
    qtbot.wait(20)
    assert_fits(window)
