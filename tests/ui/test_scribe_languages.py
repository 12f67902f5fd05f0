"""A table's screen speaks every language, and its ideas keep the one they were written in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.store import devices, events, ideas
from kiosk.store.database import Store
from kiosk.store.ideas import IdeaRow
from tests.ui.walk import assert_fits, assert_named
from ui.language import LANGUAGES
from ui.screens.scribe import ScribeScreen
from ui.session import Session
from ui.stick_visit import StickVisit
from ui.theme import Look, Theme
from ui.widgets import GrowingEdit
from ui.widgets.writing_button import WritingButton
from ui.window import Window

OTHERS = [one.code for one in LANGUAGES[1:]]


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> Window:
    session.stick = StickVisit(list, lambda *_: pytest.fail("no stick is visited"))
    window = Window(session)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def scribe(window: Window) -> ScribeScreen:
    screen = window.screen_shown
    assert isinstance(screen, ScribeScreen)
    return screen


def speak(scribe: QWidget, code: str, scale: float = 1.0) -> None:
    window = scribe.window()
    assert isinstance(window, Window)
    window.session.theme.apply(Look(scale=scale, language=code))


def save(scribe: ScribeScreen, title: str, detail: str = "") -> IdeaRow:
    scribe.entry.title.set_text(title)
    scribe.entry.detail.set_text(detail)
    scribe.entry.save_button.click()
    return newest(scribe.session.store)


def newest(store: Store) -> IdeaRow:
    found = ideas.read(store, max(ideas.find(store)))
    assert found is not None
    return found


def sentences(widget: QWidget) -> set[str]:
    shown = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    labels = {label.accessibleName() or label.text() for label in shown}
    buttons = widget.findChildren(QAbstractButton)
    said = labels | {button.text() for button in buttons if button.isVisibleTo(widget)}
    return {text for text in said if sum(letter.isalpha() for letter in text) > 1}


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("code", OTHERS)
def test_the_whole_screen_is_in_the_language_and_whole(
    qtbot: QtBot, window: Window, scribe: ScribeScreen, code: str, scale: float
) -> None:
    store = scribe.session.store
    actions.add_challenge(store, question="ZZ", position=1)
    mine = save(scribe, "QQ", "QQ")
    scribe.refresh()
    scribe.browser.list.choose(mine.id)
    scribe.browser.state_button.click()
    scribe.challenges.choose_button.click()
    scribe.entry.open_detail()
    scribe.entry.save_button.click()
    data = {"ZZ", "QQ", "How do we make every hall welcome everyone?", "Inclusion hackathon"}
    names = {one.name for one in LANGUAGES}
    english = sentences(window) - data - names

    speak(scribe, code, scale)

    qtbot.waitUntil(lambda: not sentences(window) & english)
    qtbot.waitUntil(lambda: assert_fits(window))
    assert_named(window)

    scribe.notice.action.click()
    scribe.browser.edit_button.click()
    speak(scribe, "en", scale)
    english = sentences(scribe) - data - names
    speak(scribe, code, scale)
    qtbot.waitUntil(lambda: not sentences(scribe) & english)
    qtbot.waitUntil(lambda: assert_fits(window))


def test_what_was_typed_and_what_was_wrong_with_it_stay(
    window: Window, scribe: ScribeScreen
) -> None:
    QTest.keyClicks(scribe.entry.title.editor, " ")
    scribe.entry.save_button.click()
    assert scribe.entry.title.error.startswith("There are no words to save yet.")

    speak(scribe, "pl")

    assert scribe.entry.title.error == (
        "Nie ma jeszcze czego zapisać. Wpisz pomysł i naciśnij Enter."
    )
    scribe.entry.title.set_text("x" * 701)
    scribe.entry.save_button.click()
    assert scribe.entry.title.text == "x" * 701
    assert scribe.entry.title.error.startswith("Liczba znaków tego pomysłu: 701, najwięcej: 700.")
    assert scribe.entry.title._hint.words == "Znaki: 701 z 700"


def test_an_error_that_was_put_right_is_not_told_again(scribe: ScribeScreen) -> None:
    scribe.entry.save_button.click()
    scribe.entry.title.set_text("Quiet")
    speak(scribe, "cy")
    assert scribe.entry.title.error == ""


def test_a_notice_and_its_undo_stay_in_another_language(
    window: Window, scribe: ScribeScreen
) -> None:
    mine = save(scribe, "Quiet rooms")
    scribe.browser.list.choose(mine.id)
    scribe.browser.state_button.click()

    speak(scribe, "ar")

    assert scribe.notice.words == "سُحبت الفكرة. وتبقى في القائمة."
    scribe.notice.action.click()
    assert newest(scribe.session.store).state == "submitted"
    assert scribe.notice.words == "عادت الفكرة."


def test_an_edit_in_progress_goes_on_in_another_language(scribe: ScribeScreen) -> None:
    mine = save(scribe, "Quiet rooms")
    scribe.browser.list.choose(mine.id)
    scribe.browser.edit_button.click()
    scribe.editing.editor.title.set_text("Quiet halls")
    speak(scribe, "ur")
    assert scribe.editing.editor.title.text == "Quiet halls"
    assert scribe.editing.editor.save_button.text() == "عبارت محفوظ کریں"
    scribe.editing.editor.save_button.click()
    assert newest(scribe.session.store).title == "Quiet halls"
    assert scribe.notice.words == "نئی عبارت محفوظ ہو گئی۔ اس لیپ ٹاپ پر محفوظ۔"


COUNTS = {
    "cy": {0: "dim syniadau", 1: "1 syniad", 2: "2 o syniadau"},
    "pl": {1: "1 pomysł", 2: "2 pomysły", 5: "5 pomysłów"},
    "ur": {1: "1 تجویز", 2: "2 تجاویز"},
    "ar": {0: "لا أفكار", 1: "فكرة واحدة", 2: "فكرتان", 5: "٥ أفكار", 11: "١١ فكرة"},
}


@pytest.mark.parametrize("code", OTHERS)
def test_ideas_are_counted_as_the_language_does(scribe: ScribeScreen, code: str) -> None:
    store = scribe.session.store
    challenge = events.challenges(store)[0].id
    speak(scribe, code)
    for wanted, told in COUNTS[code].items():
        while ideas.count(store) < wanted:
            actions.save_idea(store, challenge=challenge, title="Q")
        scribe.refresh()
        assert scribe.browser._title.words == told


def chosen(button: WritingButton, tag: str) -> None:
    """A person chooses a language from the button's menu."""
    next(action for action in button.menu().actions() if action.data() == tag).trigger()


