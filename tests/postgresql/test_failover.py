"""The primary is killed under load and its standby promoted: nothing acknowledged is missing.

That holds with synchronous replication alone, so the primary is told to wait for the
standby (`synchronous_standby_names`); `synchronous_commit` the hub sees to itself.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.changes import Change, ChangeId, change_hash
from kiosk.errors import PeerError, StoreError, StoreFault
from kiosk.store import change_log
from kiosk.store.belonging import belong_to
from kiosk.store.postgres import open_postgres
from sync.http import HttpPeer
from tests.balancer import Balancer
from tests.event import EVENT
from tests.hub_process import start_hub
from tests.postgres import Server, Standby
from tests.sync.facts import Author

_LAPTOPS = 4
_PAGES = 30
_PAGE = 25
_PAUSE = 0.05

Cluster = tuple[Server, Standby]


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    """A primary that acknowledges nothing before its standby has it on disk, and that one."""
    with Server() as primary:
        primary.create("hub")
        with Standby(primary, "standby") as standby:
            primary.run("ALTER SYSTEM SET synchronous_standby_names = 'standby'")
            primary.run("SELECT pg_reload_conf()")
            _wait_until_synchronous(primary)
            yield primary, standby


def _wait_until_synchronous(primary: Server) -> None:
    deadline = time.monotonic() + 20
    while primary.run("SELECT sync_state FROM pg_stat_replication") != [("sync",)]:
        assert time.monotonic() < deadline
        time.sleep(_PAUSE)


class Laptop(threading.Thread):
    """Pushes page after page, each until it is acknowledged, and remembers what was."""

    def __init__(self, url: str) -> None:
        super().__init__(daemon=True)
        self.author = Author()
        self.acknowledged: dict[ChangeId, bytes] = {}
        self._url = url

    def run(self) -> None:
        with contextlib.closing(HttpPeer(self._url, self.author.credentials)) as peer:
            for number in range(_PAGES):
                page = list(self.author.notes(_PAGE))
                if number == 0:
                    page.insert(0, self.author.introduction)
                while not self._push(peer, page):
                    time.sleep(_PAUSE)

    def _push(self, peer: HttpPeer, page: list[Change]) -> bool:
        try:
            verdicts = peer.push(page)
        except PeerError:
            return False
        for change, verdict in zip(page, verdicts, strict=True):
            assert verdict.outcome in ("stored", "known")
            self.acknowledged[change.id] = change_hash(change)
        return True


def _wait_for(laptops: list[Laptop], changes: int) -> None:
    deadline = time.monotonic() + 60
    while sum(len(laptop.acknowledged) for laptop in laptops) < changes:
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.mark.slow
def test_a_primary_killed_under_load_takes_no_acknowledged_change_with_it(
    cluster: Cluster, tmp_path: Path
) -> None:
    primary, standby = cluster
    hosts = f"127.0.0.1:{primary.port},127.0.0.1:{standby.port}"
    database = ("--database", f"postgresql://postgres@{hosts}/hub")
    with (
        start_hub(tmp_path / "left", 0, "--plain", *database) as left,
        start_hub(tmp_path / "right", 0, "--plain", *database) as right,
        Balancer([left.port, right.port]) as balancer,
    ):
        laptops = [Laptop(balancer.url) for _ in range(_LAPTOPS)]
        for laptop in laptops:
            laptop.start()
        _wait_for(laptops, _LAPTOPS * _PAGES * _PAGE // 4)
        primary.kill()
        before = dict(change for laptop in laptops for change in laptop.acknowledged.items())
        standby.promote()

        with contextlib.closing(open_postgres(standby.url("hub"))) as store:
            lost = [
                change
                for change, digest in before.items()
                if (kept := change_log.read(store, change)) is None or change_hash(kept) != digest
            ]
            assert not lost
            for laptop in laptops:
                laptop.join(60)
                assert not laptop.is_alive()
            reached = change_log.vector(store)
    for laptop in laptops:
        last = _PAGES * _PAGE + 1
        assert reached[laptop.author.device] == (
            last,
            laptop.acknowledged[ChangeId(laptop.author.device, last)],
        )
    assert len(before) < _LAPTOPS * _PAGES * _PAGE


def _cancel_who_waits(primary: Server) -> None:
    deadline = time.monotonic() + 20
    waiting = "FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
    while not primary.run(f"SELECT pg_cancel_backend(pid) {waiting}"):
        assert time.monotonic() < deadline
        time.sleep(_PAUSE)


@pytest.mark.slow
def test_nothing_is_acknowledged_before_the_standby_has_it(cluster: Cluster) -> None:
    primary, standby = cluster
    author = Author()
    with (
        contextlib.closing(open_postgres(primary.url("hub"))) as store,
        ThreadPoolExecutor(1) as thread,
    ):
        belong_to(store, EVENT.public_key)
        standby.stop()
        answer = thread.submit(change_log.receive, store, [author.introduction], "test")
        _cancel_who_waits(primary)  # it is committed here by now, and here alone
        with pytest.raises(StoreError) as refused:
            answer.result(20)
        assert refused.value.reason is StoreFault.BUSY

        again = thread.submit(change_log.receive, store, [author.introduction], "test")
        with pytest.raises(TimeoutError):
            again.result(1)
        standby.start()
        assert [verdict.outcome for verdict in again.result(20)] == ["known"]
