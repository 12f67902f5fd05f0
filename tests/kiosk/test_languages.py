"""Which languages kiosks offer, and which first, is the event's to say; ideas keep their own."""

import pytest

from kiosk import actions
from kiosk.changes import LANGUAGES_MOST, Event, read_body
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import change_log, events, ideas, integrity
from tests.event import Hackathon, exchange


@pytest.fixture
def event(tmp_path):
    event = Hackathon(tmp_path)
    yield event
    event.close()


def languages(store):
    found = events.event(store)
    assert found is not None
    return found.languages


def test_nobody_has_chosen_languages_to_begin_with(event):
    assert languages(event.organiser) == ()


def test_every_kiosk_hears_of_the_languages_in_their_order(event):
    kiosk = event.laptop("Kiosk", role="voting")
    actions.set_languages(event.organiser, ["cy", "en", "pl"])
    exchange(event.organiser, kiosk)
    assert languages(kiosk) == ("cy", "en", "pl")
    assert integrity.verify(kiosk).problems == []
    actions.set_languages(event.organiser, ["en"])
    exchange(event.organiser, kiosk)
    assert languages(kiosk) == ("en",)


def test_other_languages_leave_the_event_as_it_was(event):
    actions.set_waiting(event.organiser, idle=90, warning=30)
    before = events.event(event.organiser)
    assert before is not None
    actions.set_languages(event.organiser, ["ur"])
    assert events.event(event.organiser) == before._replace(languages=("ur",))
    actions.set_waiting(event.organiser, idle=60, warning=20)
    assert languages(event.organiser) == ("ur",)


def test_the_same_languages_again_write_nothing(event):
    actions.set_languages(event.organiser, ["cy", "en"])
    held = change_log.count(event.organiser)
    actions.set_languages(event.organiser, ["cy", "en"])
    assert change_log.count(event.organiser) == held


@pytest.mark.parametrize(
    "wanted",
    [[], ["en", "en"], [""], [f"x-{n}" for n in range(LANGUAGES_MOST + 1)]],
    ids=["none", "twice", "nameless", "too many"],
)
def test_languages_that_cannot_be_are_refused_and_change_nothing(event, wanted):
    actions.set_languages(event.organiser, ["cy"])
    with pytest.raises(InvalidInput) as caught:
        actions.set_languages(event.organiser, wanted)
    assert caught.value.reason is InputFault.KIOSK_LANGUAGES_UNUSABLE
    assert caught.value.field == "languages"
    assert languages(event.organiser) == ("cy",)


def test_a_kiosk_may_not_say_what_kiosks_speak(event):
    kiosk = event.laptop("Kiosk", role="voting", rights="voting")
    with pytest.raises(InvalidInput):
        actions.set_languages(kiosk, ["cy"])
    assert languages(kiosk) == ()


def test_an_event_of_an_older_version_has_chosen_none():
    old = '{"v":1,"name":"City Hack","badge_key":"' + "0" * 64 + '"}'
    body = read_body("event", old)
    assert isinstance(body, Event)
    assert (body.languages, body.newest) == ([], 1)


def test_an_idea_keeps_its_language_until_another_is_given(event):
    table = event.laptop("Table 7")
    idea = actions.save_idea(
        table, challenge=event.challenge, title="Cisza", language="pl", table="7"
    )

    def now() -> tuple[str, str]:
        row = ideas.read(table, idea)
        assert row is not None
        return row.title, row.language

    actions.edit_idea(table, idea, title="Ciche pokoje", detail="")
    assert now() == ("Ciche pokoje", "pl")
    actions.edit_idea(table, idea, title="Ciche pokoje", detail="", language="ar")
    assert now() == ("Ciche pokoje", "ar")
    held = change_log.count(table)
    actions.edit_idea(table, idea, title="Ciche pokoje", detail="", language="ar")
    assert change_log.count(table) == held
    with pytest.raises(InvalidInput):
        actions.edit_idea(table, idea, title="Ciche pokoje", detail="", language="x" * 36)
    assert now() == ("Ciche pokoje", "ar")
