"""The background worker exchanges, retries, stops, and never holds the screen up."""

import logging
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Exchange, Progress, Report
from ui import backoff
from ui.background import Worker

Stop = Callable[[], bool]
Tell = Callable[[Progress], None]


class Network:
    """A hub behind a network that can be taken away, that stalls, or that is broken."""

    def __init__(self) -> None:
        self.fault: Exception | None = None
        self.pages = 1
        self.page_seconds = 0.0
        self.exchanges = 0
        self.opened: list[str] = []

    def connect(self) -> Exchange:
        self.opened.append(threading.current_thread().name)
        return self.exchange

    def exchange(self, stop: Stop, tell: Tell) -> Report:
        self.exchanges += 1
        if self.fault is not None:
            raise self.fault
        for page in range(self.pages):
            if stop():
                raise PeerError("Stopped.", PeerFault.STOPPED)
            time.sleep(self.page_seconds)
            tell(Progress(page + 1, self.pages))
        return Report("room", sent=self.pages)


@pytest.fixture
def network() -> Network:
    return Network()


@pytest.fixture
def worker(qtbot: QtBot, network: Network) -> Iterator[Worker]:
    worker = Worker(network.connect, interval=60, dice=lambda: 0.0)
    yield worker
    worker.stop()


def unreachable() -> PeerError:
    return PeerError("No answer.", PeerFault.UNREACHABLE)


def test_the_store_is_opened_inside_the_thread(
    qtbot: QtBot, worker: Worker, network: Network
) -> None:
    with qtbot.waitSignal(worker.finished) as done:
        worker.start()
    assert network.opened == ["exchange"]
    assert done.args == [Report("room", sent=1)]


def test_results_arrive_in_the_screens_thread(qtbot: QtBot, worker: Worker) -> None:
    seen: list[bool] = []
    main = QThread.currentThread()
    worker.finished.connect(lambda _: seen.append(QThread.currentThread() is main))
    worker.start()
    qtbot.waitUntil(lambda: seen == [True])


def test_an_exchange_is_run_when_asked_for(qtbot: QtBot, worker: Worker, network: Network) -> None:
    with qtbot.waitSignal(worker.finished):
        worker.start()
    with qtbot.waitSignal(worker.finished, timeout=1_000):
        worker.exchange_now()
    assert network.exchanges == 2


def test_an_idle_worker_exchanges_on_its_interval(qtbot: QtBot, network: Network) -> None:
    worker = Worker(network.connect, interval=0.05)
    worker.start()
    qtbot.waitUntil(lambda: network.exchanges >= 3)
    worker.stop()


def test_a_failure_is_reported_and_tried_again(
    qtbot: QtBot, worker: Worker, network: Network
) -> None:
    network.fault = unreachable()
    with qtbot.waitSignal(worker.failed) as failed:
        worker.start()
    assert failed.args == [network.fault]
    network.fault = None
    with qtbot.waitSignal(worker.finished, timeout=3_000):
        pass
    assert network.exchanges == 2


def test_a_request_cuts_the_wait_after_a_failure_short(qtbot: QtBot, network: Network) -> None:
    worker = Worker(network.connect, dice=lambda: 1.0)
    network.fault = unreachable()
    with qtbot.waitSignal(worker.failed):
        worker.start()
    network.fault = None
    began = time.monotonic()
    with qtbot.waitSignal(worker.finished):
        worker.exchange_now()
    assert time.monotonic() - began < 1.5
    worker.stop()


def test_a_busy_hub_is_left_alone_for_as_long_as_it_wished(
    qtbot: QtBot, worker: Worker, network: Network
) -> None:
    network.fault = PeerError("Busy.", PeerFault.BUSY, retry_after=2)
    with qtbot.waitSignal(worker.failed):
        worker.start()
    network.fault = None

    qtbot.wait(1_500)  # without the wish it would have come back after one second
    assert network.exchanges == 1

    qtbot.waitUntil(lambda: network.exchanges == 2)


def test_a_bug_is_logged_whole_and_the_next_exchange_starts_afresh(
    qtbot: QtBot, worker: Worker, network: Network, caplog: pytest.LogCaptureFixture
) -> None:
    network.fault = ZeroDivisionError("a bug")
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(worker.broke):
        worker.start()
    assert "ZeroDivisionError: a bug" in caplog.text
    network.fault = None
    with qtbot.waitSignal(worker.finished, timeout=3_000):
        pass
    assert len(network.opened) == 2


def test_it_stops_within_a_second_in_the_middle_of_an_exchange(
    qtbot: QtBot, worker: Worker, network: Network
) -> None:
    network.pages, network.page_seconds = 1_000, 0.05
    with qtbot.waitSignal(worker.progressed):
        worker.start()
    began = time.monotonic()
    worker.stop()
    assert time.monotonic() - began < 1.0
    assert not worker.is_running


def test_a_stop_returns_even_when_the_network_hangs(
    qtbot: QtBot, worker: Worker, network: Network
) -> None:
    network.pages, network.page_seconds = 2, 3.0
    with qtbot.waitSignal(worker.began):
        worker.start()
    began = time.monotonic()
    worker.stop()
    assert time.monotonic() - began < 1.2


def test_the_return_of_the_network_cuts_the_wait_short(qtbot: QtBot, network: Network) -> None:
    heard: list[Callable[[], None]] = []
    worker = Worker(network.connect, dice=lambda: 1.0, watch=heard.append)
    network.fault = unreachable()
    with qtbot.waitSignal(worker.failed):
        worker.start()
    network.fault = None

    with qtbot.waitSignal(worker.finished, timeout=1_000):  # it would have waited for two seconds
        heard[0]()
    worker.stop()


def test_progress_ends_with_the_whole(qtbot: QtBot, worker: Worker, network: Network) -> None:
    network.pages = 40
    told: list[Progress] = []
    worker.progressed.connect(told.append)
    with qtbot.waitSignal(worker.finished):
        worker.start()
    assert told[-1] == Progress(40, 40)
    assert len(told) < 40


@pytest.mark.parametrize("attempt", [0, 1, 5, 20, 10_000])
def test_the_wait_stays_between_a_second_and_a_quarter_of_a_minute(attempt: int) -> None:
    assert backoff.delay(attempt, lambda: 0.0) == 1
    assert 1 <= backoff.delay(attempt, lambda: 1.0) <= 15


def test_the_wait_doubles_and_is_spread_over_its_whole_length() -> None:
    assert [backoff.delay(n, lambda: 1.0) for n in range(7)] == [2, 4, 8, 15, 15, 15, 15]
    assert backoff.delay(4, lambda: 0.5) == 7.5
