"""How a hub is watched: whether it is up, whether its store answers, and what it counts."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from sync.hub.metrics import _named
from tests.event import ticket_for
from tests.hub_process import HubProcess, start_hub
from tests.postgres import Server, free_port
from tests.sync.facts import Author
from tests.sync.raw import unsigned


@pytest.fixture
def metrics_url() -> str:
    return f"http://127.0.0.1:{free_port()}/metrics"


@pytest.fixture
def watched(tmp_path: Path, metrics_url: str) -> Iterator[HubProcess]:
    port = metrics_url.rpartition(":")[2].partition("/")[0]
    with start_hub(tmp_path / "hub.db", 0, "--metrics-port", port) as hub:
        yield hub


def _metrics(url: str) -> dict[str, float]:
    lines = requests.get(url, timeout=10).text.splitlines()
    return {
        name: float(value)
        for name, _, value in (line.rpartition(" ") for line in lines if line[0] != "#")
    }


def test_a_hub_counts_changes_by_what_became_of_them(watched: HubProcess, metrics_url: str) -> None:
    author = Author()
    with contextlib.closing(watched.peer(author.credentials)) as peer:
        peer.vector()  # it joins
        peer.push(author.notes(3))
        peer.push([author.introduction, Author().write("note", "x", "{}")])
        peer.pull({})
    counted = _metrics(metrics_url)
    assert counted['tablevoice_changes_total{outcome="stored"}'] == 4
    assert counted['tablevoice_changes_total{outcome="known"}'] == 1
    assert counted['tablevoice_changes_total{outcome="quarantined"}'] == 1
    assert counted['tablevoice_requests_total{path="push",status="200"}'] == 2
    assert counted['tablevoice_request_seconds_count{path="pull"}'] == 1


def test_the_counts_hold_nothing_of_the_event(watched: HubProcess, metrics_url: str) -> None:
    author = Author("Table of secrets")
    with contextlib.closing(watched.peer()) as peer:
        peer.push([author.introduction])
    text = requests.get(metrics_url, timeout=10).text
    assert author.device not in text
    assert "secrets" not in text


def test_whatever_paths_strangers_ask_for_the_counts_do_not_grow() -> None:
    assert {_named(f"/{number}") for number in range(100)} == {"other"}
    assert _named("/v1/push") == "push"
    assert _named("/ready") == "ready"


def test_a_hub_whose_database_is_gone_is_up_but_not_ready(tmp_path: Path) -> None:
    with (
        Server() as database,
        start_hub(tmp_path / "hub", 0, "--database", database.create()) as hub,
    ):
        assert unsigned(hub, "GET", "/ready").status == 200
        database.stop()
        refused = unsigned(hub, "GET", "/ready")
        assert refused.status == 503
        assert refused.headers["retry-after"] == "1"
        assert unsigned(hub, "GET", "/health").status == 200
        database.start()
        assert unsigned(hub, "GET", "/ready").status == 200


def test_a_hub_without_an_event_refuses_to_start(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="belongs to no event yet"):
        HubProcess(tmp_path / "hub.db", 0, "--ticket", "")


def test_a_hub_takes_its_event_from_a_ticket_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "ticket.txt"
    file.write_text(f"Hello,\n{ticket_for('voting').text}\n", encoding="utf-8")
    with start_hub(tmp_path / "hub.db", 0, "--ticket", str(file)) as hub:
        assert unsigned(hub, "GET", "/ready").status == 200
