"""A vote from the invitation to the thanks, by what a screen reader can see and press alone.

On the way every page is looked at: names, roles, states, the focus and the order of reading.
"""

from __future__ import annotations

import pytest

from kiosk import actions
from kiosk.equality.standard import STANDARD
from kiosk.store.ballots import ballot
from kiosk.store.database import open_store
from tests.atspi.bus import missing
from tests.atspi.reader import Said
from tests.atspi.sound import problems
from tests.ui.test_answers import asked
from tests.ui.voting_room import room

pytestmark = [pytest.mark.window, pytest.mark.skipif(bool(missing()), reason=missing())]

THANKS = Said("Thank you. Your vote is saved on this laptop.", urgent=True)


@pytest.fixture
def kiosk(open_app):
    """Opens a kiosk of a room, and gives its screen reader and the room."""

    def start(make):
        made = []
        reader = open_app(lambda store: made.append(make(store)), title="Kiosk 1")
        reader.wait_for("Have your say", "heading")  # told once a start is over
        return reader, made[0]

    return start


def show_badge(reader, place, badge=0):
    """Press and write as far as the ballot; each page is sound, and says what it is about."""
    assert problems(reader) == []
    reader.heard()
    reader.wait_for("Start voting").press()
    field = reader.wait_for("Badge code", "text")
    assert field.labels == ["Badge code"]
    assert field.is_focused
    assert reader.heard() == [Said("Show your badge", urgent=False)]
    assert problems(reader) == []
    field.write(place.codes[badge])
    reader.wait_for("Continue").press()


def cast_of(tmp_path, place):
    store = open_store(tmp_path / "tablevoice.db", check=False)
    try:
        return ballot(store, place.challenges[0], place._replace(store=store).voter())
    finally:
        store.close()


def cast(reader):
    """From the review to the thanks."""
    reader.wait_for("Cast my vote")
    assert problems(reader) == []
    reader.heard()
    reader.wait_for("Cast my vote").press()
    reader.wait_for("Finish")
    assert reader.heard() == [THANKS]
    assert problems(reader) == []


def test_dots(kiosk, tmp_path):
    reader, place = kiosk(room)
    show_badge(reader, place)
    reader.wait_for("Review your vote")
    assert reader.heard() == [
        Said(
            "How do we make hall 1 welcome everyone? "
            "You have 5 dots. Give them to the ideas you support, up to 3 on one idea.",
            urgent=False,
        )
    ]
    assert problems(reader) == []
    first = next(node for node in reader.nodes() if node.name.startswith("Give a dot: "))
    idea = first.name.removeprefix("Give a dot: ")
    for given in ("1 dot from you. You have 4", "2 dots from you. You have 3"):
        first.press()
        [said] = reader.heard()
        assert said.words.startswith(given)
    assert reader.find(f"Idea 1 of 12: {idea}. 2 dots from you.", "panel")
    assert problems(reader) == []
    reader.wait_for("Review your vote").press()
    reader.wait_for(f"Change dots: {idea}")
    assert reader.heard() == [Said("Check your vote. You have 3 dots left. 2 given.", urgent=False)]
    cast(reader)
    assert list(cast_of(tmp_path, place).choices.values()) == [2]
    reader.wait_for("Finish").press()
    reader.wait_for("Start voting")
    assert problems(reader) == []


def test_approval(kiosk, tmp_path):
    reader, place = kiosk(lambda store: asked(store, "approval"))
    show_badge(reader, place)
    reader.wait_for("Review your vote")
    assert problems(reader) == []
    support = next(node for node in reader.nodes() if node.name.startswith("Choose this idea: "))
    reader.heard()
    support.press()
    [said] = reader.heard()
    assert not said.urgent
    reader.wait_for("Review your vote").press()
    cast(reader)
    assert len(cast_of(tmp_path, place).choices) == 1


def test_agree_or_disagree(kiosk, tmp_path):
    reader, place = kiosk(lambda store: asked(store, "agree"))
    show_badge(reader, place)
    for answer, told in (("Agree", "2"), ("Disagree", "3"), ("Pass", "")):
        reader.wait_for(answer)
        assert problems(reader) == []
        reader.heard()
        reader.wait_for(answer).press()
        [said] = reader.heard()
        assert told in said.words
    cast(reader)
    assert cast_of(tmp_path, place).answers == ["agree", "disagree", "pass"]


def test_pairs(kiosk, tmp_path):
    reader, place = kiosk(lambda store: asked(store, "pairs"))
    show_badge(reader, place)
    for _ in range(3):
        reader.wait_for("Review your vote")
        assert problems(reader) == []
        reader.heard()
        buttons = [n for n in reader.nodes() if n.name.startswith("Choose this idea: ")]
        assert len(buttons) == 2
        buttons[0].press()
        assert len(reader.heard()) == 1
    cast(reader)
    assert cast_of(tmp_path, place).answers == ["first", "first", "first"]


def test_equality_questions(kiosk):
    def asks(store):
        made = room(store)
        actions.set_equality(store, asked=True, questions=STANDARD)
        return made

    reader, place = kiosk(asks)
    show_badge(reader, place)
    reader.wait_for("Review your vote").press()
    reader.wait_for("Cast an empty vote").press()
    reader.wait_for("Continue")
    assert reader.heard()[-1] == THANKS
    reader.wait_for("Continue").press()
    reader.wait_for("Answer the questions")
    assert problems(reader) == []
    [said] = reader.heard()
    assert said.words.startswith("Equality questions. Your vote is saved.")
    reader.wait_for("Answer the questions").press()
    for step in range(1, 3):
        reader.wait_for("Skip this question")
        assert problems(reader) == []
        [said] = reader.heard()
        assert said.words.startswith(f"Question {step} of ")
        choice = next(node for node in reader.nodes() if node.role == "radio button")
        choice.press()
        reader.wait_for("Continue")
        assert "checked" in reader.wait_for(choice.name, "radio button").states
        reader.wait_for("Continue").press()
    reader.wait_for("Skip this question")  # the third one has come
    reader.wait_for("Skip the rest").press()
    reader.wait_for("Finish")
    assert reader.heard()[-1] == Said("Thank you. Your answers are saved.", urgent=True)
    assert problems(reader) == []
