"""A process killed at any moment loses nothing that it called saved."""

from __future__ import annotations

import contextlib
import random
import time
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.changes import ChangeId, Idea
from kiosk.store import change_log, drafts, ideas, integrity
from kiosk.store.database import Store, open_store
from sync.cycle import exchange
from tests.bad_days import writer
from tests.event import Author, Hackathon
from tests.hub_process import start_hub
from tests.killable import Killable

SECONDS_AT_WORK = 0.12
SECONDS_TO_START = 0.06


def run_and_kill(mode: str, path: Path, run: str, dice: random.Random) -> list[list[str]]:
    """What a process told before it was killed."""
    process = Killable(writer.work, mode, str(path), run)
    told = []
    if dice.random() < 0.9:  # else it dies somewhere between its start and its first write
        told.append(process.listen())
        assert told == [["ready"]]
        time.sleep(dice.uniform(0, SECONDS_AT_WORK))
    else:
        time.sleep(dice.uniform(0, SECONDS_TO_START))
    return told + process.kill()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A scribe's store with a few hundred changes, closed."""
    event = Hackathon(tmp_path)
    scribe = event.laptop("Table 7")
    author = Author("long before")
    author.introduce()
    for number in range(300):
        author.write("idea", f"old {number % 200}", Idea(title="Old", challenge="c", table="1"))
    change_log.receive(scribe, author.log, "test")
    event.close()
    return scribe.path


def check(store: Store) -> None:
    """The file, the chains, the signatures, and that a rebuild gives the same."""
    assert integrity.verify(store).problems == []


def check_saved(store: Store, said: list[list[str]]) -> None:
    saved = {words[1]: words[2] for words in said if words[0] == "idea"}
    held = ideas.read_many(store, list(saved))
    assert {idea: row.title for idea, row in held.items()} == saved
    last = next((words for words in reversed(said) if words[0] in ("idea", "draft")), None)
    draft = drafts.read(store, actions.TITLE_DRAFT)
    if last is not None and last[0] == "draft":
        saved_unsaid = ideas.find(store, words=last[1])
        assert draft == last[1] or (draft == "" and saved_unsaid)


def check_received(store: Store, said: list[list[str]]) -> None:
    for words in said:
        if words[0] == "page":
            assert change_log.read(store, ChangeId(words[1], int(words[2]))) is not None


def check_rebuilt(store: Store, said: list[list[str]]) -> None:
    """Nothing was written, so every rebuild, whole or cut short, leaves the same state."""
    first = Path(f"{store.path}.digest")
    if not first.exists():
        first.write_text(integrity.digest(store), encoding="utf-8")
    digest = first.read_text(encoding="utf-8")
    assert integrity.digest(store) == digest
    assert {words[1] for words in said if words[0] == "rebuilt"} <= {digest}


CHECKS = {"save": check_saved, "receive": check_received, "rebuild": check_rebuilt}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("mode", "kills", "seed"), [("save", 70, 1), ("receive", 40, 2), ("rebuild", 40, 3)]
)
def test_nothing_that_was_called_saved_is_lost(
    path: Path, mode: str, kills: int, seed: int
) -> None:
    dice = random.Random(seed)
    everything: list[list[str]] = []
    before = 0
    for run in range(kills):
        said = run_and_kill(mode, path, str(run), dice)
        everything += said
        store = open_store(path)  # SQLite's own check is part of opening
        CHECKS[mode](store, said)
        assert change_log.count(store) >= before
        before = change_log.count(store)
        if run % 20 == 19:
            check(store)
        store.close()
    store = open_store(path)
    for words in everything:
        if words[0] == "idea":
            assert ideas.read(store, words[1]) is not None
    check_received(store, everything)
    check(store)
    store.close()
    assert len([words for words in everything if words[0] != "ready"]) > kills


@pytest.mark.slow
def test_a_laptop_killed_in_mid_exchange_loses_nothing_and_the_hub_gets_it_once(
    path: Path, tmp_path: Path
) -> None:
    dice = random.Random(4)
    saved: set[str] = set()
    exchanges = 0
    with (
        start_hub(tmp_path / "hub.db") as hub,
        contextlib.closing(hub.peer()) as peer,
    ):
        for _ in range(50):
            said = run_and_kill("exchange", path, hub.url, dice)
            saved |= {words[1] for words in said if words[0] == "idea"}
            arrived = [int(words[1]) for words in said if words[0] == "exchanged"]
            exchanges += len(arrived)
            assert sum(seq for seq, _ in peer.vector().values()) >= max(arrived, default=0)
        store = open_store(path)
        assert saved <= set(ideas.find(store))
        exchange(store, peer, lambda: False, lambda _progress: None)
        assert peer.vector() == change_log.vector(store)
        assert peer.digest() == change_log.digest(store)
        check(store)
        store.close()
    assert exchanges > 3  # on a busy computer few are done before they are cut off
