"""Who is no member learns nothing from a hub, alters nothing, and costs it little."""

from __future__ import annotations

import contextlib
import itertools
import json
import secrets
import socket
import ssl
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import PeerError, PeerFault
from kiosk.identity import Identity
from kiosk.store import change_log, quarantine
from kiosk.store.database import Store, open_store
from sync import signing, wire
from sync.credentials import Credentials
from sync.http import HttpPeer
from sync.tls import unproven
from tests.hub_process import HubProcess, newcomer, start_hub
from tests.sync.conftest import meet
from tests.sync.facts import Author
from tests.sync.raw import GZIP, JSON, Answer, signed, unsigned

PATHS = [
    ("GET", "/v1/vector"), ("GET", "/v1/digest"), ("GET", "/v1/news?known=&seconds=20"),
    ("POST", "/v1/push"), ("POST", "/v1/pull"), ("POST", "/v1/join"), ("GET", "/schema"),
    ("GET", "/schema/openapi.json"), ("GET", "/"), ("GET", "/no/such/page"), ("DELETE", "/v1/push"),
    ("OPTIONS", "/v1/push"), ("POST", "/health"), ("GET", "/health/"), ("GET", "//v1/vector"),
]  # fmt: skip


@pytest.fixture
def member(organiser: Store, hub: HubProcess) -> Iterator[HttpPeer]:
    """A laptop that the hub knows; the hub holds an event."""
    with contextlib.closing(hub.peer()) as peer:
        meet(organiser, peer)
        yield peer


@pytest.fixture
def held(hub: HubProcess) -> Iterator[Store]:
    """The hub's store, seen from beside it."""
    with contextlib.closing(open_store(hub.path)) as store:
        yield store


def state_of(store: Store) -> object:
    return change_log.digest(store), quarantine.refused(store)


def fields(peer: HttpPeer, method: str, target: str, body: bytes = b"") -> dict[str, str]:
    """The fields that sign a request."""
    return GZIP | peer._session.sign(method, target, body)


def told(answer: Answer) -> tuple[object, ...]:
    """All that an answer tells but the time of day."""
    return answer.status, {n: v for n, v in answer.headers.items() if n != "date"}, answer.body


def test_a_stranger_hears_the_same_whatever_is_asked_and_however(
    hub: HubProcess, member: HttpPeer, held: Store
) -> None:
    before = state_of(held)
    known = member._session._identity.device
    stranger = HttpPeer(hub.url, Credentials(Identity.new()))
    stranger._session.heed(time_there=int(time.time()), epoch=member._session._epoch)
    heard = []
    for method, target in PATHS:
        as_stranger = fields(stranger, method, target)
        posing = {
            name: value.replace(stranger._session._identity.device, known)
            for name, value in as_stranger.items()
        }
        half = {name: value for name, value in as_stranger.items() if name != "Signature"}
        garbled = posing | {"Signature": "tablevoice=:x:"}
        heard += [
            told(unsigned(hub, method, target, headers=sent))
            for sent in (JSON, as_stranger, posing, half, garbled)
        ]
    stranger.close()

    assert heard == [heard[0]] * len(heard)
    status, headers, body = heard[0]
    assert status == 401
    assert set(headers) == {"content-type", "content-length"}  # type: ignore[call-overload]  # it is a dict
    assert json.loads(str(body, "utf-8")) == {  # type: ignore[call-overload]  # it is bytes
        "tablevoice": 1,
        "fault": "unknown_device",
        "sentence": "The hub does not know this device.",
    }
    assert state_of(held) == before


def test_without_a_signature_that_is_fresh_only_the_hub_s_time_is_told(
    hub: HubProcess, member: HttpPeer
) -> None:
    with contextlib.closing(HttpPeer(hub.url, Credentials(Identity.new()))) as stranger:
        answer = unsigned(hub, "GET", "/v1/vector", headers=fields(stranger, "GET", "/v1/vector"))
    assert answer.status == 401
    assert set(answer.says) == {"tablevoice", "fault", "sentence", "time", "epoch"}
    assert answer.says["fault"] == "stale"


