"""Who has the room's key finds its hosts; who has not learns nothing, and harms nothing."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

import pytest
from zeroconf import ServiceInfo, Zeroconf

from sync.announcement import SERVICE, Found, announcement, recognise
from sync.discovery import MAX_HOSTS, Discovery
from tests.waiting import wait_until

KEY, OTHER = b"k" * 32, b"o" * 32
DEVICE = "ab" * 16
LOOPBACK = "127.0.0.1"


@pytest.fixture
def ear() -> Iterator[Discovery]:
    with contextlib.closing(Discovery(KEY, interfaces=[LOOPBACK])) as discovery:
        yield discovery


@pytest.fixture
def stranger() -> Iterator[Zeroconf]:
    with contextlib.closing(Zeroconf(interfaces=[LOOPBACK])) as zeroconf:
        yield zeroconf


def hostile(name: str, **said: bytes | str | None) -> ServiceInfo:
    return ServiceInfo(
        SERVICE,
        f"{name}.{SERVICE}",
        port=9,
        properties=dict(said),
        server=f"{name}.local.",
        parsed_addresses=[LOOPBACK],
    )


def test_a_host_is_found_and_its_leaving_is_heard(ear: Discovery) -> None:
    with contextlib.closing(Discovery(KEY, interfaces=[LOOPBACK])) as voice:
        voice.announce(DEVICE, 8750)
        wait_until(lambda: ear.found() == [Found(DEVICE, (LOOPBACK,), 8750)], "the host")
        voice.withdraw()
        wait_until(lambda: ear.found() == [], "its goodbye")


def test_what_others_announce_is_ignored_and_hides_no_host(
    ear: Discovery, stranger: Zeroconf
) -> None:
    for info in (
        hostile("empty"),
        hostile("garbage", v=b"1", d=b"\xff" * 32, s=b"", t=None),
        hostile("forged", v=b"1", d=DEVICE, s="0" * 32, t="0" * 32),
        announcement(OTHER, DEVICE, 8750, [LOOPBACK]),
        *(hostile(f"many{number}") for number in range(60)),
    ):
        _shout(stranger, info)
    with contextlib.closing(Discovery(KEY, interfaces=[LOOPBACK])) as voice:
        voice.announce(DEVICE, 8750)
        wait_until(lambda: ear.found() == [Found(DEVICE, (LOOPBACK,), 8750)], "the host", 30)


def test_repeated_announcements_are_bounded(ear: Discovery, stranger: Zeroconf) -> None:
    for _ in range(MAX_HOSTS + 10):
        _shout(stranger, announcement(KEY, DEVICE, 8750, [LOOPBACK]))
    wait_until(lambda: len(ear.found()) == MAX_HOSTS, "as many as are kept", 30)


def test_closing_in_the_middle_of_a_question_leaves_no_thread_behind(stranger: Zeroconf) -> None:
    before = set(threading.enumerate())
    ear = Discovery(KEY, interfaces=[LOOPBACK])
    for number in range(30):
        _shout(stranger, hostile(f"many{number}"))
    ear.close()
    assert set(threading.enumerate()) <= before


def test_an_announcement_tells_of_no_event_and_is_another_each_time() -> None:
    one, two = (announcement(KEY, DEVICE, 8750, [LOOPBACK]) for _ in range(2))
    assert one.name != two.name
    assert one.text != two.text
    assert KEY not in one.text
    assert recognise(one, KEY) == Found(DEVICE, (LOOPBACK,), 8750)
    assert recognise(one, OTHER) is None


def _shout(stranger: Zeroconf, info: ServiceInfo) -> None:
    """Announce at once, without asking whether the name is free."""
    stranger.registry.async_add(info)
    stranger.send(stranger.generate_service_broadcast(info, None))
