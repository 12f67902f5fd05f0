"""Every deed, when all goes well. What each refuses is in test_refusals.py."""

from __future__ import annotations

import pytest

from kiosk import actions, badges
from kiosk.changes import IdeaState, Poll
from kiosk.store import badges as issued
from kiosk.store import (
    ballots,
    change_log,
    devices,
    drafts,
    events,
    ideas,
    quarantine,
    registers,
)
from kiosk.store.database import Store
from tests.event import Author, Hackathon, exchange


def test_a_laptop_introduces_itself_with_its_first_change(empty: Store) -> None:
    device = actions.enrol(empty, name="Hall A", role="scribe", table="7")
    (change,) = change_log.beyond(empty, {})
    assert (change.kind, change.subject, change.seq) == ("device", device, 1)
    row = devices.this_device(empty)
    assert row is not None
    assert (row.id, row.name, row.role, row.table, row.changes) == (
        device,
        "Hall A",
        "scribe",
        "7",
        1,
    )


def test_a_laptop_can_change_its_role(empty: Store) -> None:
    device = actions.enrol(empty, name="Hall A", role="scribe", table="7")
    assert actions.enrol(empty, name="Kiosk 1", role="voting") == device
    row = devices.this_device(empty)
    assert row is not None
    assert (row.name, row.role, row.table) == ("Kiosk 1", "voting", "")
    assert registers.conflicts(empty) == []


def test_an_event_has_challenges_with_polls_that_open_and_close(event: Hackathon) -> None:
    store = event.organiser
    first, second = events.challenges(store)
    assert (first.id, first.poll, first.dots, first.per_idea) == (event.challenge, "open", 5, 3)
    assert (second.id, second.poll, second.dots, second.per_idea) == (
        event.other_challenge,
        "closed",
        3,
        1,
    )
    actions.close_poll(store, event.challenge)
    assert [c.poll for c in events.challenges(store)] == ["closed", "closed"]
    found = events.event(store)
    assert found is not None
    assert (found.id, found.name) == (event.id, "City Hack")


def test_opening_an_open_poll_writes_nothing(event: Hackathon) -> None:
    before = change_log.count(event.organiser)
    actions.open_poll(event.organiser, event.challenge)
    assert change_log.count(event.organiser) == before


def test_issued_badges_are_admitted_by_their_code_and_kept_as_hashes(event: Hackathon) -> None:
    assert [actions.admit_voter(event.organiser, code) for code in event.codes] == event.voters
    assert issued.count(event.organiser) == len(event.codes)
    log = "".join(change.body for change in change_log.beyond(event.organiser, {}))
    for code in event.codes:
        assert code not in log
        assert badges.normalise(code) not in log


def test_printed_cards_are_admitted_once_however_often_they_are_given(event: Hackathon) -> None:
    codes = [badges.code_for(number) for number in (1, 2, 3)]
    actions.admit_badges(event.organiser, codes)
    actions.admit_badges(event.organiser, [*codes, *codes])
    assert issued.count(event.organiser) == len(event.codes) + 3


def test_many_badges_go_out_in_batches_that_peers_can_take(event: Hackathon) -> None:
    actions.issue_badges(event.organiser, 1_234)
    batches = [c for c in change_log.beyond(event.organiser, {}) if c.kind == "badges"]
    assert len(batches) == 1 + 3
    assert issued.count(event.organiser) == 1_234 + len(event.codes)


def test_a_saved_idea_is_in_the_list_and_its_drafts_are_gone(
    event: Hackathon, scribe: Store
) -> None:
    drafts.keep(scribe, actions.TITLE_DRAFT, "Quiet rooms")
    drafts.keep(scribe, actions.DETAIL_DRAFT, "One in each hall")
    idea = actions.save_idea(
        scribe, challenge=event.challenge, title="Quiet rooms", detail="One in each hall"
    )
    row = ideas.read(scribe, idea)
    assert row is not None
    assert (row.title, row.detail, row.challenge, row.table, row.language) == (
        "Quiet rooms",
        "One in each hall",
        event.challenge,
        "7",
        "en",
    )
    assert (row.state, row.place, row.versions) == ("submitted", "laptop", 1)
    assert drafts.read(scribe, actions.TITLE_DRAFT) == ""
    assert drafts.read(scribe, actions.DETAIL_DRAFT) == ""


