"""What the simulator found in the kernel, each as small as it can be told."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.changes import Device, Poll
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import chains, change_log, devices, holdings, integrity, registers, standing
from kiosk.store.database import open_store
from tests.event import Hackathon, WallClock, exchange, receive_all, ticket_for

HOUR = 3_600_000


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    hackathon = Hackathon(tmp_path)
    yield hackathon
    hackathon.close()


def test_a_copied_laptop_that_is_renamed_renames_itself_and_not_the_original(
    event: Hackathon, tmp_path: Path
):
    scribe = event.laptop("Table 7", rights="scribe")
    old = scribe.identity.device
    scribe.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(tmp_path / "Table 7.db", tmp_path / "copy.db")

    with contextlib.closing(open_store(tmp_path / "copy.db")) as copy:
        new = actions.enrol(copy, name="Table 8", role="scribe", table="8")

        assert new == copy.identity.device != old
        names = {device.id: device.name for device in devices.devices(copy)}
        assert (names[old], names[new]) == ("Table 7", "Table 8")
        assert standing.withheld(copy) == []


def test_why_a_change_does_not_count_is_the_same_in_whatever_order_laptops_hear_of_it(
    event: Hackathon, tmp_path: Path
):
    scribe = event.laptop("Table 7", rights="scribe")
    receive_all(event.organiser, scribe)
    scribe.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(tmp_path / "Table 7.db", tmp_path / "copy.db")
    with contextlib.closing(open_store(tmp_path / "copy.db", event.clock)) as copy:
        change_log.take_own_key(copy)
        above = Device(name="Desk", role="organiser", public_key=copy.identity.public_key)
        change_log.write(copy, "device", copy.identity.device, above)
        actions.revoke_device(event.organiser, scribe.identity.device)
        receive_all(event.organiser, copy)
        assert [aside.reason for aside in standing.withheld(event.organiser)] == ["revoked"] * 2
        actions.revoke_device(event.organiser, scribe.identity.device)
        assert [aside.reason for aside in standing.withheld(event.organiser)] == ["role"]
        exchange(event.organiser, copy)

        for store in (event.organiser, copy):
            shown = integrity.digest(store)
            assert integrity.rebuild(store) == shown
        assert integrity.digest(copy) == integrity.digest(event.organiser)


def test_a_ticket_that_runs_out_before_the_laptop_joins_is_refused_here_and_not_by_everybody_else(
    tmp_path: Path,
):
    clock = WallClock()
    with contextlib.closing(open_store(tmp_path / "late.db", clock)) as late:
        actions.take_ticket(late, ticket_for("scribe", expires=clock.ms + HOUR).text)
        clock.ms += 2 * HOUR

        with pytest.raises(InvalidInput) as refusal:
            actions.enrol(late, name="Table 7", role="scribe", table="7")

        assert refusal.value.reason is InputFault.TICKET_EXPIRED
        assert change_log.count(late) == 0


def test_a_conflict_that_this_version_cannot_read_is_left_to_a_newer_one(event: Hackathon):
    scribe = event.laptop("Table 7")
    for store in (event.organiser, scribe):
        change_log.write(store, "prize", "idea", Poll(state="open"))
    exchange(event.organiser, scribe)
    keep = registers.heads(scribe, "prize", "idea")[0].id

    with pytest.raises(InvalidInput):
        actions.settle_register(scribe, "prize", "idea", keep)

    assert len(registers.heads(scribe, "prize", "idea")) == 2


def test_the_changes_of_a_forked_laptop_are_counted_once_on_the_screen(
    event: Hackathon, tmp_path: Path
):
    scribe = event.laptop("Table 7")
    scribe.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(tmp_path / "Table 7.db", tmp_path / "copy.db")
    with contextlib.closing(open_store(tmp_path / "copy.db", event.clock)) as copy:
        copy.machine = scribe.machine  # a whole disk was copied: nobody noticed
        for store in (scribe, copy):
            actions.save_idea(store, challenge=event.challenge, title="Ramps")
        exchange(event.organiser, scribe, copy)

        assert chains.forked_devices(scribe)
        holdings.note(scribe, "room", "hub", change_log.vector(scribe))
        held = change_log.count(scribe)
        assert holdings.whereabouts(scribe) == (held, held, 0)


def test_a_laptop_that_may_not_rename_another_is_told_so(event: Hackathon):
    scribe = event.laptop("Table 7", rights="scribe")
    other = Device(name="Mine now", role="scribe", public_key=scribe.identity.public_key)

    with pytest.raises(InvalidInput) as refusal:
        change_log.write(scribe, "device", event.organiser.identity.device, other)

    assert refusal.value.reason is InputFault.NO_RIGHT
