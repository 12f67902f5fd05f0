"""Merged ideas: groups, their faces, and what is undone by taking a pointer back."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import actions
from kiosk.changes import Merge
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import ballots, change_log, groups, ideas, integrity, registers
from kiosk.store.database import Store
from kiosk.voting.groups import faces
from tests.event import Author, Hackathon, exchange
from tests.kiosk.laptops import agreed

IDEAS = "abcdef"
pointers = st.dictionaries(st.sampled_from(IDEAS + "x"), st.sampled_from(IDEAS + "y"))


@given(pointers=pointers, standing=st.sets(st.sampled_from(IDEAS)))
def test_groups_are_what_can_be_reached_along_pointers_either_way(
    pointers: dict[str, str], standing: set[str]
) -> None:
    links = {(a, b) for a, b in pointers.items() if a in IDEAS and b in IDEAS}
    links |= {(b, a) for a, b in links}
    found = faces(pointers, IDEAS, standing)
    for idea in IDEAS:
        group = {idea}
        while grown := {b for a, b in links if a in group} - group:
            group |= grown
        assert found[idea] == min(group & standing or group)


def test_crossed_merges_are_harmless() -> None:
    assert faces({"a": "b", "b": "a"}, "ab", set("ab")) == {"a": "a", "b": "a"}
    ring = faces({"a": "b", "b": "c", "c": "a"}, "abc", set("abc"))
    assert set(ring.values()) == {"a"}


def test_the_order_of_merges_makes_no_difference() -> None:
    links = [("a", "c"), ("d", "c"), ("e", "d")]
    found = {tuple(faces(dict(some), IDEAS, set(IDEAS)).items()) for some in permutations(links)}
    assert len(found) == 1


@pytest.fixture
def three(event: Hackathon) -> list[str]:
    return sorted(
        actions.save_idea(event.organiser, challenge=event.challenge, title=title, table="1")
        for title in "ABC"
    )


def test_merged_ideas_are_one_on_a_ballot_and_parted_ones_two(
    event: Hackathon, three: list[str]
) -> None:
    store, (low, middle, high) = event.organiser, three
    actions.merge_ideas(store, high, low)
    assert ideas.for_ballot(store, event.challenge) == [low, middle]
    assert groups.members(store, event.challenge) == {low: [low, high]}
    actions.take_back_idea(store, low)
    assert ideas.for_ballot(store, event.challenge) == [middle, high]
    actions.bring_back_idea(store, low)
    actions.part_ideas(store, high)
    assert ideas.for_ballot(store, event.challenge) == three


def test_a_vote_for_two_that_are_the_same_counts_as_much_as_one_idea_may_have(
    event: Hackathon, three: list[str]
) -> None:
    store, (low, middle, high) = event.organiser, three
    for voter, choices in zip(
        event.voters, ({low: 2, high: 2, middle: 1}, {high: 3}), strict=False
    ):
        actions.cast_ballot(
            store, voter=voter, challenge=event.challenge, choices=choices, shown=three
        )
    before = ballots.points(store, event.challenge)
    actions.merge_ideas(store, high, low)
    assert ballots.points(store, event.challenge) == {low: 3 + 3, middle: 1}
    actions.part_ideas(store, high)
    assert ballots.points(store, event.challenge) == before == {low: 2, middle: 1, high: 5}


def test_a_merge_with_itself_or_across_challenges_is_refused(
    event: Hackathon, three: list[str]
) -> None:
    store = event.organiser
    other = actions.save_idea(store, challenge=event.other_challenge, title="D", table="1")
    for into in (three[0], other):
        with pytest.raises(InvalidInput) as refused:
            actions.merge_ideas(store, three[0], into)
        assert refused.value.reason is InputFault.IDEA_ELSEWHERE
    change_log.write(store, "merge", three[0], Merge(into=other))
    assert set(ideas.for_ballot(store, event.challenge)) == set(three)


def test_merging_again_what_is_merged_writes_nothing(event: Hackathon, three: list[str]) -> None:
    store = event.organiser
    actions.merge_ideas(store, three[1], three[0])
    actions.set_theme(store, three[1], "Access")
    before = change_log.count(store)
    actions.merge_ideas(store, three[1], three[0])
    actions.part_ideas(store, three[2])
    actions.set_theme(store, three[1], "Access")
    assert change_log.count(store) == before


def test_themes_are_of_ideas_and_can_be_taken_off(event: Hackathon, three: list[str]) -> None:
    store = event.organiser
    actions.set_theme(store, three[0], "Access")
    actions.set_theme(store, three[1], "Pay")
    assert groups.themes(store, event.challenge) == {three[0]: "Access", three[1]: "Pay"}
    actions.set_theme(store, three[1], "")
    assert groups.themes(store, event.challenge) == {three[0]: "Access"}
    assert groups.themes(store, event.other_challenge) == {}


def test_two_organisers_who_merge_crosswise_see_the_same_group(event: Hackathon) -> None:
    other = event.laptop("Organiser 2", role="organiser", table="")
    left, right = (
        actions.save_idea(event.organiser, challenge=event.challenge, title=title, table="1")
        for title in "AB"
    )
    exchange(event.organiser, other)
    actions.merge_ideas(event.organiser, left, right)
    actions.merge_ideas(other, right, left)
    exchange(event.organiser, other)
    for store in (event.organiser, other):
        assert groups.members(store, event.challenge) == {min(left, right): sorted((left, right))}
        assert registers.conflicts(store) == []
    assert integrity.digest(other) == integrity.digest(event.organiser)


def test_two_who_point_one_idea_at_different_ones_are_a_conflict_that_all_see_alike() -> None:
    authors = [Author(name) for name in ("ash", "birch")]
    for author, into in zip(authors, "bc", strict=True):
        author.introduce(role="organiser")
        author.write("merge", "a", Merge(into=into))
    assert agreed([author.log for author in authors]) == {}


def test_a_scribe_has_no_right_to_merge(event: Hackathon, three: list[str]) -> None:
    scribe: Store = event.laptop("Table 8", rights="scribe", table="8")
    with pytest.raises(InvalidInput) as refused:
        actions.merge_ideas(scribe, three[0], three[1])
    assert refused.value.reason is InputFault.NO_RIGHT