def test_health_is_open_to_all_and_says_no_more_than_that(hub: HubProcess) -> None:
    assert unsigned(hub, "GET", "/health", headers={}).says == {"tablevoice": 1}


def test_a_stranger_s_body_is_not_waited_for(hub: HubProcess) -> None:
    with (
        socket.create_connection(("127.0.0.1", hub.port), timeout=5) as plain,
        unproven().wrap_socket(plain) as connection,
    ):
        connection.sendall(
            b"POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n"
        )
        said = b""
        with contextlib.suppress(ssl.SSLError):
            while part := connection.recv(4096):
                said += part
    assert said.startswith(b"HTTP/1.1 401 ")
    assert b"connection: close" in said.lower()


def test_a_request_that_comes_again_is_refused(hub: HubProcess, member: HttpPeer) -> None:
    page = wire.pack_page(wire.Push(wire.VERSION, [Author().introduction]))
    sent = fields(member, "POST", "/v1/push", page)
    answers = [unsigned(hub, "POST", "/v1/push", page, sent) for _ in range(3)]
    assert [answer.status for answer in answers] == [200, 401, 401]
    assert answers[1].says["fault"] == "replayed"


def test_a_request_from_before_a_restart_is_refused_and_laptops_notice_nothing(
    hub: HubProcess, member: HttpPeer
) -> None:
    kept = fields(member, "GET", "/v1/vector")
    hub.stop()
    with start_hub(hub.path, hub.port) as again:
        assert unsigned(again, "GET", "/v1/vector", headers=kept).says["fault"] == "stale"
        assert member.vector()


def test_what_was_signed_for_one_hub_is_refused_by_another(
    member: HttpPeer, tmp_path: Path
) -> None:
    with (
        start_hub(tmp_path / "other.db") as other,
        contextlib.closing(other.peer()) as there,
    ):
        there.vector()
        sent = fields(member, "GET", "/v1/vector")
        assert unsigned(other, "GET", "/v1/vector", headers=sent).says["fault"] == "stale"


@pytest.mark.parametrize(
    ("method", "target", "body", "altered"),
    [
        ("PUT", "/v1/push", b"", {}),
        ("POST", "/v1/pull", b"", {}),
        ("POST", "/v1/push?x", b"", {}),
        ("POST", "/v1/push", b" ", {}),
        ("POST", "/v1/push", b"", {"Host": "elsewhere"}),
        ("POST", "/v1/push", b"", {"Content-Digest": signing.content_digest(b"x")}),
        ("POST", "/v1/push", b" ", {"Content-Digest": signing.content_digest(b" ")}),
        ("POST", "/v1/push", b"", {"Signature": f"tablevoice=:{'A' * 86}==:"}),
    ],
)
def test_a_request_that_was_altered_on_its_way_is_refused(
    hub: HubProcess,
    member: HttpPeer,
    held: Store,
    method: str,
    target: str,
    body: bytes,
    altered: dict[str, str],
) -> None:
    before = state_of(held)
    answer = unsigned(hub, method, target, body, fields(member, "POST", "/v1/push") | altered)
    assert answer.status == 401
    assert answer.says["fault"] == "unknown_device"
    assert state_of(held) == before


