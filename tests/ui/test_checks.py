"""The page of checks says what it finds, what to do about it, and whether the kiosk is ready."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import actions, supplies
from kiosk.errors import MediaError, MediaFault
from kiosk.store import devices as laptops
from kiosk.store.database import Store
from kiosk.supplies import Power, Room
from tests.ui.kiosk_window import PIN, deeds
from tests.ui.voice import Voice
from tests.ui.voting_room import room
from tests.ui.walk import LOOKS, assert_fits, assert_named
from ui.locking.deeds import KioskDeeds
from ui.screens.checks import devices, findings, words
from ui.screens.checks.page import ChecksPage
from ui.screens.checks.tries import CameraRow, ScannerRow
from ui.session import Session
from ui.speech.messages import Absent, Opened
from ui.speech.permission import Allowed
from ui.speech.speaker import Speaker
from ui.theme import Look, Theme

VOICE = findings.Voice("speechd", 90)


def picture() -> QImage:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    return image


def a_camera(show, fail):
    show(picture())
    return lambda: None


def no_camera(show, fail):
    raise MediaError("No camera.", MediaFault.NO_CAMERA, found="no video input")


def test_a_disk_is_looked_at_and_written_to(tmp_path: Path) -> None:
    found = supplies.room(tmp_path)
    assert found.is_writable
    assert found.free_mb > 0
    assert list(tmp_path.iterdir()) == []
    assert not supplies.room(tmp_path / "nowhere").is_writable


@pytest.mark.parametrize(
    ("found", "state"),
    [
        (Room(81_204, is_writable=True), "good"),
        (Room(1_999, is_writable=True), "look"),
        (Room(199, is_writable=True), "bad"),
        (Room(0, is_writable=False), "bad"),
    ],
)
def test_a_disk_that_fills_up_is_told_before_it_is_full(found: Room, state: str) -> None:
    assert findings.disk(found).state == state


@pytest.mark.parametrize(
    ("found", "state"),
    [
        (None, "good"),
        (Power(5, is_plugged_in=True), "good"),
        (Power(80, is_plugged_in=False), "look"),
        (Power(19, is_plugged_in=False), "bad"),
    ],
)
def test_a_battery_is_told(found: Power | None, state: str) -> None:
    assert findings.power(found).state == state


def test_this_computers_battery_can_be_asked() -> None:
    found = supplies.power()
    assert found is None or 0 <= found.percent <= 100


def test_whatever_needs_a_look_says_what_to_do(theme: Theme) -> None:
    found = [
        findings.screen(800, 600, 1.0, has_touch=False),
        findings.awake("No desktop answered."),
        findings.lock(is_closed=False, is_guarded=False),
        findings.lock(is_closed=True, is_guarded=False),
        findings.speech(findings.Voice(), Allowed(), ""),
        findings.speech(VOICE, Allowed("headphones", "Jabra"), "Built-in"),
        findings.speech(VOICE._replace(lacking=("Cymraeg",)), Allowed("loudspeaker"), ""),
        findings.disk(Room(3, is_writable=True)),
        findings.power(Power(9, is_plugged_in=False)),
    ]
    assert all(one.state in ("look", "bad") and one.todo for one in found)
    assert findings.summary(found[:1]) == "1 thing needs a look: Screen."
    assert findings.summary([]) == "Ready for voters."


def test_a_card_is_told_from_a_hand(store: Store) -> None:
    place = room(store)
    code = place.codes[0]
    fast = findings.scanner(store, code, 40, is_whole=True)
    assert (fast.state, words.scanner_good() in fast.told) == ("good", True)
    assert words.scanner_foreign() in findings.scanner(store, "5012345", 40, is_whole=True).told
    assert findings.scanner(store, code, 4_000, is_whole=True).state == "look"
    assert findings.scanner(store, code, 40, is_whole=False).todo == words.scanner_no_enter_todo()


def test_a_store_says_what_has_arrived(store: Store) -> None:
    by_part = {one.part: one for one in findings.of_store(store)}
    assert by_part["event"].state == "bad"
    assert by_part["polls"].state == "bad"
    place = room(store)
    by_part = {one.part: one for one in findings.of_store(store)}
    assert by_part["event"].told == "Inclusion hackathon: 12 ideas, 3 badges."
    assert by_part["polls"].state == "good"
    actions.close_poll(store, place.challenges[0])
    by_part = {one.part: one for one in findings.of_store(store)}
    assert by_part["polls"].state == "look"
    assert by_part["laptops"].state == "look"


def test_a_clock_that_is_behind_the_others_is_told(store: Store) -> None:
    room(store)
    here = laptops.this_device(store)
    assert here is not None
    other = here._replace(id="b" * 32, name="Laptop 9")
    assert findings.clock([other], store.now()).state == "good"
    late = findings.clock([other], store.now() - 3_600_000)
    assert late.state == "look"
    assert "Laptop 9" in late.told


def test_a_clock_that_is_ahead_of_all_others_is_not_called_good(store: Store) -> None:
    room(store)
    here = laptops.this_device(store)
    assert here is not None
    others = [here._replace(id=sign * 32, name=f"Laptop {sign}") for sign in "bc"]
    assert findings.clock(others, store.now()).state == "good"
    early = findings.clock(others, store.now() + 3_600_000)
    assert early.state == "untried"
    assert "this clock is ahead" in early.told
    assert early.todo


def page_of(qtbot: QtBot, store: Store, theme: Theme, kiosk: KioskDeeds, open_it=a_camera):
    page = ChecksPage(Session(store, theme), kiosk, open_it=open_it)
    qtbot.addWidget(page)
    page.resize(1024, 640)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_the_page_follows_what_changes(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = room(store)
    kiosk = deeds(store)
    page = page_of(qtbot, store, theme, kiosk)
    assert words.NAMES["lock"]() in page.summary
    kiosk.lock.close(PIN, PIN)
    kiosk.is_guarded = True
    actions.close_poll(store, place.challenges[0])
    page.refresh()
    assert page.rows["lock"].finding.state == "good"
    assert page.rows["polls"].finding.state == "look"
    assert f"{words.NAMES['lock']()}," not in page.summary


def test_a_picture_of_the_camera_is_what_makes_it_good(qtbot: QtBot, theme: Theme) -> None:
    row = CameraRow(a_camera)
    qtbot.addWidget(row)
    row.show()
    assert row.finding.todo == words.camera_todo()
    row.button.click()
    assert row.finding.state == "good"
    row.button.click()
    assert not row.view.is_on


def test_a_camera_that_is_missing_is_told(qtbot: QtBot, theme: Theme) -> None:
    row = CameraRow(no_camera)
    qtbot.addWidget(row)
    row.button.click()
    assert (row.finding.state, row.finding.told) == ("look", "no video input")


def test_a_card_is_scanned_and_the_field_is_free_for_the_next(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    row = ScannerRow(store)
    qtbot.addWidget(row)
    row.show()
    QTest.keyClicks(row.field.editor, place.codes[0])
    QTest.keyClick(row.field.editor, Qt.Key.Key_Return)
    assert row.finding.state == "good"
    assert row.field.text == ""


def test_the_voice_of_this_laptop_is_told_either_way(qtbot: QtBot, theme: Theme) -> None:
    found = findings.speech(devices.voice(Speaker(Voice)), Allowed("loudspeaker"), "")
    assert found.told.startswith("mock, in ")
    absent = devices.voice(Speaker(lambda: Voice("no such engine")))
    assert findings.speech(absent, Allowed("loudspeaker"), "").todo


@pytest.mark.parametrize(
    ("allowed", "output", "state", "told"),
    [
        (Allowed(), "Jabra", "good", words.speech_off),
        (Allowed("headphones", "Jabra"), "Jabra", "good", words.SPEECH_WAYS["headphones"]),
        (Allowed("headphones", "Jabra"), "Built-in", "look", words.speech_unplugged),
        (Allowed("loudspeaker"), "Built-in", "good", words.SPEECH_WAYS["loudspeaker"]),
    ],
)
def test_what_staff_allowed_is_told_beside_the_voice(
    allowed: Allowed, output: str, state: str, told: Callable[[], str]
) -> None:
    found = findings.speech(VOICE, allowed, output)
    assert (found.state, found.told) == (state, f"speechd, in 90 languages. {told()}")


def test_a_laptop_without_a_voice_says_that_reading_aloud_is_not_offered() -> None:
    found = findings.speech(findings.Voice(trouble="No engine."), Allowed("loudspeaker"), "")
    assert found.told == f"No engine. {words.speech_absent()}"


def test_headphones_that_are_pulled_out_are_told_while_the_page_is_in_sight(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    hands = deeds(store)
    hands.speech = Allowed("headphones", "Jabra")
    found = ["Jabra"]
    session = Session(store, theme, voice=Voice)
    page = ChecksPage(session, hands, open_it=no_camera, output=lambda: found[0])
    qtbot.addWidget(page)
    assert words.SPEECH_WAYS["headphones"]() in page.rows["speech"].finding.told
    found[0] = "Built-in"
    page.refresh()
    assert words.speech_unplugged() in page.rows["speech"].finding.told


def test_a_voice_is_told_as_it_is_now(qtbot: QtBot, store: Store, theme: Theme) -> None:
    class Late(Voice):
        def open(self) -> None:
            """Later."""

    voice = Late()
    hands = deeds(store)
    hands.speech = Allowed("loudspeaker")
    page = ChecksPage(Session(store, theme, voice=lambda: voice), hands, open_it=no_camera)
    qtbot.addWidget(page)

    def told() -> tuple[str, str]:
        finding = page.rows["speech"].finding
        return finding.state, finding.told

    assert told() == ("untried", words.speech_opening())
    voice.heard.emit(Opened("speechd", ["en_GB", "cy_GB", "pl_PL", "ur_PK", "ar_EG"]))
    assert told() == ("good", f"speechd, in 5 languages. {words.SPEECH_WAYS['loudspeaker']()}")
    page._speaker.mouth._lose("It fell over.")
    assert told() == ("look", f"{words.speech_lost()} It fell over.")
    assert words.speech_lost_todo() == page.rows["speech"].finding.todo


def test_a_system_without_a_voice_is_told_what_it_lacks(store: Store, theme: Theme) -> None:
    voice = Voice()
    voice.open = lambda: voice.heard.emit(Absent("libspeechd.so.2"))  # type: ignore[method-assign]
    found = findings.speech(devices.voice(Speaker(lambda: voice)), Allowed("loudspeaker"), "")
    assert "Qt's speech parts are not installed. libspeechd.so.2" in found.told
    assert found.todo == words.speech_todo()


@pytest.mark.parametrize("look", LOOKS, ids=lambda k: f"{k.palette}-{round(k.scale * 100)}")
def test_the_page_is_named_and_whole(qtbot: QtBot, store: Store, theme: Theme, look: Look) -> None:
    room(store)
    theme.apply(look)
    page = page_of(qtbot, store, theme, deeds(store), no_camera)
    qtbot.wait(20)
    assert_named(page)
    assert_fits(page)
