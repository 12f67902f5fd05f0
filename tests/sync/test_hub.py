"""The hub as a process: it starts, says where, answers, describes itself, and ends."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import PeerError, PeerFault
from kiosk.store import change_log
from kiosk.store.database import open_store
from sync import wire
from sync.http import HttpPeer
from sync.hub.keys import own_key
from sync.tls import pin_of
from tests.event import ticket_for
from tests.hub_process import HubProcess, start_hub
from tests.sync.facts import Author
from tests.sync.raw import GZIP, signed, unsigned


@pytest.fixture
def member(shared_hub: HubProcess) -> Iterator[HttpPeer]:
    """A laptop that the hub knows."""
    with contextlib.closing(shared_hub.peer()) as peer:
        peer.vector()
        yield peer


def start(path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Start a hub that is expected to give up at once."""
    return subprocess.run(
        [sys.executable, "-m", "sync.hub", "--store", str(path), *options],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_a_hub_says_in_one_line_where_it_listens_and_ends_within_two_seconds(
    tmp_path: Path,
) -> None:
    hub = HubProcess(tmp_path / "hub.db", whole=True)
    pin = pin_of(own_key(tmp_path / "hub.key").public_key)
    assert hub.announcement == f"Tablevoice hub at https://127.0.0.1:{hub.port}#{pin}"
    with contextlib.closing(hub.peer()) as peer:
        peer.vector()  # its connection stays open

        started = time.monotonic()
        assert hub.stop() == 0
    assert time.monotonic() - started < 2
    assert hub.log.read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "hub.example", ""])
def test_in_the_clear_a_hub_listens_on_this_laptop_only(tmp_path: Path, host: str) -> None:
    gone = start(tmp_path / "hub.db", "--port", "0", "--plain", "--host", host)
    assert gone.returncode != 0
    assert "Without TLS the hub listens on this computer only" in gone.stderr
    assert "Traceback" not in gone.stderr


@pytest.mark.parametrize("host", ["192.0.2.1", "hub.invalid", "2001:db8::1"])
def test_an_address_of_another_computer_is_a_sentence(tmp_path: Path, host: str) -> None:
    gone = start(tmp_path / "hub.db", "--port", "0", "--host", host)
    assert gone.returncode != 0
    assert f"{host} is no address of this computer" in gone.stderr
    assert "Traceback" not in gone.stderr


def test_over_tls_a_hub_listens_wherever_it_is_told_to(tmp_path: Path) -> None:
    with start_hub(tmp_path / "hub.db", 0, "--host", "0.0.0.0") as hub:
        assert hub.announcement.startswith("Tablevoice hub at https://0.0.0.0:")


def test_behind_a_balancer_a_hub_speaks_plainly_and_members_still_sign(tmp_path: Path) -> None:
    with (
        start_hub(tmp_path / "hub.db", 0, "--plain") as hub,
        contextlib.closing(hub.peer()) as peer,
    ):
        assert hub.url == f"http://127.0.0.1:{hub.port}"
        assert len(peer.vector()) == 1
        assert unsigned(hub, "GET", "/v1/vector").status == 401
    assert not (tmp_path / "hub.key").exists()


def test_a_port_that_is_taken_is_a_sentence(tmp_path: Path, shared_hub: HubProcess) -> None:
    gone = start(tmp_path / "hub.db", "--port", str(shared_hub.port))
    assert gone.returncode != 0
    assert f"Port {shared_hub.port} cannot be used" in gone.stderr


def test_a_store_that_is_none_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "hub.db"
    path.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 40)
    gone = start(path, "--port", "0")
    assert gone.returncode != 0
    assert "Traceback" not in gone.stderr
    assert gone.stderr.startswith("Error: ")


def test_the_hub_describes_every_question_at_schema(member: HttpPeer) -> None:
    schema = json.loads(signed(member, "GET", "/schema").body)
    assert set(schema["paths"]) == {
        "/health", "/ready", "/v1/vector", "/v1/push", "/v1/pull", "/v1/digest", "/v1/join",
        "/v1/news", "/v1/own", "/v1/answers",
    }  # fmt: skip
    asked = schema["paths"]["/v1/push"]["post"]["requestBody"]["content"]["application/json"]
    assert "changes" in asked["schema"]["$defs"]["Push"]["properties"]
    for pointer in _pointers(schema):
        part = schema
        for step in pointer.removeprefix("#/").split("/"):
            part = part[step.replace("~1", "/")]


def _pointers(part: object) -> list[str]:
    if isinstance(part, dict):
        return [
            pointer
            for key, value in part.items()
            for pointer in ([value] if key == "$ref" else _pointers(value))
        ]
    return [p for inner in part for p in _pointers(inner)] if isinstance(part, list) else []


