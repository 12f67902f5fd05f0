"""The card of the room says who hosts, and its button hosts or stops."""

from pathlib import Path

import pytest

from tests.event import Hackathon
from ui.hosting import RoomDeeds, State
from ui.screens.organiser import room_words as words
from ui.screens.organiser.room_card import RoomCard
from ui.session import Session
from ui.theme import Theme


class Host:
    """A host that begins and ends at once."""

    def __init__(self) -> None:
        self.state: State = "off"
        self.others: list[str] = []

    def deeds(self) -> RoomDeeds:
        return RoomDeeds(
            start=lambda: setattr(self, "state", "on"),
            stop=lambda: setattr(self, "state", "off"),
            state=lambda: self.state,
            addresses=lambda: ["https://192.168.1.5:8750#pin"] if self.state == "on" else [],
            hosts=lambda: self.others,
        )


@pytest.fixture
def event(tmp_path: Path):
    made = Hackathon(tmp_path)
    yield made
    made.close()


def test_the_button_hosts_and_stops_and_the_address_can_be_read(qapp, event):
    host = Host()
    card = RoomCard(Session(event.organiser, Theme(), room=host.deeds()))
    assert "Nobody hosts this room" in card.told.words
    assert card.button.text() == words.HOST

    card.button.click()
    assert card.told.words == "This laptop hosts the room."
    assert "https://192.168.1.5:8750#pin" in card.address.words
    assert card.button.text() == words.STOP

    card.button.click()
    assert card.button.text() == words.HOST
    assert not card.address.isVisibleTo(card)


def test_another_host_is_named(qapp, event):
    host = Host()
    host.others = [event.organiser.identity.device]
    card = RoomCard(Session(event.organiser, Theme(), room=host.deeds()))
    assert card.told.words == "Organiser hosts this room."
    card.button.click()
    assert card.told.words == "This laptop hosts the room. Organiser hosts this room too."


def test_without_the_means_to_host_there_is_no_card(qapp, event):
    assert RoomCard(Session(event.organiser, Theme())).isHidden()