def test_every_letter_of_a_signature_s_fields_counts(hub: HubProcess, member: HttpPeer) -> None:
    sent = fields(member, "GET", "/v1/vector")
    for name in ("Signature-Input", "Signature", "Content-Digest", "Host"):
        value = sent[name]
        for place in range(0, len(value), 7):
            letter = "x" if value[place] != "x" else "y"
            garbled = sent | {name: value[:place] + letter + value[place + 1 :]}
            assert unsigned(hub, "GET", "/v1/vector", headers=garbled).status == 401
    assert unsigned(hub, "GET", "/v1/vector", headers=sent).status == 200


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    values=st.lists(st.text(st.characters(codec="latin-1", categories=["L", "N", "P"])), max_size=4)
)
def test_garbled_fields_are_refused_like_any_stranger_s(
    shared_hub: HubProcess, values: list[str]
) -> None:
    names = ("Signature-Input", "Signature", "Content-Digest", "Content-Encoding")
    sent = dict(itertools.zip_longest(names, [v.encode("latin-1") for v in values], fillvalue=b""))
    answer = unsigned(shared_hub, "GET", "/v1/vector", headers=sent)  # type: ignore[arg-type]  # bytes pass through
    assert answer.status == 401
    assert answer.says["fault"] == "unknown_device"


@pytest.mark.filterwarnings("ignore::urllib3.exceptions.SystemTimeWarning")
@pytest.mark.parametrize(
    "clock",
    [0.0, time.time() - 86_400, time.time() + 86_400, 4_080_000_000.0],
    ids=["1970", "a day slow", "a day fast", "2099"],
)
def test_a_laptop_whose_clock_is_wrong_gets_in(
    hub: HubProcess, monkeypatch: pytest.MonkeyPatch, clock: float
) -> None:
    monkeypatch.setattr("sync.session.time.time", lambda: clock)
    with contextlib.closing(hub.peer()) as peer:
        assert len(peer.vector()) == 1


def test_a_laptop_that_slept_for_an_hour_gets_in_again(hub: HubProcess, member: HttpPeer) -> None:
    member._session._ahead -= 3600
    assert member.vector()


def test_a_device_of_another_event_is_refused_and_leaves_no_trace(
    hub: HubProcess, member: HttpPeer, held: Store
) -> None:
    before = state_of(held)
    with (
        contextlib.closing(HttpPeer(hub.url, Credentials(Identity.new()))) as foreign,
        pytest.raises(PeerError) as caught,
    ):
        foreign.vector()
    assert caught.value.reason is PeerFault.REFUSED
    assert state_of(held) == before


def _joining(author: Author) -> dict[str, list[object]]:
    other = Author()
    return {
        "nothing": [],
        "another's introduction": [other.introduction],
        "another's change beside its own": [author.introduction, *other.notes(1)],
        "no introduction": [*author.notes(1)],
        "more than an introduction can be": [
            author.introduction,
            *(author.write("note", "x", json.dumps(secrets.token_hex(9000))) for _ in range(2)),
        ],
    }


@pytest.mark.parametrize("what", _joining(Author()))
def test_a_device_writes_in_itself_alone(
    hub: HubProcess, member: HttpPeer, held: Store, what: str
) -> None:
    before = state_of(held)
    author = Author()
    page = wire.pack(wire.Push(wire.VERSION, _joining(author)[what]))  # type: ignore[arg-type]  # a list of changes
    with contextlib.closing(HttpPeer(hub.url, Credentials(author.identity))) as stranger:
        with pytest.raises(PeerError):
            stranger.vector()
        answer = signed(stranger, "POST", "/v1/join", page, GZIP)
    assert answer.status in {401, 413}
    assert state_of(held) == before


def test_a_device_that_is_new_writes_itself_in_and_is_known_from_then_on(
    hub: HubProcess, member: HttpPeer, held: Store
) -> None:
    new = newcomer()
    with contextlib.closing(hub.peer(new)) as first:
        assert new.identity.device in first.vector()
    with contextlib.closing(HttpPeer(hub.url, Credentials(new.identity))) as later:
        assert new.identity.device in later.vector()


def test_a_forged_introduction_lets_nobody_in(hub: HubProcess, member: HttpPeer) -> None:
    new = newcomer()
    forged = Credentials(new.identity, [Author().sign(new.introduction[0])])
    with contextlib.closing(hub.peer(forged)) as peer, pytest.raises(PeerError) as caught:
        peer.vector()
    assert caught.value.reason is PeerFault.REFUSED
