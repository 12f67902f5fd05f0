"""Three laptops act, lose each other, exchange a little, and end up the same."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from kiosk import actions
from kiosk.errors import InvalidInput
from kiosk.store import ballots, change_log, ideas, integrity, quarantine, registers
from kiosk.store.database import Store
from tests.event import DAY, YEAR_2099, Hackathon, WallClock, exchange

LAPTOPS = st.integers(0, 2)
TITLES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
refused = contextlib.suppress(InvalidInput)


class ThreeLaptops(RuleBasedStateMachine):
    """Whatever people do, in whatever order the laptops meet, nothing is lost or counted twice."""

    saved = Bundle("saved")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.event = Hackathon(Path(self.folder.name), badges=3)
        self.clocks = [WallClock() for _ in range(3)]
        self.laptops = [
            self.event.laptop(f"Laptop {n}", table=str(n), clock=clock)
            for n, clock in enumerate(self.clocks)
        ]
        exchange(self.event.organiser, *self.laptops)
        self.titles: dict[str, str] = {}
        self.times = [0, 0, 0]

    @rule(laptop=LAPTOPS, title=TITLES, target=saved)
    def save(self, laptop: int, title: str) -> str:
        try:
            idea = actions.save_idea(
                self.laptops[laptop], challenge=self.event.challenge, title=title
            )
        except InvalidInput:
            return "none"
        self.titles[idea] = title
        return idea

    @rule(laptop=LAPTOPS, idea=saved, title=TITLES)
    def edit(self, laptop: int, idea: str, title: str) -> None:
        with refused:
            actions.edit_idea(self.laptops[laptop], idea, title=title, detail="")

    @rule(laptop=LAPTOPS, idea=saved, back=st.booleans())
    def take_back_or_bring_back(self, laptop: int, idea: str, *, back: bool) -> None:
        with refused:
            (actions.bring_back_idea if back else actions.take_back_idea)(
                self.laptops[laptop], idea
            )

    @rule(laptop=LAPTOPS, idea=saved, voter=st.integers(0, 2), points=st.integers(1, 4))
    def cast(self, laptop: int, idea: str, voter: int, points: int) -> None:
        store, badge = self.laptops[laptop], self.event.voters[voter]
        with refused:
            shown = actions.ballot_order(store, voter=badge, challenge=self.event.challenge)
            actions.cast_ballot(
                store,
                voter=badge,
                challenge=self.event.challenge,
                choices={idea: points},
                shown=shown,
            )

    @rule(
        laptop=LAPTOPS,
        idea=saved,
        voter=st.integers(0, 2),
        answer=st.sampled_from(["agree", "pass"]),
    )
    def opine(self, laptop: int, idea: str, voter: int, answer: str) -> None:
        with refused:
            actions.give_opinion(
                self.laptops[laptop], voter=self.event.voters[voter], idea=idea, answer=answer
            )

    @rule(laptop=LAPTOPS, opened=st.booleans())
    def open_or_close(self, laptop: int, *, opened: bool) -> None:
        (actions.open_poll if opened else actions.close_poll)(
            self.laptops[laptop], self.event.challenge
        )

    @rule(laptop=LAPTOPS, by=st.sampled_from([-DAY, -1, 1, 299_000, DAY, YEAR_2099]))
    def set_clock(self, laptop: int, by: int) -> None:
        clock = self.clocks[laptop]
        clock.ms = by if by == YEAR_2099 else clock.ms + by

    @rule(here=LAPTOPS, there=LAPTOPS, size=st.integers(1, 7))
    def hand_over_a_page(self, here: int, there: int, size: int) -> None:
        known = change_log.vector(self.laptops[there])
        page = change_log.beyond(self.laptops[here], known, size)
        verdicts = change_log.receive(self.laptops[there], page, "test")
        assert {v.outcome for v in verdicts} <= {"stored"}

    @invariant()
    def own_time_never_steps_back(self) -> None:
        for n, store in enumerate(self.laptops):
            found = store.row("SELECT last_at FROM self")
            assert found is not None
            assert found[0] >= self.times[n]
            self.times[n] = found[0]

    def teardown(self) -> None:
        try:
            self._all_agree()
        finally:
            self.event.close()
            self.folder.cleanup()

    def _all_agree(self) -> None:
        everyone: list[Store] = [*self.laptops, self.event.organiser]
        exchange(*everyone)
        assert len({integrity.digest(store) for store in everyone}) == 1
        first = everyone[0]
        assert set(ideas.find(first)) == set(self.titles)
        assert quarantine.count(first) == 0
        assert all(
            registers.conflicts(store) == registers.conflicts(first)
            and ballots.points(store, self.event.challenge)
            == ballots.points(first, self.event.challenge)
            for store in everyone
        )
        counted = ballots.points(first, self.event.challenge)
        assert sum(counted.values()) <= 3 * len(self.event.voters)
        assert integrity.verify(first).problems == []


TestThreeLaptops = ThreeLaptops.TestCase
TestThreeLaptops.settings = settings(
    max_examples=settings().max_examples // 4,
    stateful_step_count=25,
    suppress_health_check=[HealthCheck.too_slow],
)
