"""Hybrid time goes forward, whatever the wall clocks of the room do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk import actions, clock
from kiosk.changes import Idea
from kiosk.store import change_log, devices, ideas, integrity
from kiosk.store.database import Store
from tests.event import DAY, START, YEAR_2099, Author, Hackathon, whole_log

IDEA = Idea(title="Ramps", challenge="c", table="9")
TIMES = st.lists(
    st.one_of(
        st.integers(START - DAY, START + DAY),
        st.sampled_from([START, 0, -DAY, YEAR_2099, (1 << 47) - 1]),
    ),
    min_size=2,
    max_size=50,
)


@given(times=TIMES)
def test_every_tick_is_later_than_the_last_and_never_behind_the_wall(times: list[int]) -> None:
    last = 0
    for now in times:
        at = clock.tick(last, now)
        assert at > last
        assert clock.milliseconds(at) >= now
        last = at


def test_a_frozen_clock_counts_on(event: Hackathon) -> None:
    scribe = event.laptop("Table 7")
    for number in range(70):
        actions.save_idea(scribe, challenge=event.challenge, title=f"Idea {number}")
    times = [c.at for c in whole_log(scribe) if c.device == scribe.identity.device]
    assert times == sorted(set(times))
    assert {clock.milliseconds(at) for at in times} == {START}


def test_time_at_the_end_of_what_a_database_can_hold_stands_still() -> None:
    assert clock.tick(clock.LATEST, START) == clock.LATEST
    assert clock.tick(clock.LATEST - 1, YEAR_2099) == clock.LATEST


def test_a_clock_a_little_ahead_is_followed(event: Hackathon) -> None:
    scribe = event.laptop("Table 7")
    ahead = Author("ahead")
    last = ahead.introduce(at=START + clock.MAX_AHEAD_MS)
    change_log.receive(scribe, ahead.log, "test")
    actions.save_idea(scribe, challenge=event.challenge, title="After")
    assert max(c.at for c in whole_log(scribe) if c.device == scribe.identity.device) > last.at


def test_a_clock_far_ahead_is_taken_and_flagged_and_never_followed(event: Hackathon) -> None:
    scribe = event.laptop("Table 7")
    wild = Author("wild")
    for at in (START, START + clock.MAX_AHEAD_MS + 1, YEAR_2099, clock.LATEST >> 16):
        if wild.log:
            wild.write("idea", "theirs", IDEA, at=at, counter=65_535)
        else:
            wild.introduce(at=at)
    verdicts = change_log.receive(scribe, wild.log, "test")
    assert {v.outcome for v in verdicts} == {"stored"}
    flagged = {d.name for d in devices.devices(scribe) if clock.is_ahead(d.last_at, scribe.now())}
    assert flagged == {"wild"}
    actions.save_idea(scribe, challenge=event.challenge, title="Ours")
    ours = [c for c in whole_log(scribe) if c.device == scribe.identity.device]
    assert {clock.milliseconds(c.at) for c in ours} == {START}


def test_an_edit_replaces_what_a_wild_clock_wrote(event: Hackathon) -> None:
    scribe = event.laptop("Table 7")
    wild = Author("wild")
    wild.introduce(at=YEAR_2099)
    wild.write(
        "idea", "theirs", Idea(title="Theirs", challenge=event.challenge, table="9"), at=YEAR_2099
    )
    change_log.receive(scribe, wild.log, "test")
    actions.edit_idea(scribe, "theirs", title="Settled", detail="")
    row = ideas.read(scribe, "theirs")
    assert row is not None
    assert (row.title, row.versions) == ("Settled", 1)


def test_our_own_time_outlives_a_restart_with_the_clock_set_back(empty: Store) -> None:
    actions.enrol(empty, name="A", role="voting")
    before = whole_log(empty)[-1].at
    empty.now = lambda: START - DAY
    actions.enrol(empty, name="B", role="voting")
    assert whole_log(empty)[-1].at == before + 1
    assert integrity.verify(empty).problems == []