def test_a_draft_of_other_words_outlives_a_saved_idea(event: Hackathon, scribe: Store) -> None:
    drafts.keep(scribe, actions.TITLE_DRAFT, "What the table is saying now")
    actions.save_idea(scribe, challenge=event.challenge, title="Brought in from a file")
    assert drafts.read(scribe, actions.TITLE_DRAFT) == "What the table is saying now"


def test_a_draft_with_half_a_character_is_kept_as_far_as_it_goes(scribe: Store) -> None:
    drafts.keep(scribe, actions.TITLE_DRAFT, "Ramps \ud83d")
    assert drafts.read(scribe, actions.TITLE_DRAFT) == "Ramps \ufffd"
    drafts.keep(scribe, actions.TITLE_DRAFT, "Ramps \ud83d\ude00")
    assert drafts.read(scribe, actions.TITLE_DRAFT) == "Ramps 😀"


def test_an_idea_is_edited_taken_back_and_brought_back(event: Hackathon, scribe: Store) -> None:
    idea = actions.save_idea(scribe, challenge=event.challenge, title="Quiet rooms", language="cy")
    actions.edit_idea(scribe, idea, title="Quieter rooms", detail="With lamps")
    actions.take_back_idea(scribe, idea)
    row = ideas.read(scribe, idea)
    assert row is not None
    assert (row.title, row.detail, row.language, row.state) == (
        "Quieter rooms",
        "With lamps",
        "cy",
        "withdrawn",
    )
    assert ideas.for_ballot(scribe, event.challenge) == []
    assert ideas.count(scribe) == 0
    actions.bring_back_idea(scribe, idea)
    assert ideas.for_ballot(scribe, event.challenge) == [idea]
    assert ideas.count_by_challenge(scribe) == {event.challenge: 1}


def test_an_edit_that_alters_nothing_writes_nothing(event: Hackathon, scribe: Store) -> None:
    idea = actions.save_idea(scribe, challenge=event.challenge, title="Quiet rooms")
    before = change_log.count(scribe)
    actions.edit_idea(scribe, idea, title="Quiet rooms", detail="")
    actions.bring_back_idea(scribe, idea)
    assert change_log.count(scribe) == before


def test_saying_the_settled_wording_again_settles_a_conflict(
    event: Hackathon, scribe: Store
) -> None:
    idea = actions.save_idea(scribe, challenge=event.challenge, title="Quiet rooms")
    other = event.laptop("Table 8", table="8")
    exchange(scribe, other)
    actions.edit_idea(scribe, idea, title="Quiet halls", detail="")
    actions.edit_idea(other, idea, title="Silent rooms", detail="")
    exchange(scribe, other)
    row = ideas.read(scribe, idea)
    assert row is not None
    assert row.versions == 2
    assert ideas.read(other, idea) == row
    actions.edit_idea(scribe, idea, title=row.title, detail=row.detail)
    exchange(scribe, other)
    assert registers.conflicts(scribe) == registers.conflicts(other) == []
    assert ideas.read(other, idea) == ideas.read(scribe, idea)


