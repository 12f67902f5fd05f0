"""A stick goes from laptop to laptop, and all of them come to hold the same."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk import actions
from kiosk.errors import InputFault, InvalidInput, PeerError, PeerFault
from kiosk.exchange import Report
from kiosk.store import change_log, holdings, integrity, laptop
from kiosk.store.database import Store, open_store
from sync.shelf import open_shelf
from sync.stick import StickPeer, exchange_stick, load
from tests.event import ROOM_KEY, Author, Hackathon, belong, whole_log


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    with contextlib.closing(Hackathon(tmp_path)) as event:
        actions.enrol(event.organiser, name="Organiser", role="organiser", table="Desk")
        yield event


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


def plug_in(store: Store, stick: Path, room_key: bytes = ROOM_KEY) -> Report:
    """One visit of the stick that nobody stops."""
    return exchange_stick(store, stick, room_key, lambda: False, lambda _progress: None)


def weight(stick: Path) -> int:
    return sum(file.stat().st_size for file in (stick / "Tablevoice").iterdir())


def test_a_stick_that_goes_round_ten_laptops_twice_makes_them_equal_and_then_rests(
    event: Hackathon, stick: Path
) -> None:
    laptops = [event.organiser, *(event.laptop(f"Table {n}", table=str(n)) for n in range(9))]
    for number, store in enumerate(laptops):
        actions.save_idea(store, challenge=event.challenge, title=f"Idea {number}")

    for store in laptops:
        plug_in(store, stick)
    after_one_round = weight(stick)
    second = [plug_in(store, stick) for store in laptops]

    assert len({integrity.digest(store) for store in laptops}) == 1
    assert weight(stick) == after_one_round
    assert not any(report.sent or report.unread for report in second)
    assert [plug_in(store, stick)[1:5] for store in laptops] == [(0, 0, 0, 0)] * 10


def test_only_what_the_stick_lacks_is_left_on_it(event: Hackathon, stick: Path) -> None:
    first = plug_in(event.organiser, stick)
    actions.save_idea(event.organiser, challenge=event.challenge, title="One more")
    second = plug_in(event.organiser, stick)
    assert first.sent == change_log.count(event.organiser) - 1
    assert second.sent == 1
    assert len(list((stick / "Tablevoice").iterdir())) == 2


def test_many_files_are_put_together_and_nothing_is_lost(
    event: Hackathon, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.stick.MANY", 3)
    for number in range(5):
        actions.save_idea(event.organiser, challenge=event.challenge, title=f"Idea {number}")
        plug_in(event.organiser, stick)
    scribe = event.laptop("Scribe")
    plug_in(scribe, stick)
    plug_in(event.organiser, stick)
    assert len(contents(stick)) <= 3
    assert integrity.digest(scribe) == integrity.digest(event.organiser)


def test_both_branches_of_a_copied_laptop_travel_on_a_stick(event: Hackathon, stick: Path) -> None:
    trunk = [(author := Author("Copied")).introduce(), author.write("note", "trunk", "{}")]
    branches = []
    for name in ("left", "right"):
        copy = Author("Copied", list(trunk))
        branches.append([copy.write("note", f"{name} {n}", "{}") for n in range(3)])
    laptops = [event.laptop(f"Table {n}") for n in range(2)]
    for store, branch in zip(laptops, branches, strict=True):
        change_log.receive(store, [*trunk, *branch], "test")

    for store in (*laptops, *laptops, event.organiser):
        plug_in(store, stick)

    assert len({integrity.digest(store) for store in (*laptops, event.organiser)}) == 1
    held = {change.subject for change in whole_log(event.organiser)}
    assert {f"{name} {n}" for name in ("left", "right") for n in range(3)} <= held
    assert plug_in(laptops[0], stick).sent == 0


def test_what_a_stick_holds_counts_as_shared_nowhere(event: Hackathon, stick: Path) -> None:
    report = plug_in(event.organiser, stick)
    where = holdings.whereabouts(event.organiser)
    contact = holdings.contact(event.organiser, "stick")
    assert report.place == "stick"
    assert (where.room, where.platform) == (0, 0)
    assert contact is not None
    assert contact.address == str(stick)


def test_the_folder_of_the_stick_itself_may_be_chosen(event: Hackathon, stick: Path) -> None:
    plug_in(event.organiser, stick)
    assert plug_in(event.organiser, stick / "Tablevoice").sent == 0


def test_another_events_files_are_left_alone(event: Hackathon, stick: Path, tmp_path: Path) -> None:
    plug_in(event.organiser, stick)
    before = contents(stick)
    with contextlib.closing(open_store(tmp_path / "other.db")) as other:
        actions.enrol(other, name="Other", role="organiser", table="1")
        key = laptop.room_key(other)
        assert key is not None
        report = plug_in(other, stick, key)
        again = plug_in(other, stick, key)
    assert report.received == again.received == again.sent == 0
    assert report.unread == ("other_event",)
    assert before.items() <= contents(stick).items()
    assert plug_in(event.organiser, stick).unread == ("other_event",)


def contents(stick: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in (stick / "Tablevoice").iterdir()}


def test_names_and_contents_tell_a_finder_nothing(event: Hackathon, stick: Path) -> None:
    idea = "A very conspicuous idea"
    actions.save_idea(event.organiser, challenge=event.challenge, title=idea)
    plug_in(event.organiser, stick)
    for name, data in contents(stick).items():
        assert len(name) == 12
        assert idea.encode() not in data
        assert event.organiser.identity.device.encode() not in data
        assert event.id.encode() not in data


def test_a_laptop_without_an_event_leaves_a_stick_alone(stick: Path, tmp_path: Path) -> None:
    with (
        contextlib.closing(open_store(tmp_path / "new.db")) as store,
        pytest.raises(InvalidInput) as caught,
    ):
        plug_in(store, stick)
    assert caught.value.reason is InputFault.TICKET_MISSING
    assert not list(stick.iterdir())


@pytest.mark.parametrize("after", range(4))
def test_who_stops_leaves_no_half_of_a_file(event: Hackathon, stick: Path, after: int) -> None:
    asked = iter([False] * after)
    with pytest.raises(PeerError) as caught:
        exchange_stick(event.organiser, stick, ROOM_KEY, lambda: next(asked, True), lambda _: None)
    assert caught.value.reason is PeerFault.STOPPED
    assert not contents(stick)


def test_what_was_pushed_is_on_the_stick_once_its_vector_says_so(
    stick: Path, tmp_path: Path
) -> None:
    author = Author("Ada")
    changes = [author.introduce(), *(author.write("note", str(n), "{}") for n in range(20))]
    with (
        contextlib.closing(belong(open_store(tmp_path / "one.db"))) as one,
        contextlib.closing(belong(open_store(tmp_path / "two.db"))) as two,
        open_shelf(stick, ROOM_KEY) as shelf,
    ):
        peer = StickPeer(one, shelf, "stick", lambda: False)
        peer.push(changes)
        assert not contents(stick)
        said = peer.vector()
        loaded = load(two, shelf, lambda: False)
        assert said == change_log.vector(two)
        assert loaded.whole == list(contents(stick))


def test_a_file_that_was_taken_away_is_made_good(event: Hackathon, stick: Path) -> None:
    plug_in(event.organiser, stick)
    actions.add_challenge(event.organiser, question="And now?")
    plug_in(event.organiser, stick)
    min((stick / "Tablevoice").iterdir()).unlink()
    plug_in(event.organiser, stick)
    scribe = event.laptop("Scribe")
    plug_in(scribe, stick)
    plug_in(event.organiser, stick)
    assert integrity.digest(scribe) == integrity.digest(event.organiser)
    assert plug_in(scribe, stick).sent == 0


def test_a_forged_change_in_a_members_file_lands_nowhere(event: Hackathon, stick: Path) -> None:
    author = Author("Mallory")
    forged = msgspec.structs.replace(author.introduce(), sig=bytes(64))
    true = Author("Ada").introduce()
    with open_shelf(stick, ROOM_KEY) as shelf:
        shelf.put([[forged, true]])
    report = plug_in(event.organiser, stick)
    assert (report.received, report.set_aside) == (1, 0)
    assert author.device not in change_log.vector(event.organiser)
