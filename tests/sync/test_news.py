"""Who waits for news hears of it at once, and of nothing when there is nothing."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from kiosk.errors import PeerError
from kiosk.exchange import Vector
from kiosk.store import change_log
from kiosk.store.database import open_store
from sync.http import HttpPeer
from sync.vectors import tag
from tests.hub_process import HubProcess, start_hub
from tests.sync.facts import Author

Wait = Callable[[str, float], "Future[tuple[str, float]]"]


@pytest.fixture
def wait(hub: HubProcess) -> Iterator[Wait]:
    """Begins to wait beside the test; gives what came, and after how many seconds."""
    with contextlib.ExitStack() as stack, ThreadPoolExecutor(80) as beside:

        def begin(known: str, seconds: float) -> Future[tuple[str, float]]:
            peer = stack.enter_context(contextlib.closing(hub.peer()))
            begun = threading.Event()

            def wait_for_it() -> tuple[str, float]:
                peer.vector()
                begun.set()
                started = time.monotonic()
                return peer.wait_for_news(known, seconds), time.monotonic() - started

            future = beside.submit(wait_for_it)
            assert begun.wait(10)
            return future

        yield begin


def test_who_knows_something_else_is_told_at_once(hub_peer: HttpPeer) -> None:
    here = tag(hub_peer.vector())
    started = time.monotonic()
    assert hub_peer.wait_for_news("", 20) == here
    assert hub_peer.wait_for_news("0" * 32, 20) == here
    assert time.monotonic() - started < 2


def test_when_nothing_happens_the_answer_is_what_was_known(hub_peer: HttpPeer) -> None:
    here = tag(hub_peer.vector())
    started = time.monotonic()
    assert hub_peer.wait_for_news(here, 0.5) == here
    assert 0.4 < time.monotonic() - started < 3


def test_a_push_wakes_sixty_laptops_that_wait(hub_peer: HttpPeer, wait: Wait) -> None:
    here = tag(hub_peer.vector())
    waiting = [wait(here, 20) for _ in range(60)]
    time.sleep(0.3)
    hub_peer.push([Author().introduction])
    pushed = time.monotonic()

    heard = {future.result()[0] for future in waiting}

    assert time.monotonic() - pushed < 2  # with sixty threads of ours on a small machine
    assert heard == {tag(hub_peer.vector())} != {here}


def test_what_another_program_writes_to_the_store_is_news(
    hub: HubProcess, hub_peer: HttpPeer, wait: Wait
) -> None:
    waiting = wait(tag(hub_peer.vector()), 20)
    with contextlib.closing(open_store(hub.path)) as beside:
        time.sleep(0.3)
        change_log.receive(beside, [Author().introduction], "beside")
        told, seconds = waiting.result()
        assert told == tag(change_log.vector(beside))
    assert seconds < 2


def test_a_hub_that_ends_lets_go_of_who_waits(
    hub: HubProcess, hub_peer: HttpPeer, wait: Wait
) -> None:
    here = tag(hub_peer.vector())
    waiting = wait(here, 20)
    time.sleep(0.3)
    started = time.monotonic()
    assert hub.stop() == 0
    assert waiting.result()[0] == here
    assert time.monotonic() - started < 2
    assert hub.log.read_text(encoding="utf-8") == ""


def test_after_a_hub_was_killed_waiting_goes_on_with_the_next(
    hub: HubProcess, hub_peer: HttpPeer, wait: Wait
) -> None:
    here = tag(hub_peer.vector())
    waiting = wait(here, 20)
    time.sleep(0.2)
    hub.kill()
    with pytest.raises(PeerError):
        waiting.result()

    with start_hub(hub.path, hub.port):
        assert hub_peer.wait_for_news(here, 0.2) == here
        hub_peer.push([Author().introduction])
        assert hub_peer.wait_for_news(here, 20) != here


def test_a_tag_tells_vectors_apart_and_knows_no_order() -> None:
    one: Vector = {"a" * 32: (1, bytes(32)), "b" * 32: (2, bytes(32))}
    assert tag(one) == tag(dict(reversed(one.items())))
    assert tag(one) != tag(one | {"b" * 32: (3, bytes(32))})
    assert tag(one) != tag(one | {"b" * 32: (2, b"\1" * 32)})
    assert len(tag({})) == 32
