"""The welcome starts an event or joins one, gives the laptop its role, and forgives mistakes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Exchange, Progress, Report
from kiosk.store import badges, change_log, devices, events
from kiosk.store.database import Store, open_store
from kiosk.vouchers import Role
from tests.event import belong, receive_all, strange_ticket, ticket_for
from tests.ui.walk import reached_by_tab
from ui.background import Worker
from ui.screens.scribe import ScribeScreen
from ui.screens.welcome import WelcomeScreen
from ui.session import Session
from ui.theme import Theme
from ui.window import Window

HOST = "https://192.0.2.7:8750"


@pytest.fixture
def fresh(store: Store, theme: Theme) -> Session:
    return Session(store=store, theme=theme)


def shown(qtbot: QtBot, session: Session) -> tuple[Window, WelcomeScreen]:
    window = Window(session)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    screen = window.screen_shown
    assert isinstance(screen, WelcomeScreen)
    return window, screen


def enter(qtbot: QtBot, *texts: str) -> None:
    """Type each text where the focus is, and press Enter."""
    for text in texts:
        qtbot.keyClicks(QGuiApplication.focusObject(), text)
        qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Return)


def test_an_event_is_started_with_the_keyboard_alone(qtbot: QtBot, fresh: Session) -> None:
    window, welcome = shown(qtbot, fresh)
    qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
    enter(qtbot, "", "Cardiff", "How do we welcome everyone?", "", "Laptop 1")
    event = events.event(fresh.store)
    assert event is not None
    assert event.name == "Cardiff"
    [challenge] = events.challenges(fresh.store)
    assert (challenge.question, challenge.dots, challenge.per_idea) == (
        "How do we welcome everyone?",
        5,
        3,
    )
    device = devices.this_device(fresh.store)
    assert device is not None
    assert (device.name, device.role) == ("Laptop 1", "organiser")
    assert window.screen_shown is not welcome
    assert window.frame.event_name.words == "Cardiff"


def test_further_challenges_share_the_rules_and_keep_their_order(
    qtbot: QtBot, fresh: Session
) -> None:
    _, welcome = shown(qtbot, fresh)
    page = welcome.challenges_page
    page._questions[0].set_text("First?")
    page.more_button.click()
    page.more_button.click()
    page._questions[2].set_text("Third?")
    page._dots.set_text("10")
    page._per_idea.set_text("2")
    assert page.plans == [("First?", 10, 2), ("Third?", 10, 2)]


@pytest.mark.parametrize(
    ("dots", "per_idea", "field"),
    [("0", "1", "dots"), ("five", "3", "dots"), ("101", "3", "dots"), ("5", "6", "per_idea")],
)
def test_impossible_rules_are_refused_beside_their_field(
    qtbot: QtBot, fresh: Session, dots: str, per_idea: str, field: str
) -> None:
    _, welcome = shown(qtbot, fresh)
    page = welcome.challenges_page
    page._questions[0].set_text("First?")
    page._dots.set_text(dots)
    page._per_idea.set_text(per_idea)
    welcome._go(page)
    page.next_button.click()
    wrong = page._dots if field == "dots" else page._per_idea
    assert wrong.error
    assert page.errors.hasFocus()
    qtbot.wait(20)  # the way to the field is shown with the next layout
    assert page._dots.text == dots
    assert welcome.page is page


def test_an_error_leads_to_its_field_and_goes_when_it_is_mended(
    qtbot: QtBot, fresh: Session
) -> None:
    _, welcome = shown(qtbot, fresh)
    welcome.start_page.new_button.click()
    page = welcome.name_page
    page.next_button.click()
    assert page._name.error == "There is no name here yet. Type a name."
    assert page.errors.isVisible()
    page._name.set_text("Cardiff")
    page.next_button.click()
    assert welcome.page is welcome.challenges_page
    welcome.challenges_page.back_button.click()
    assert not page.errors.isVisible()
    assert page._name.error == ""
    assert page._name.text == "Cardiff"


def begin(welcome: WelcomeScreen, badges: str) -> None:
    welcome.name_page._name.set_text("Cardiff")
    welcome.challenges_page._questions[0].set_text("How?")
    welcome.badges_page._count.set_text(badges)
    welcome.organiser_page._name.set_text("Laptop 1")
    welcome._go(welcome.organiser_page)
    welcome.organiser_page.next_button.click()


def test_badges_reach_their_cards_before_they_are_issued(
    qtbot: QtBot, fresh: Session, tmp_path: Path
) -> None:
    fresh.cards_folder = tmp_path / "not there yet"
    window, welcome = shown(qtbot, fresh)
    page = welcome.list_page
    begin(welcome, "12")
    assert not page.next_button.isEnabled()
    qtbot.waitUntil(page.again_button.isVisible)
    assert badges.count(fresh.store) == 0
    assert page.next_button.isEnabled()
    fresh.cards_folder.mkdir()
    page.again_button.click()
    qtbot.waitUntil(lambda: badges.count(fresh.store) == 12)
    [cards] = fresh.cards_folder.iterdir()
    assert cards.name == "Badges – Cardiff – 1 to 12.pdf"
    assert str(cards) in page._where.words
    page.next_button.click()
    assert window.screen_shown is not welcome


def test_an_event_begins_whole_or_not_at_all(qtbot: QtBot, fresh: Session) -> None:
    _, welcome = shown(qtbot, fresh)
    begin(welcome, "20001")
    assert welcome.organiser_page.errors.isVisible()
    assert events.event(fresh.store) is None
    assert devices.this_device(fresh.store) is None


class Hub:
    """Another laptop's store, and a network to it that can be down."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = belong(open_store(folder / "hub.db"))
        self.fault: PeerError | None = None
        actions.enrol(self.store, name="Laptop 1", role="organiser")

    def begin(self) -> None:
        actions.create_event(self.store, name="Cardiff")
        actions.add_challenge(self.store, question="How?")

    def connect(self) -> Exchange:
        here = open_store(self.folder / "tablevoice.db")
        there = open_store(self.folder / "hub.db")

        def exchange(stop: Callable[[], bool], tell: Callable[[Progress], None]) -> Report:
            if self.fault is not None:
                raise self.fault
            page = change_log.beyond(there, change_log.vector(here))
            change_log.receive(here, page, "hub")
            tell(Progress(len(page), len(page)))
            return Report("room", received=len(page))

        return exchange


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    hub = Hub(tmp_path)
    yield hub
    hub.store.close()


