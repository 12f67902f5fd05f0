"""What a stick may hold that nobody should touch, and media that are not what they seem."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.errors import MediaError, MediaFault
from kiosk.exchange import Report
from kiosk.store import change_log, integrity
from kiosk.store.database import Store, open_store
from sync.directory import Directory
from sync.shelf import MAX_FILES
from sync.stick import exchange_stick
from tests.event import ROOM_KEY, Hackathon, whole_log

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files.")
root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="Only root may mount a file system."
)
unprivileged = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="Root may read and write everything."
)
NAME = "00010000.tvb"


@pytest.fixture
def organiser(tmp_path: Path) -> Iterator[Store]:
    with contextlib.closing(Hackathon(tmp_path)) as event:
        actions.enrol(event.organiser, name="Organiser", role="organiser", table="Desk")
        yield event.organiser


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    path = tmp_path / "stick" / "Tablevoice"
    path.mkdir(parents=True)
    return path


def plug_in(
    store: Store, stick: Path, open_directory: Callable[[Path], Directory] = Directory
) -> Report:
    return exchange_stick(
        store, stick, ROOM_KEY, lambda: False, lambda _: None, open_directory=open_directory
    )


def refusal(store: Store, stick: Path) -> MediaFault:
    """Why a stick was refused; the laptop's log is as it was."""
    log = whole_log(store)
    with pytest.raises(MediaError) as caught:
        plug_in(store, stick)
    assert whole_log(store) == log
    assert isinstance(caught.value.reason, MediaFault)
    return caught.value.reason


