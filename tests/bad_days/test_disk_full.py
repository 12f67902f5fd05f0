"""A full disk is a sentence: the draft stays, nothing is half written, and work goes on."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

from kiosk import actions
from kiosk.changes import Idea
from kiosk.errors import StoreError, StoreFault
from kiosk.store import change_log, drafts, ideas, integrity
from kiosk.store.database import Store, open_store
from tests.event import Author, Hackathon, belong, receive_all

ROOM_MIB = 6
FILLER = "a guest's holiday photos"


class Disk(Protocol):
    """A disk that can be filled and freed under an open store."""

    folder: Path

    def fill(self, store: Store) -> None: ...

    def free(self, store: Store) -> None: ...


class RealDisk:
    """A small file system of its own, filled by another program's file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, store: Store) -> None:
        with (self.folder / FILLER).open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4_096)) == 4_096:
                    pass
            except OSError:
                return

    def free(self, store: Store) -> None:
        (self.folder / FILLER).unlink()


class Quota:
    """SQLite's own limit on pages, which fails with the same SQLITE_FULL on every system."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, store: Store) -> None:
        store.rows("PRAGMA max_page_count = 1")  # it goes no lower than what is in use

    def free(self, store: Store) -> None:
        store.rows("PRAGMA max_page_count = 1000000")


def _mount(folder: Path) -> str:
    """Mount a small file system; gives why that was not possible, or nothing."""
    mount = shutil.which("mount")
    if not sys.platform.startswith("linux") or mount is None:
        return "a file system of a few MiB can be mounted on Linux alone"
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={ROOM_MIB}m", "tmpfs", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    return f"mounting is not permitted here: {done.stderr.strip()}" if done.returncode else ""


@pytest.fixture(params=["a real disk", "a quota"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    if request.param == "a quota":
        yield Quota(folder)
        return
    if reason := _mount(folder):
        pytest.skip(reason)
    yield RealDisk(folder)
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    hackathon = Hackathon(elsewhere)
    yield hackathon
    hackathon.close()


@pytest.fixture
def scribe(disk: Disk, event: Hackathon) -> Iterator[Store]:
    store = belong(open_store(disk.folder / "tablevoice.db"))
    receive_all(store, event.organiser)
    actions.enrol(store, name="Table 7", role="scribe", table="7")
    yield store
    store.close()


def until_full(deed: Callable[[int], object]) -> int:
    """Do it again and again; gives how often it went well before the disk was full."""
    for number in range(20_000):
        try:
            deed(number)
        except StoreError as error:
            assert (error.reason, str(error)[-1]) == (StoreFault.FULL, "."), error  # noqa: PT017 (an early one ends the loop)
            return number
    pytest.fail("the disk was never full")


def sound(store: Store) -> None:
    store.check()
    assert integrity.verify(store).problems == []


def test_a_full_disk_refuses_an_idea_and_keeps_its_draft(
    disk: Disk, event: Hackathon, scribe: Store
) -> None:
    title, detail = "What the table says", "and what it means by it"
    drafts.keep(scribe, actions.TITLE_DRAFT, title)
    drafts.keep(scribe, actions.DETAIL_DRAFT, detail)
    disk.fill(scribe)
    saved: list[str] = []

    def save(number: int) -> None:
        saved.append(
            actions.save_idea(
                scribe, challenge=event.challenge, title=f"{number} other words", detail="x" * 4_000
            )
        )

    written = until_full(save)
    count, digest = change_log.count(scribe), integrity.digest(scribe)
    with pytest.raises(StoreError):
        actions.save_idea(scribe, challenge=event.challenge, title=title, detail=detail * 150)
    assert set(ideas.find(scribe)) == set(saved)
    assert len(saved) == written
    assert drafts.read(scribe, actions.TITLE_DRAFT) == title
    assert drafts.read(scribe, actions.DETAIL_DRAFT) == detail
    assert (change_log.count(scribe), integrity.digest(scribe)) == (count, digest)

    disk.free(scribe)
    idea = actions.save_idea(scribe, challenge=event.challenge, title=title, detail=detail)
    assert ideas.read(scribe, idea) is not None
    assert change_log.count(scribe) == count + 1
    assert drafts.read(scribe, actions.TITLE_DRAFT) == ""
    sound(scribe)


def test_a_full_disk_in_the_middle_of_a_page_takes_none_of_it(disk: Disk, scribe: Store) -> None:
    author = Author("talkative")
    author.introduce()
    for number in range(2_000):
        body = Idea(title=f"{number} " * 50, detail="x" * 3_000, challenge="c", table="1")
        author.write("idea", f"idea {number}", body)
    disk.fill(scribe)
    size = 40

    def take(number: int) -> None:
        change_log.receive(scribe, author.log[number * size : (number + 1) * size], "hub")

    pages = until_full(take)
    assert change_log.vector(scribe).get(author.device, (0, b""))[0] == pages * size
    assert len([i for i in ideas.find(scribe) if i.startswith("idea ")]) == max(0, pages * size - 1)

    disk.free(scribe)
    take(pages)
    assert change_log.vector(scribe)[author.device][0] == (pages + 1) * size
    sound(scribe)


def test_a_full_disk_in_the_middle_of_a_rebuild_leaves_the_state_as_it_was(
    disk: Disk, scribe: Store
) -> None:
    author = Author("talkative")
    author.introduce()
    for number in range(500):
        body = Idea(title=f"{number} " * 20, detail="x" * 200, challenge="c", table="1")
        author.write("idea", f"idea {number}", body)
    change_log.receive(scribe, author.log, "hub")
    digest = integrity.digest(scribe)
    disk.fill(scribe)
    if isinstance(disk, Quota):  # a rebuild frees the pages that it needs: use those up as well
        until_full(lambda n: drafts.keep(scribe, f"field {n}", "x" * 20_000))
        pages = scribe.rows("PRAGMA page_count")[0][0]
        scribe.rows(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoreError) as refused, scribe.writing():
            _rebuild_beside_more_words(scribe)
    else:
        with pytest.raises(StoreError) as refused:
            integrity.rebuild(scribe)
    assert refused.value.reason is StoreFault.FULL
    assert integrity.digest(scribe) == digest

    disk.free(scribe)
    assert integrity.rebuild(scribe) == digest
    sound(scribe)


def _rebuild_beside_more_words(store: Store) -> None:
    """A rebuild in a transaction that has taken the room it would have had."""
    for number in range(200):
        drafts.keep(store, f"field {number}", "y" * 30_000)
    integrity.rebuild(store)


@pytest.mark.parametrize("disk", ["a real disk"], indirect=True)  # a quota is of an open store
def test_a_store_that_has_no_room_to_begin_is_a_sentence(disk: Disk, scribe: Store) -> None:
    disk.fill(scribe)
    with pytest.raises(StoreError) as refused:
        open_store(disk.folder / "another.db")
    assert refused.value.reason is StoreFault.FULL
    disk.free(scribe)
    open_store(disk.folder / "another.db").close()


def test_a_full_store_can_be_opened_read_and_closed(
    disk: Disk, event: Hackathon, scribe: Store
) -> None:
    idea = actions.save_idea(scribe, challenge=event.challenge, title="Kept")
    disk.fill(scribe)
    until_full(lambda n: drafts.keep(scribe, f"field {n}", "x" * 20_000))
    again = open_store(scribe.path)
    row = ideas.read(again, idea)
    assert row is not None
    assert row.title == "Kept"
    again.close()
