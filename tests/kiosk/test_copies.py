"""A store that was copied takes a new key, loses nothing, and leaves the original in peace."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.changes import Idea
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import change_log, devices, ideas, integrity, laptop, standing
from kiosk.store.database import Store, open_store
from kiosk.vouchers import MAX_DEPTH
from tests.event import Hackathon, WallClock, exchange, receive_all, ticket_for


@contextmanager
def opened(path: Path) -> Iterator[Store]:
    store = open_store(path, WallClock(), check=False)
    yield store
    store.close()


def image(store: Store, path: Path) -> Path:
    """A copy of a laptop's disk."""
    store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(store.path, path)
    return path


def write(event: Hackathon, store: Store, title: str) -> str:
    return actions.save_idea(store, challenge=event.challenge, title=title)


def undo(store: Store, action: Callable[[], object]) -> None:
    """Do something in a transaction that does not hold, as when the disk is full."""
    with contextlib.suppress(RuntimeError), store.writing():
        action()
        raise RuntimeError


def assert_sound(*stores: Store) -> None:
    assert len({integrity.digest(store) for store in stores}) == 1
    for store in stores:
        assert integrity.verify(store).problems == []
        assert standing.count_withheld(store) == 0
        assert integrity.rebuild(store) == integrity.digest(store)


def test_a_copy_takes_a_new_key_and_the_original_goes_on(event: Hackathon, scribe: Store) -> None:
    before = scribe.identity.device
    write(event, scribe, "Before")
    with opened(image(scribe, event.folder / "copy.db")) as copy:
        assert laptop.is_doubled(copy)
        assert not laptop.is_doubled(scribe)
        write(event, copy, "On the copy")
        write(event, scribe, "On the original")
        assert scribe.identity.device == before
        after = copy.identity.device
        assert after != before
        exchange(event.organiser, scribe, copy)
        assert len(ideas.find(event.organiser)) == 3
        assert_sound(event.organiser, scribe, copy)
        members = standing.membership(event.organiser)
        assert members.predecessor(after) == before
        assert members.is_in(before)
        assert members.is_in(after)


def test_a_copy_has_the_name_role_and_table_of_the_original(
    event: Hackathon, scribe: Store
) -> None:
    original = devices.this_device(scribe)
    assert original is not None
    with opened(image(scribe, event.folder / "copy.db")) as copy:
        write(event, copy, "On the copy")
        found = devices.this_device(copy)
        assert found is not None
        assert (found.name, found.role, found.table) == (original.name, "scribe", original.table)


def test_the_copy_of_a_scribe_is_a_scribe(event: Hackathon) -> None:
    scribe = event.laptop("Table 8", rights="scribe")
    with opened(image(scribe, event.folder / "copy.db")) as copy:
        write(event, copy, "On the copy")
        with pytest.raises(InvalidInput) as refused:
            actions.open_poll(copy, event.other_challenge)
        assert refused.value.reason is InputFault.NO_RIGHT


def test_a_copy_of_a_copy_takes_a_key_of_its_own(event: Hackathon, scribe: Store) -> None:
    with opened(image(scribe, event.folder / "copy.db")) as copy:
        write(event, copy, "On the copy")
        with opened(image(copy, event.folder / "second.db")) as second:
            write(event, second, "On the second")
            write(event, copy, "On the first again")
            exchange(event.organiser, scribe, copy, second)
            assert len({store.identity.device for store in (scribe, copy, second)}) == 3
            assert len(ideas.find(scribe)) == 3
            assert_sound(event.organiser, scribe, copy, second)


def test_laptops_imaged_before_they_joined_are_two(event: Hackathon) -> None:
    with opened(event.folder / "image.db") as first:
        actions.take_ticket(first, ticket_for("scribe").text)
        receive_all(first, event.organiser)
        with opened(image(first, event.folder / "clone.db")) as second:
            for store in (first, second):
                actions.enrol(store, name="Table", role="scribe", table="1")
                write(event, store, "Hello")
            assert first.identity.device != second.identity.device
            exchange(event.organiser, first, second)
            assert len(ideas.find(event.organiser)) == 2
            assert_sound(event.organiser, first, second)


def test_a_restored_backup_that_wrote_finds_its_own_chain_forked_and_takes_a_new_key(
    event: Hackathon, scribe: Store
) -> None:
    path = scribe.path
    write(event, scribe, "Before")
    backup = image(scribe, event.folder / "backup.db").read_bytes()
    write(event, scribe, "Sent and then lost")
    receive_all(event.organiser, scribe)
    before = scribe.identity.device
    scribe.close()
    path.write_bytes(backup)  # in place: the file is the same one
    for side in ("-wal", "-shm"):
        path.with_name(path.name + side).unlink(missing_ok=True)
    with opened(path) as restored:
        write(event, restored, "After the restoration")
        assert restored.identity.device == before
        exchange(event.organiser, restored)
        assert laptop.is_doubled(restored)
        write(event, restored, "Under a new key")
        assert restored.identity.device != before
        exchange(event.organiser, restored)
        assert len(ideas.find(event.organiser)) == 4
        assert_sound(event.organiser, restored)


