"""An organiser shuts laptops out, and decides about what was set aside and used twice."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.membership import FAULTS
from kiosk.store import ballots, ideas, standing
from kiosk.store.database import Store, open_store
from kiosk.store.devices import DeviceRow
from tests.event import Hackathon, exchange
from tests.ui.walk import LOOKS, assert_fits, assert_named
from ui import words as said
from ui.screens.organiser import OrganiserScreen, words
from ui.screens.organiser.overview import as_one, overview
from ui.screens.organiser.tray import casts, tray
from ui.screens.scribe import ScribeScreen
from ui.session import Session
from ui.theme import SCALES, Look, Theme
from ui.widgets import Button, Notice
from ui.window import MINIMUM, Window


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    event = Hackathon(tmp_path)
    yield event
    event.close()


def open_screen(qtbot: QtBot, store: Store, theme: Theme) -> OrganiserScreen:
    screen = OrganiserScreen(Session(store, theme))
    qtbot.addWidget(screen)
    screen.resize(1024, 640)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    return screen


def choose(screen: OrganiserScreen, store: Store) -> None:
    """Choose a laptop in the list of laptops."""
    screen.show_part(words.LAPTOPS)
    model = screen.laptops.model
    rows = [model.at(row).key for row in range(model.rowCount())]
    screen.laptops.view.setCurrentIndex(model.index(rows.index(store.identity.device)))


def shut_out(event: Hackathon) -> Store:
    """A scribe that was shut out wrote on, and met the organiser again."""
    scribe = event.laptop("Table 7")
    actions.save_idea(scribe, challenge=event.challenge, title="Before")
    exchange(event.organiser, scribe)
    actions.revoke_device(event.organiser, scribe.identity.device)
    actions.save_idea(scribe, challenge=event.challenge, title="After")
    exchange(event.organiser, scribe)
    return scribe


def vote_twice(event: Hackathon) -> None:
    """One badge votes on two kiosks that could not meet."""
    kiosks = [event.laptop(f"Kiosk {n}", role="voting", table="") for n in (1, 2)]
    idea = actions.save_idea(event.organiser, challenge=event.challenge, title="A", table="1")
    exchange(event.organiser, *kiosks)
    for points, kiosk in enumerate(kiosks, 1):
        voter = actions.admit_voter(kiosk, event.codes[0])
        order = actions.ballot_order(kiosk, voter=voter, challenge=event.challenge)
        event.clock.ms += 60_000
        actions.cast_ballot(
            kiosk, voter=voter, challenge=event.challenge, choices={idea: points}, shown=order
        )
    exchange(event.organiser, *kiosks)


def test_a_laptop_is_shut_out_in_one_confirming_step(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    scribe = event.laptop("Table 7")
    exchange(event.organiser, scribe)
    screen = open_screen(qtbot, event.organiser, theme)
    choose(screen, scribe)
    card = screen.laptops.shut_out
    card.ask_button.click()
    card.keep_button.click()
    assert overview(event.organiser).shut_out == frozenset()
    card.ask_button.click()
    card.note.set_text("Lost on the train")
    card.sure_button.click()
    assert overview(event.organiser).shut_out == {scribe.identity.device}
    assert "What it wrote before stays" in screen.notice.words
    choose(screen, scribe)
    assert "Lost on the train" in card._sentence.words
    assert not card.ask_button.isVisible()


def test_a_laptop_that_was_shut_out_is_not_among_those_to_hear_from(event: Hackathon) -> None:
    laptops = [event.laptop(f"Table {n}", table=str(n)) for n in (1, 2)]
    exchange(event.organiser, *laptops)
    assert told(event).startswith("3 of 3 laptops")
    actions.revoke_device(event.organiser, laptops[0].identity.device)
    assert told(event).startswith("2 of 2 laptops")
    actions.revoke_device(event.organiser, laptops[1].identity.device)
    assert told(event) == "1 laptop"


def told(event: Hackathon) -> str:
    """How many laptops were heard from, as the host of the room says it."""
    return words.heard(overview(event.organiser, listens=True))


def test_nobody_is_asked_to_shut_out_the_laptop_that_they_sit_at(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    screen = open_screen(qtbot, event.organiser, theme)
    choose(screen, event.organiser)
    assert not screen.laptops.shut_out.isVisible()


def test_a_laptop_that_was_shut_out_is_told_that_its_words_wait(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    scribe = shut_out(event)
    window = Window(Session(scribe, theme))
    qtbot.addWidget(window)
    window.show()
    assert window.banner.isVisible()
    assert window.banner.words == said.shut_out()


@pytest.mark.parametrize("scale", SCALES)
def test_the_banner_is_as_high_as_its_words(
    qtbot: QtBot, event: Hackathon, theme: Theme, scale: float
) -> None:
    scribe = shut_out(event)
    theme.apply(Look(theme.look.palette, scale))
    window = Window(Session(scribe, theme))
    qtbot.addWidget(window)
    window.resize(*MINIMUM)  # it is laid out narrow first
    window.show()

    qtbot.waitUntil(lambda: is_as_high_as_its_words(window.banner))
    for other in (SCALES[-1], SCALES[0]):
        theme.apply(Look(theme.look.palette, other))
        qtbot.waitUntil(lambda: is_as_high_as_its_words(window.banner))


def is_as_high_as_its_words(banner: Notice) -> bool:
    """Whether a banner without buttons has the room that its words take, and no more."""
    label = banner._words
    around = QRect(0, 0, label.width(), 1 << 20)
    wrapped = label.fontMetrics().boundingRect(around, Qt.TextFlag.TextWordWrap, label.text())
    return abs(label.height() - wrapped.height()) <= 2 and banner.height() <= label.height() + 20


def test_what_it_wrote_stays_in_its_sight(qtbot: QtBot, event: Hackathon, theme: Theme) -> None:
    scribe = shut_out(event)
    window = Window(Session(scribe, theme))
    qtbot.addWidget(window)
    window.show()
    screen = window.screen_shown
    assert isinstance(screen, ScribeScreen)
    waiting = screen.browser.waiting
    assert waiting.words == f"{said.ideas_wait(1)}\nAfter"

    screen.entry.title.set_text("Later still")
    screen.entry.save_button.click()
    assert waiting.words == f"{said.ideas_wait(2)}\nLater still\nAfter"

    exchange(scribe, event.organiser)
    latest = standing.withheld(event.organiser)[0]
    actions.dismiss_change(event.organiser, latest.name, note="Not from the table")
    exchange(scribe, event.organiser)
    window.refresh()
    left_out = said.waiting_idea("Later still", left_out=True)
    assert waiting.words == f"{said.ideas_wait(2)}\n{left_out}\nAfter"


def test_what_a_laptop_that_was_shut_out_wrote_is_taken_in_with_a_note(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    shut_out(event)
    screen = open_screen(qtbot, event.organiser, theme)
    assert "1 change waits for you." in " ".join(screen.needs.words)
    screen.show_part(words.TRAY)
    row = screen.tray.model.at(0)
    assert (row.title, row.lines[0]) == ("An idea, from Table 7", "“After”")
    screen.tray.decision.note.set_text("It was theirs")
    screen.tray.decision.take_in.click()
    assert standing.count_withheld(event.organiser) == 0
    titles = {
        i.title for i in ideas.read_many(event.organiser, ideas.find(event.organiser)).values()
    }
    assert titles == {"Before", "After"}
    assert screen.notice.words == words.TAKEN_IN


def test_what_is_left_out_goes_from_the_tray_and_stays_in_the_log(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    shut_out(event)
    screen = open_screen(qtbot, event.organiser, theme)
    screen.show_part(words.TRAY)
    screen.tray.decision.leave_out.click()
    assert tray(event.organiser).lines == []
    assert len(ideas.find(event.organiser)) == 1


def test_a_badge_used_at_two_kiosks_says_where_and_when_and_never_what(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    vote_twice(event)
    screen = open_screen(qtbot, event.organiser, theme)
    screen.show_part(words.TRAY)
    [row] = tray(event.organiser).lines
    found = casts(event.organiser, row.key.partition(":")[2])
    assert [cast.kiosk for cast in found] == ["Kiosk 2", "Kiosk 1"]
    assert screen.tray.ballots.isVisible()
    assert sum(ballots.points(event.organiser, event.challenge).values()) == 2
    screen.tray.ballots._keep(found[1].id)
    assert sum(ballots.points(event.organiser, event.challenge).values()) == 1
    assert tray(event.organiser).lines == []


def test_the_ballot_that_counts_can_be_left_as_it_is(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    vote_twice(event)
    screen = open_screen(qtbot, event.organiser, theme)
    screen.show_part(words.TRAY)
    leave, keep = screen.tray.ballots.findChildren(Button)
    assert (leave.text(), keep.text()) == (words.LEAVE_BALLOT, words.KEEP_BALLOT)

    leave.click()

    assert sum(ballots.points(event.organiser, event.challenge).values()) == 2
    assert tray(event.organiser).lines == []


def test_the_question_whether_to_shut_out_comes_into_sight_at_the_largest_text(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    scribe = event.laptop("Table 7")
    exchange(event.organiser, scribe)
    screen = open_screen(qtbot, event.organiser, theme)
    theme.apply(Look(theme.look.palette, SCALES[-1]))
    choose(screen, scribe)
    card = screen.laptops.shut_out
    card.ask_button.click()

    qtbot.waitUntil(
        lambda: card.sure_button.visibleRegion().boundingRect() == card.sure_button.rect()
    )


def test_every_reason_to_wait_has_its_words() -> None:
    assert all(said.waiting(fault) != said.waiting("unheard of") for fault in FAULTS)


def test_a_laptop_that_took_a_new_key_is_one_laptop() -> None:
    rows = [
        DeviceRow("a", "Laptop 4", "scribe", "4", 7, 10, 7),
        DeviceRow("b", "Laptop 4", "scribe", "4", 2, 20, 0),
        DeviceRow("c", "Laptop 5", "scribe", "5", 1, 5, 1),
    ]
    assert as_one(rows, {"b": "a"}) == [
        DeviceRow("b", "Laptop 4", "scribe", "4", 9, 20, 7),
        rows[2],
    ]


def copied(event: Hackathon) -> tuple[Store, Store]:
    """A kiosk and its copy: a copy of its folder was opened, and wrote."""
    kiosk = event.laptop("Kiosk 1", role="voting", table="")
    actions.save_idea(kiosk, challenge=event.challenge, title="Before", table="1")
    kiosk.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(kiosk.path, event.folder / "copy.db")
    copy = open_store(event.folder / "copy.db", event.clock, check=False)
    event.clock.ms += 60_000
    actions.save_idea(copy, challenge=event.challenge, title="On the copy", table="1")
    exchange(event.organiser, kiosk, copy)
    return kiosk, copy


def test_a_laptop_that_was_put_back_from_a_backup_is_one_laptop(event: Hackathon) -> None:
    _, copy = copied(event)
    view = overview(event.organiser)
    assert {row.id: row.name for row in view.laptops}[copy.identity.device] == "Kiosk 1"
    assert (len(view.laptops), view.copied, view.twins) == (2, ["Kiosk 1"], [])
    copy.close()


def test_a_copy_and_its_original_that_both_write_are_two_laptops(
    qtbot: QtBot, event: Hackathon, theme: Theme
) -> None:
    kiosk, copy = copied(event)
    event.clock.ms += 60_000
    actions.save_idea(kiosk, challenge=event.challenge, title="On the original", table="1")
    exchange(event.organiser, kiosk, copy)
    view = overview(event.organiser)
    rows = {row.id: row for row in view.laptops}
    original, other = rows[kiosk.identity.device], rows[copy.identity.device]
    assert (original.name, original.changes) == ("Kiosk 1", 3)
    assert (other.name, other.changes) == ("Kiosk 1 (copy)", 2)
    assert (view.copied, view.twins) == ([], ["Kiosk 1"])

    screen = open_screen(qtbot, event.organiser, theme)
    assert words.twins("Kiosk 1") in screen.needs.words
    choose(screen, copy)
    card = screen.laptops.shut_out
    card.ask_button.click()
    assert card.sure_button.text() == "Shut Kiosk 1 (copy) out"
    card.sure_button.click()
    assert overview(event.organiser).shut_out == {copy.identity.device}
    assert overview(event.organiser).twins == []
    copy.close()


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_what_can_be_decided_fits_and_is_named_at_every_size(
    qtbot: QtBot, event: Hackathon, theme: Theme, look: Look
) -> None:
    scribe = shut_out(event)
    other = event.laptop("Table 8")
    exchange(event.organiser, scribe, other)
    vote_twice(event)
    screen = open_screen(qtbot, event.organiser, theme)
    theme.apply(look)
    choose(screen, other)
    screen.laptops.shut_out.ask_button.click()
    qtbot.waitUntil(lambda: assert_fits(screen))
    assert_named(screen)
    screen.show_part(words.TRAY)
    for row in range(screen.tray.model.rowCount()):
        screen.tray.view.setCurrentIndex(screen.tray.model.index(row))
        qtbot.waitUntil(lambda: assert_fits(screen))
        assert_named(screen)
