"""The ballot in a voter's hands, and the states of the kiosk: no screen is needed."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from kiosk import badges
from kiosk.store.events import ChallengeRow, EventRow
from kiosk.voting.methods import Rules, check_ballot
from ui.screens.voting import ballot as hand
from ui.screens.voting import flow
from ui.screens.voting.ballot import Ballot, Refused
from ui.screens.voting.flow import Why

EVENT = EventRow("e", "Winter assembly", "0" * 64, idle=60, warning=20)
OPEN = ChallengeRow("c1", "What would help?", 0, 5, 3, "open")
SHUT = ChallengeRow("c2", "What next?", 1, 5, 3, "closed")
IDEAS = ("a", "b", "c", "d")
CODE = badges.code_for(123_456_789_012_345)


def closed(why: Why) -> flow.Closed:
    return flow.Closed(why, EVENT.name)


def ballot(*, dots: int = 5, per_idea: int = 3) -> Ballot:
    return Ballot("v", OPEN._replace(dots=dots, per_idea=per_idea), IDEAS)


Deed = Callable[[Ballot, str], Ballot]
deeds = st.lists(
    st.tuples(st.sampled_from([hand.give, hand.take_back, hand.clear]), st.sampled_from(IDEAS))
)


@given(deeds, st.integers(1, 6), st.data())
def test_whatever_a_voter_does_the_ballot_can_be_cast(
    deeds: list[tuple[Deed, str]], dots: int, data: st.DataObject
) -> None:
    per_idea = data.draw(st.integers(1, dots))
    held = ballot(dots=dots, per_idea=per_idea)
    for deed, idea in deeds:
        held = deed(held, idea)
        rules = Rules(dots=dots, per_idea=per_idea)
        check_ballot(rules, choices=held.choices, shown=held.order, ideas=set(IDEAS))
        assert held.given + held.left == dots


def test_a_dot_that_is_refused_says_why() -> None:
    held = hand.give(hand.give(ballot(dots=3, per_idea=2), "a"), "a")
    assert hand.refusal(held, "a") is Refused.IDEA_FULL
    assert hand.refusal(held, "b") is None
    held = hand.give(held, "b")
    assert hand.refusal(held, "c") is Refused.NONE_LEFT
    assert hand.give(held, "c") is held


def test_taking_a_dot_back_gives_it_to_spend_again() -> None:
    held = hand.take_back(hand.give(ballot(dots=1), "a"), "a")
    assert (held.left, dict(held.choices)) == (1, {})
    assert hand.take_back(held, "a") is held


def test_clearing_an_idea_takes_all_its_dots_back() -> None:
    held = hand.clear(hand.give(hand.give(ballot(), "a"), "a"), "a")
    assert (held.given, held.on("a")) == (0, 0)


def test_what_was_backed_is_listed_in_the_order_shown() -> None:
    held = hand.give(hand.give(ballot(), "d"), "b")
    assert held.backed == ["b", "d"]


def test_an_earlier_ballot_is_as_it_was_when_a_later_one_is_made_of_it() -> None:
    first = hand.give(ballot(), "a")
    hand.give(first, "a")
    assert dict(first.choices) == {"a": 1}


def test_the_kiosk_says_what_is_missing_one_thing_at_a_time() -> None:
    assert flow.at_rest(None, [], {}, has_badges=False) == flow.Closed(Why.NO_EVENT)
    assert flow.at_rest(EVENT, [], {}, has_badges=False) == closed(Why.NO_CHALLENGE)
    assert flow.at_rest(EVENT, [SHUT], {"c2": 4}, has_badges=True) == closed(Why.POLL_CLOSED)
    assert flow.at_rest(EVENT, [OPEN, SHUT], {"c2": 4}, has_badges=True) == closed(Why.NO_IDEAS)
    assert flow.at_rest(EVENT, [OPEN], {"c1": 4}, has_badges=False) == closed(Why.NO_BADGES)


def test_the_kiosk_invites_to_open_challenges_that_have_ideas() -> None:
    bare = OPEN._replace(id="c3")
    assert flow.at_rest(
        EVENT, [OPEN, SHUT, bare], {"c1": 1, "c2": 4}, has_badges=True
    ) == flow.Start("Winter assembly", (OPEN,))


def test_a_scan_counts_although_a_hand_typed_something_before_it() -> None:
    whole = CODE.replace("-", "")
    assert flow.code_in("7KQ" + CODE) == whole
    assert flow.code_in(CODE) == CODE
    assert flow.code_in("7KQ4") == "7KQ4"


def test_a_wrong_symbol_is_noticed() -> None:
    wrong = ("A" if CODE[0] != "A" else "B") + CODE[1:]
    assert flow.is_code(CODE)
    assert flow.is_code(CODE.lower().replace("-", " "))
    assert not flow.is_code(wrong)
    assert not flow.is_code("")


@given(st.integers(0, (1 << 60) - 1))
def test_a_code_typed_without_groups_is_shown_as_on_the_card(number: int) -> None:
    code = badges.code_for(number)
    assert flow.grouped(code.replace("-", "").lower()) == code
    assert flow.grouped(code) == code


def test_half_a_code_is_grouped_as_far_as_it_goes() -> None:
    assert [flow.grouped(t) for t in ("", "7kq4", "7kq4m", "7kq4m2xp9")] == [
        "",
        "7KQ4",
        "7KQ4-M",
        "7KQ4-M2XP-9",
    ]


def test_only_a_state_with_a_voter_in_it_can_be_walked_away_from() -> None:
    voting = flow.Voting(ballot())
    attended: list[flow.State] = [flow.Badge(), flow.Choosing("v"), voting, flow.Leaving(voting)]
    assert all(isinstance(state, flow.Attended) for state in attended)
    at_rest: list[flow.State] = [
        flow.Closed(Why.NO_IDEAS),
        flow.Start("", ()),
        flow.Thanked("v", 1, more=False),
        flow.Doubting(voting),
    ]
    assert not any(isinstance(state, flow.Attended) for state in at_rest)


def test_leaving_asks_first_only_when_dots_would_be_lost() -> None:
    assert not flow.loses_something(flow.Voting(ballot()))
    assert flow.loses_something(flow.Voting(hand.give(ballot(), "a")))
    assert flow.loses_something(flow.Reviewing(hand.give(ballot(), "a")))
    assert flow.loses_something(flow.Leaving(flow.Reviewing(hand.give(ballot(), "a"))))
    assert not flow.loses_something(flow.Badge("7KQ4"))
