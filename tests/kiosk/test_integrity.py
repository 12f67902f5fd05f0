"""Verify notices whatever was altered behind the store's back, and rebuild mends what can be."""

from __future__ import annotations

import contextlib

import msgspec
import pytest

from kiosk import actions
from kiosk.changes import change_hash
from kiosk.store import change_log, integrity, projection
from kiosk.store.database import Store, open_store
from tests.event import Author, Hackathon, whole_log

TAMPERED = {
    "a body": "UPDATE change SET body = replace(body, 'Quiet', 'Noisy') WHERE kind = 'idea'",
    "a time": "UPDATE change SET at = at + 1 WHERE kind = 'idea'",
    "a subject": "UPDATE change SET subject = 'another' WHERE kind = 'idea'",
    "parents": """UPDATE change SET parents = '[["00000000000000000000000000000000",1]]'
                  WHERE kind = 'idea'""",
    "parents that cannot be read": "UPDATE change SET parents = '[[' WHERE kind = 'idea'",
    "a salt": "UPDATE change SET salt = zeroblob(16) WHERE kind = 'idea'",
    "a link": "UPDATE change SET prev = zeroblob(32) WHERE kind = 'idea'",
    "a signature": "UPDATE change SET sig = zeroblob(64) WHERE kind = 'idea'",
    "a signature of the wrong length": "UPDATE change SET sig = x'00' WHERE kind = 'idea'",
    "a kept hash": "UPDATE change SET hash = zeroblob(32) WHERE kind = 'idea'",
    "the last kept hash": "UPDATE change SET hash = zeroblob(32) WHERE arrival = "
    "(SELECT max(arrival) FROM change)",
    "a refused change": "UPDATE quarantine SET change = replace(change, 'Ramps', 'Steps')",
    "a refused change that cannot be read": "UPDATE quarantine SET change = '{'",
    "the number of a refused change": "UPDATE quarantine SET seq = seq + 1",
    "this laptop's key": "UPDATE self SET secret = x'00'",
    "a key": "UPDATE chain SET public_key = zeroblob(32)",
    "the end of a chain": "UPDATE chain SET last_hash = zeroblob(32)",
    "the length of a chain": "UPDATE chain SET last_seq = last_seq + 1",
    "a whole chain's end": "DELETE FROM chain",
    "a missing change": "DELETE FROM change WHERE kind = 'idea'",
    "a missing first change": "DELETE FROM change WHERE seq = 1",
    "a missing last change": "DELETE FROM change WHERE arrival = (SELECT max(arrival) FROM change)",
    "a title on the screen": "UPDATE idea SET title = 'Noisy'",
    "a missing head": "DELETE FROM head WHERE kind = 'idea'",
    "an invented theme": "INSERT INTO theme VALUES ('i', 'invented')",
}
MENDED_BY_REBUILDING = {"a title on the screen", "a missing head", "an invented theme"}


@pytest.fixture
def store(event: Hackathon) -> Store:
    store = event.laptop("Table 7")
    idea = actions.save_idea(store, challenge=event.challenge, title="Quiet rooms")
    actions.take_back_idea(store, idea)
    actions.bring_back_idea(store, idea)
    change_log.receive(store, [Author("unknown").write("idea", "x", '"Ramps"')], "test")
    return store


def test_a_sound_store_has_no_problems_and_stays_as_it_is(store: Store) -> None:
    digest, count = integrity.digest(store), change_log.count(store)
    progress: list[int] = []
    found = integrity.verify(store, progress.append)
    assert found == (count, 2, digest, [])
    assert progress[-1] == count
    assert integrity.digest(store) == digest


def test_a_change_that_its_own_laptop_signed_anew_breaks_the_chain(store: Store) -> None:
    old = next(c for c in whole_log(store) if c.kind == "idea")
    new = msgspec.structs.replace(old, body=old.body.replace("Quiet", "Noisy"))
    store.run(
        "UPDATE change SET body = ?, sig = ? WHERE device = ? AND seq = ?",
        [new.body, store.identity.sign(change_hash(new)), *new.id],
    )
    assert any("chain is broken" in problem for problem in integrity.verify(store).problems)


def test_damage_that_no_query_meets_is_told_too(store: Store) -> None:
    (size,), (page,) = (
        store.rows("PRAGMA page_size")[0],
        store.rows("SELECT rootpage FROM sqlite_schema WHERE name = 'quarantine_by_id'")[0],
    )
    store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    with store.path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)

    with contextlib.closing(open_store(store.path, check=False)) as again:
        problems = integrity.verify(again).problems
    assert [problem for problem in problems if problem.startswith("The file is damaged")]


@pytest.mark.parametrize("what", TAMPERED)
def test_what_was_altered_is_told_in_a_sentence(store: Store, what: str) -> None:
    digest = integrity.digest(store)
    store.run(TAMPERED[what])
    problems = integrity.verify(store).problems
    assert problems
    assert all(problem[0].isupper() and problem.endswith(".") for problem in problems)
    if what in MENDED_BY_REBUILDING:
        assert integrity.rebuild(store) == digest
        assert integrity.verify(store).problems == []


def test_an_unreadable_row_in_the_quarantine_blocks_nothing(store: Store) -> None:
    author = Author("late")
    author.introduce()
    author.write("unheard_of", "x", "{}")
    early = author.write("unheard_of", "y", "{}")
    change_log.receive(store, [early], "test")
    store.run("UPDATE quarantine SET change = '{'")
    verdicts = change_log.receive(store, author.log[:2], "test")
    assert [verdict.outcome for verdict in verdicts] == ["stored", "stored"]


@pytest.mark.parametrize("table", projection.TABLES)
def test_a_rebuild_forgets_every_row_that_the_log_does_not_give(store: Store, table: str) -> None:
    digest = integrity.digest(store)
    columns = store.rows(f"PRAGMA table_info({table})")
    row = [9 if column[2] == "INTEGER" else "invented" for column in columns]
    marks = ", ".join("?" * len(row))
    store.run(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608 (our own table's name)
    assert integrity.digest(store) != digest
    assert integrity.rebuild(store) == digest


def test_the_digest_differs_as_soon_as_anything_does(event: Hackathon, store: Store) -> None:
    seen = {integrity.digest(store)}
    for title in ("A", "a", "A ", "Á"):
        actions.save_idea(store, challenge=event.challenge, title=title)
        seen.add(integrity.digest(store))
    assert len(seen) == 5


def test_an_unreadable_change_enters_the_digest_too(store: Store) -> None:
    author = Author("newer")
    author.introduce()
    change_log.receive(store, author.log, "test")
    before = integrity.digest(store)
    change_log.receive(store, [author.write("unheard_of", "x", "{}")], "test")
    assert integrity.digest(store) != before
