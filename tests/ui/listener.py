"""A voter who listens: a kiosk that may read aloud, with the test's own voice and headphones."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from kiosk.store.database import Store
from tests.ui.kiosk_window import open_kiosk, tap
from tests.ui.voice import Voice
from ui.locking.deeds import KioskDeeds
from ui.speech.permission import Allowed
from ui.speech.strip import SpeechStrip
from ui.theme import Theme
from ui.window import Window

HEADPHONES = "Headphones"


def open_to_listen(
    qtbot: QtBot,
    store: Store,
    theme: Theme,
    hands: KioskDeeds,
    voice: Voice,
    *,
    allowed: Allowed = Allowed("headphones", HEADPHONES),  # noqa: B008 (a tuple)
    output: Callable[[], str] = lambda: HEADPHONES,
) -> Window:
    """Opens a kiosk, then allows it to speak; `output` says where its sound goes."""
    window = open_kiosk(qtbot, store, theme, hands)
    window.session.voice = lambda: voice
    window.speech._output = output
    hands.speech = allowed
    window.speech.offer(window.screen_shown)
    return window


def listen(qtbot: QtBot, window: Window, voice: Voice) -> SpeechStrip:
    """A voter asks for it. Gives the controls."""
    tap(window, window.speech.button)
    qtbot.waitUntil(lambda: bool(voice.said))
    strip = window.findChild(SpeechStrip)
    assert strip is not None
    return strip


def said(voice: Voice) -> str:
    """All that the voice was told to say, a line for each."""
    return "\n".join(text for text, _ in voice.said)