@pytest.mark.parametrize("kind", ["idea_state", "poll"])
def test_saying_the_settled_state_again_settles_a_conflict(
    event: Hackathon, scribe: Store, kind: str
) -> None:
    idea = actions.save_idea(scribe, challenge=event.challenge, title="Quiet rooms")
    author = Author("elsewhere")
    author.introduce()
    if kind == "idea_state":
        author.write(kind, idea, IdeaState(state="submitted"))
        actions.take_back_idea(scribe, idea)
    else:
        author.write(kind, event.challenge, Poll(state="open"))
        actions.close_poll(scribe, event.challenge)
    event.clock.ms += 1
    change_log.receive(scribe, author.log, "test")
    (conflict,) = registers.conflicts(scribe)
    assert (conflict.kind, conflict.heads) == (kind, 2)
    if kind == "idea_state":
        row = ideas.read(scribe, idea)
        assert row is not None
        again = actions.take_back_idea if row.state == "withdrawn" else actions.bring_back_idea
        again(scribe, idea)
    else:
        asked = events.challenge(scribe, event.challenge)
        assert asked is not None
        say = actions.open_poll if asked.poll == "open" else actions.close_poll
        say(scribe, event.challenge)
    assert registers.conflicts(scribe) == []


def test_a_later_ballot_replaces_the_earlier_one(event: Hackathon, scribe: Store) -> None:
    first, second = (
        actions.save_idea(scribe, challenge=event.challenge, title=title) for title in ("A", "B")
    )
    voter = event.voters[0]
    shown = actions.ballot_order(scribe, voter=voter, challenge=event.challenge)
    assert set(shown) == {first, second}
    for choices in ({first: 3, second: 2}, {second: 1}):
        actions.cast_ballot(
            scribe, voter=voter, challenge=event.challenge, choices=choices, shown=shown
        )
    assert ballots.points(scribe, event.challenge) == {second: 1}
    assert ballots.count_by_challenge(scribe) == {event.challenge: 1}
    assert ballots.ballot(scribe, event.challenge, voter) == ({second: 1}, shown, [])


def test_an_empty_ballot_is_an_abstention_and_counts_as_cast(
    event: Hackathon, scribe: Store
) -> None:
    actions.cast_ballot(
        scribe, voter=event.voters[0], challenge=event.challenge, choices={}, shown=[]
    )
    assert ballots.count_by_challenge(scribe) == {event.challenge: 1}
    assert ballots.points(scribe, event.challenge) == {}


def test_the_last_opinion_of_each_voter_counts(event: Hackathon, scribe: Store) -> None:
    idea = actions.save_idea(scribe, challenge=event.challenge, title="Quiet rooms")
    said = [("agree", 0), ("disagree", 0), ("agree", 1), ("pass", 2)]
    for answer, voter in said:
        actions.give_opinion(scribe, voter=event.voters[voter], idea=idea, answer=answer)
    assert ballots.opinions(scribe) == {idea: (1, 1, 1)}
    assert ballots.opinion_count(scribe) == 3


def test_one_badge_on_two_offline_kiosks_is_one_ballot_and_a_conflict(event: Hackathon) -> None:
    kiosks = [event.laptop(f"Kiosk {n}", role="voting", table="") for n in (1, 2)]
    idea = actions.save_idea(event.organiser, challenge=event.challenge, title="A", table="1")
    exchange(event.organiser, *kiosks)
    for number, kiosk in enumerate(kiosks, 1):
        actions.cast_ballot(
            kiosk,
            voter=event.voters[0],
            challenge=event.challenge,
            choices={idea: number},
            shown=[idea],
        )
    exchange(event.organiser, *kiosks)
    (tally,) = {tuple(ballots.points(s, event.challenge).items()) for s in kiosks}
    assert tally[0][1] in (1, 2)
    assert [c.heads for c in registers.conflicts(event.organiser)] == [2]
    assert quarantine.count(event.organiser) == 0


def test_the_body_of_an_idea_is_kept_byte_for_byte(event: Hackathon, scribe: Store) -> None:
    author = Author("spacious")
    author.introduce()
    body = '{ "v":1, "title" : "A\\u0042", "challenge":"c","table":"9", "extra":[1 ,2]}'
    change = author.write("idea", "e" * 32, body)
    change_log.receive(scribe, author.log, "test")
    held = change_log.read(scribe, change.id)
    assert held == change
    row = ideas.read(scribe, "e" * 32)
    assert row is not None
    assert row.title == "AB"