def test_two_connections_write_as_one_device_after_either_took_a_new_key(
    event: Hackathon, scribe: Store
) -> None:
    path = image(scribe, event.folder / "copy.db")
    with opened(path) as screen, opened(path) as worker:
        standing.membership(screen)
        write(event, worker, "From the worker")
        write(event, screen, "From the screen")
        receive_all(worker, event.organiser)
        write(event, screen, "Again")
        assert screen.identity.device == worker.identity.device
        assert screen.identity.device != scribe.identity.device
        authors = {c.device for c in change_log.beyond(screen, {}) if c.kind == "idea"}
        assert authors == {screen.identity.device}
        assert_sound(screen, worker)


def test_a_write_that_fails_leaves_no_new_key_behind(event: Hackathon, scribe: Store) -> None:
    with opened(image(scribe, event.folder / "copy.db")) as copy:
        before = copy.identity.device
        undo(copy, lambda: write(event, copy, "Lost"))
        assert copy.identity.device == before
        assert laptop.is_doubled(copy)
        write(event, copy, "Kept")
        assert_sound(copy)


def test_what_was_undone_is_not_remembered_as_taking_part(event: Hackathon, scribe: Store) -> None:
    other = event.laptop("Table 9")
    undo(scribe, lambda: actions.enrol(scribe, name="Another", role="scribe", table="7"))
    with opened(scribe.path) as worker:
        receive_all(worker, other)
    write(event, other, "Hello")
    receive_all(scribe, other)
    assert standing.membership(scribe).is_in(other.identity.device)
    assert len(ideas.find(scribe)) == 1
    assert_sound(scribe)


def test_what_one_connection_learns_of_who_takes_part_the_other_undoes_rightly(
    event: Hackathon, scribe: Store
) -> None:
    second = event.laptop("Second", role="organiser")
    exchange(event.organiser, second, scribe)
    with opened(second.path) as worker:
        standing.membership(second)
        idea = write(event, scribe, "Ours")
        receive_all(worker, scribe)
        ahead = event.laptop("Ahead", role="organiser", clock=WallClock(event.clock.ms + 10**9))
        exchange(worker, ahead)
        actions.revoke_device(ahead, scribe.identity.device)
        write(event, scribe, "Later")
        receive_all(worker, ahead)
        receive_all(worker, scribe)
        assert standing.count_withheld(worker) == 1
        actions.revoke_device(second, ahead.identity.device)
        assert_states_agree(second, worker)
        assert idea in ideas.find(second)


def assert_states_agree(*stores: Store) -> None:
    for store in stores:
        assert integrity.rebuild(store) == integrity.digest(store)
        assert integrity.verify(store).problems == []


def test_an_organiser_who_was_copied_issues_tickets_that_hold(event: Hackathon) -> None:
    with opened(image(event.organiser, event.folder / "copy.db")) as copy:
        ticket = actions.issue_ticket(copy, role="scribe", label="Table 1")
        with opened(event.folder / "guest.db") as guest:
            actions.take_ticket(guest, ticket.text)
            receive_all(guest, copy)
            actions.enrol(guest, name="Table 1", role="scribe", table="1")
            write(event, guest, "Hello")
            exchange(event.organiser, copy, guest)
            assert_sound(event.organiser, copy, guest)


def test_who_took_more_new_keys_than_anybody_believes_needs_a_ticket(event: Hackathon) -> None:
    guest = event.laptop("Table 8", rights="scribe")
    for number in range(MAX_DEPTH):
        laptop.go_on_from(guest, guest.identity.secret)
        try:
            write(event, guest, f"{number}")
        except InvalidInput as error:
            assert error.reason is InputFault.NOT_ENROLLED  # noqa: PT017
            break
    else:
        pytest.fail("every key was believed")
    actions.take_ticket(guest, ticket_for("scribe").text)
    actions.enrol(guest, name="Table 8", role="scribe", table="8")
    write(event, guest, "In again")
    exchange(event.organiser, guest)
    assert_sound(event.organiser, guest)


def test_a_body_of_a_copy_is_that_of_the_one_who_wrote_it(event: Hackathon, scribe: Store) -> None:
    idea = write(event, scribe, "Ours")
    with opened(image(scribe, event.folder / "copy.db")) as copy:
        change_log.write(copy, "idea", idea, Idea(title="Theirs", challenge="c", table="7"))
        change_log.write(scribe, "idea", idea, Idea(title="Ours", challenge="c", table="7"))
        exchange(scribe, copy)
        row = ideas.read(scribe, idea)
        assert row is not None
        assert row.versions == 2
        assert_sound(scribe, copy)
