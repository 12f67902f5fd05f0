"""A damaged store is noticed and set aside whole, and what it can still say is true."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.changes import Change, change_hash
from kiosk.errors import StoreError, StoreFault
from kiosk.store import change_log, drafts, ideas, integrity
from kiosk.store.database import Store, open_store, set_aside
from kiosk.store.salvage import salvage
from tests.event import Hackathon, WallClock, belong, whole_log

FLIPS = 150
HEADER = 100


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with 60 ideas, opinions and ballots, closed as it should be."""
    event = Hackathon(tmp_path_factory.mktemp("good"))
    scribe = event.laptop("Table 7")
    for number in range(60):
        idea = actions.save_idea(scribe, challenge=event.challenge, title=f"Idea {number} " * 9)
        voter = event.voters[number % 5]
        actions.give_opinion(scribe, voter=voter, idea=idea, answer="agree")
    drafts.keep(scribe, actions.TITLE_DRAFT, "Half a thought")
    event.close()
    return scribe.path


@pytest.fixture(scope="module")
def truth(good: Path) -> tuple[str, list[Change]]:
    store = open_store(good)
    found = integrity.digest(store), whole_log(store)
    store.close()
    return found


@pytest.fixture
def copy(good: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(good, tmp_path / "tablevoice.db"))


def examine(path: Path, truth: tuple[str, list[Change]]) -> str:
    """What opening and verifying made of it; `sound` only if nothing at all is missing."""
    try:
        store = open_store(path)
    except StoreError as error:
        return "refused" if error.reason is StoreFault.DAMAGED else str(error)
    try:
        found = integrity.verify(store)
        if found.problems:
            return "noticed"
        assert (integrity.digest(store), whole_log(store)) == truth
        return "sound"
    finally:
        store.close()


def recover(path: Path, truth: tuple[str, list[Change]], folder: Path) -> int:
    """Set a store aside and salvage it: nothing is deleted, and nothing false gets in."""
    before = {f.name: f.read_bytes() for f in path.parent.glob(f"{path.name}*")}
    aside = set_aside(path, WallClock())
    after = {f.name: f.read_bytes() for f in aside.parent.glob(f"{aside.name}*")}
    assert sorted(after.values()) == sorted(before.values())
    fresh = belong(open_store(folder / "fresh.db"))
    recovered = salvage(fresh, aside)
    assert aside.read_bytes() == before[path.name]
    log = whole_log(fresh)
    assert len(log) == recovered
    assert set(map(change_hash, log)) <= set(map(change_hash, truth[1]))
    problems = integrity.verify(fresh).problems  # a later signature vouches for a torn one
    assert all(problem.startswith("The signature of change") for problem in problems)
    fresh.close()
    return recovered


