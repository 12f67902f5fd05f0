"""The store opens only what is its own, under the pragmas that keep it safe."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from kiosk import actions
from kiosk.errors import StoreError, StoreFault
from kiosk.store import admission, change_log, drafts, form, integrity, migrations
from kiosk.store.admission import APPLICATION_ID, MINIMUM_SQLITE, require_driver
from kiosk.store.database import Store, open_store
from kiosk.store.faults import fault_of
from tests.event import START, Author, WallClock, belong, whole_log


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store that was used and closed."""
    path = tmp_path / "tablevoice.db"
    store = belong(open_store(path))
    actions.enrol(store, name="Hall A", role="organiser")
    actions.create_event(store, name="City Hack")
    store.close()
    return path


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = open_store(path)
    yield store
    store.close()


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file of a folder and the hash of its bytes."""
    return {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in folder.iterdir()}


def alter(path: Path, *statements: str) -> None:
    conn = driver.connect(str(path), isolation_level=None)
    for statement in statements:
        conn.execute(statement)
    conn.close()


def refusal(path: Path) -> StoreError:
    with pytest.raises(StoreError) as refused:
        open_store(path)
    assert str(refused.value).endswith(".")
    return refused.value


@pytest.mark.parametrize("version", ["3.51.2", "3.45.1", "3.9.0", "2.8.17"])
def test_a_driver_that_can_corrupt_is_refused_with_a_sentence(version: str) -> None:
    with pytest.raises(StoreError) as refused:
        require_driver(version)
    assert refused.value.reason is StoreFault.DRIVER_TOO_OLD
    assert version in str(refused.value)
    assert ".".join(map(str, MINIMUM_SQLITE)) in str(refused.value)


def test_a_start_on_a_driver_that_is_too_old_stops_before_it_makes_a_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(admission, "MINIMUM_SQLITE", (99, 0, 0))
    assert refusal(tmp_path / "new.db").reason is StoreFault.DRIVER_TOO_OLD
    assert fingerprint(tmp_path) == {}


@pytest.mark.parametrize("version", ["3.51.3", "3.53.4", "3.100.0", "4.0.0", "3.51.3.1"])
def test_a_driver_that_is_new_enough_is_taken(version: str) -> None:
    require_driver(version)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("busy_timeout", 10_000),
        ("application_id", APPLICATION_ID),
        ("user_version", form.VERSION),
    ],
)
def test_the_pragmas_are_in_force(store: Store, pragma: str, value: object) -> None:
    assert store.rows(f"PRAGMA {pragma}") == [(value,)]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("last_at INTEGER", "lust_at INTEGER"), ("CREATE TABLE draft", "CREATE TABLE craft")],
)
def test_a_letter_that_changed_in_a_tables_definition_is_damage(
    path: Path, right: str, wrong: str
) -> None:
    conn = driver.connect(str(path), isolation_level=None)
    conn.execute("PRAGMA writable_schema = ON")
    conn.execute("UPDATE sqlite_schema SET sql = replace(sql, ?, ?)", [right, wrong])
    conn.close()
    assert refusal(path).reason is StoreFault.DAMAGED


def test_a_step_whose_name_changed_is_not_taken_for_a_newer_version(path: Path) -> None:
    alter(path, "UPDATE _sqlite_migrations SET name = 'm002_fbcts' WHERE name = 'm002_facts'")
    open_store(path).close()
    alter(path, "PRAGMA user_version = 1")
    assert refusal(path).reason is StoreFault.DAMAGED


def test_an_analysed_store_is_no_damaged_one(path: Path) -> None:
    alter(path, "ANALYZE")
    open_store(path).close()


def test_a_second_opening_finds_everything_and_the_same_identity(path: Path) -> None:
    first = open_store(path)
    identity, log, digest = first.identity, whole_log(first), integrity.digest(first)
    first.close()
    second = open_store(path)
    assert (second.identity, whole_log(second)) == (identity, log)
    assert integrity.digest(second) == digest
    assert integrity.verify(second).problems == []
    second.close()


@pytest.mark.parametrize(
    "newer",
    [
        [f"PRAGMA user_version = {form.VERSION + 1}"],
        [
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('tablevoice', 'm999_from_the_future', '2099-01-01')"
        ],
        [
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('tablevoice', 'm999_from_the_future', '2099-01-01')",
            "PRAGMA journal_mode = DELETE",
        ],
    ],
    ids=["by its header", "by its migrations", "by its migrations, without a log beside it"],
)
def test_a_store_from_a_newer_version_is_refused_and_untouched(
    path: Path, newer: list[str]
) -> None:
    alter(path, *newer)
    before = fingerprint(path.parent)
    refused = refusal(path)
    assert refused.reason is StoreFault.TOO_NEW
    assert fingerprint(path.parent) == before


def test_a_newer_store_that_was_not_closed_keeps_its_bytes(path: Path, tmp_path: Path) -> None:
    running = driver.connect(str(path), isolation_level=None)
    running.execute(f"PRAGMA user_version = {form.VERSION + 1}")
    left = tmp_path / "left behind"
    left.mkdir()
    for side in ("", "-wal"):
        shutil.copy(f"{path}{side}", left / f"tablevoice.db{side}")
    running.close()
    before = fingerprint(left)
    assert refusal(left / "tablevoice.db").reason is StoreFault.TOO_NEW
    after = fingerprint(left)
    assert {name: after[name] for name in before} == before


@pytest.mark.parametrize("marked", [True, False])
def test_a_file_of_another_program_is_refused_and_untouched(
    tmp_path: Path,
    marked: bool,  # noqa: FBT001 (a table's column)
) -> None:
    path = tmp_path / "photos.db"
    alter(path, "CREATE TABLE photo (name TEXT)", "INSERT INTO photo VALUES ('cat')")
    if marked:
        alter(path, "PRAGMA application_id = 252006673")
    before = fingerprint(tmp_path)
    refused = refusal(path)
    assert refused.reason is StoreFault.FOREIGN
    assert "photos.db" in str(refused)
    assert fingerprint(tmp_path) == before


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    path = tmp_path / "tablevoice.db"
    path.touch()
    store = open_store(path)
    assert change_log.count(store) == 0
    store.close()


def test_a_store_whose_making_was_cut_short_is_made(tmp_path: Path) -> None:
    path = tmp_path / "tablevoice.db"
    alter(path, "PRAGMA journal_mode = WAL")
    store = belong(open_store(path))
    actions.enrol(store, name="Hall A", role="voting")
    assert integrity.verify(store).problems == []
    store.close()


def test_a_folder_in_the_way_is_a_sentence(tmp_path: Path) -> None:
    assert refusal(tmp_path).reason is StoreFault.UNWRITABLE
    (tmp_path / "file").write_text("in the way")
    assert refusal(tmp_path / "file" / "tablevoice.db").reason is StoreFault.UNWRITABLE


def test_the_migration_and_the_record_of_it_commit_together(tmp_path: Path) -> None:
    path = tmp_path / "tablevoice.db"
    conn = driver.connect(str(path), isolation_level=None)
    conn.execute("BEGIN IMMEDIATE")
    migrations.apply(conn)
    assert conn.in_transaction
    conn.execute("ROLLBACK")
    assert conn.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
    conn.close()


def test_another_writer_for_too_long_is_a_sentence(store: Store, path: Path) -> None:
    other = open_store(path)
    store.rows("PRAGMA busy_timeout = 50")
    with other.writing(), pytest.raises(StoreError) as refused:
        drafts.keep(store, "idea title", "A")
    assert refused.value.reason is StoreFault.BUSY
    drafts.keep(store, "idea title", "A")
    assert drafts.read(other, "idea title") == "A"
    other.close()


def test_readers_see_one_moment_while_others_write(store: Store, path: Path) -> None:
    other = open_store(path)
    with store.reading():
        before = change_log.count(store)
        actions.enrol(other, name="Hall B", role="organiser")
        assert change_log.count(store) == before
    assert change_log.count(store) == before + 1
    other.close()


def test_writing_inside_reading_is_a_bug_that_is_told(store: Store) -> None:
    with store.reading(), pytest.raises(RuntimeError):
        drafts.keep(store, "idea title", "A")
    drafts.keep(store, "idea title", "A")
    assert drafts.read(store, "idea title") == "A"


def introduce_oneself(store: Store) -> None:
    actions.enrol(store, name="Hall B", role="organiser")


def receive_somebody(store: Store) -> None:
    author = Author("somebody")
    author.introduce()
    change_log.receive(store, author.log, "test")


@pytest.mark.parametrize("deed", [introduce_oneself, receive_somebody])
def test_a_change_and_its_projection_commit_together(
    store: Store, deed: Callable[[Store], None]
) -> None:
    before = change_log.vector(store)
    store.run("ALTER TABLE device RENAME TO gone")  # so that the projection cannot be written

    with pytest.raises(driver.OperationalError, match="no such table: device"):
        deed(store)

    assert change_log.vector(store) == before
    store.run("ALTER TABLE gone RENAME TO device")
    assert integrity.verify(store).problems == []


def test_an_error_in_a_block_takes_back_all_of_it(store: Store) -> None:
    digest, count = integrity.digest(store), change_log.count(store)

    def fail_half_way() -> None:
        with store.writing():
            actions.add_challenge(store, question="Why?")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert (integrity.digest(store), change_log.count(store)) == (digest, count)
    actions.add_challenge(store, question="Why?")
    assert change_log.count(store) == count + 1


class Coded(driver.OperationalError):  # type: ignore[misc]  # the driver publishes no types
    """A driver's error under any of SQLite's result codes."""

    def __init__(self, code: int | None, text: str = "") -> None:
        super().__init__(text)
        self.sqlite_errorcode = code


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (5, StoreFault.BUSY),
        (6, StoreFault.BUSY),
        (8, StoreFault.UNWRITABLE),
        (3, StoreFault.UNWRITABLE),
        (10, StoreFault.UNWRITABLE),
        (11, StoreFault.DAMAGED),
        (13, StoreFault.FULL),
        (14, StoreFault.UNWRITABLE),
        (15, StoreFault.BUSY),
        (26, StoreFault.DAMAGED),
        (1, None),
        (19, None),
        (21, None),
    ],
)
def test_every_code_about_disk_file_or_lock_has_its_fault(
    tmp_path: Path, code: int, fault: StoreFault | None
) -> None:
    """Result codes: sqlite.org/rescode. The high bits say more about the same thing."""
    assert fault_of(Coded(code), tmp_path / "tablevoice.db") is fault
    assert fault_of(Coded(code | 7 << 8), tmp_path / "tablevoice.db") is fault


def test_a_header_with_an_unheard_of_format_is_damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[44:48] = (9).to_bytes(4)  # the schema format number: sqlite.org/fileformat2
    path.write_bytes(data)
    assert refusal(path).reason is StoreFault.DAMAGED


def test_text_that_is_no_longer_unicode_is_damage(store: Store) -> None:
    with pytest.raises(StoreError) as found:
        store.rows("SELECT CAST(x'ff' AS TEXT)")
    assert found.value.reason is StoreFault.DAMAGED


def test_a_full_disk_is_told_from_a_forbidden_one(tmp_path: Path) -> None:
    gone = tmp_path / "gone" / "tablevoice.db"
    assert fault_of(Coded(14), gone) is StoreFault.UNWRITABLE


def test_no_driver_error_about_the_file_leaves_the_store(store: Store) -> None:
    store.rows("PRAGMA query_only = ON")
    for write in (
        lambda: drafts.keep(store, "idea title", "A"),
        lambda: actions.enrol(store, name="A", role="voting"),
        lambda: store.run("DELETE FROM draft"),
        lambda: store.run_many("INSERT INTO draft VALUES (?, ?)", [("a", "b")]),
        lambda: integrity.rebuild(store),
    ):
        with pytest.raises(StoreError) as refused:
            write()
        assert refused.value.reason is StoreFault.UNWRITABLE
    store.rows("PRAGMA query_only = OFF")
    drafts.keep(store, "idea title", "A")


def test_the_clock_is_the_one_that_was_given(tmp_path: Path) -> None:
    store = open_store(tmp_path / "tablevoice.db", WallClock(START))
    assert store.now() == START
    store.close()


def test_the_form_that_a_start_looks_for_is_what_the_migrations_make() -> None:
    conn = driver.connect(":memory:", isolation_level=None)

    migrations.apply(conn)

    assert form.tables(conn) == form.TABLES
    taken = conn.execute("SELECT name FROM _sqlite_migrations ORDER BY id").fetchall()
    assert tuple(name for (name,) in taken) == form.STEPS
    conn.close()


def test_a_start_on_a_store_that_is_up_to_date_loads_no_migrations(tmp_path: Path) -> None:
    open_store(tmp_path / "tablevoice.db").close()
    program = (
        "import sys; from pathlib import Path; from kiosk.store.database import open_store; "
        f"open_store(Path({str(tmp_path / 'tablevoice.db')!r})); "
        "sys.exit('sqlite_utils' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
