"""What staff meet at a kiosk is in its language, and changing it loses nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.errors import MediaError, MediaFault
from kiosk.store.database import Store
from tests.ui.kiosk_window import PIN, deeds, open_kiosk, staff_screen, tap
from tests.ui.test_checks import a_camera
from tests.ui.voting_room import Room, room
from tests.ui.walk import assert_fits, assert_named
from ui.language import LANGUAGES
from ui.screens.checks import findings
from ui.screens.checks import words as check_words
from ui.screens.checks.findings import Voice
from ui.screens.checks.page import ChecksPage
from ui.screens.staff import words
from ui.screens.staff.hands_page import HandsPage
from ui.screens.staff.lock_page import LockPage
from ui.screens.staff.menu_page import MenuPage
from ui.screens.staff.pin_page import PinPage
from ui.screens.staff.speech_page import SpeechPage
from ui.screens.staff.words import Says
from ui.screens.voting import VotingScreen
from ui.screens.voting.badge_page import BadgePage
from ui.session import Session
from ui.speech.permission import Allowed
from ui.theme import Look, Theme
from ui.window import Window

OTHERS = [one.code for one in LANGUAGES[1:]]
SAME = {"Camera", "Tablevoice", "Polski", "Cymraeg", "Staff", "Scan"}
"""Words that are the same in English and in another of the languages."""


@pytest.fixture
def place(store: Store) -> Room:
    return room(store)


@pytest.fixture
def window(qtbot: QtBot, store: Store, theme: Theme, place: Room) -> Window:
    return open_kiosk(qtbot, store, theme, deeds(store))


def speak(window: Window, code: str, scale: float = 1.0) -> None:
    window.session.theme.apply(Look(scale=scale, language=code))


def go(window: Window, deed: Says) -> QWidget:
    """A page of the staff's, from the menu."""
    if not window.kiosk.is_shown:
        tap(window, window.kiosk.button)
    menu = staff_screen(window).page
    assert isinstance(menu, MenuPage)
    menu.buttons[deed].click()
    return staff_screen(window).page


def sentences(widget: QWidget) -> set[str]:
    """All that is shown in words, but what has no letters or is a name."""
    shown = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    labels = {label.accessibleName() or label.text() for label in shown}
    buttons = widget.findChildren(QAbstractButton)
    said = labels | {button.text() for button in buttons if button.isVisibleTo(widget)}
    return {text for text in said if sum(letter.isalpha() for letter in text) > 1} - SAME


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("code", OTHERS)
def test_every_page_of_the_staffs_is_in_the_language_and_whole(
    qtbot: QtBot, window: Window, code: str, scale: float
) -> None:
    tap(window, window.kiosk.button)
    for deed in (None, words.check, words.lock, words.hands, words.speech):
        speak(window, "en")
        if deed is not None:
            go(window, deed)
        english = sentences(staff_screen(window))

        speak(window, code, scale)
        window.activateWindow()

        assert sentences(staff_screen(window)) & english == set()
        qtbot.waitUntil(lambda: assert_fits(window))
        assert_named(window)
        staff_screen(window)._back_to_menu()


@pytest.mark.parametrize("code", OTHERS)
def test_the_pin_is_asked_for_in_the_voters_language_and_the_vote_is_still_in_it(
    window: Window, code: str
) -> None:
    kiosk = window.session.kiosk
    assert kiosk is not None
    kiosk.lock.close(PIN, PIN)
    window.kiosk.follow()
    speak(window, code)
    voting = window.screen_shown
    assert isinstance(voting, VotingScreen)
    tap(window, voting.page.button)  # type: ignore[union-attr]  # the start has one
    assert isinstance(voting.page, BadgePage)

    tap(window, window.kiosk.button)

    page = staff_screen(window).page
    assert isinstance(page, PinPage)
    assert window.session.theme.look.language == code
    assert "For staff" not in sentences(page)
    page.back_button.click()
    assert isinstance(voting.page, BadgePage)
    assert window.session.theme.look.language == code


def test_once_staff_are_in_the_page_speaks_the_houses_language(window: Window) -> None:
    kiosk = window.session.kiosk
    assert kiosk is not None
    kiosk.lock.close(PIN, PIN)
    window.kiosk.follow()
    speak(window, "ar")
    tap(window, window.kiosk.button)
    page = staff_screen(window).page
    assert isinstance(page, PinPage)
    page.field.set_text(PIN)
    page.next_button.click()
    menu = staff_screen(window).page
    assert isinstance(menu, MenuPage)
    assert menu.buttons[words.unlock].text() == "Unlock this kiosk"
    assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_pin_that_was_typed_and_what_was_wrong_with_it_stay(window: Window) -> None:
    kiosk = window.session.kiosk
    assert kiosk is not None
    kiosk.lock.close(PIN, PIN)
    window.kiosk.follow()
    tap(window, window.kiosk.button)
    page = staff_screen(window).page
    assert isinstance(page, PinPage)
    page.field.set_text("000000")
    page.next_button.click()
    page.field.set_text("4711")

    speak(window, "pl")

    page = staff_screen(window).page
    assert isinstance(page, PinPage)
    assert page.field.text == "4711"
    assert page.field.error == "To nie jest PIN tego stanowiska. Wpisz go ponownie."


def test_two_pins_that_differ_stay_and_are_told_again(window: Window) -> None:
    page = go(window, words.lock)
    assert isinstance(page, LockPage)
    page.pin.set_text("4711")
    page.again.set_text("4712")
    page.next_button.click()

    speak(window, "cy")

    page = staff_screen(window).page
    assert isinstance(page, LockPage)
    assert (page.pin.text, page.again.text) == ("4711", "4712")
    assert page.again.error == "Nid yw'r ddau PIN yr un fath. Teipiwch yr ail un eto."