@pytest.fixture
def joining(fresh: Session, hub: Hub) -> Iterator[Session]:
    """A session whose worker exchanges with the hub, as the program connects them."""
    worker = Worker(hub.connect, interval=0.05)
    fresh.worker = worker

    def join(address: str) -> None:
        assert address == HOST
        worker.start()
        worker.exchange_now()

    fresh.join = join
    yield fresh
    worker.stop()


def ticket(role: Role = "scribe", *, hosts: tuple[str, ...] = (HOST,)) -> str:
    """The text of a ticket to the tests' event."""
    return msgspec.structs.replace(ticket_for(role), hosts=hosts).text


def take(qtbot: QtBot, text: str) -> None:
    """Paste a ticket as a person does: into the field that has the focus."""
    field = QGuiApplication.focusObject()
    assert isinstance(field, QLineEdit)
    field.setText(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_scribe_joins_by_ticket_with_the_keyboard_alone(
    qtbot: QtBot, joining: Session, hub: Hub
) -> None:
    hub.begin()
    window, welcome = shown(qtbot, joining)
    enter(qtbot, "")
    take(qtbot, ticket())
    assert welcome.page is welcome.laptop_page
    assert "Scribe" in welcome.laptop_page.lead.words
    qtbot.keyClicks(QGuiApplication.focusObject(), "7")
    qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
    enter(qtbot, "Laptop 3")
    qtbot.waitUntil(lambda: isinstance(window.screen_shown, ScribeScreen))
    device = devices.this_device(joining.store)
    assert device is not None
    assert (device.name, device.role, device.table) == ("Laptop 3", "scribe", "7")


def test_a_ticket_for_a_kiosk_asks_for_no_table(qtbot: QtBot, joining: Session) -> None:
    _, welcome = shown(qtbot, joining)
    enter(qtbot, "")
    take(qtbot, ticket("voting"))
    assert welcome.page is welcome.laptop_page
    assert welcome.laptop_page._table.isHidden()


def test_a_hub_without_an_event_is_looked_at_until_it_has_one(
    qtbot: QtBot, joining: Session, hub: Hub
) -> None:
    window, welcome = shown(qtbot, joining)
    enter(qtbot, "")
    take(qtbot, ticket("voting"))
    enter(qtbot, "Kiosk")
    qtbot.waitUntil(lambda: "no event yet" in welcome.fetching_page.said)
    hub.begin()
    qtbot.waitUntil(lambda: window.screen_shown is not welcome)


def test_a_hub_that_does_not_answer_is_told_and_tried_again(
    qtbot: QtBot, joining: Session, hub: Hub
) -> None:
    hub.begin()
    hub.fault = PeerError("No answer.", PeerFault.UNREACHABLE)
    window, welcome = shown(qtbot, joining)
    enter(qtbot, "")
    take(qtbot, ticket("voting"))
    enter(qtbot, "Kiosk")
    qtbot.waitUntil(lambda: "does not answer" in welcome.fetching_page.said)
    hub.fault = None
    qtbot.waitUntil(lambda: window.screen_shown is not welcome)


def test_a_ticket_without_an_address_lets_the_laptop_wait_for_room_or_stick(
    qtbot: QtBot, fresh: Session, hub: Hub
) -> None:
    hub.begin()
    window, welcome = shown(qtbot, fresh)
    enter(qtbot, "")
    take(qtbot, ticket("voting", hosts=()))
    enter(qtbot, "Kiosk")
    assert "on a stick" in welcome.fetching_page.said
    receive_all(fresh.store, hub.store)
    window.refresh()
    assert window.screen_shown is not welcome


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the blue laptop", "This is not a Tablevoice ticket."),
        (ticket()[:-9], "Part of this ticket is missing."),
        (ticket_for("scribe", expires=1).text, "This ticket has run out"),
    ],
    ids=["foreign", "cut", "expired"],
)
def test_a_ticket_that_lets_nobody_in_is_told_beside_its_field(
    qtbot: QtBot, fresh: Session, text: str, said: str
) -> None:
    _, welcome = shown(qtbot, fresh)
    enter(qtbot, "")
    take(qtbot, text)
    page = welcome.ticket_page
    assert welcome.page is page
    assert page._field.error.startswith(said)
    assert page.ticket == text