def test_an_idea_is_in_the_language_that_the_screen_speaks(scribe: ScribeScreen) -> None:
    speak(scribe, "pl")
    assert scribe.entry.writing.text() == "Język wpisu: Polski"
    assert save(scribe, "Ciche pokoje").language == "pl"


def test_a_table_says_in_which_language_it_writes_once_for_all_its_ideas(
    scribe: ScribeScreen, session: Session, qtbot: QtBot
) -> None:
    scribe.entry.title.set_text("غرفة")
    chosen(scribe.entry.writing, "ar")
    assert scribe.entry.title.text == "غرفة"
    assert QApplication.focusWidget() is scribe.entry.title.editor
    scribe.entry.save_button.click()
    assert newest(session.store).language == "ar"
    assert save(scribe, "غرفة أخرى").language == "ar"
    speak(scribe, "cy")
    assert save(scribe, "غرفة").language == "ar"
    again = ScribeScreen(session)
    qtbot.addWidget(again)
    assert again.entry.writing.tag == "ar"


def test_a_language_that_is_none_of_ours_has_no_name_and_is_kept(scribe: ScribeScreen) -> None:
    chosen(scribe.entry.writing, "und")
    assert scribe.entry.writing.text() == "Written in: Another language"
    assert save(scribe, "Qolal aamusan").language == "und"