def test_what_staff_chose_and_why_it_was_not_kept_stay(window: Window) -> None:
    kiosk = window.session.kiosk
    assert kiosk is not None

    def full(*_: object) -> None:
        raise MediaError("The settings could not be written.", MediaFault.UNWRITABLE)

    kiosk.keep = full
    kiosk.keep_speech = full
    page = go(window, words.hands)
    assert isinstance(page, HandsPage)
    page.steady.choose("600")
    page.switches.choose("f5-f6")
    page.save_button.click()
    speak(window, "ur")
    page = staff_screen(window).page
    assert isinstance(page, HandsPage)
    assert (page.steady.value, page.switches.value) == ("600", "f5-f6")
    assert page.trouble.sentence.startswith("فائل وہاں نہیں لکھی جا سکی۔")

    speak(window, "en")
    staff_screen(window)._back_to_menu()
    page = go(window, words.speech)
    assert isinstance(page, SpeechPage)
    page.ways.choose("loudspeaker")
    page.save_button.click()
    speak(window, "pl")
    page = staff_screen(window).page
    assert isinstance(page, SpeechPage)
    assert page.ways.value == "loudspeaker"
    assert page.trouble.sentence.startswith("Nie udało się tam zapisać pliku.")


def test_a_kiosk_that_could_not_be_unlocked_says_so_again(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = window.session.kiosk
    assert kiosk is not None
    kiosk.lock.close(PIN, PIN)
    window.kiosk.follow()
    tap(window, window.kiosk.button)
    page = staff_screen(window).page
    assert isinstance(page, PinPage)
    page.field.set_text(PIN)
    page.next_button.click()

    def fail() -> None:
        raise MediaError("It cannot be removed.", MediaFault.UNWRITABLE)

    monkeypatch.setattr(kiosk.lock, "open", fail)
    menu = staff_screen(window).page
    assert isinstance(menu, MenuPage)
    menu.buttons[words.unlock].click()
    speak(window, "cy")
    menu = staff_screen(window).page
    assert isinstance(menu, MenuPage)
    assert menu.trouble.accessibleName().startswith("Mae'r ciosg wedi'i gloi o hyd. ")


def test_what_was_tried_out_among_the_checks_stays(
    qtbot: QtBot, store: Store, theme: Theme, place: Room
) -> None:
    page = ChecksPage(Session(store, theme), deeds(store), open_it=a_camera)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.camera.button.click()
    QTest.keyClicks(page.scanner.field.editor, place.codes[0])
    QTest.keyClick(page.scanner.field.editor, Qt.Key.Key_Return)

    theme.apply(replace(theme.look, language="pl"))
    page.retell()

    assert page.camera.view.is_on
    assert page.camera.finding.told == "Pojawił się obraz."
    assert page.camera.button.text() == "Wyłącz kamerę"
    assert page.scanner.finding.state == "good"
    assert page.scanner.finding.told.endswith("To jest identyfikator tego wydarzenia.")
    assert f"„{place.codes[0]}”: 15 znaków" in page.scanner.finding.told
    assert page.rows["polls"].finding.told.startswith("Otwarte: How do we make")
    assert page.summary.startswith("Do sprawdzenia")
    page.camera.button.click()


PLURALS = {
    "en": {1: "1 badge", 2: "2 badges"},
    "cy": {1: "1 bathodyn", 3: "3 o fathodynnau"},
    "pl": {1: "1 identyfikator", 3: "3 identyfikatory", 5: "5 identyfikatorów",
           12: "12 identyfikatorów", 22: "22 identyfikatory"},
    "ur": {1: "1 بیج"},
    "ar": {1: "شارة واحدة", 2: "شارتان", 3: "٣ شارات", 11: "١١ شارة", 100: "١٠٠ شارة"},
}  # fmt: skip


@pytest.mark.parametrize("code", PLURALS)
def test_a_check_counts_as_the_language_does(theme: Theme, code: str) -> None:
    theme.apply(Look(language=code))
    for number, told in PLURALS[code].items():
        assert told in check_words.event("City Hack", 0, number)


def test_numbers_and_times_are_those_of_the_language(theme: Theme) -> None:
    told = {}
    for one in LANGUAGES:
        theme.apply(Look(language=one.code))
        told[one.code] = (check_words.disk(81_204), words.steady_choices()[1][1])
    assert told["en"] == (
        "81,204 MB are free. A file was written and read.",
        "Count taps within 0.3 seconds once",
    )
    assert told["pl"][0].startswith("Wolne miejsce: 81\xa0204 MB.")
    assert "0,3 sekundy" in told["pl"][1]
    assert "٨١٬٢٠٤" in told["ar"][0]
    assert "٠٫٣" in told["ar"][1]


def test_what_the_system_says_itself_follows_in_its_own_words(theme: Theme) -> None:
    theme.apply(Look(language="cy"))
    awake = findings.awake("No desktop answered.\nNo such service")
    assert awake.told == "Nid atebodd unrhyw fwrdd gwaith. No such service"
    missing = Voice(trouble="Qt's speech parts are not installed.", detail="libspeechd.so.2")
    told = findings.speech(missing, Allowed(), "").told
    assert told.startswith("Nid yw rhannau lleferydd Qt wedi'u gosod. libspeechd.so.2 ")
    busy = findings.speech(Voice("sapi", 3, detail="busy"), Allowed(), "")
    assert busy.told == f"busy {check_words.speech_absent()}"
