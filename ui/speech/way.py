"""Reading aloud in the window: the button in the corner, the strip below it, the reader.

way = SpeechWay(session, parent)
way.offer(screen)           # the button stands where this screen may be read aloud
way.turn()                  # the voter has gone on to another page
way.end()                   # the voter has gone
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.announce import announce
from ui.screens.screen import Screen
from ui.session import Session
from ui.speech import words
from ui.speech.permission import may_speak, output_now
from ui.widgets import Button
from ui.widgets.countdown import Countdown

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices

    from ui.speech.reader import Reader
    from ui.speech.strip import SpeechStrip

_LOOK_MS = 500
"""Between two looks at where the sound goes: not every system tells of each change."""


class SpeechWay(QObject):
    """Nothing is loaded before an organiser has allowed it.

    `stopped(str)`: why it fell silent. `resumed(str)`: what was said then is no longer so.
    `turned()`: its controls have come, or gone.
    """

    stopped = Signal(str)
    resumed = Signal(str)
    turned = Signal()

    def __init__(
        self,
        session: Session,
        parent: QWidget,
        *,
        output: Callable[[], str] = output_now,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._output = output
        self._reader: Reader | None = None
        self._is_compact = False
        self._screen: Screen | None = None
        self._is_cut_off = False
        """Whether this voter would be listening, had the headphones not been pulled out."""
        self.button = Button("", "quiet", sign="speech", kiosk=True)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        self.button.hide()
        self.place = QWidget()
        """Where the strip is, once there is one."""
        column = QVBoxLayout(self.place)
        column.setContentsMargins(0, 0, 0, 0)
        self._strip: SpeechStrip | None = None
        self._watch = QTimer(self, interval=_LOOK_MS)
        self._watch.timeout.connect(self._on_look)
        self._devices: QMediaDevices | None = None
        session.theme.changed.connect(self.name)
        self.name()

    @property
    def is_heard(self) -> bool:
        """Whether somebody is listening just now."""
        return self._reader is not None and self._reader.speaker.is_speaking

    @property
    def is_followed(self) -> bool:
        """Whether somebody is hearing what they came to, and not what the screen says by itself."""
        return self._reader is not None and self._reader.speaker.is_followed

    @property
    def is_on(self) -> bool:
        """Whether the screen is read aloud, page after page."""
        return self._reader is not None and self._reader.is_on

    def offer(self, screen: Screen) -> None:
        """Show the button where this screen is a kiosk's, and this laptop may and can speak.

        Who listens goes on hearing where they are on another such screen, and elsewhere no more.
        """
        is_other = screen is not self._screen
        self._screen = screen
        if is_other:
            if self._reader is not None:
                self._reader.speaker.mouth.seek()  # staff may have put right what was wrong
            if screen.is_kiosk:
                self._follow()
            else:
                self.end()
        self._mind_headphones()
        self.button.setVisible(screen.is_kiosk and self._may() and self._ready().speaker.is_ready)

    def turn(self) -> None:
        """Go on with the page that is in sight now, if anything is read."""
        if self._screen is None:
            return
        self._follow()
        self.offer(self._screen)

    def end(self) -> None:
        """Fall silent, and keep nothing of who listened."""
        self._is_cut_off = False
        self.button.setChecked(False)
        if self._reader is not None:
            self._reader.end()
        if self._strip is not None:
            self._strip.hide()

    def name(self) -> None:
        """Say everything in the language that is spoken now."""
        self.button.set_words(words.read_aloud())
        self.button.setToolTip(words.read_aloud())
        if self._is_compact:
            self.button.setText("")
        if self._strip is not None:
            self._strip.name()

    def set_compact(self, *, compact: bool) -> None:
        """Show the sign alone, and the strip in one row."""
        self._is_compact = compact
        self.button.setText("" if compact else words.read_aloud())
        if self._strip is not None:
            self._strip.set_folded(folded=compact)

    def _may(self) -> bool:
        kiosk = self._session.kiosk
        if kiosk is None or kiosk.speech.way == "off":
            return False
        return may_speak(kiosk.speech, self._output())

    def _follow(self) -> None:
        """Read the page in sight, if anything is read; what counts down on it waits for that."""
        if self._reader is None or self._screen is None or not self._reader.is_on:
            return
        page = self._screen.page_shown
        for countdown in page.findChildren(Countdown):
            countdown.is_held = lambda: self.is_followed
        self._reader.turn_to(page)

    def _mind_headphones(self) -> None:
        """Look where the sound goes as long as a voter may want to listen by headphones."""
        kiosk, screen = self._session.kiosk, self._screen
        if kiosk is None or screen is None or kiosk.speech.way != "headphones":
            self._watch.stop()
            return
        if not screen.is_kiosk:
            self._watch.stop()
        elif not self._watch.isActive():
            self._watch.start()
        if self._devices is None:
            from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 (few laptops need it)

            self._devices = QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self._on_look)

    def _ready(self) -> Reader:
        if self._reader is None:
            from ui.speech.reader import Reader  # noqa: PLC0415 (so that a start is short)
            from ui.speech.speaker import Speaker  # noqa: PLC0415 (the same)
            from ui.speech.strip import SpeechStrip  # noqa: PLC0415 (the same)

            speaker = Speaker(self._session.voice, self)
            speaker.broke.connect(lambda: self._fall_silent(words.broke()))
            speaker.turned.connect(self._on_turned)
            self._reader = Reader(speaker, self)
            self._reader.turned.connect(self.turned)
            self._strip = SpeechStrip(speaker)
            self._strip.stopped.connect(self._on_enough)
            self._strip.again.connect(self._reader.read_page)
            self._strip.set_folded(folded=self._is_compact)
            layout = self.place.layout()
            if layout is not None:
                layout.addWidget(self._strip)
        return self._reader

    def _on_toggled(self) -> None:
        if not self.button.isChecked() or self._screen is None or not self._may():
            self.end()
            return
        reader = self._ready()
        if self._strip is not None:
            self._strip.name()
            self._strip.show()
        reader.begin(self._screen.page_shown)
        self._follow()

    def _on_enough(self) -> None:
        self.end()
        self.button.setFocus()

    def _on_turned(self) -> None:
        """A voice was found, which takes a while, or has come back, or is lost."""
        if self._screen is not None:
            self.offer(self._screen)

    def _on_look(self) -> None:
        """Fall silent at once when the sound would go elsewhere, and be there when it is back."""
        if self._screen is None:
            return
        if self.is_on and not self._may():
            self._fall_silent(words.pulled_out())
            self._is_cut_off = True
            return
        self.offer(self._screen)
        if self._is_cut_off and not self.button.isHidden():
            self._is_cut_off = False
            self.resumed.emit(words.pulled_out())
            self.button.setChecked(True)

    def _fall_silent(self, why: str) -> None:
        """The voter hears no more, and reads why; their page is as it was."""
        self.end()
        self.button.hide()
        self.stopped.emit(why)
        announce(self.place, why, urgent=True)
