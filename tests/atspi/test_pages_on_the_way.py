"""The pages and changes that a voter may meet on the way: each is sound, and each is said once."""

from __future__ import annotations

import pytest

from kiosk import actions
from tests.atspi.bus import missing
from tests.atspi.reader import Said
from tests.atspi.sound import problems
from tests.ui.voting_room import room

pytestmark = [pytest.mark.window, pytest.mark.skipif(bool(missing()), reason=missing())]


def press(reader, name):
    """Press what has this name, and give what is said then."""
    reader.wait_for(name)
    reader.heard()
    reader.wait_for(name).press()
    return reader.heard()


def heard_politely(said, *words):
    """Whether just this was said, and interrupted nobody."""
    return said == [Said(one, urgent=False) for one in words]


@pytest.fixture
def at_ballot(open_app):
    """A kiosk with a voter at a ballot of 12 ideas, the first of two challenges."""
    made = []
    reader = open_app(lambda store: made.append(room(store, challenges=2)), title="Kiosk 1")
    reader.wait_for("Start voting").press()
    reader.wait_for("Badge code", "text").write(made[0].codes[0])
    said = press(reader, "Continue")
    assert heard_politely(said, "Choose a challenge")
    assert problems(reader) == []
    press(reader, "Vote on this challenge: How do we make hall 1 welcome everyone?")
    reader.wait_for("Review your vote")
    return reader


def test_a_wrong_code_is_said_at_once_and_stands_with_its_field(open_app):
    reader = open_app(room, title="Kiosk 1")
    reader.wait_for("Start voting").press()
    reader.wait_for("Badge code", "text").write("XYZ")
    [said] = press(reader, "Continue")
    assert said.urgent
    assert said.words.startswith("Badge code: 10 characters missing.")
    field = reader.wait_for("Badge code", "text")
    assert field.is_focused
    assert field.text == "XYZ"
    assert field.description.startswith("Error: 10 characters missing.")
    assert problems(reader) == []


def test_the_keys_of_a_code_are_pressed_without_a_keyboard(open_app):
    reader = open_app(room, title="Kiosk 1")
    reader.wait_for("Start voting").press()
    for key in ("7", "K", "Star", "Delete"):
        press(reader, key)
    assert reader.wait_for("Badge code", "text").text == "7K"


def test_dots_that_are_refused_interrupt_and_pages_are_turned(at_ballot):
    reader = at_ballot
    give = next(n.name for n in reader.nodes() if n.name.startswith("Give a dot: "))
    for _ in range(3):
        [said] = press(reader, give)
        assert not said.urgent
    assert press(reader, give) == [Said("One idea takes no more than 3 dots.", urgent=True)]
    assert problems(reader) == []
    assert heard_politely(press(reader, "Next 4 ideas"), "Ideas 9 to 12 of 12")
    assert problems(reader) == []
    assert reader.focused().name.startswith("Idea 9 of 12: ")


def test_an_idea_is_read_in_full(at_ballot):
    reader = at_ballot
    more = next(n.name for n in reader.nodes() if n.name.startswith("Read more: "))
    assert heard_politely(press(reader, more), "Why this helps, and whom.")
    assert reader.wait_for(more.replace("more", "less"))
    assert reader.wait_for("Why this helps, and whom.", "label")
    assert problems(reader) == []


def test_a_search_says_how_many_ideas_it_found(at_ballot):
    reader = at_ballot
    press(reader, "Search the ideas")
    field = reader.wait_for("Search the ideas", "text")
    assert field.is_focused
    field.write("Idea 7")
    said = reader.heard()[-1]
    assert not said.urgent
    assert reader.wait_for(said.words, "label")
    assert problems(reader) == []
    field.write("nothing like it")
    assert reader.heard()[-1].words.startswith("No idea has these words.")
    assert problems(reader) == []
    assert heard_politely(press(reader, "Show all ideas"), "Ideas 1 to 8 of 12")


def test_leaving_asks_and_says_what_would_be_lost(at_ballot):
    reader = at_ballot
    press(reader, next(n.name for n in reader.nodes() if n.name.startswith("Give a dot: ")))
    [said] = press(reader, "Leave without voting")
    assert said.words.startswith("Leave without voting? You have given 1 dot")
    assert problems(reader) == []
    press(reader, "No, go back to my vote")
    assert reader.wait_for("You have 4 dots left. 1 given.")
    press(reader, "Leave without voting")
    assert heard_politely(press(reader, "Yes, leave without voting"), "Have your say")


def test_a_receipt_is_checked(open_app):
    reader = open_app(room, title="Kiosk 1")
    assert heard_politely(press(reader, "Check a receipt"), "Check a receipt")
    assert problems(reader) == []
    reader.wait_for("Receipt", "text").write("0000")
    [said] = press(reader, "Check this receipt")
    assert said.urgent
    assert problems(reader) == []


def choose(reader, keys, button, choice):
    """Open a menu of the corner, go down to a choice, and take it; gives what is said then."""
    reader.wait_for(button, "button menu").press()
    reader.reached()
    for _ in range(6):
        keys("Down")
        [line] = reader.reached()
        assert line.role in ("radio menu item", "check menu item", "menu item")
        assert "checkable" in line.states
        if line.name == choice:
            break
    keys("Return")
    return reader.heard(1)


def test_the_corner_is_worked_and_says_what_it_did(at_ballot, keys):
    reader = at_ballot
    for button, choice, told in (
        ("Text size, now 100 %", "200 %", "Text size, now 200 %."),
        ("Colours, now Light", "High contrast", "Colours, now High contrast."),
    ):
        [said] = choose(reader, keys, button, choice)
        assert told in said.words
        assert problems(reader) == []


def test_another_language_is_told_to_the_screen_reader(at_ballot, keys):
    reader = at_ballot
    choose(reader, keys, "Language, now English", "Cymraeg")
    review = reader.wait_for("Adolygu eich pleidlais")
    assert review.locale.startswith("cy")
    assert problems(reader) == []
    idea = next(n for n in reader.nodes() if n.role == "label" and n.name.startswith("Idea "))
    assert idea.locale.startswith("en")


@pytest.mark.slow
def test_a_voter_who_stands_still_is_asked_and_hears_the_seconds(open_app):
    made = []

    def quickly(store):
        made.append(room(store))
        actions.set_waiting(store, idle=30, warning=20)

    reader = open_app(quickly, title="Kiosk 1")
    reader.wait_for("Start voting").press()
    reader.wait_for("Badge code", "text").write(made[0].codes[0])
    press(reader, "Continue")
    reader.wait_for("Yes, I need more time", seconds=40)
    assert problems(reader) == []
    said = reader.heard(7)
    assert [one.words for one in said if one.urgent] == [
        "Do you need more time? Back to the start in 20 seconds.",
        "Back to the start in 10 seconds.",
        "Back to the start in 5 seconds.",
    ]
    press(reader, "Start voting")


def test_why_nobody_can_vote_is_said(open_app):
    reader = open_app(lambda store: room(store, opened=False), title="Kiosk 1")
    assert reader.wait_for("Voting is closed", "heading")
    assert problems(reader) == []
