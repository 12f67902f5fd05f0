"""A hub that is wiped, put back, or killed is made whole by the next exchanges."""

from __future__ import annotations

import contextlib
import random
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.errors import PeerError
from kiosk.store import change_log, integrity
from kiosk.store.database import Store, open_store
from sync.http import HttpPeer
from tests.hub_process import HubProcess, start_hub
from tests.sync.conftest import OpenLaptop, meet
from tests.sync.facts import Author, all_changes, save_ideas

SIDE_FILES = ("", "-wal", "-shm")


def files_of(path: Path) -> list[Path]:
    return [path.with_name(path.name + side) for side in SIDE_FILES]


@pytest.fixture
def laptops(organiser: Store, open_laptop: OpenLaptop, hub_peer: HttpPeer) -> list[Store]:
    """Two laptops and a hub that hold the same."""
    table = open_laptop("table")
    meet(organiser, hub_peer)
    meet(table, hub_peer)
    actions.enrol(table, name="Table 1", role="scribe", table="1")
    save_ideas(organiser, 300)
    save_ideas(table, 600)
    for laptop in (table, organiser, table):
        meet(laptop, hub_peer)
    return [organiser, table]


@contextlib.contextmanager
def started_again(hub: HubProcess) -> Iterator[HttpPeer]:
    with (
        start_hub(hub.path, hub.port) as again,
        contextlib.closing(again.peer()) as peer,
    ):
        yield peer


def test_a_wiped_hub_is_made_whole_by_the_next_exchange(
    hub: HubProcess, laptops: list[Store]
) -> None:
    hub.stop()
    for file in files_of(hub.path):
        file.unlink(missing_ok=True)

    with started_again(hub) as peer:
        assert len(peer.vector()) == 1  # who asks
        meet(laptops[0], peer)
        assert peer.digest() == change_log.digest(laptops[0]) == change_log.digest(laptops[1])


def test_a_hub_put_back_to_an_older_copy_is_made_whole_by_the_next_exchange(
    hub: HubProcess, laptops: list[Store], tmp_path: Path
) -> None:
    hub.stop()
    older = tmp_path / "backup"
    older.mkdir()
    for file in files_of(hub.path):
        if file.exists():
            shutil.copy(file, older)
    with started_again(hub) as peer:
        for laptop in laptops:
            save_ideas(laptop, 100, "Since the backup")
            meet(laptop, peer)
        meet(laptops[0], peer)
    for file in files_of(hub.path):
        file.unlink(missing_ok=True)
        if (older / file.name).exists():
            shutil.copy(older / file.name, file)

    with started_again(hub) as peer:
        assert peer.digest() != change_log.digest(laptops[0])
        meet(laptops[0], peer)
        meet(laptops[1], peer)
        assert peer.digest() == change_log.digest(laptops[0]) == change_log.digest(laptops[1])


def test_another_hub_at_the_same_address_gets_everything_and_gives_what_it_has(
    hub: HubProcess, laptops: list[Store], tmp_path: Path
) -> None:
    hub.stop()
    author = Author()
    with (
        start_hub(tmp_path / "other.db", hub.port) as other,
        contextlib.closing(other.peer()) as peer,
    ):
        peer.push([author.introduction, *author.notes(20)])
        meet(laptops[0], peer)
        assert author.device in change_log.vector(laptops[0])
        assert peer.digest() == change_log.digest(laptops[0])


@pytest.mark.parametrize("seed", range(4))
def test_what_a_killed_hub_called_stored_is_there_when_it_is_back(
    tmp_path: Path, seed: int
) -> None:
    author = Author()
    changes = [author.introduction, *author.notes(4000)]
    hub = start_hub(tmp_path / "hub.db")
    wait = random.Random(seed).uniform(0.02, 0.12)
    killer = threading.Timer(wait, hub.process.kill)
    promised = 0
    with contextlib.closing(hub.peer(author.credentials)) as peer:
        peer.vector()
        killer.start()
        with contextlib.suppress(PeerError):
            for start in range(0, len(changes), 50):
                verdicts = peer.push(changes[start : start + 50])
                assert {verdict.outcome for verdict in verdicts[start == 0 :]} == {"stored"}
                promised += len(verdicts)
    killer.join()
    hub.kill()
    assert promised < len(changes)

    with contextlib.closing(open_store(tmp_path / "hub.db", projects=False)) as store:
        assert all_changes(store)[:promised] == changes[:promised]
        assert integrity.verify(store).problems == []
    with started_again(hub) as peer:
        for start in range(0, len(changes), 500):
            outcomes = {v.outcome for v in peer.push(changes[start : start + 500])}
            assert outcomes <= {"stored", "known"}
        assert peer.vector()[author.device][0] == len(changes)


def test_a_hub_killed_in_mid_exchange_is_found_again_by_the_same_peer(
    organiser: Store, hub: HubProcess, hub_peer: HttpPeer
) -> None:
    save_ideas(organiser, 3000)
    killer = threading.Timer(0.1, hub.process.kill)
    killer.start()
    with contextlib.suppress(PeerError):
        for _ in range(1000):
            save_ideas(organiser, 50)
            meet(organiser, hub_peer)
            time.sleep(0.01)
        pytest.fail("the hub was not killed")
    killer.join()
    hub.kill()

    with start_hub(hub.path, hub.port):
        meet(organiser, hub_peer)
        assert hub_peer.digest() == change_log.digest(organiser)
