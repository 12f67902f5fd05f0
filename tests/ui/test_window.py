"""The window says where everything is, follows the connection, and lets go of its worker."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Exchange, Progress, Report
from kiosk.store import change_log, events, holdings
from kiosk.store.database import Store, open_store
from ui import words
from ui.background import Worker
from ui.screens.scribe import ScribeScreen
from ui.session import Session
from ui.theme import SCALES, Look, Theme
from ui.window import Window


class Room:
    """A hub in the room that keeps what it is sent, and can be out of reach."""

    def __init__(self, session: Session) -> None:
        self.path = session.store.path
        self.fault: PeerError | None = None
        self.news: list[str] = []

    def connect(self) -> Exchange:
        store = open_store(self.path)

        def exchange(stop: Callable[[], bool], tell: Callable[[Progress], None]) -> Report:
            if self.fault is not None:
                raise self.fault
            challenge = events.challenges(store)[0].id
            for title in self.news:
                actions.save_idea(store, challenge=challenge, title=title, table="4")
            received, self.news = len(self.news), []
            holdings.note(store, "room", "http://127.0.0.1:8750", change_log.vector(store))
            return Report("room", sent=1, received=received)

        return exchange


@pytest.fixture
def room(session: Session) -> Room:
    return Room(session)


@pytest.fixture
def window(qtbot: QtBot, session: Session, room: Room) -> Iterator[Window]:
    session.worker = Worker(room.connect, interval=60, dice=lambda: 0.0)
    window = Window(session)
    qtbot.addWidget(window)
    window.show()
    yield window
    session.worker.stop()


def start(window: Window) -> Worker:
    worker = window.session.worker
    assert worker is not None
    worker.start()
    return worker


def test_a_laptop_without_a_hub_works_alone(window: Window) -> None:
    assert window.place_bar.words == (
        "Saved on this laptop: 3. Shared in the room: 0. On the central platform: 0. "
        "Working on this laptop alone"
    )


def test_what_reached_the_room_is_counted(qtbot: QtBot, window: Window) -> None:
    start(window)
    qtbot.waitUntil(lambda: "Shared in the room: 3" in window.place_bar.words)
    assert window.place_bar.words.endswith("Online")


def test_a_lost_hub_is_told_calmly_and_saving_goes_on(
    qtbot: QtBot, window: Window, room: Room
) -> None:
    room.fault = PeerError("No answer.", PeerFault.UNREACHABLE)
    start(window)
    qtbot.waitUntil(lambda: "Offline: everything is safe here" in window.place_bar.words)
    screen = window.screen_shown
    assert isinstance(screen, ScribeScreen)
    screen.entry.title.set_text("Quiet rooms")
    screen.entry.submitted.emit()
    qtbot.waitUntil(lambda: "Saved on this laptop: 4" in window.place_bar.words)
    room.fault = None
    qtbot.waitUntil(lambda: window.place_bar.words.endswith("Online"))


def test_a_saved_idea_leaves_at_once(qtbot: QtBot, window: Window) -> None:
    worker = start(window)
    qtbot.waitUntil(lambda: "Shared in the room: 3" in window.place_bar.words)
    screen = window.screen_shown
    assert isinstance(screen, ScribeScreen)
    with qtbot.waitSignal(worker.finished, timeout=2_000):
        screen.entry.title.set_text("Quiet rooms")
        screen.entry.submitted.emit()
    qtbot.waitUntil(lambda: "Shared in the room: 4" in window.place_bar.words)


def test_what_arrives_is_shown_without_a_touch(qtbot: QtBot, window: Window, room: Room) -> None:
    screen = window.screen_shown
    assert isinstance(screen, ScribeScreen)
    screen.browser.all_button.click()
    room.news = ["Trains with ramps"]
    start(window)
    qtbot.waitUntil(lambda: screen.browser.model.rowCount() == 1)


def test_closing_the_window_ends_the_worker_within_a_second(qtbot: QtBot, window: Window) -> None:
    worker = start(window)
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < 1.2
    qtbot.waitUntil(lambda: not worker.is_running)


def test_the_keyboard_makes_text_larger_and_smaller(qtbot: QtBot, window: Window) -> None:
    theme = window.session.theme
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for scale in (*SCALES[1:], SCALES[-1]):
        qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        assert theme.look.scale == scale
    qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert theme.look.scale == SCALES[-2]


def test_nothing_is_counted_while_there_is_nothing(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    window = Window(Session(store, theme))
    qtbot.addWidget(window)
    assert window.place_bar.words == "Working on this laptop alone"


def test_a_long_notice_is_read_to_its_end_at_the_largest_text(qtbot: QtBot, window: Window) -> None:
    theme = window.session.theme
    theme.apply(Look(theme.look.palette, SCALES[-1]))
    window.resize(1024, 640)
    sentence = (
        "Nothing can be written to this stick. Everything on this laptop is safe. Move the small "
        "switch on the stick if it has one, or use another stick."
    )
    window.notice.say(sentence, action="See how it went")
    words = window.notice._words
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()) > 0)
    qtbot.waitUntil(lambda: words.visibleRegion().boundingRect() == words.rect())


def test_a_laptop_that_a_host_refuses_as_shut_out_says_so_until_it_is_let_in(
    qtbot: QtBot, window: Window, room: Room
) -> None:
    worker = window.session.worker
    assert worker is not None
    room.fault = PeerError("An organiser has shut this device out.", PeerFault.SHUT_OUT)
    with qtbot.waitSignal(worker.failed):
        worker.start()
    assert window.banner.isVisible()
    assert window.banner.words == words.shut_out()

    room.fault = None
    with qtbot.waitSignal(worker.finished):
        worker.exchange_now()
    assert not window.banner.isVisible()
