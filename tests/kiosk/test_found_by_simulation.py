"""What the simulator found in the kernel, each as small as it can be told."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.changes import Device
from kiosk.store import change_log, devices, integrity, standing
from kiosk.store.database import open_store
from tests.event import Hackathon, exchange, receive_all


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
        other = Device(
            name="Not mine", role="scribe", table="1", public_key=scribe.identity.public_key
        )
        change_log.write(copy, "device", scribe.identity.device, other)
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