@pytest.mark.parametrize("seed", range(3))
def test_flipped_bytes_are_noticed_and_the_rest_is_recovered(
    copy: Path, tmp_path: Path, truth: tuple[str, list[Change]], seed: int
) -> None:
    dice = random.Random(seed)
    whole = copy.read_bytes()
    outcomes = []
    for number in range(FLIPS // 3):
        damaged = bytearray(whole)
        for _ in range(dice.choice((1, 1, 4, 40))):
            damaged[dice.randrange(len(damaged))] ^= 1 << dice.randrange(8)
        copy.write_bytes(damaged)
        outcome = examine(copy, truth)
        outcomes.append(outcome)
        if outcome != "sound" and number % 4 == 0:
            folder = tmp_path / str(number)
            folder.mkdir()
            recover(copy, truth, folder)
        for left in tmp_path.glob("tablevoice.db-*"):
            left.unlink()
    assert set(outcomes) - {"sound"} == {"refused", "noticed"}


def _truncate(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _truncate_oddly(data: bytes) -> bytes:
    return data[: len(data) // 2 + 1_234]


def _cut_to_a_few_bytes(data: bytes) -> bytes:
    return data[:50]


def _zero_header(data: bytes) -> bytes:
    return bytes(HEADER) + data[HEADER:]


def _zero_first_page(data: bytes) -> bytes:
    return bytes(4_096) + data[4_096:]


def _zero_all(data: bytes) -> bytes:
    return bytes(len(data))


def _noise(data: bytes) -> bytes:
    return random.Random(1).randbytes(len(data))


def _zero_middle(data: bytes) -> bytes:
    third = len(data) // 3
    return data[:third] + bytes(third) + data[2 * third :]


@pytest.mark.parametrize(
    "damage",
    [
        _truncate,
        _truncate_oddly,
        _cut_to_a_few_bytes,
        _zero_header,
        _zero_first_page,
        _zero_all,
        _noise,
        _zero_middle,
    ],
)
def test_gross_damage_is_refused_with_a_sentence_and_a_new_store_begins(
    copy: Path,
    tmp_path: Path,
    truth: tuple[str, list[Change]],
    damage: Callable[[bytes], bytes],
) -> None:
    copy.write_bytes(damage(copy.read_bytes()))
    assert examine(copy, truth) == "refused"
    recover(copy, truth, tmp_path)
    store = belong(open_store(copy))
    assert change_log.count(store) == 0
    actions.enrol(store, name="Again", role="voting")
    store.close()


def test_a_torn_page_costs_what_was_on_it_and_no_more(
    copy: Path, tmp_path: Path, truth: tuple[str, list[Change]]
) -> None:
    data = copy.read_bytes()
    at = data.index(b'"title":"Idea 50 ')
    page = at // 4_096 * 4_096
    copy.write_bytes(data[:page] + bytes(4_096) + data[page + 4_096 :])
    assert examine(copy, truth) == "refused"
    aside = set_aside(copy)
    fresh = belong(open_store(tmp_path / "fresh.db"))
    recovered = salvage(fresh, aside)
    assert len(truth[1]) - 40 <= recovered < len(truth[1])
    fresh.close()


def test_what_a_damaged_store_lost_is_completed_by_a_peer(
    copy: Path, good: Path, tmp_path: Path, truth: tuple[str, list[Change]]
) -> None:
    data = copy.read_bytes()
    page = data.index(b'"title":"Idea 20 ') // 4_096 * 4_096
    copy.write_bytes(data[:page] + bytes(4_096) + data[page + 4_096 :])
    aside = set_aside(copy)
    fresh, hub = belong(open_store(tmp_path / "fresh.db")), open_store(good)
    assert salvage(fresh, aside) < len(truth[1])
    while page_of := change_log.beyond(hub, change_log.vector(fresh)):
        change_log.receive(fresh, page_of, "hub")
    assert (integrity.digest(fresh), whole_log(fresh)) == truth
    for store in (fresh, hub):
        store.close()


def test_a_lost_write_ahead_log_leaves_an_older_store_or_none(
    tmp_path: Path, truth: tuple[str, list[Change]]
) -> None:
    event = Hackathon(tmp_path)
    actions.save_idea(event.organiser, challenge=event.challenge, title="A", table="1")
    left = tmp_path / "left" / "tablevoice.db"
    left.parent.mkdir()
    shutil.copy(event.organiser.path, left)
    log = whole_log(event.organiser)
    event.close()
    store = open_store(left)
    assert integrity.verify(store).problems == []
    assert whole_log(store) == log[: change_log.count(store)]
    store.close()


def test_what_was_being_typed_comes_back_unless_something_was_typed_since(
    copy: Path, tmp_path: Path
) -> None:
    fresh = belong(open_store(tmp_path / "fresh.db"))
    salvage(fresh, copy)
    assert drafts.read(fresh, actions.TITLE_DRAFT) == "Half a thought"
    drafts.keep(fresh, actions.TITLE_DRAFT, "Typed since")
    salvage(fresh, copy)
    assert drafts.read(fresh, actions.TITLE_DRAFT) == "Typed since"
    fresh.close()


def test_two_stores_set_aside_in_the_same_millisecond_are_both_kept(tmp_path: Path) -> None:
    clock, path = WallClock(), tmp_path / "tablevoice.db"
    kept = []
    for text in ("first", "second", "third"):
        path.write_text(text)
        path.with_name("tablevoice.db-wal").write_text(f"{text} log")
        kept.append(set_aside(path, clock))
    assert [p.read_text() for p in kept] == ["first", "second", "third"]
    assert [p.with_name(f"{p.name}-wal").read_text() for p in kept] == [
        "first log",
        "second log",
        "third log",
    ]
    assert not path.exists()


def test_a_store_that_cannot_be_set_aside_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 250)
    path.write_text("damaged")
    with pytest.raises(StoreError) as refused:
        set_aside(path)
    assert refused.value.reason is StoreFault.UNWRITABLE
    assert path.read_text() == "damaged"


def test_salvage_of_what_is_no_store_recovers_nothing(tmp_path: Path) -> None:
    fresh = belong(open_store(tmp_path / "fresh.db"))
    for name, data in (("empty", b""), ("text", b"hello"), ("missing", None)):
        path = tmp_path / name
        if data is not None:
            path.write_bytes(data)
        assert salvage(fresh, path) == 0
    fresh.close()


def test_salvage_takes_what_was_still_in_the_write_ahead_log(tmp_path: Path) -> None:
    event = Hackathon(tmp_path)
    idea = actions.save_idea(event.organiser, challenge=event.challenge, title="A", table="1")
    left = tmp_path / "left" / "tablevoice.db"
    left.parent.mkdir()
    for side in ("", "-wal"):
        shutil.copy(f"{event.organiser.path}{side}", f"{left}{side}")
    fresh = belong(open_store(tmp_path / "fresh.db"))
    assert salvage(fresh, left) == change_log.count(event.organiser)
    assert _title(fresh, idea) == "A"
    fresh.close()
    event.close()


def _title(store: Store, idea: str) -> str:
    row = ideas.read(store, idea)
    assert row is not None
    return row.title
