"""What a laptop hears when the hub's own disk or store is in trouble."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from litestar.testing import TestClient

from kiosk.errors import PeerError, PeerFault
from kiosk.store.database import Store, open_store
from kiosk.store.log_store import LogStore
from sync import wire
from sync.faults import refusal
from sync.hub.app import application
from sync.hub.store_thread import Opening, StoreThreads
from tests.event import belong
from tests.sync.facts import Author

Push = Callable[[int], PeerError | None]


def _opening(folder: Path) -> Opening:
    def open_one() -> Store:
        return belong(open_store(folder / "hub.db", projects=False))

    return Opening(open_one)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[StoreThreads]:
    with StoreThreads(_opening(tmp_path)) as writer:
        yield writer


@pytest.fixture
def push(tmp_path: Path, writer: StoreThreads) -> Iterator[Push]:
    """Pushes so many changes to the application; gives what a laptop makes of a refusal."""
    author = Author()

    def push_some(count: int) -> PeerError | None:
        page = wire.pack_page(wire.Push(wire.VERSION, [author.introduction, *author.notes(count)]))
        headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
        answer = client.post("/v1/push", content=page, headers=headers)
        if answer.status_code == 200:
            return None
        return refusal(answer.status_code, answer.headers, answer.content)

    with (
        StoreThreads(_opening(tmp_path)) as reader,
        TestClient(application(writer, reader), base_url="http://127.0.0.1") as client,
    ):
        yield push_some


def _tell(thread: StoreThreads, pragma: str) -> None:
    def tell(store: LogStore) -> None:
        store.rows(f"PRAGMA {pragma}")

    asyncio.run(thread.run(tell))


def test_a_full_disk_on_the_hub_is_a_sentence_and_passes(push: Push, writer: StoreThreads) -> None:
    _tell(writer, "max_page_count = 1")  # SQLite takes it as: no more than there are
    refused = push(400)
    assert refused is not None
    assert refused.reason is PeerFault.FAILED
    assert refused.facts["status"] == 507
    assert "disk is full" in str(refused)

    _tell(writer, "max_page_count = 1000000")
    assert push(400) is None


def test_a_hub_whose_store_is_in_use_says_when_to_come_back(
    push: Push, writer: StoreThreads, tmp_path: Path
) -> None:
    _tell(writer, "busy_timeout = 0")
    with contextlib.closing(open_store(tmp_path / "hub.db")) as beside, beside.writing():
        refused = push(1)
    assert refused is not None
    assert refused.reason is PeerFault.BUSY
    assert refused.facts["retry_after"] == 1
    assert push(1) is None


def test_a_bug_in_the_hub_is_logged_whole_and_answered_calmly(
    push: Push, writer: StoreThreads, caplog: pytest.LogCaptureFixture
) -> None:
    def break_it(store: LogStore) -> None:
        store.run("DROP TABLE quarantine")

    asyncio.run(writer.run(break_it))
    refused = push(1)
    assert refused is not None
    assert refused.reason is PeerFault.FAILED
    assert "Nothing was lost" in str(refused)
    assert "no such table: quarantine" in caplog.text
