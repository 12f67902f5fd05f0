"""Each way in which an answer can be bad is told apart, nothing is lost, memory stays small."""

from __future__ import annotations

import contextlib
import socket
import time
import tracemalloc
from collections.abc import Iterator

import pytest

from kiosk.errors import PeerError, PeerFault
from kiosk.store import change_log, holdings, integrity
from kiosk.store.database import Store
from sync import wire
from sync.http import HttpPeer, Patience
from sync.line import Line
from sync.partners import Partner
from tests.hub_process import HubProcess, newcomer
from tests.sync import bad_server as bad
from tests.sync.bad_server import BadServer
from tests.sync.conftest import meet
from tests.sync.facts import Author, all_changes, save_ideas
from tests.sync.raw import GZIP, signed
from tests.waiting import wait_until

SHORT = Patience(connect=1, read=0.3, whole=1)

ANSWERS: dict[str, tuple[bad.Answer, PeerFault]] = {
    "a captive portal's page": (bad.raw("200 OK", bad.HTML), PeerFault.NOT_A_HUB),
    "a redirect": (bad.raw("302 Found", b"", "Location: http://x/"), PeerFault.NOT_A_HUB),
    "a network to sign in to": (bad.raw("511 Sign in", bad.HTML), PeerFault.NOT_A_HUB),
    "no such page": (bad.raw("404 Not Found", bad.HTML), PeerFault.NOT_A_HUB),
    "another program's JSON": (bad.json_of(b'{"message":"hi"}'), PeerFault.NOT_A_HUB),
    "another program's list": (bad.json_of(b"[1]"), PeerFault.NOT_A_HUB),
    "an unknown encoding": (bad.json_of(b"x", "Content-Encoding: br"), PeerFault.NOT_A_HUB),
    "an endless body": (bad.flood, PeerFault.NOT_A_HUB),
    "a newer hub": (bad.json_of(b'{"tablevoice":2,"reach":[]}'), PeerFault.INCOMPATIBLE),
    "a newer hub's refusal": (
        bad.raw("410 Gone", b'{"tablevoice":2,"why":"old"}'),
        PeerFault.INCOMPATIBLE,
    ),
    "half a body": (bad.raw("200 OK", b'{"tablevo', length=28), PeerFault.CUT_SHORT),
    "half a body with a false length": (bad.json_of(b'{"tablevo'), PeerFault.CUT_SHORT),
    "half a chunk": (
        bad.verbatim(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{"tab'),
        PeerFault.CUT_SHORT,
    ),
    "garbled gzip": (bad.gzip_of(b"\x1f\x8b\x08\x00rubbish, all of it"), PeerFault.CUT_SHORT),
    "half a gzip": (bad.gzip_of(bad.HALF_GZIP), PeerFault.CUT_SHORT),
    "an answer that stalls": (bad.stall, PeerFault.CUT_SHORT),
    "an answer that trickles": (bad.drip, PeerFault.CUT_SHORT),
    "a head that trickles": (bad.drip_head, PeerFault.CUT_SHORT),
    "silence": (bad.silence, PeerFault.UNREACHABLE),
    "a closed door": (bad.hang_up, PeerFault.UNREACHABLE),
    "a reset": (bad.reset, PeerFault.UNREACHABLE),
    "another protocol": (bad.verbatim(b"SSH-2.0-OpenSSH_9.6\r\n"), PeerFault.UNREACHABLE),
    "its own failure": (bad.raw("500 Oops", bad.HTML), PeerFault.FAILED),
    "a gateway's failure": (bad.raw("502 Bad Gateway", bad.HTML), PeerFault.FAILED),
    "nonsense of ours": (bad.json_of(b'{"tablevoice":1,"vector":7}'), PeerFault.FAILED),
    "too large": (bad.raw("413 Too Large", b""), PeerFault.TOO_LARGE),
    "too many": (bad.raw("429 Slow down", b"", "Retry-After: 7"), PeerFault.BUSY),
    "busy": (bad.raw("503 Busy", b""), PeerFault.BUSY),
    "no entry": (bad.raw("401 Who?", b""), PeerFault.REFUSED),
    "no time that suits": (
        bad.raw(
            "401 Who?",
            b'{"tablevoice":1,"fault":"stale","sentence":"No.","time":1}',
            "Connection: close",  # it is asked again at once
        ),
        PeerFault.REFUSED,
    ),
    "a time beyond all time": (
        bad.raw("401 Who?", b'{"tablevoice":1,"fault":"stale","sentence":"","time":1e300}'),
        PeerFault.REFUSED,
    ),
    "an epoch that would break a field": (
        bad.raw("401 Who?", b'{"tablevoice":1,"fault":"stale","sentence":"","epoch":"\\r\\nX: 1"}'),
        PeerFault.REFUSED,
    ),
    "forbidden": (bad.raw("403 No", bad.HTML), PeerFault.REFUSED),
}


def fault_of(peer: HttpPeer) -> PeerError:
    """What asking this peer comes to."""
    with contextlib.closing(peer), pytest.raises(PeerError) as caught:
        peer.vector()
    return caught.value


@pytest.mark.parametrize("name", ANSWERS)
def test_a_bad_answer_is_told_apart_and_loses_nothing(name: str, organiser: Store) -> None:
    answer, reason = ANSWERS[name]
    before = all_changes(organiser), integrity.digest(organiser)

    with (
        BadServer(answer) as server,
        contextlib.closing(HttpPeer(server.url, newcomer(), patience=SHORT)) as peer,
        pytest.raises(PeerError) as caught,
    ):
        meet(organiser, peer)

    assert caught.value.reason is reason
    assert (all_changes(organiser), integrity.digest(organiser)) == before
    assert holdings.contact(organiser, "platform") is None


def test_a_hub_that_knows_nobody_is_asked_a_few_times_and_no_more() -> None:
    unknown = b'{"tablevoice":1,"fault":"unknown_device","sentence":"No."}'
    asked = []

    def answer(connection: socket.socket) -> None:
        asked.append(connection)
        connection.settimeout(0.1)
        with contextlib.suppress(TimeoutError):
            connection.recv(64 * 1024)  # the rest of an introduction, if it was still on its way
        bad.raw("401 Who?", unknown, "Connection: close")(connection)

    with BadServer(answer) as server:
        reason = fault_of(HttpPeer(server.url, newcomer(), patience=SHORT)).reason
    assert reason is PeerFault.REFUSED
    assert len(asked) == 2  # the question, and the introduction


def test_nobody_there_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert (
        fault_of(HttpPeer(f"http://127.0.0.1:{port}", newcomer())).reason is PeerFault.UNREACHABLE
    )


def test_a_name_that_nobody_has_is_unreachable() -> None:
    assert fault_of(HttpPeer("https://hub.invalid", newcomer())).reason is PeerFault.UNREACHABLE


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7),
        ("0", 0),
        ("-3", 0),
        ("99999", 3600),
        ("soon", 0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 3600),
        ("1 Jan 99999999999 00:00:00", 0),
        ("Fri, 31 Dec 9999 23:59:59 -9999999999999999999999", 0),
        ("1 Jan 1970 99999999999999999999:00:00 +0000", 0),
    ],
)
def test_a_busy_hub_says_when_to_come_back(header: str, seconds: int) -> None:
    for status in ("503 Busy", "429 Slow down"):
        with BadServer(bad.raw(status, b"", f"Retry-After: {header}")) as server:
            assert fault_of(HttpPeer(server.url, newcomer())).facts["retry_after"] == seconds