def test_the_hub_is_up(shared_hub: HubProcess) -> None:
    assert unsigned(shared_hub, "GET", "/health").says == {"tablevoice": 1}


@pytest.mark.parametrize("form", ["text/plain", "application/x-www-form-urlencoded"])
def test_what_is_not_json_by_name_is_not_taken(member: HttpPeer, form: str) -> None:
    page = wire.encode(wire.Push(wire.VERSION, [Author().introduction]))
    answer = signed(member, "POST", "/v1/push", page, {"Content-Type": form})
    assert answer.status == 415
    assert answer.says["sentence"]


def test_more_than_a_mebibyte_is_too_large(member: HttpPeer) -> None:
    answer = signed(member, "POST", "/v1/push", bytes(wire.MAX_BYTES + 1))
    assert answer.status == 413


def test_more_than_a_page_of_changes_is_too_large(shared_hub: HubProcess) -> None:
    author = Author()
    with contextlib.closing(shared_hub.peer()) as peer, pytest.raises(PeerError) as caught:
        peer.push([author.introduction, *author.notes(500)])
    assert caught.value.reason is PeerFault.TOO_LARGE


def test_a_laptop_of_another_version_is_told_so(member: HttpPeer) -> None:
    answer = signed(member, "POST", "/v1/push", b'{"tablevoice": 2, "parcels": []}')
    assert answer.status == 400
    assert answer.says["fault"] == "incompatible"
    assert answer.says["tablevoice"] == 1


def test_pages_of_large_bodies_stay_below_the_cap_in_both_directions(
    hub_peer: HttpPeer,
) -> None:
    author = Author()
    dull = "x" * 60_000  # 500 of these would inflate to 30 MB
    changes = [author.introduction, *(author.write("note", f"{n}", dull) for n in range(150))]
    before = hub_peer.vector()
    with pytest.raises(PeerError) as caught:
        hub_peer.push(changes)
    assert caught.value.reason is PeerFault.TOO_LARGE
    for start in range(0, len(changes), 50):
        hub_peer.push(changes[start : start + 50])

    page = hub_peer.pull(before)

    assert page.more
    assert 1 < len(page.changes) < len(changes)
    assert list(page.changes) == changes[: len(page.changes)]


def test_pages_travel_compressed_in_both_directions(member: HttpPeer) -> None:
    before = member.vector()
    author = Author()
    page = wire.Push(wire.VERSION, [author.introduction, *author.notes(300)])
    packed = wire.pack_page(page)
    assert len(packed) < len(wire.encode(page)) / 2
    assert signed(member, "POST", "/v1/push", packed, GZIP).status == 200

    question = wire.encode(wire.Pull(wire.VERSION, before))
    answer = signed(member, "POST", "/v1/pull", question)

    assert answer.headers["content-encoding"] == "gzip"
    assert len(answer.body) == int(answer.headers["content-length"]) < len(packed) * 1.2
    pulled = wire.decode(wire.inflate(answer.body, wire.MAX_INFLATED), wire.Pulled)
    assert pulled.changes == page.changes


def test_a_proxy_that_the_environment_names_is_not_asked(
    hub: HubProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    for name in ("http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    with contextlib.closing(hub.peer()) as peer:
        assert len(peer.vector()) == 1


def test_one_change_of_the_largest_size_goes_through(hub_peer: HttpPeer) -> None:
    author = Author()
    body = json.dumps(
        "".join(chr(0x1F300 + n * 7919 % 700) for n in range(65_000)), ensure_ascii=False
    )
    large = author.write("note", "large", body)
    before = hub_peer.vector()
    assert [v.outcome for v in hub_peer.push([author.introduction, large])] == ["stored"] * 2
    assert hub_peer.pull(before).changes[1].body == body


def test_the_hub_s_digest_is_its_store_s(hub: HubProcess, hub_peer: HttpPeer) -> None:
    hub_peer.push([Author().introduction])
    with contextlib.closing(open_store(hub.path)) as store:
        assert hub_peer.digest() == change_log.digest(store)


def test_a_hub_that_follows_its_parent_ends_with_it(tmp_path):
    command = [sys.executable, "-m", "sync.hub", "--store", str(tmp_path / "hub.db"), "--port", "0"]
    command += ["--ticket", ticket_for("scribe").text]
    with subprocess.Popen(
        [*command, "--while-stdin-is-open"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        process.stdout.readline()
        assert process.poll() is None

        process.stdin.close()

        assert process.wait(10) == 0
