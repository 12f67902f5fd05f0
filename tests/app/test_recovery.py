"""A damaged store is set aside; the laptop goes on, and gets back what can be had."""

import contextlib

import msgspec
import pytest

from kiosk import actions
from kiosk.app.recovery import open_or_recover
from kiosk.errors import StoreError, StoreFault
from kiosk.identity import device_id
from kiosk.settings import Folder, Settings
from kiosk.store import devices, ideas, integrity
from kiosk.store.database import open_store
from kiosk.store.laptop import secrets
from kiosk.store.memberships import membership
from tests.event import ROOM_KEY, ticket_for

IDEAS = 300
TICKET = ticket_for("organiser").text


@pytest.fixture
def laptop(tmp_path):
    folder = Folder(tmp_path)
    folder.keep(
        Settings(hub="http://127.0.0.1:1", name="Table 7", role="scribe", table="7", ticket=TICKET)
    )
    store = open_store(folder.store)
    actions.take_ticket(store, TICKET)
    actions.enrol(store, name="Table 7", role="scribe", table="7")
    actions.create_event(store, name="Hackathon")
    challenge = actions.add_challenge(store, question="What should change?")
    for number in range(IDEAS):
        actions.save_idea(store, challenge=challenge, title=f"Idea {number}")
    store.close()
    return folder


def damage(path, start, length):
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * length)


def test_a_whole_store_is_opened_with_nothing_to_say(laptop):
    store, notices = open_or_recover(laptop)

    assert notices == []
    assert ideas.count(store) == IDEAS


def test_what_can_be_read_is_taken_over_and_the_damaged_file_is_kept(laptop):
    before = devices.devices(open_store(laptop.store))[0].id
    size = laptop.store.stat().st_size
    damage(laptop.store, size * 3 // 4, 8_192)
    damaged = laptop.store.read_bytes()

    store, notices = open_or_recover(laptop)

    [aside] = laptop.path.glob("*-damaged-*.db")
    assert aside.read_bytes() == damaged
    assert aside.name in notices[0]
    assert 0 < ideas.count(store) <= IDEAS
    assert integrity.verify(store).problems == []
    device = devices.this_device(store)
    assert device is not None
    assert (device.name, device.role, device.table) == ("Table 7", "scribe", "7")
    assert device.id != before
    members = membership(store)
    assert members.is_in(device.id)
    assert members.predecessor(device.id) == before


def test_a_file_that_is_no_database_at_all_begins_anew_by_the_ticket_that_was_kept(laptop):
    laptop.store.write_bytes(b"not a database" * 1_000)

    store, notices = open_or_recover(laptop)

    assert ideas.count(store) == 0
    assert "0 changes were recovered" in notices[0]
    assert devices.this_device(store) is not None


def test_where_no_ticket_was_kept_either_the_laptop_asks_for_one(laptop):
    laptop.keep(msgspec.structs.replace(laptop.settings(), ticket=""))
    laptop.store.write_bytes(b"not a database" * 1_000)

    store, notices = open_or_recover(laptop)

    assert "Join the event again" in notices[0]
    assert devices.this_device(store) is None


def test_the_recovered_laptop_goes_on_writing(laptop):
    damage(laptop.store, laptop.store.stat().st_size - 4_096, 4_096)
    store, _ = open_or_recover(laptop)

    challenge = actions.add_challenge(store, question="And now?")
    actions.save_idea(store, challenge=challenge, title="We go on")

    assert integrity.verify(store).problems == []


def test_a_store_from_a_newer_version_is_not_taken_for_a_damaged_one(laptop):
    with laptop.store.open("r+b") as file:
        file.seek(60)
        file.write((9_999).to_bytes(4))
    before = laptop.store.read_bytes()

    with pytest.raises(StoreError) as refused:
        open_or_recover(laptop)

    assert refused.value.reason is StoreFault.TOO_NEW
    assert laptop.store.read_bytes() == before


def test_the_new_store_keeps_the_events_keys_and_the_ticket(laptop):
    with contextlib.closing(open_store(laptop.store)) as store:
        before = secrets(store)
    damage(laptop.store, laptop.store.stat().st_size * 3 // 4, 8_192)

    store, _ = open_or_recover(laptop)

    assert secrets(store) == before


def test_where_all_is_lost_the_ticket_lets_the_laptop_in_again(laptop):
    laptop.store.write_bytes(b"not a database" * 1_000)

    store, _ = open_or_recover(laptop)

    assert membership(store).is_in(store.identity.device)
    assert secrets(store).room_key == ROOM_KEY


def test_the_founders_laptop_goes_on_with_the_key_of_its_event(tmp_path):
    folder = Folder(tmp_path)
    folder.keep(Settings(name="Organiser", role="organiser"))
    with contextlib.closing(open_store(folder.store)) as store:
        actions.enrol(store, name="Organiser", role="organiser")
        event = actions.create_event(store, name="Hackathon")
        for number in range(60):
            actions.add_challenge(store, question=f"What should change? {number}")
        before = secrets(store)
    damage(folder.store, folder.store.stat().st_size // 2, 4_096)

    store, _ = open_or_recover(folder)

    assert secrets(store) == before
    assert device_id(before.event_key or b"") == event
    assert membership(store).is_in(store.identity.device)


def test_no_other_event_begins_where_the_events_key_is_lost(tmp_path):
    folder = Folder(tmp_path)
    folder.keep(Settings(name="Organiser", role="organiser"))
    folder.store.write_bytes(b"not a database" * 1_000)

    store, _ = open_or_recover(folder)

    assert store.event_key is None
