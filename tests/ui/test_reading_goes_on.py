"""Reading aloud is there on every page of a kiosk, and stays with whoever listens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.store.database import Store
from tests.ui.kiosk_window import PIN, button_named, deeds, key, staff_screen, tap, voting, write
from tests.ui.listener import HEADPHONES, listen, open_to_listen, said
from tests.ui.voice import Voice
from tests.ui.voting_room import PATIENT, Room, room
from ui.locking.deeds import KioskDeeds
from ui.screens.staff import words as staff_words
from ui.screens.staff.pin_page import PinPage
from ui.screens.voting import flow
from ui.screens.voting import words as voting_words
from ui.speech import words
from ui.speech.speaker import RATES, VOLUMES
from ui.speech.strip import SpeechStrip
from ui.theme import Theme
from ui.widgets import Button
from ui.window import Window

K = Qt.Key


class Plug:
    """Where the sound goes: to the headphones, as long as they are plugged in."""

    def __init__(self) -> None:
        self.goes_to = HEADPHONES

    def __call__(self) -> str:
        return self.goes_to


@pytest.fixture
def place(store: Store) -> Room:
    return room(store)


@pytest.fixture
def hands(store: Store, place: Room) -> KioskDeeds:
    del place
    locked = deeds(store)
    locked.lock.close(PIN, PIN)
    return locked


@pytest.fixture
def voice(qtbot: QtBot) -> Voice:
    del qtbot
    return Voice()


@pytest.fixture
def plug() -> Plug:
    return Plug()


@pytest.fixture
def window(
    qtbot: QtBot, store: Store, theme: Theme, hands: KioskDeeds, voice: Voice, plug: Plug
) -> Window:
    window = open_to_listen(qtbot, store, theme, hands, voice, output=plug)
    voting(window)._fixed = PATIENT
    return window


def test_who_strays_to_the_staff_hears_where_they_are_and_the_way_back(
    qtbot: QtBot, window: Window, voice: Voice
) -> None:
    listen(qtbot, window, voice)
    voice.said.clear()
    tap(window, window.kiosk.button)
    qtbot.waitUntil(lambda: staff_words.pin_title() in said(voice))
    qtbot.waitUntil(lambda: staff_words.back() in said(voice), timeout=20_000)
    assert window.speech.button.isChecked()
    voice.said.clear()
    button_named(window.screen_shown, staff_words.back()).click()
    qtbot.waitUntil(lambda: voting_words.invite() in said(voice))


def test_a_pin_is_never_said(qtbot: QtBot, window: Window, voice: Voice) -> None:
    strip = listen(qtbot, window, voice)
    tap(window, window.kiosk.button)
    page = staff_screen(window).page
    assert isinstance(page, PinPage)
    write(window, "4711")
    tap(window, strip.again_button)
    qtbot.waitUntil(lambda: "What is typed is hidden." in said(voice), timeout=20_000)
    assert "4711" not in said(voice)


def test_past_the_pin_nothing_is_read_any_more(qtbot: QtBot, window: Window, voice: Voice) -> None:
    listen(qtbot, window, voice)
    tap(window, window.kiosk.button)
    write(window, PIN)
    key(window, K.Key_Return)
    qtbot.waitUntil(lambda: not isinstance(staff_screen(window).page, PinPage))
    assert not window.speech.button.isChecked()
    assert not window.speech.is_heard


def test_who_listens_to_the_pins_page_is_not_sent_back_from_it(
    qtbot: QtBot, window: Window, voice: Voice
) -> None:
    listen(qtbot, window, voice)
    tap(window, window.kiosk.button)
    staff = staff_screen(window)
    staff._idle_ms = 100
    staff.retime()
    for _ in range(4):
        qtbot.wait(100)
        assert window.speech.is_heard
        assert window.screen_shown is staff
    window.speech.end()
    qtbot.waitUntil(lambda: window.screen_shown is not staff)


def test_headphones_that_are_plugged_in_at_the_start_are_noticed_there(
    qtbot: QtBot, window: Window, plug: Plug
) -> None:
    plug.goes_to = "Loudspeaker"
    window.speech.offer(window.screen_shown)
    assert not window.speech.button.isVisible()
    plug.goes_to = HEADPHONES
    qtbot.waitUntil(window.speech.button.isVisible)


def test_the_system_tells_of_headphones_at_once(window: Window, plug: Plug) -> None:
    devices = window.speech.findChild(QMediaDevices)
    assert devices is not None
    plug.goes_to = "Loudspeaker"
    devices.audioOutputsChanged.emit()
    assert not window.speech.button.isVisible()
    plug.goes_to = HEADPHONES
    devices.audioOutputsChanged.emit()
    assert window.speech.button.isVisible()


def test_pulled_out_and_plugged_in_again_it_reads_on_for_the_same_voter(
    qtbot: QtBot, window: Window, plug: Plug, voice: Voice, place: Room
) -> None:
    voting(window)._show(flow.Badge())
    write(window, place.codes[0])
    key(window, K.Key_Return)
    listen(qtbot, window, voice)
    plug.goes_to = "Loudspeaker"
    qtbot.waitUntil(window.notice.isVisible)
    assert not window.speech.is_heard
    voice.said.clear()
    plug.goes_to = HEADPHONES
    qtbot.waitUntil(lambda: "Idea" in said(voice))
    assert window.speech.button.isChecked()
    assert not window.notice.isVisible()


def test_pulled_out_by_a_voter_who_goes_it_stays_silent_for_the_next(
    qtbot: QtBot, window: Window, plug: Plug, voice: Voice
) -> None:
    listen(qtbot, window, voice)
    plug.goes_to = "Loudspeaker"
    qtbot.waitUntil(lambda: window.notice.words == words.pulled_out())
    voting(window).reset()
    plug.goes_to = HEADPHONES
    qtbot.waitUntil(window.speech.button.isVisible)
    assert not window.speech.button.isChecked()


def test_it_is_offered_while_voting_is_closed(
    qtbot: QtBot, store: Store, window: Window, voice: Voice, place: Room
) -> None:
    actions.close_poll(store, place.challenges[0])
    voting(window).refresh()
    assert isinstance(voting(window).state, flow.Closed)
    assert window.speech.button.isVisible()
    listen(qtbot, window, voice)
    assert voting_words.closed(flow.Why.POLL_CLOSED)[0] in voice.said[0][0]


@pytest.mark.parametrize("step", ["louder", "quieter", "faster", "slower"])
def test_a_step_too_far_changes_nothing_else_and_says_so(
    qtbot: QtBot, window: Window, voice: Voice, step: str
) -> None:
    strip = listen(qtbot, window, voice)
    strip.set_folded(folded=False)  # as in a window with room
    button: Button = getattr(strip, step)
    button.setFocus()
    before = (voice.volume(), voice.rate())
    for _ in range(len(VOLUMES) + 2):
        key(window, K.Key_Return)
        assert QApplication.focusWidget() is button
    is_volume = step in ("louder", "quieter")
    end = {"louder": VOLUMES[-1], "quieter": VOLUMES[0], "faster": RATES[-1], "slower": RATES[0]}
    assert (voice.volume() if is_volume else voice.rate()) == pytest.approx(end[step])
    other = voice.rate() if is_volume else voice.volume()
    assert other == pytest.approx(before[1] if is_volume else before[0])
    told = {
        "louder": words.loudest(),
        "quieter": words.quietest(),
        "faster": words.fastest(),
        "slower": words.slowest(),
    }
    assert voice.said[-1][0] == told[step]


def test_the_menu_keeps_a_step_that_goes_no_further(
    qtbot: QtBot, window: Window, voice: Voice
) -> None:
    strip: SpeechStrip = listen(qtbot, window, voice)
    for _ in range(len(VOLUMES)):
        strip._actions[strip.louder].trigger()
    assert strip._actions[strip.louder].isEnabled()
    assert voice.said[-1][0] == words.loudest()