def test_a_hub_that_is_asked_too_often_is_left_alone_for_as_long_as_it_wishes(
    organiser: Store,
) -> None:
    with BadServer(bad.raw("429 Slow down", b"", "Retry-After: 1")) as server:
        line = Line(Partner("", "platform", (server.url,)), newcomer(), lambda: None)
        with pytest.raises(PeerError):
            line.exchange(organiser, lambda: False, lambda _progress: None)
        refused = time.monotonic()
        assert not line.is_due
        wait_until(lambda: line.is_due, "its turn")
        assert time.monotonic() - refused > 0.9


@pytest.fixture(scope="module")
def gigabyte() -> bytes:
    return bad.bomb(1 << 30)


@pytest.fixture
def frugal() -> Iterator[None]:
    """Fails the test if Python held more than 40 MiB at once."""
    tracemalloc.start()
    yield
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 40 << 20


def test_a_bomb_of_a_gigabyte_is_refused_in_little_memory(gigabyte: bytes, frugal: None) -> None:
    with BadServer(bad.gzip_of(gigabyte)) as server:
        assert fault_of(HttpPeer(server.url, newcomer())).reason is PeerFault.NOT_A_HUB


def test_a_hub_refuses_a_bomb(gigabyte: bytes, shared_hub: HubProcess) -> None:
    with contextlib.closing(shared_hub.peer()) as peer:
        peer.vector()
        answer = signed(peer, "POST", "/v1/push", gigabyte[: wire.MAX_BYTES], GZIP)
        assert answer.status == 413
        assert peer.push([Author().introduction])[0].outcome == "stored"


def test_a_server_that_fails_in_the_middle_of_a_push_leaves_the_rest_for_the_next(
    organiser: Store, hub_peer: HttpPeer
) -> None:
    save_ideas(organiser, 30)
    with (
        BadServer(bad.raw("500 Oops", b"")) as server,
        contextlib.closing(HttpPeer(server.url, newcomer())) as broken,
        pytest.raises(PeerError),
    ):
        broken.push(all_changes(organiser))

    meet(organiser, hub_peer)

    assert hub_peer.vector() == change_log.vector(organiser)
