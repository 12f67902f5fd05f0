"""The organiser's screen, over real stores that exchanged with real laptops."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.errors import InputFault, InvalidInput, PeerError, PeerFault
from kiosk.exchange import Exchange, Progress, Report
from kiosk.store import ballots, change_log, events, hearing, holdings, ideas, registers
from kiosk.store.database import Store, open_store
from kiosk.store.holdings import Whereabouts
from tests.event import START, Author, Hackathon, WallClock, exchange
from tests.ui.walk import LOOKS, assert_fits, assert_named, reached_by_tab
from ui.background import Worker
from ui.hosting import RoomDeeds
from ui.screens.organiser import OrganiserScreen, words
from ui.screens.organiser.overview import overview
from ui.screens.organiser.screen import PARTS
from ui.screens.organiser.tray import MOST
from ui.session import Session
from ui.theme import Look, Theme
from ui.widgets import Button, Link

K = Qt.Key
HOSTING = RoomDeeds(
    start=lambda: None, stop=lambda: None, state=lambda: "on", addresses=tuple, hosts=tuple
)
"""A laptop that hosts its room."""


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    event = Hackathon(tmp_path)
    yield event
    event.close()


def busy(event: Hackathon) -> list[Store]:
    """Three scribes and a kiosk have worked and exchanged; one idea was worded twice."""
    laptops = [event.laptop(f"Laptop {n}", table=str(n)) for n in (1, 2, 3)]
    kiosk = event.laptop("Kiosk 1", role="voting", table="")
    for laptop in laptops:
        for title in ("Quiet rooms", "Captions on every screen"):
            actions.save_idea(
                laptop, challenge=event.challenge, title=title, detail="Why this helps."
            )
    exchange(event.organiser, *laptops, kiosk)
    idea = ideas.find(event.organiser)[0]
    actions.edit_idea(laptops[0], idea, title="Quiet rooms near every hall", detail="")
    actions.edit_idea(laptops[1], idea, title="Soft light in quiet rooms", detail="Calm.")
    for code in event.codes[:2]:
        vote(kiosk, code, event.challenge)
    exchange(event.organiser, *laptops, kiosk)
    return laptops


def vote(store: Store, code: str, challenge: str) -> None:
    voter = actions.admit_voter(store, code)
    order = actions.ballot_order(store, voter=voter, challenge=challenge)
    choices = {sorted(order)[0]: 2, sorted(order)[1]: 1}
    actions.cast_ballot(store, voter=voter, challenge=challenge, choices=choices, shown=order)


def open_screen(
    qtbot: QtBot,
    store: Store,
    theme: Theme,
    worker: Worker | None = None,
    room: RoomDeeds | None = None,
) -> OrganiserScreen:
    screen = OrganiserScreen(Session(store, theme, worker, room=room))
    qtbot.addWidget(screen)
    screen.resize(1024, 640)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    screen.enter()
    qtbot.waitUntil(screen.isActiveWindow)
    return screen


def said(widget: QWidget) -> str:
    """Every word in sight."""
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def platform_that_takes_all(path: Path, gate: threading.Event) -> Callable[[], Exchange]:
    """A platform that holds whatever this laptop holds once `gate` is open."""

    def make() -> Exchange:
        store = open_store(path, check=False)

        def run(should_stop: Callable[[], bool], tell: Callable[[Progress], None]) -> Report:
            total = change_log.count(store)
            tell(Progress(1, total))
            while not gate.wait(0.01):
                if should_stop():
                    raise PeerError("Stopped.", PeerFault.STOPPED)
            holdings.note(store, "platform", "http://hub", change_log.vector(store))
            tell(Progress(total, total))
            return Report("platform", sent=total)

        return run

    return make


def platform_that_is_away() -> Exchange:
    def run(should_stop: Callable[[], bool], tell: Callable[[Progress], None]) -> Report:
        raise PeerError("No answer.", PeerFault.UNREACHABLE)

    return run


@pytest.fixture
def started() -> Iterator[Callable[[Worker], Worker]]:
    workers: list[Worker] = []

    def start(worker: Worker) -> Worker:
        workers.append(worker)
        worker.start()
        return worker

    yield start
    for worker in workers:
        worker.stop()


def test_the_overview_says_what_the_store_holds(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    busy(event)
    store = event.organiser
    screen = open_screen(qtbot, store, theme)
    view = overview(store)
    assert view.counts == (6, 2, 0, 5)
    assert [row.ballots for row in view.challenges] == [2, 0]
    assert view.waiting == change_log.count(store)
    spoken = said(screen)
    assert f"All {view.places.laptop}" in spoken
    assert f"0 of {view.places.laptop}" in spoken
    assert "2 ballots" in spoken
    assert words.decisions(1) in screen.needs.words
    assert words.polls_open(1) in screen.needs.words


def test_an_event_that_has_just_begun_needs_nothing(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    screen = open_screen(qtbot, event.organiser, theme)
    assert screen.needs.words[0] == words.NEEDS_NOTHING
    assert words.LAPTOPS_NONE in said_in(screen, words.LAPTOPS)
    assert words.IDEAS_NONE in said_in(screen, words.IDEAS)
    assert words.TRAY_NONE in said_in(screen, words.TRAY)


def said_in(screen: OrganiserScreen, part: str) -> str:
    screen.show_part(part)
    return said(screen)


def test_send_now_shows_progress_and_an_end(
    qtbot: QtBot, event: Hackathon, theme: Theme, started: Callable[[Worker], Worker]
) -> None:
    busy(event)
    gate = threading.Event()
    worker = Worker(platform_that_takes_all(event.organiser.path, gate), interval=600)
    screen = open_screen(qtbot, event.organiser, theme, worker)
    started(worker)
    screen.places.send.click()
    total = change_log.count(event.organiser)
    qtbot.waitUntil(
        lambda: screen.places.status.words == f"Sending 1 of {total} changes", timeout=5_000
    )
    assert screen.places.progress.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: not screen.places.progress.isVisible(), timeout=5_000)
    assert screen.places.status.words.startswith(
        f"All {total} changes are on the central platform, "
    )
    assert f"All {total}" in said(screen.places.platform)


def test_an_exchange_that_nobody_asked_for_moves_the_numbers_and_says_nothing(
    qtbot: QtBot, event: Hackathon, theme: Theme, started: Callable[[Worker], Worker]
) -> None:
    gate = threading.Event()
    worker = Worker(platform_that_takes_all(event.organiser.path, gate), interval=600)
    screen = open_screen(qtbot, event.organiser, theme, worker)
    screen.show_link(Link.ONLINE)
    with qtbot.waitSignal(worker.finished, timeout=5_000):
        gate.set()
        started(worker)
    total = change_log.count(event.organiser)
    qtbot.waitUntil(lambda: f"All {total}" in said(screen.places.platform), timeout=5_000)
    assert screen.places.status.words == words.LINKS[Link.ONLINE]


def test_a_platform_that_is_away_is_told_calmly(
    qtbot: QtBot, event: Hackathon, theme: Theme, started: Callable[[Worker], Worker]
) -> None:
    worker = Worker(platform_that_is_away, interval=600)
    screen = open_screen(qtbot, event.organiser, theme, worker)
    started(worker)
    screen.places.send.click()
    qtbot.waitUntil(lambda: "does not answer" in screen.places.status.words, timeout=5_000)
    assert "Everything is safe on this laptop" in screen.places.status.words
    screen.show_link(Link.OFFLINE)
    assert screen.places.status.words.startswith("Offline.")


def test_send_now_without_a_hub_says_that_everything_is_safe(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    screen = open_screen(qtbot, event.organiser, theme)
    QTest.keyClick(screen.places.send, K.Key_Return)
    assert screen.places.status.words == words.NO_HUB


def test_closing_a_poll_can_be_undone(qtbot: QtBot, event: Hackathon, theme: Theme) -> None:
    screen = open_screen(qtbot, event.organiser, theme)
    screen.show_part(words.VOTING)
    poll = screen.voting.cards[0].poll
    assert poll.text() == words.CLOSE
    poll.click()
    assert state_of(event) == "closed"
    assert poll.text() == words.OPEN
    assert "is closed" in screen.notice.words
    screen.notice.action.click()
    assert state_of(event) == "open"
    assert poll.text() == words.CLOSE


def state_of(event: Hackathon) -> str:
    found = events.challenge(event.organiser, event.challenge)
    assert found is not None
    return found.poll


def test_results_are_out_of_sight_until_they_are_revealed_and_asked_for(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    busy(event)
    screen = open_screen(qtbot, event.organiser, theme)
    screen.show_part(words.VOTING)
    card = screen.voting.cards[0]
    assert not card.results.isVisible()
    card.results_wanted.emit()
    assert not screen.voting.results.isVisible()
    assert not card.reveal.isVisible()
    card.poll.click()
    assert not card.results.isVisible()
    card.results_wanted.emit()
    assert not screen.voting.results.isVisible()
    card.reveal.click()
    assert card.results.isVisible()
    assert "dots" not in screen.voting.results.told.words
    card.results.click()
    assert screen.voting.results.isVisible()
    model = screen.voting.results.model
    points = ballots.points(event.organiser, event.challenge)
    shown = [model.at(row) for row in range(model.rowCount())]
    assert {line.key: line.mark for line in shown} == {
        idea: f"{given} dots" for idea, given in points.items()
    }
    assert [line.mark for line in shown] == ["4 dots", "2 dots"]


def test_opening_the_poll_again_hides_the_results(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    busy(event)
    screen = open_screen(qtbot, event.organiser, theme)
    screen.show_part(words.VOTING)
    card = screen.voting.cards[0]
    for step in (card.poll, card.reveal, card.results):
        step.click()
    assert screen.voting.results.isVisible()
    card.poll.click()
    assert state_of(event) == "open"
    assert not screen.voting.results.isVisible()


def test_a_challenge_is_added_and_what_is_wrong_stands_beside_its_field(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    screen = open_screen(qtbot, event.organiser, theme)
    screen.show_part(words.VOTING)
    form = screen.voting.form
    form.button.click()
    assert "question" in form.question.error
    form.question.set_text("Who pays?")
    form.dots.set_text("many")
    form.button.click()
    assert (form.question.error, form.question.text) == ("", "Who pays?")
    assert "1 to 100" in form.dots.error
    form.dots.set_text("2")
    form.button.click()
    assert "rules" in form.dots.error
    form.per_idea.set_text("2")
    QTest.keyClick(form.per_idea.editor, K.Key_Return)
    added = events.challenges(event.organiser)[-1]
    assert (added.question, added.dots, added.per_idea, added.position) == ("Who pays?", 2, 2, 2)
    assert form.question.text == ""
    assert "Who pays?" in said(screen)


def test_a_challenge_is_changed_while_nobody_has_voted_and_a_half_typed_one_comes_back(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    screen = open_screen(qtbot, event.organiser, theme)
    screen.show_part(words.VOTING)
    form, card = screen.voting.form, screen.voting.cards[0]
    form.question.set_text("Half a quest")
    assert not card.change.isVisible()
    card.poll.click()
    card.change.click()
    assert (form.question.text, form.dots.text) == ("What keeps you out?", "5")
    assert QApplication.focusWidget() is form.question.editor
    assert words.CHANGE_TITLE in said(screen)
    form.question.set_text("")
    form.button.click()
    assert "question" in form.question.error
    form.question.set_text("What keeps people out?")
    form.method.choose("agree")
    form.share.set_text("7")
    form.button.click()

    changed = events.challenges(event.organiser)[0]
    assert (changed.question, changed.method) == ("What keeps people out?", "agree")
    assert changed.share == 7
    assert len(events.challenges(event.organiser)) == 2
    assert "What keeps people out?" in said(screen)
    assert (form.question.text, form.button.text()) == ("Half a quest", words.ADD)


def test_what_was_voted_on_is_not_offered_to_be_changed_and_leaving_changes_nothing(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    store, challenge = event.organiser, event.challenge
    scribe = event.laptop("Table 7", table="7")
    idea = actions.save_idea(scribe, challenge=challenge, title="Quiet rooms")
    exchange(scribe, store)
    screen = open_screen(qtbot, store, theme)
    screen.show_part(words.VOTING)
    form, card = screen.voting.form, screen.voting.cards[0]
    card.poll.click()
    card.change.click()
    form.question.set_text("Something else")
    form.leave_button.click()
    assert events.challenges(store)[0].question == "What keeps you out?"
    assert not form.leave_button.isVisible()
    card.poll.click()
    actions.cast_ballot(
        store, voter=event.voters[0], challenge=challenge, choices={idea: 1}, shown=[idea]
    )
    actions.close_poll(store, challenge)
    screen.refresh()
    assert not card.change.isVisible()


def test_two_wordings_are_shown_and_the_chosen_one_settles_them(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    laptops = busy(event)
    screen = open_screen(qtbot, event.organiser, theme)
    assert screen.bar.buttons[-1].text() == "To settle (1)"
    screen.show_part(words.TRAY)
    assert "Quiet rooms near every hall" in said(screen)
    assert "Laptop 1" in said(screen)
    keep = {b.accessibleName(): b for b in screen.tray.findChildren(type(screen.places.send))}
    keep[f"{words.KEEP}: Quiet rooms near every hall"].click()
    assert registers.conflicts(event.organiser) == []
    assert words.TRAY_NONE in said(screen)
    assert screen.bar.buttons[-1].text() == words.TRAY
    exchange(event.organiser, *laptops)
    titles = {i.title for i in ideas.read_many(laptops[1], ideas.find(laptops[1])).values()}
    assert "Quiet rooms near every hall" in titles
    assert "Soft light in quiet rooms" not in titles


def test_what_was_refused_is_shown_with_its_reason_and_since_when(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    stranger = Author("Stranger")
    stranger.introduce()
    late = stranger.write("idea", "x", "{}")
    change_log.receive(event.organiser, [late], "a USB stick")
    screen = open_screen(qtbot, event.organiser, theme)
    assert words.refused(1) in screen.needs.words
    line = screen.tray.model.at(0)
    assert line.mark == words.REFUSED
    assert line.lines[0] == "It comes from a laptop that this one has not met yet."
    assert "6 August 2026" in line.lines[1]
    assert "a USB stick" in line.lines[1]


def test_what_needs_a_newer_version_is_counted(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    newer = Author("Newer")
    log = [newer.introduce(), newer.write("prize", "p", '{"v": 1}')]
    change_log.receive(event.organiser, log, "test")
    screen = open_screen(qtbot, event.organiser, theme)
    assert any(
        line.startswith("1 thing comes from a newer Tablevoice") for line in screen.needs.words
    )


def test_a_laptop_that_is_quiet_is_named(qtbot: QtBot, event: Hackathon, theme: Theme) -> None:
    laptops = busy(event)
    screen = open_screen(qtbot, event.organiser, theme, room=HOSTING)
    assert not any("heard from" in line for line in screen.needs.words)
    event.clock.ms = START + 16 * 60_000
    hearing.note(event.organiser, {laptops[0].identity.device: event.clock.ms - 60_000})
    screen.refresh()
    assert words.silent(3) in screen.needs.words
    lines = [screen.laptops.model.at(row) for row in range(5)]
    assert {line.title: line.mark for line in lines} == {
        "Organiser": "This laptop",
        "Kiosk 1": "Quiet",
        "Laptop 1": "",
        "Laptop 2": "Quiet",
        "Laptop 3": "Quiet",
    }
    told = {line.title: line.lines[0] for line in lines}
    assert told["Laptop 1"].endswith("last heard from 1 minute ago")
    assert told["Laptop 2"].endswith("last heard from 16 minutes ago")
    assert screen.laptops.title.words == "2 of 5 laptops heard from in the last 15 minutes"


def test_a_laptop_that_does_not_host_claims_no_more_than_when_others_wrote(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    busy(event)
    event.clock.ms = START + 16 * 60_000
    screen = open_screen(qtbot, event.organiser, theme)
    assert screen.needs.words[0] == words.decisions(1)
    assert not any("network" in line for line in screen.needs.words)
    lines = [screen.laptops.model.at(row) for row in range(5)]
    assert {line.mark for line in lines} == {"", "This laptop"}
    others = [line.lines[0] for line in lines if not line.mark]
    assert all(told.endswith("last change 16 minutes ago") for told in others)
    assert screen.laptops.title.words == "5 laptops"


def test_a_laptop_whose_clock_runs_ahead_is_named(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    clock = WallClock(START + 100 * 24 * 3_600_000)
    wild = event.laptop("Wild", role="scribe", table="9", clock=clock)
    exchange(wild, event.organiser)
    screen = open_screen(qtbot, event.organiser, theme)

    assert words.ahead(1) in screen.needs.words
    lines = [screen.laptops.model.at(row) for row in range(2)]
    assert {line.title: line.mark for line in lines}["Wild"] == "Clock is ahead"


def test_a_refresh_keeps_what_is_chosen_and_typed(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    laptops = busy(event)
    screen = open_screen(qtbot, event.organiser, theme)
    screen.show_part(words.LAPTOPS)
    screen.laptops.view.setCurrentIndex(screen.laptops.model.index(2))
    screen.voting.form.question.set_text("Half a quest")
    screen.ideas.search.set_text("captions")
    before = screen.ideas.model.rowCount()
    actions.save_idea(laptops[0], challenge=event.challenge, title="More captions")
    exchange(event.organiser, laptops[0])
    screen.refresh()
    assert screen.laptops.view.currentIndex().row() == 2
    assert screen.voting.form.question.text == "Half a quest"
    assert screen.ideas.model.rowCount() == before + 1
    assert screen.stack.currentWidget() is screen.laptops


def test_every_part_is_reached_by_keyboard(qtbot: QtBot, event: Hackathon, theme: Theme) -> None:
    screen = open_screen(qtbot, event.organiser, theme)
    screen.bar.buttons[0].setFocus()
    for place, part in enumerate(PARTS):
        for _ in range(12):
            held = QApplication.focusWidget()
            assert held is not None
            if held is screen.bar.buttons[place]:
                break
            QTest.keyClick(held, K.Key_Tab)
        QTest.keyClick(screen.bar.buttons[place], K.Key_Return)
        assert screen.stack.currentIndex() == place, part


def test_three_hundred_laptops_and_ten_thousand_ideas_are_drawn_at_once(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    store = event.organiser
    for number in range(300):
        change_log.receive(store, [Author(f"Laptop {number}").introduce()], "test")
    with store.writing():
        for number in range(10_000):
            actions.save_idea(store, challenge=event.challenge, title=f"Idea {number}", table="1")
    screen = open_screen(qtbot, store, theme)
    assert screen.laptops.model.rowCount() == 301
    assert screen.ideas.model.rowCount() == 10_000
    for part in PARTS:
        began = time.perf_counter()
        screen.show_part(part)
        assert not screen.grab().isNull()
        assert time.perf_counter() - began < 0.5, part
    began = time.perf_counter()
    screen.refresh()
    assert time.perf_counter() - began < 0.5


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.palette}-{look.scale}")
def test_every_part_fits_and_is_named_in_every_look(
    qtbot: QtBot, event: Hackathon, theme: Theme, look: Look
) -> None:
    busy(event)
    change_log.receive(event.organiser, [Author("Stranger").write("idea", "x", "{}")], "test")
    actions.add_challenge(event.organiser, question="Llanfairpwllgwyngyll " * 18, position=3)
    event.clock.ms += 16 * 60_000
    theme.apply(look)
    screen = open_screen(qtbot, event.organiser, theme)
    screen.tray.view.setCurrentIndex(screen.tray.model.index(0))
    for part in PARTS:
        screen.show_part(part)
        qtbot.wait(5)
        assert_named(screen)
        assert_fits(screen)
    screen.show_part(words.VOTING)
    screen.voting.cards[0].poll.click()
    qtbot.wait(5)
    assert_fits(screen)
    screen.voting.cards[0].reveal.click()
    qtbot.wait(5)
    assert_fits(screen)
    screen.voting.cards[0].results.click()
    qtbot.wait(5)
    assert_named(screen)
    assert_fits(screen)
    assert screen.width() == 1024


def test_tab_goes_through_the_voting_part_as_people_read_it(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    screen = open_screen(qtbot, event.organiser, theme)
    screen.show_part(words.VOTING)
    actions.add_challenge(event.organiser, question="What should stop?", position=9)
    screen.refresh()
    voting = screen.voting
    wanted = [
        screen.bar.buttons[PARTS.index(words.VOTING)],
        *(card.poll for card in voting.cards),
        voting.form.question.editor,
        voting.form.dots.editor,
        voting.form.per_idea.editor,
        voting.form.button,
    ]
    wanted[0].setFocus()
    reached = [wanted[0], *reached_by_tab(screen)]
    assert sorted(wanted, key=reached.index) == wanted


def test_a_line_that_needs_someone_leads_into_its_part(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    screen = open_screen(qtbot, event.organiser, theme)
    screen.needs.wanted.emit(words.VOTING)
    assert screen.voting.cards[0].poll.hasFocus()


def test_a_decision_stays_under_the_hand_when_other_news_arrives(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    busy(event)
    screen = open_screen(qtbot, event.organiser, theme)
    screen.show_part(words.TRAY)
    keep = next(
        button
        for button in screen.tray.findChildren(Button)
        if button.accessibleName().startswith(words.KEEP)
    )
    keep.setFocus()
    actions.add_challenge(event.organiser, question="What should stop?", position=9)
    change_log.receive(event.organiser, [Author("Stranger").write("idea", "x", "{}")], "test")
    screen.refresh()
    assert screen.tray.model.rowCount() == 2
    assert keep.hasFocus()


def test_what_the_tray_does_not_list_is_counted(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    stranger = Author("Stranger")
    stranger.introduce()
    changes = [stranger.write("idea", str(place), "{}") for place in range(MOST + 3)]
    change_log.receive(event.organiser, changes, "test")
    screen = open_screen(qtbot, event.organiser, theme)
    screen.show_part(words.TRAY)
    assert screen.tray.model.rowCount() == MOST
    assert "and 3 more, not listed here." in said(screen)


def test_the_overview_names_laptops_that_need_a_look_first(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    assert words.LAPTOPS_NONE in said(open_screen(qtbot, event.organiser, theme).laptops_card)
    laptops = busy(event)
    event.clock.ms += 16 * 60_000
    actions.save_idea(laptops[1], challenge=event.challenge, title="Later", table="2")
    exchange(event.organiser, *laptops)
    screen = open_screen(qtbot, event.organiser, theme, room=HOSTING)
    told = said(screen.laptops_card)
    assert "Quiet" in told
    screen.laptops_card.wanted.emit()
    assert screen.stack.currentWidget() is screen.laptops


def test_one_of_a_thing_is_spoken_of_as_one(event: Hackathon) -> None:
    view = overview(event.organiser)._replace(places=Whereabouts(1, 1, 1))
    assert words.sent(Report("platform"), view).startswith("1 change is on the central platform")
    assert words.sent(Report("platform", refused=1), view).startswith("1 change was refused")


def test_an_organiser_who_started_the_event_names_the_hub_and_sends(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    joined: list[str] = []

    def join(address: str) -> None:
        if not address.startswith("http"):
            raise InvalidInput("own words", InputFault.ADDRESS_UNUSABLE, field="address")
        joined.append(address)
        session.address = address

    session = Session(event.organiser, theme, join=join)
    screen = OrganiserScreen(session)
    qtbot.addWidget(screen)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.places.send.click()
    assert screen.places.status.words == words.NO_HUB
    assert screen.hub.address.editor.hasFocus()
    QTest.keyClicks(screen.hub.address.editor, "not an address")
    QTest.keyClick(screen.hub.address.editor, K.Key_Return)
    assert "This address does not work" in screen.hub.address.error
    assert not joined
    screen.hub.address.set_text("http://127.0.0.1:8750")
    screen.hub.join_button.click()
    assert joined == ["http://127.0.0.1:8750"]
    assert "This laptop sends to http://127.0.0.1:8750." in said(screen.hub)
    assert not screen.hub.address.isVisible()
