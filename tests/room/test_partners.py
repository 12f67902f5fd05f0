"""Only an organiser's laptop of the event, by the log, may host its room."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk import actions
from kiosk.identity import Identity
from kiosk.store.database import Store, open_store
from sync.announcement import Found
from sync.partners import Partner, partners
from sync.tls import pin_digest, pin_of
from tests.event import Hackathon, exchange, ticket_for

HOUSE = "192.168.1.5"


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    made = Hackathon(tmp_path)
    yield made
    made.close()


def found(store: Store) -> Found:
    return Found(store.identity.device, (HOUSE, "10.0.0.2"), 8750)


def pin(store: Store) -> str:
    return pin_of(store.identity.public_key)


def test_an_organisers_laptop_is_a_host_at_each_of_its_addresses(event: Hackathon) -> None:
    scribe, own = event.laptop("Scribe"), pin(event.organiser)
    assert partners(scribe, "", [found(event.organiser)]) == [
        Partner(
            event.organiser.identity.device,
            "room",
            (f"https://{HOUSE}:8750#{own}", f"https://10.0.0.2:8750#{own}"),
        )
    ]


def test_a_scribes_laptop_hosts_nothing(event: Hackathon) -> None:
    scribe = event.laptop("Scribe")
    other = event.laptop("Other", rights="scribe")
    exchange(scribe, other)
    assert partners(scribe, "", [found(other)]) == []


def test_a_laptop_that_is_not_in_the_log_hosts_nothing(event: Hackathon) -> None:
    stranger = Found(Identity.new().device, (HOUSE,), 8750)
    assert partners(event.organiser, "", [stranger]) == []


def test_a_laptop_is_not_its_own_host(event: Hackathon) -> None:
    own = f"https://{HOUSE}:8750#{pin(event.organiser)}"
    assert partners(event.organiser, own, [found(event.organiser)]) == []


def test_an_organiser_who_was_shut_out_hosts_no_more(event: Hackathon) -> None:
    second = event.laptop("Second", role="organiser")
    exchange(second, event.organiser)
    actions.revoke_device(event.organiser, second.identity.device)
    assert partners(event.organiser, "", [found(second)]) == []


def test_a_new_laptop_trusts_whoever_made_its_ticket_until_its_log_names_somebody(
    event: Hackathon, tmp_path: Path
) -> None:
    organiser, stranger = event.organiser, Found(Identity.new().device, (HOUSE,), 8750)
    ticket = msgspec.structs.replace(
        ticket_for("scribe"), pin=pin_digest(organiser.identity.public_key)
    )
    with contextlib.closing(open_store(tmp_path / "new.db")) as new:
        actions.take_ticket(new, ticket.text)
        actions.enrol(new, name="Table 7", role="scribe", table="7")
        [host] = partners(new, "", [found(organiser)])
        assert host.addresses[0] == f"https://{HOUSE}:8750#{pin(organiser)}"

        exchange(organiser, new)
        assert partners(new, "", [stranger]) == []


def test_the_named_hub_is_the_platform_unless_a_laptop_of_the_log_has_its_key(
    event: Hackathon,
) -> None:
    scribe = event.laptop("Scribe")
    host = f"https://{HOUSE}:8750#{pin(event.organiser)}"
    assert [p.place for p in partners(scribe, host, [])] == ["room"]
    assert [p.place for p in partners(scribe, "https://hub.example", [])] == ["platform"]
