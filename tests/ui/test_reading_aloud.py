"""The kiosk reads itself aloud to a voter who asks for it, where staff have allowed that."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.store.database import Store
from tests.ui.kiosk_window import button_named, deeds, key, open_kiosk, staff_screen, tap
from tests.ui.voice import Voice
from tests.ui.voting_room import room
from ui.locking.deeds import KioskDeeds
from ui.screens.staff import words as staff_words
from ui.screens.staff.speech_page import SpeechPage
from ui.screens.voting import VotingScreen
from ui.screens.voting import words as voting
from ui.screens.voting.question_page import DoubtPage
from ui.screens.voting.start_page import StartPage
from ui.screens.voting.timing import Timing
from ui.speech import words
from ui.speech.permission import Allowed, Way, may_speak, read_way
from ui.speech.speaker import VOLUMES
from ui.speech.strip import SpeechStrip
from ui.theme import Look, Palette, Theme
from ui.widgets import Button
from ui.window import Window

K = Qt.Key
LOUD = Allowed("loudspeaker")


@pytest.fixture
def voice(qtbot: QtBot) -> Voice:
    del qtbot
    return Voice()


@pytest.fixture
def hands(store: Store) -> KioskDeeds:
    room(store)
    return deeds(store)


OpenWith = Callable[[Allowed], Window]


@pytest.fixture
def open_with(
    qtbot: QtBot, store: Store, theme: Theme, hands: KioskDeeds, voice: Voice
) -> OpenWith:
    """Opens a kiosk, then allows it to speak with the test's voice to the test's headphones."""

    def open_one(allowed: Allowed) -> Window:
        window = open_kiosk(qtbot, store, theme, hands)
        window.session.voice = lambda: voice
        window.speech._output = lambda: "Headphones"
        hands.speech = allowed
        window.speech.offer(window.screen_shown)
        return window

    return open_one


def said(voice: Voice) -> str:
    return "\n".join(text for text, _ in voice.said)


def listen(qtbot: QtBot, window: Window, voice: Voice) -> SpeechStrip:
    """A voter asks for it. Gives the controls."""
    tap(window, window.speech.button)
    qtbot.waitUntil(lambda: bool(voice.said))
    strip = window.findChild(SpeechStrip)
    assert strip is not None
    assert strip.isVisible()
    return strip


@pytest.mark.parametrize(
    ("way", "output", "may"),
    [
        ("off", "Headphones", False),
        ("headphones", "Headphones", True),
        ("headphones", "Loudspeaker", False),
        ("headphones", "", False),
        ("loudspeaker", "Anything", True),
    ],
)
def test_it_speaks_only_as_staff_allowed(way: Way, output: str, *, may: bool) -> None:
    assert may_speak(Allowed(way, "Headphones"), output) is may


def test_spoilt_settings_allow_nothing() -> None:
    assert read_way("shout") == "off"


def test_nothing_is_offered_before_staff_allow_it(open_with: OpenWith) -> None:
    window = open_with(Allowed())
    assert not window.speech.button.isVisible()
    assert window.findChild(SpeechStrip) is None


def test_it_is_not_offered_where_there_is_no_voice(
    qtbot: QtBot, store: Store, theme: Theme, hands: KioskDeeds
) -> None:
    window = open_kiosk(qtbot, store, theme, hands)
    window.session.voice = lambda: Voice("no such engine")
    hands.speech = LOUD
    window.speech.offer(window.screen_shown)
    assert not window.speech.button.isVisible()


def test_each_page_is_read_as_the_voter_comes_to_it(
    qtbot: QtBot, open_with: OpenWith, voice: Voice
) -> None:
    window = open_with(LOUD)
    listen(qtbot, window, voice)
    assert voice.said[0][0] == voting.invite()
    voice.said.clear()
    screen = window.screen_shown
    assert isinstance(screen, VotingScreen)
    assert isinstance(screen.page, StartPage)
    screen.page.button.click()
    qtbot.waitUntil(lambda: bool(voice.said))
    assert voice.said[0][0] == voting.badge_title()


def test_a_mistyped_badge_is_said(qtbot: QtBot, open_with: OpenWith, voice: Voice) -> None:
    window = open_with(LOUD)
    listen(qtbot, window, voice)
    screen = window.screen_shown
    assert isinstance(screen, VotingScreen)
    key(window, K.Key_Tab)
    button_named(screen, voting.start()).click()
    qtbot.waitUntil(lambda: voting.badge_title() in said(voice))
    voice.said.clear()
    button_named(screen, voting.badge_next()).click()
    qtbot.waitUntil(lambda: "Badge code: " in said(voice), timeout=20_000)


def test_stop_read_again_and_louder(qtbot: QtBot, open_with: OpenWith, voice: Voice) -> None:
    window = open_with(LOUD)
    strip = listen(qtbot, window, voice)
    before = voice.volume()
    tap(window, strip.louder)
    assert voice.volume() > before
    for _ in VOLUMES:
        tap(window, strip.louder)
    assert voice.volume() == pytest.approx(VOLUMES[-1])
    tap(window, strip.stop)
    assert not strip.isVisible()
    assert not window.speech.button.isChecked()
    assert window.speech.button.hasFocus()


@pytest.mark.parametrize("language", ["en", "cy", "pl", "ur", "ar"])
def test_the_controls_take_one_row_at_the_largest_text_in_the_smallest_window(
    qtbot: QtBot, open_with: OpenWith, voice: Voice, theme: Theme, language: str
) -> None:
    window = open_with(LOUD)
    window.resize(window.minimumSize())
    theme.apply(Look(Palette.LIGHT, 2.0, language))
    strip = listen(qtbot, window, voice)
    qtbot.wait(20)
    shown = [button for button in strip.findChildren(Button) if button.isVisible()]
    assert shown == [strip.stop, strip.again_button, strip.more]
    assert strip.height() < 2 * strip.stop.height()
    before = voice.volume()
    strip._actions[strip.louder].trigger()
    assert voice.volume() > before


def test_the_next_voter_finds_silence_and_the_usual_volume(
    qtbot: QtBot, open_with: OpenWith, voice: Voice
) -> None:
    window = open_with(LOUD)
    usual = VOLUMES[len(VOLUMES) // 2]
    strip = listen(qtbot, window, voice)
    tap(window, strip.louder)
    window.screen_shown.reset()
    assert not window.speech.is_heard
    assert not strip.isVisible()
    assert voice.volume() == pytest.approx(usual)


def test_who_listens_has_not_walked_away(qtbot: QtBot, open_with: OpenWith, voice: Voice) -> None:
    window = open_with(LOUD)
    screen = window.screen_shown
    assert isinstance(screen, VotingScreen)
    screen._fixed = Timing(idle_ms=150)
    screen.page.button.click()  # type: ignore[union-attr]  # the start page has one
    listen(qtbot, window, voice)
    for _ in range(3):
        qtbot.wait(100)
        assert window.speech.is_heard
        assert not isinstance(screen.page, DoubtPage)
    window.speech.end()
    qtbot.waitUntil(lambda: isinstance(screen.page, DoubtPage))


def test_with_the_headphones_pulled_out_it_falls_silent_and_says_why(
    qtbot: QtBot, open_with: OpenWith, voice: Voice
) -> None:
    window = open_with(Allowed("headphones", "Headphones"))
    listen(qtbot, window, voice)
    window.speech._output = lambda: "Loudspeaker"
    qtbot.waitUntil(lambda: not window.speech.button.isVisible())
    assert not window.speech.is_heard
    assert window.notice.words == words.pulled_out()


def test_staff_allow_it_for_the_headphones_that_are_plugged_in(
    qtbot: QtBot, open_with: OpenWith, hands: KioskDeeds
) -> None:
    kept: list[Allowed] = []
    hands.keep_speech = kept.append
    window = open_with(Allowed())
    window.kiosk.go()
    button_named(window.screen_shown, staff_words.speech()).click()
    page = staff_screen(window).page
    assert isinstance(page, SpeechPage)
    page._output = lambda: ""
    page.ways.choose("headphones")
    page.save_button.click()
    assert kept == []
    assert page.trouble.isVisible()
    page._output = lambda: "Headphones"
    page.save_button.click()
    assert kept == [hands.speech] == [Allowed("headphones", "Headphones")]
    button_named(window.screen_shown, voting_back()).click()
    qtbot.waitUntil(window.speech.button.isVisible)


def voting_back() -> str:
    return staff_words.back()


def test_the_sign_can_be_seen_while_it_reads(
    qtbot: QtBot, open_with: OpenWith, voice: Voice
) -> None:
    window = open_with(LOUD)
    before = window.speech.button.icon().pixmap(22, 22).toImage()
    listen(qtbot, window, voice)
    ground = window.session.theme.colour("action").name()
    sign = window.speech.button.icon().pixmap(22, 22).toImage()
    assert sign != before
    drawn = {
        sign.pixelColor(x, y).name()
        for x in range(sign.width())
        for y in range(sign.height())
        if sign.pixelColor(x, y).alpha() == 255
    }
    assert drawn
    assert ground not in drawn


def test_a_voice_that_was_left_on_at_the_start_falls_silent_for_the_next_voter(
    qtbot: QtBot, open_with: OpenWith, voice: Voice
) -> None:
    window = open_with(LOUD)
    screen = window.screen_shown
    assert isinstance(screen, VotingScreen)
    screen._fixed = Timing(idle_ms=100)
    screen.retime()
    strip = listen(qtbot, window, voice)
    qtbot.waitUntil(lambda: not window.speech.button.isChecked(), timeout=20_000)
    assert not strip.isVisible()
    assert isinstance(screen.page, StartPage)
