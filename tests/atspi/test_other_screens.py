"""The screens of staff, scribes, organisers and newcomers, as a screen reader finds them."""

from __future__ import annotations

import pytest

from kiosk import actions
from kiosk.lock import Lock
from kiosk.settings import Folder
from tests.atspi.bus import missing
from tests.atspi.sound import problems
from tests.event import belong
from tests.ui.voting_room import room

pytestmark = [pytest.mark.window, pytest.mark.skipif(bool(missing()), reason=missing())]

PIN = "471108"
EXCEPTED = ("2 times: ('push button', 'Host this room')", "no heading")
"""On the organiser's page: it stands twice and does the same; the bar names each part."""


def press(reader, name):
    """Press what has this name, and give what is said then: a PIN is tried slowly."""
    reader.wait_for(name)
    reader.heard()
    reader.wait_for(name).press()
    return reader.heard(1.5 if name == "Enter PIN" else 0.4)


def at_table(store):
    belong(store)
    actions.enrol(store, name="Laptop 3", role="scribe", table="7")
    actions.create_event(store, name="Inclusion hackathon")
    actions.add_challenge(store, question="How do we make every hall welcome everyone?")


def organising(store):
    belong(store)
    actions.enrol(store, name="Front desk", role="organiser")
    actions.create_event(store, name="Inclusion hackathon")
    actions.add_challenge(store, question="How do we make every hall welcome everyone?")


def test_staff_find_their_way_by_the_pin(open_app, tmp_path):
    def locked(store):
        room(store)
        Lock(Folder(tmp_path).kiosk_lock).close(PIN, PIN)

    reader = open_app(locked, title="Kiosk 1")
    [said] = press(reader, "Staff")
    assert said.words == "For staff"
    assert problems(reader) == []
    field = reader.wait_for("PIN of this kiosk", "text")
    field.write("000000")
    assert len(field.text) == 6
    assert "0" not in field.text  # nobody hears it being typed
    [said] = press(reader, "Enter PIN")
    assert said.urgent
    assert problems(reader) == []
    reader.wait_for("PIN of this kiosk", "text").write(PIN)
    [said] = press(reader, "Enter PIN")
    assert said.words == "This kiosk"
    assert problems(reader) == []
    for page in ("Set touch and switches", "Set reading aloud", "Check this kiosk"):
        press(reader, page)
        reader.wait_for("Go back")
        assert reader.wait_for(page, "heading")
        assert problems(reader) == []
        press(reader, "Go back")
        reader.wait_for(page)


def test_a_scribe_saves_an_idea_and_hears_so(open_app):
    reader = open_app(at_table, title="Laptop 3")
    reader.wait_for("How do we make every hall welcome everyone?", "heading")
    assert problems(reader) == []
    field = next(node for node in reader.nodes() if node.is_focused and node.role == "text")
    assert field.name
    field.write("Quiet rooms in every hall")
    said = press(reader, "Save idea")
    assert [one.words for one in said if "Saved on this laptop" in one.words]
    assert problems(reader) == []


def test_an_organiser_goes_from_part_to_part(open_app):
    reader = open_app(organising, title="Front desk")
    parts = [n for n in reader.nodes() if "checkable" in n.states and n.role != "radio button"]
    names = [part.name for part in parts]
    assert names
    for name in names:
        press(reader, name)
        assert "checked" in reader.wait_for(name).states
        assert [one for one in problems(reader) if not one.startswith(EXCEPTED)] == []


def test_a_newcomer_is_asked_one_thing_at_a_time(open_app):
    reader = open_app(lambda store: None, title="Tablevoice")
    reader.wait_for("Welcome to Tablevoice", "heading")
    assert problems(reader) == []
    buttons = [n.name for n in reader.nodes() if n.role == "push button" and n.is_focused]
    assert press(reader, buttons[0])
    assert problems(reader) == []
