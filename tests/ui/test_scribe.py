"""The scribe's screen saves, edits, takes back, brings back, searches, and loses nothing."""

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import actions, rules
from kiosk.errors import InvalidInput, StoreError, StoreFault
from kiosk.store import change_log, drafts, events, ideas
from kiosk.store.database import Store
from tests.event import belong
from tests.ui.walk import reached_by_tab
from ui import words
from ui.screens.scribe import EDITED, ScribeScreen
from ui.session import Session
from ui.theme import Look, Theme
from ui.widgets import GrowingEdit
from ui.window import Window

DATA = Path(__file__).resolve().parent.parent / "data"


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> Window:
    window = Window(session)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def scribe(window: Window) -> ScribeScreen:
    screen = window.screen_shown
    assert isinstance(screen, ScribeScreen)
    return screen


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        focus = QGuiApplication.focusObject()
        qtbot.keyClick(focus, key)


def typed(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(QGuiApplication.focusObject(), text)


def tab_to(qtbot: QtBot, widget: object) -> None:
    for _ in range(40):
        if QGuiApplication.focusObject() is widget:
            return
        press(qtbot, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reached {widget}")


def titles(store: Store) -> list[str]:
    found = ideas.read_many(store, ideas.find(store))
    return sorted(idea.title for idea in found.values())


def test_enter_saves_clears_and_keeps_the_focus(
    qtbot: QtBot, scribe: ScribeScreen, scribe_store: Store
) -> None:
    typed(qtbot, "Quiet rooms")
    press(qtbot, Qt.Key.Key_Return)
    typed(qtbot, "Chairs with arms")
    press(qtbot, Qt.Key.Key_Return)
    assert titles(scribe_store) == ["Chairs with arms", "Quiet rooms"]
    assert scribe.entry.title.text == ""
    assert QGuiApplication.focusObject() is scribe.entry.title.editor
    assert scribe.browser.model.rowCount() == 2


def test_saved_is_said_only_after_the_store_has_it(
    qtbot: QtBot, scribe: ScribeScreen, scribe_store: Store
) -> None:
    assert not scribe.entry._saved.isVisible()
    typed(qtbot, "Quiet rooms")
    assert not scribe.entry._saved.isVisible()
    press(qtbot, Qt.Key.Key_Return)
    assert scribe.entry._saved.isVisible()
    assert "Saved on this laptop" in scribe.entry._saved_words.words


def test_a_whole_table_is_served_with_the_keyboard_alone(
    qtbot: QtBot, scribe: ScribeScreen, scribe_store: Store
) -> None:
    typed(qtbot, "Quiet rooms")
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, scribe.browser.list)
    press(qtbot, Qt.Key.Key_Home, Qt.Key.Key_Return)
    typed(qtbot, " in every hall")
    press(qtbot, Qt.Key.Key_Return)
    assert titles(scribe_store) == ["Quiet rooms in every hall"]
    idea = ideas.find(scribe_store)[0]
    tab_to(qtbot, scribe.browser.list)
    press(qtbot, Qt.Key.Key_Home, Qt.Key.Key_Delete)
    assert ideas.read_many(scribe_store, [idea])[idea].state == "withdrawn"
    tab_to(qtbot, scribe.notice.action)
    press(qtbot, Qt.Key.Key_Return)
    assert ideas.read_many(scribe_store, [idea])[idea].state == "submitted"
    qtbot.keyClick(scribe, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    typed(qtbot, "nothing like it")
    assert scribe.browser.model.rowCount() == 0


def test_an_idea_that_was_taken_back_can_be_brought_back_later(
    qtbot: QtBot, scribe: ScribeScreen, scribe_store: Store
) -> None:
    typed(qtbot, "Quiet rooms")
    press(qtbot, Qt.Key.Key_Return)
    idea = ideas.find(scribe_store)[0]
    scribe.browser.list.choose(idea)
    scribe.browser.state_button.click()
    assert scribe.browser.state_button.text() == "Bring back idea"
    assert not scribe.browser.edit_button.isEnabled()
    scribe.browser.state_button.click()
    assert ideas.read_many(scribe_store, [idea])[idea].state == "submitted"
    assert scribe.browser.state_button.text() == "Take back idea"


def test_an_edit_can_be_undone(qtbot: QtBot, scribe: ScribeScreen, scribe_store: Store) -> None:
    typed(qtbot, "Quiet rooms")
    press(qtbot, Qt.Key.Key_Return)
    scribe.browser.list.choose(ideas.find(scribe_store)[0])
    scribe.browser.edit_button.click()
    scribe.editing.editor.title.set_text("Loud rooms")
    press(qtbot, Qt.Key.Key_Return)
    assert titles(scribe_store) == ["Loud rooms"]
    scribe.notice.action.click()
    assert titles(scribe_store) == ["Quiet rooms"]


def test_what_was_typed_in_an_edit_that_was_left_can_be_had_again(
    qtbot: QtBot, scribe: ScribeScreen, scribe_store: Store
) -> None:
    typed(qtbot, "Quiet rooms")
    press(qtbot, Qt.Key.Key_Return)
    scribe.browser.list.choose(ideas.find(scribe_store)[0])
    scribe.browser.edit_button.click()
    typed(qtbot, " for all")
    press(qtbot, Qt.Key.Key_Escape)
    assert titles(scribe_store) == ["Quiet rooms"]
    assert scribe.entry.isVisible()
    scribe.notice.action.click()
    assert scribe.editing.editor.title.text == "Quiet rooms for all"


def test_the_detail_opens_under_the_title_and_is_saved_with_it(
    qtbot: QtBot, scribe: ScribeScreen, scribe_store: Store
) -> None:
    typed(qtbot, "Quiet rooms")
    qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    typed(qtbot, "One near each stage")
    press(qtbot, Qt.Key.Key_Return)
    typed(qtbot, "with a door")
    qtbot.keyClick(
        QGuiApplication.focusObject(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    idea = ideas.find(scribe_store)[0]
    assert ideas.read_many(scribe_store, [idea])[idea].detail == "One near each stage\nwith a door"


def test_every_keystroke_is_kept_and_put_back_at_the_next_start(
    qtbot: QtBot, scribe: ScribeScreen, session: Session
) -> None:
    typed(qtbot, "Quiet ro")
    assert drafts.read(session.store, actions.TITLE_DRAFT) == "Quiet ro"
    scribe.entry.open_detail()
    typed(qtbot, "near")
    again = ScribeScreen(session)
    qtbot.addWidget(again)
    assert again.entry.title.text == "Quiet ro"
    assert again.entry.detail.text == "near"
    assert not again.entry.detail.isHidden()


def test_an_edit_in_progress_is_put_back_too_and_the_new_idea_waits_behind_it(
    qtbot: QtBot, scribe: ScribeScreen, session: Session
) -> None:
    typed(qtbot, "Quiet rooms")
    press(qtbot, Qt.Key.Key_Return)
    typed(qtbot, "Half an idea")
    scribe.browser.list.choose(ideas.find(session.store)[0])
    scribe.browser.edit_button.click()
    typed(qtbot, " everywhere")
    again = ScribeScreen(session)
    qtbot.addWidget(again)
    assert again.editing.editor.title.text == "Quiet rooms everywhere"
    assert again.entry.title.text == "Half an idea"
    assert not again.editing.editor.isHidden()
    again.editing.save()
    assert drafts.read(session.store, EDITED) == ""
    assert titles(session.store) == ["Quiet rooms everywhere"]


def test_an_empty_title_is_refused_beside_the_field(qtbot: QtBot, scribe: ScribeScreen) -> None:
    typed(qtbot, "   ")
    press(qtbot, Qt.Key.Key_Return)
    assert scribe.entry.title.error.startswith("There are no words to save yet.")
    assert scribe.entry.title.text == "   "
    assert "Error" in scribe.entry.title.editor.accessibleDescription()
    typed(qtbot, "Quiet")
    assert scribe.entry.title.error == ""


def test_a_title_near_its_limit_shows_the_count_and_one_beyond_keeps_every_word(
    qtbot: QtBot, scribe: ScribeScreen, scribe_store: Store
) -> None:
    scribe.entry.title.set_text("a" * 650)
    assert scribe.entry.title._hint.words == "650 of 700 characters"
    scribe.entry.title.set_text("a" * 701)
    press(qtbot, Qt.Key.Key_Return)
    assert "701 characters" in scribe.entry.title.error
    assert scribe.entry.title.text == "a" * 701
    assert titles(scribe_store) == []


def test_a_full_disk_is_a_sentence_and_the_words_stay(
    qtbot: QtBot, scribe: ScribeScreen, scribe_store: Store
) -> None:
    pages = scribe_store.row("PRAGMA page_count")
    assert pages is not None
    typed(qtbot, "Quiet rooms")
    scribe_store.rows(f"PRAGMA max_page_count = {pages[0]}")
    scribe.entry.title.set_text("x" * 600)
    scribe.entry.detail.set_text("y" * 5_000)
    press(qtbot, Qt.Key.Key_Return)
    full = words.sentence(StoreError("", StoreFault.FULL))
    assert full in (scribe.entry.title.error, scribe.entry.detail.error)
    assert scribe.entry.title.text == "x" * 600
    assert not scribe.entry._saved.isVisible()
    scribe_store.rows("PRAGMA max_page_count = 1000000")
    press(qtbot, Qt.Key.Key_Return)
    assert titles(scribe_store) == ["x" * 600]
    assert scribe.entry.title.error == ""


def test_hostile_strings_and_fourteen_languages_go_through_unchanged(
    scribe: ScribeScreen, scribe_store: Store
) -> None:
    found = [text for text in hostile() + languages() if may_be_a_title(text)]
    assert len(found) > 550
    editor = scribe.entry.title.editor
    assert isinstance(editor, GrowingEdit)
    for text in found:
        pasted = QMimeData()
        pasted.setText(text)
        editor.insertFromMimeData(pasted)
        scribe.entry.submitted.emit()
        assert scribe.entry.title.error == "", text
    assert titles(scribe_store) == sorted(found)
    for row in range(0, len(found), 5):
        scribe.browser.list.choose(scribe.browser.model.id_at(row))
        scribe.browser.list.grab()


def hostile() -> list[str]:
    found = json.loads((DATA / "blns" / "blns.json").read_text(encoding="utf-8"))
    assert len(found) == 485
    return [str(text) for text in found]


def languages() -> list[str]:
    with (DATA / "udhr" / "udhr_paragraphs.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["language"] for row in rows}) == 14
    return [row["text"] for row in rows]


def may_be_a_title(text: str) -> bool:
    try:
        rules.check_title(text)
    except InvalidInput:
        return False
    return True


def test_another_challenge_can_be_chosen_and_is_remembered(
    qtbot: QtBot, scribe: ScribeScreen, session: Session
) -> None:
    assert not scribe.challenges.choose_button.isVisible()
    second = actions.add_challenge(session.store, question="What comes next?", position=1)
    scribe.refresh()
    scribe.challenges.choose_button.click()
    scribe.challenges.choices.card(second).radio.click()
    typed(qtbot, "Come by train")
    press(qtbot, Qt.Key.Key_Return)
    idea = ideas.find(session.store)[0]
    assert ideas.read_many(session.store, [idea])[idea].challenge == second
    again = ScribeScreen(session)
    qtbot.addWidget(again)
    assert again.challenges.challenge is not None
    assert again.challenges.challenge.id == second


def test_all_tables_are_shown_on_request_and_others_ideas_cannot_be_changed(
    scribe: ScribeScreen, scribe_store: Store
) -> None:
    challenge = events.challenges(scribe_store)[0].id
    theirs = actions.save_idea(scribe_store, challenge=challenge, title="Theirs", table="4")
    scribe.refresh()
    assert scribe.browser.model.rowCount() == 0
    scribe.browser.all_button.click()
    assert scribe.browser.model.rowCount() == 1
    scribe.browser.list.choose(theirs)
    assert not scribe.browser.edit_button.isEnabled()
    assert scribe.browser._why.words == "Only Table 4 can change this idea."


def test_a_refresh_keeps_what_is_typed_chosen_and_scrolled(
    qtbot: QtBot, scribe: ScribeScreen, scribe_store: Store
) -> None:
    challenge = events.challenges(scribe_store)[0].id
    with scribe_store.writing():
        kept = [
            actions.save_idea(scribe_store, challenge=challenge, title=f"Idea {n}")
            for n in range(100)
        ]
    scribe.refresh()
    typed(qtbot, "Half an")
    scribe.browser.list.choose(sorted(kept)[50])
    scribe.entry.setFocus()
    actions.save_idea(scribe_store, challenge=challenge, title="Newest")
    scribe.refresh()
    chosen = scribe.browser.list.idea
    assert chosen is not None
    assert chosen.id == sorted(kept)[50]
    assert scribe.entry.title.text == "Half an"
    assert QGuiApplication.focusObject() is scribe.entry.title.editor


def test_a_laptop_without_a_challenge_says_so(qtbot: QtBot, store: Store, theme: Theme) -> None:
    belong(store)
    actions.enrol(store, name="Laptop 3", role="scribe", table="7")
    actions.create_event(store, name="Inclusion hackathon")
    screen = ScribeScreen(Session(store=store, theme=theme))
    qtbot.addWidget(screen)
    assert screen.challenges._question.words == "No challenge has arrived yet"
    assert not screen.entry.isEnabled()
    actions.add_challenge(store, question="What comes next?")
    screen.refresh()
    assert screen.challenges._question.words == "What comes next?"
    assert screen.entry.isEnabled()


def test_the_window_counts_what_is_saved_here(
    qtbot: QtBot, window: Window, scribe: ScribeScreen
) -> None:
    before = change_log.vector(window.session.store)
    held = sum(seq for seq, _ in before.values())
    typed(qtbot, "Quiet rooms")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: f"Saved on this laptop: {held + 1}" in window.place_bar.words)


def test_ctrl_and_enter_save_from_the_title_too(
    qtbot: QtBot, scribe: ScribeScreen, scribe_store: Store
) -> None:
    typed(qtbot, "Quiet rooms")
    qtbot.keyClick(
        QGuiApplication.focusObject(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert ideas.count(scribe_store) == 1


def test_the_button_stays_in_sight_when_an_error_pushes_it_down(
    qtbot: QtBot, window: Window, scribe: ScribeScreen
) -> None:
    window.resize(1280, 700)
    window.session.theme.apply(Look(scale=2.0))
    qtbot.wait(50)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.wait(50)
    button = scribe.entry.save_button
    assert scribe.entry.title.error
    assert button.visibleRegion().boundingRect() == button.rect()


def test_tab_leads_from_the_new_wording_to_its_button(qtbot: QtBot, scribe: ScribeScreen) -> None:
    typed(qtbot, "Quiet rooms")
    press(qtbot, Qt.Key.Key_Return)
    scribe.browser.list.choose(scribe.browser.model.id_at(0))
    scribe.browser.edit_button.click()
    reached = reached_by_tab(scribe)
    assert reached[:2] == [scribe.editing.editor.save_button, scribe.editing.editor.cancel_button]
    assert reached.index(scribe.editing.editor.cancel_button) < reached.index(scribe.browser.list)