@posix
def test_a_tablevoice_that_is_a_link_is_refused(
    organiser: Store, shelf: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    shelf.rename(elsewhere)
    shelf.symlink_to(elsewhere)
    assert refusal(organiser, shelf.parent) is MediaFault.UNSAFE
    assert not list(elsewhere.iterdir())


def test_a_tablevoice_that_is_a_file_is_refused(organiser: Store, shelf: Path) -> None:
    shelf.rmdir()
    shelf.write_bytes(b"a file")
    assert refusal(organiser, shelf.parent) is MediaFault.UNSAFE
    assert shelf.read_bytes() == b"a file"


@posix
@pytest.mark.parametrize("kind", ["link", "dangling", "pipe", "directory", "device"])
def test_what_is_no_plain_file_is_not_opened(
    organiser: Store, shelf: Path, tmp_path: Path, kind: str
) -> None:
    plug_in(organiser, shelf.parent)
    whole = next(shelf.glob("*.tvb"))
    odd = shelf / NAME
    match kind:
        case "link":
            odd.symlink_to(whole.rename(tmp_path / "outside"))
        case "dangling":
            odd.symlink_to(tmp_path / "nowhere")
        case "pipe":
            os.mkfifo(odd)
        case "directory":
            odd.mkdir()
        case _:
            try:
                os.mknod(odd, 0o20644, os.makedev(1, 5))  # /dev/zero: it never ends
            except PermissionError:
                pytest.skip("Only root may make a device.")
    assert plug_in(organiser, shelf.parent).unread == ("unreadable",)
    assert not (tmp_path / "nowhere").exists()


@posix
@pytest.mark.parametrize("odd", [os.mkfifo, lambda path: path.symlink_to("/dev/zero")])
def test_a_file_that_is_swapped_for_something_else_while_it_is_opened_is_not_read(
    organiser: Store, shelf: Path, odd: Callable[[Path], None]
) -> None:
    class Swapping(Directory):
        def open(self, name: str, flags: int) -> int:
            if name == NAME:
                (shelf / name).unlink()
                odd(shelf / name)
            return super().open(name, flags)

    (shelf / NAME).write_bytes(b"one")
    assert plug_in(organiser, shelf.parent, Swapping).unread == ("unreadable",)


@posix
def test_a_folder_that_is_swapped_for_a_link_is_still_the_one_that_was_opened(
    shelf: Path, tmp_path: Path
) -> None:
    with contextlib.closing(Directory(shelf)) as directory:
        shelf.rename(tmp_path / "moved")
        shelf.symlink_to(tmp_path)
        with directory.writing(NAME) as write:
            write(b"data")
    assert (tmp_path / "moved" / NAME).read_bytes() == b"data"
    assert not (tmp_path / NAME).exists()


@pytest.mark.parametrize(
    "name",
    ["bundle.zip", "00010000.tvb.zip", "..tvb", "0001000g.tvb", "autorun.inf", "００010000.tvb"],
)
def test_other_files_and_archives_are_neither_opened_nor_touched(
    organiser: Store, shelf: Path, name: str
) -> None:
    with zipfile.ZipFile(shelf / name, "w") as archive:
        archive.writestr("../../escaped", "x")
    before = (shelf / name).read_bytes()
    report = plug_in(organiser, shelf.parent)
    assert not report.unread
    assert (shelf / name).read_bytes() == before
    assert not list(shelf.parent.parent.glob("escaped"))


@pytest.mark.parametrize("content", [b"", b"TABLEVCE", b"PK\x03\x04" * 100, bytes(1000)])
def test_a_file_of_the_right_name_that_is_no_bundle_is_told(
    organiser: Store, shelf: Path, content: bytes
) -> None:
    (shelf / NAME).write_bytes(content)
    report = plug_in(organiser, shelf.parent)
    assert report.unread in [("cut_short",), ("garbled",)]
    assert report.sent == change_log.count(organiser)


def test_a_damaged_file_is_made_good_by_the_next_laptop(organiser: Store, shelf: Path) -> None:
    plug_in(organiser, shelf.parent)
    whole = next(shelf.iterdir())
    whole.write_bytes(whole.read_bytes()[:-30])
    report = plug_in(organiser, shelf.parent)
    assert report.unread == ("cut_short",)
    assert plug_in(organiser, shelf.parent).sent == 0


def test_names_in_capitals_are_read_as_fat_may_give_them_back(
    organiser: Store, shelf: Path
) -> None:
    plug_in(organiser, shelf.parent)
    for file in shelf.iterdir():
        file.rename(file.with_name(file.name.upper()))
    assert plug_in(organiser, shelf.parent).sent == 0


def test_a_stick_with_more_files_than_any_event_leaves_is_refused(
    organiser: Store, shelf: Path
) -> None:
    for number in range(MAX_FILES + 1):
        (shelf / f"{number:08x}.tvb").touch()
    assert refusal(organiser, shelf.parent) is MediaFault.CROWDED


def test_a_stick_that_is_not_there_is_said_to_be_gone(organiser: Store, tmp_path: Path) -> None:
    assert refusal(organiser, tmp_path / "nowhere") is MediaFault.GONE
    assert not (tmp_path / "nowhere").exists()


@unprivileged
def test_a_folder_that_may_not_be_written_is_said_to_be(organiser: Store, shelf: Path) -> None:
    shelf.chmod(0o500)
    assert refusal(organiser, shelf.parent) is MediaFault.UNWRITABLE


def test_a_stick_that_keeps_something_else_is_found_out(organiser: Store, shelf: Path) -> None:
    class Forgetful(Directory):
        def write(self, fd: int, data: memoryview) -> int:
            return super().write(fd, memoryview(bytes(len(data))))

    with pytest.raises(MediaError) as caught:
        plug_in(organiser, shelf.parent, Forgetful)
    assert caught.value.reason is MediaFault.FAULTY
    assert not list(shelf.iterdir())
    assert plug_in(organiser, shelf.parent).sent == change_log.count(organiser)


def test_two_laptops_at_once_on_one_folder_lose_nothing(shelf: Path, tmp_path: Path) -> None:
    with contextlib.closing(Hackathon(tmp_path)) as event:
        laptops = [event.laptop(f"Table {n}") for n in range(2)]
        for number, store in enumerate(laptops):
            actions.save_idea(store, challenge=event.challenge, title=f"Idea {number}")
        paths = [store.path for store in laptops]
        with ThreadPoolExecutor(2) as both:
            list(both.map(lambda path: plug_in_at(path, shelf.parent), paths))
        for store in laptops:
            assert not plug_in(store, shelf.parent).unread
        plug_in(laptops[0], shelf.parent)
        assert len({integrity.digest(store) for store in laptops}) == 1


def plug_in_at(path: Path, stick: Path) -> None:
    with contextlib.closing(open_store(path)) as store:
        plug_in(store, stick)


@contextlib.contextmanager
def mounted(place: Path, *options: str) -> Iterator[Path]:
    """A file system of its own at a place."""
    place.mkdir()
    done = subprocess.run(["mount", *options, str(place)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"Nothing can be mounted here: {done.stderr.decode().strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


@root
def test_a_full_stick_says_so_and_works_once_there_is_room(
    organiser: Store, tmp_path: Path
) -> None:
    with mounted(tmp_path / "full", "-t", "tmpfs", "-o", "size=64k", "tmpfs") as stick:
        filler = stick / "film.mp4"
        with contextlib.suppress(OSError), filler.open("wb") as film:
            film.write(bytes(1 << 20))
        with contextlib.suppress(OSError):
            (stick / "Tablevoice").mkdir()
        assert refusal(organiser, stick) is MediaFault.FULL
        assert [*(stick / "Tablevoice").iterdir()] == []
        filler.unlink()
        assert plug_in(organiser, stick).sent == change_log.count(organiser)


@root
def test_a_read_only_stick_is_read_and_says_that_it_is_one(
    organiser: Store, tmp_path: Path
) -> None:
    with mounted(tmp_path / "stick", "-t", "tmpfs", "tmpfs") as stick:
        plug_in(organiser, stick)
        subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
        assert plug_in(organiser, stick).sent == 0
        actions.add_challenge(organiser, question="And now?")
        assert refusal(organiser, stick) is MediaFault.READ_ONLY


@root
def test_a_real_fat32_stick_carries_changes(organiser: Store, tmp_path: Path) -> None:
    maker = shutil.which("mkfs.vfat")
    if maker is None:
        pytest.skip("mkfs.vfat is not installed.")
    image = tmp_path / "fat.img"
    with image.open("wb") as file:
        file.truncate(64 << 20)
    subprocess.run([maker, "-F", "32", str(image)], check=True, capture_output=True)
    with mounted(tmp_path / "fat", "-t", "vfat", "-o", "loop", str(image)) as stick:
        assert plug_in(organiser, stick).sent == change_log.count(organiser)
        assert plug_in(organiser, stick).sent == 0


def test_a_system_that_cannot_sync_a_folder_is_no_hindrance(
    organiser: Store, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    truly = os.fsync

    def fsync(fd: int) -> None:
        if stat.S_ISDIR(os.fstat(fd).st_mode):
            raise OSError(errno.EINVAL, "not for folders")
        truly(fd)

    monkeypatch.setattr(os, "fsync", fsync)
    assert plug_in(organiser, shelf.parent).sent == change_log.count(organiser)
