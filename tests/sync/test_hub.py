"""The hub as a process: it starts, says where, answers, describes itself, and ends."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
import requests

from kiosk.errors import PeerError, PeerFault
from kiosk.store import change_log
from kiosk.store.database import open_store
from sync import wire
from sync.http import HttpPeer
from tests.event import ticket_for
from tests.hub_process import HubProcess, start_hub
from tests.sync.facts import Author

JSON = {"Content-Type": "application/json"}


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
    hub = start_hub(tmp_path / "hub.db")
    assert hub.announcement == f"Tablevoice hub at http://127.0.0.1:{hub.port}"
    with contextlib.closing(HttpPeer(hub.url)) as peer:
        peer.vector()  # its connection stays open

        started = time.monotonic()
        assert hub.stop() == 0
    assert time.monotonic() - started < 2
    assert hub.log.read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "hub.example", ""])
def test_a_hub_listens_on_this_laptop_only(tmp_path: Path, host: str) -> None:
    gone = start(tmp_path / "hub.db", "--port", "0", "--host", host)
    assert gone.returncode != 0
    assert "Signed requests are not in this version" in gone.stderr
    assert "Traceback" not in gone.stderr


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


def test_the_hub_describes_every_question_at_schema(shared_hub: HubProcess) -> None:
    schema = requests.get(f"{shared_hub.url}/schema", timeout=10).json()
    assert set(schema["paths"]) == {
        "/health", "/ready", "/v1/vector", "/v1/push", "/v1/pull", "/v1/digest",
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
    health = requests.get(f"{shared_hub.url}/health", timeout=10).json()
    assert health["tablevoice"] == 1


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({**JSON, "Host": "attacker.example"}, 403),
        ({**JSON, "Host": "127.0.0.1.attacker.example"}, 403),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
def test_a_web_page_cannot_use_a_browser_here_to_write(
    shared_hub: HubProcess, headers: dict[str, str], status: int
) -> None:
    page = wire.encode(wire.Push(wire.VERSION, [Author().introduction]))
    answer = requests.post(f"{shared_hub.url}/v1/push", data=page, headers=headers, timeout=10)
    assert answer.status_code == status
    assert answer.json()["sentence"]


def test_more_than_a_mebibyte_is_too_large(shared_hub: HubProcess) -> None:
    answer = requests.post(
        f"{shared_hub.url}/v1/push", data=bytes(wire.MAX_BYTES + 1), headers=JSON, timeout=10
    )
    assert answer.status_code == 413


def test_more_than_a_page_of_changes_is_too_large(shared_hub: HubProcess) -> None:
    author = Author()
    with contextlib.closing(HttpPeer(shared_hub.url)) as peer, pytest.raises(PeerError) as caught:
        peer.push([author.introduction, *author.notes(500)])
    assert caught.value.reason is PeerFault.TOO_LARGE


def test_a_laptop_of_another_version_is_told_so(shared_hub: HubProcess) -> None:
    answer = requests.post(
        f"{shared_hub.url}/v1/push", json={"tablevoice": 2, "parcels": []}, timeout=10
    )
    assert answer.status_code == 400
    assert answer.json()["fault"] == "incompatible"
    assert answer.json()["tablevoice"] == 1


def test_pages_of_large_bodies_stay_below_the_cap_in_both_directions(
    hub_peer: HttpPeer,
) -> None:
    author = Author()
    dull = "x" * 60_000  # 500 of these would inflate to 30 MB
    changes = [author.introduction, *(author.write("note", f"{n}", dull) for n in range(150))]
    with pytest.raises(PeerError) as caught:
        hub_peer.push(changes)
    assert caught.value.reason is PeerFault.TOO_LARGE
    for start in range(0, len(changes), 50):
        hub_peer.push(changes[start : start + 50])

    page = hub_peer.pull({})

    assert page.more
    assert 1 < len(page.changes) < len(changes)
    assert list(page.changes) == changes[: len(page.changes)]


def test_pages_travel_compressed_in_both_directions(hub: HubProcess, hub_peer: HttpPeer) -> None:
    author = Author()
    page = wire.Push(wire.VERSION, [author.introduction, *author.notes(300)])
    packed = wire.pack_page(page)
    assert len(packed) < len(wire.encode(page)) / 2
    headers = JSON | {"Content-Encoding": "gzip"}
    requests.post(f"{hub.url}/v1/push", packed, headers=headers, timeout=5).raise_for_status()

    question = wire.encode(wire.Pull(wire.VERSION, {}))
    with requests.post(
        f"{hub.url}/v1/pull", question, headers=JSON, timeout=5, stream=True
    ) as answer:
        travelled = answer.raw.read(decode_content=False)

    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(travelled) == int(answer.headers["Content-Length"]) < len(packed) * 1.2
    pulled = wire.decode(wire.inflate(travelled, wire.MAX_INFLATED), wire.Pulled)
    assert pulled.changes == page.changes


def test_a_proxy_that_the_environment_names_is_not_asked(
    hub: HubProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    with contextlib.closing(HttpPeer(hub.url)) as peer:
        assert peer.vector() == {}


def test_one_change_of_the_largest_size_goes_through(hub_peer: HttpPeer) -> None:
    author = Author()
    body = json.dumps(
        "".join(chr(0x1F300 + n * 7919 % 700) for n in range(65_000)), ensure_ascii=False
    )
    large = author.write("note", "large", body)
    assert [v.outcome for v in hub_peer.push([author.introduction, large])] == ["stored"] * 2
    assert hub_peer.pull({}).changes[1].body == body


def test_the_hub_s_digest_is_its_store_s(hub: HubProcess, hub_peer: HttpPeer) -> None:
    hub_peer.push([Author().introduction])
    with contextlib.closing(open_store(hub.path)) as store:
        assert hub_peer.digest() == change_log.digest(store)


def test_a_hub_that_follows_its_parent_ends_with_it(tmp_path):
    command = [sys.executable, "-m", "sync.hub", "--store", str(tmp_path / "hub.db"), "--port", "0"]
    with subprocess.Popen(
        [*command, "--ticket", ticket_for("scribe").text, "--while-stdin-is-open"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        process.stdout.readline()
        assert process.poll() is None

        process.stdin.close()

        assert process.wait(10) == 0