def test_the_keyboards_language_is_one_of_the_menu(scribe: ScribeScreen) -> None:
    scribe.entry.writing.show_tag("fr")
    assert scribe.entry.writing.text() == "Written in: français"
    scribe.entry.writing.show_tag("en-GB")
    assert scribe.entry.writing.text() == "Written in: English"
    assert scribe.entry.writing.tag == "en-GB"
    assert [a.isChecked() for a in scribe.entry.writing.menu().actions()].count(True) == 1


def test_an_edit_may_put_the_language_right_and_undo_brings_it_back(scribe: ScribeScreen) -> None:
    mine = save(scribe, "غرفة هادئة")
    assert QLocale(mine.language).language() is QLocale.Language.English
    scribe.browser.list.choose(mine.id)
    scribe.browser.edit_button.click()
    chosen(scribe.editing.editor.writing, "ar")
    scribe.editing.editor.save_button.click()
    assert newest(scribe.session.store).language == "ar"
    scribe.notice.action.click()
    assert newest(scribe.session.store).language == mine.language


def test_an_edit_in_progress_keeps_its_language_over_a_restart(
    scribe: ScribeScreen, session: Session, qtbot: QtBot
) -> None:
    mine = save(scribe, "Cisza")
    scribe.browser.list.choose(mine.id)
    scribe.browser.edit_button.click()
    chosen(scribe.editing.editor.writing, "pl")
    again = ScribeScreen(session)
    qtbot.addWidget(again)
    assert again.editing.editor.writing.tag == "pl"
    again.editing.save()
    assert newest(session.store).language == "pl"


def test_a_table_begins_in_the_houses_language(
    qtbot: QtBot, scribe_store: Store, theme: Theme
) -> None:
    device = devices.this_device(scribe_store)
    assert device is not None
    actions.set_languages(scribe_store, ["cy", "en"])
    screen = ScribeScreen(Session(scribe_store, theme))
    qtbot.addWidget(screen)
    screen.show()
    assert theme.look.language == "cy"
    assert screen.entry.save_button.text() == "Cadw'r syniad"
    assert screen.languages == ("cy", "en", "pl", "ur", "ar")


def test_the_table_speaks_its_language_again_after_a_screen_that_speaks_english(
    qtbot: QtBot, window: Window, scribe: ScribeScreen
) -> None:
    theme = window.session.theme
    theme.apply(replace(theme.look, language="ar"))
    assert window.stick_button.accessibleName() == "استخدام ذاكرة USB"
    scribe.entry.title.set_text("غرفة")

    window.stick_button.click()

    assert theme.look.language == "en"
    assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    window._stick._leave()
    assert window.screen_shown is scribe
    assert theme.look.language == "ar"
    assert scribe.entry.save_button.text() == "حفظ الفكرة"
    assert scribe.entry.title.text == "غرفة"
    assert scribe.browser._title.words == "لا أفكار"
    assert window.look_bar.language_button.isVisible()


def test_a_field_begins_where_the_language_begins(scribe: ScribeScreen) -> None:
    editor = scribe.entry.title.editor
    assert isinstance(editor, GrowingEdit)
    scribe.entry.title.set_text("WiFi")
    left = editor.cursorRect().x()
    chosen(scribe.entry.writing, "ar")
    assert editor.cursorRect().x() > left + editor.width() / 2
    assert scribe.entry.title.text == "WiFi"
    chosen(scribe.entry.writing, "en")
    assert editor.cursorRect().x() == left


def test_counts_of_places_are_written_as_the_language_does(window: Window) -> None:
    window.session.theme.apply(Look(language="ar"))
    assert "محفوظ على هذا الحاسوب: ٣" in window.place_bar.words.replace("\u200f", "")
