"""How long kiosks wait for a voter is the event's to say, within bounds."""

import pytest

from kiosk import actions
from kiosk.changes import Event, read_body, write_body
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import change_log, events, integrity, registers
from tests.event import Hackathon, exchange


@pytest.fixture
def event(tmp_path):
    event = Hackathon(tmp_path)
    yield event
    event.close()


def waiting(store):
    found = events.event(store)
    assert found is not None
    return found.idle, found.warning


def test_a_kiosk_waits_60_seconds_and_asks_for_20_unless_told_otherwise(event):
    assert waiting(event.organiser) == (60, 20)


def test_every_kiosk_hears_of_other_times(event):
    kiosk = event.laptop("Kiosk", role="voting")
    actions.set_waiting(event.organiser, idle=120, warning=45)
    exchange(event.organiser, kiosk)
    assert waiting(kiosk) == (120, 45)
    assert integrity.verify(kiosk).problems == []


def test_other_times_leave_the_event_as_it_was(event):
    before = events.event(event.organiser)
    assert before is not None
    actions.set_waiting(event.organiser, idle=90, warning=30)
    assert events.event(event.organiser) == before._replace(idle=90, warning=30)
    actions.admit_voter(event.organiser, event.codes[0])


def test_the_same_times_again_write_nothing(event):
    actions.set_waiting(event.organiser, idle=90, warning=30)
    held = change_log.count(event.organiser)
    actions.set_waiting(event.organiser, idle=90, warning=30)
    assert change_log.count(event.organiser) == held


@pytest.mark.parametrize(
    ("idle", "warning", "field"),
    [(29, 20, "idle"), (601, 20, "idle"), (60, 19, "warning"), (60, 121, "warning")],
)
def test_times_have_bounds_that_leave_everybody_time_to_answer(event, idle, warning, field):
    with pytest.raises(InvalidInput) as caught:
        actions.set_waiting(event.organiser, idle=idle, warning=warning)
    assert (caught.value.reason, caught.value.field) == (InputFault.TIME_OUT_OF_RANGE, field)
    assert waiting(event.organiser) == (60, 20)


def test_a_kiosk_may_not_say_how_long_kiosks_wait(event):
    kiosk = event.laptop("Kiosk", role="voting", rights="voting")
    said = registers.value(kiosk, "event", event.id)
    assert isinstance(said, Event)
    with pytest.raises(InvalidInput):
        actions.set_waiting(kiosk, idle=600, warning=20)
    assert waiting(kiosk) == (60, 20)


def test_an_event_of_an_older_version_waits_as_it_always_did():
    old = '{"v":1,"name":"City Hack","badge_key":"' + "0" * 64 + '"}'
    body = read_body("event", old)
    assert isinstance(body, Event)
    assert (body.idle, body.warning) == (60, 20)
    assert '"v":1' in write_body(body)