def test_a_ticket_to_another_event_is_told_beside_its_field(qtbot: QtBot, fresh: Session) -> None:
    belong(fresh.store)
    _, welcome = shown(qtbot, fresh)
    enter(qtbot, "")
    take(qtbot, strange_ticket().text)
    assert "another event" in welcome.ticket_page._field.error


def test_a_laptop_that_was_closed_after_its_ticket_goes_on_with_its_name(
    qtbot: QtBot, fresh: Session
) -> None:
    actions.take_ticket(fresh.store, ticket())
    _, welcome = shown(qtbot, fresh)
    assert welcome.page is welcome.laptop_page
    assert "Scribe" in welcome.laptop_page.lead.words


def test_a_scribe_names_a_table_and_a_kiosk_does_not(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    belong(store)
    actions.enrol(store, name="Laptop 1", role="wall")
    actions.create_event(store, name="Cardiff")
    _, welcome = shown(qtbot, Session(store=store, theme=theme))
    assert welcome.page is welcome.role_page
    welcome.role_page.next_button.click()
    assert welcome.role_page.errors.isVisible()
    welcome.role_page.choices.choose("scribe")
    welcome.role_page.next_button.click()
    welcome.laptop_page.next_button.click()
    assert welcome.laptop_page.errors.isVisible()
    welcome.laptop_page.back_button.click()
    welcome.role_page.choices.choose("voting")
    welcome.role_page.next_button.click()
    assert welcome.laptop_page._table.isHidden()


def test_what_the_caller_has_to_say_stands_above_the_screen(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    said = "What this laptop keeps was damaged, so a new start was made."
    window, _ = shown(qtbot, Session(store=store, theme=theme, notices=[said]))
    assert window.notice.isVisible()
    assert window.notice.words == said


def test_tab_leads_from_what_is_wrong_to_its_field_then_back_then_on(
    qtbot: QtBot, fresh: Session
) -> None:
    _, welcome = shown(qtbot, fresh)
    qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
    enter(qtbot, "", "")
    page = welcome.name_page
    assert page.errors.hasFocus()
    qtbot.wait(20)  # the way to the field is shown with the next layout
    names = [part.accessibleName() for part in reached_by_tab(page)]
    assert names[:4] == ["Go to “Event name”", "Event name", "Go back", "Go on"]


def test_a_role_is_taken_with_enter_and_gone_on_from_with_enter_or_tab(
    qtbot: QtBot, fresh: Session
) -> None:
    _, welcome = shown(qtbot, fresh)
    welcome._go(welcome.role_page)
    page = welcome.role_page
    qtbot.wait(20)
    enter(qtbot, "")
    assert page.role == "scribe"
    assert page.isVisible()
    names = [part.accessibleName() for part in reached_by_tab(page)]
    assert names[:2] == ["Go back", "Go on"]
    enter(qtbot, "")
    assert welcome.laptop_page.isVisible()
    names = [part.accessibleName() for part in reached_by_tab(welcome.laptop_page)]
    assert names[:3] == ["Laptop name", "Go back", "Open screen"]
