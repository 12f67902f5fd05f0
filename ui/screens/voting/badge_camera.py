"""The kiosk's camera: off until a voter asks for it, and let go as soon as it has seen a badge."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.errors import MediaError
from ui.announce import announce
from ui.camera import Camera
from ui.screens.voting import badge_words, flow
from ui.theme import SPACE_S
from ui.widgets import Button, Text
from ui.widgets.camera_view import CameraView


class BadgeCamera(QWidget):
    """Without a camera it is one calm line. `seen(str)`: the code of a badge.

    `began()`: it looks, and its picture is there.

    Pictures are looked at and forgotten: nothing is recorded.
    """

    seen = Signal(str)
    began = Signal()

    def __init__(self, camera: Camera, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._camera = camera
        self.button = Button(badge_words.scan(), kiosk=True)
        self.button.clicked.connect(self._on_pressed)
        self.view = CameraView(camera.open)
        self.view.scanned.connect(self._on_scanned)
        self.view.failed.connect(self._on_failed)
        self._told = Text("", "muted")
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._told)
        column.addWidget(self.view)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.button, self.view, self._told):
            part.hide()

    @property
    def told(self) -> str:
        """The line that it says, or nothing."""
        return self._told.words

    @property
    def looks(self) -> bool:
        """Whether it looks for a badge now, or is about to look again."""
        return self.view.is_on or self._again.isActive()

    def look(self) -> bool:
        """Look whether there is a camera, and offer it or say that there is none."""
        is_there = self._camera.is_there()
        self.button.setVisible(is_there)
        self._tell("" if is_there else badge_words.no_camera())
        return is_there

    def rest(self) -> None:
        """Let go of the camera."""
        self._again.stop()
        self.view.stop()
        self.view.hide()
        self.button.set_words(badge_words.scan())
        if self.button.isVisibleTo(self):
            self._tell("")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.rest()

    def _on_pressed(self) -> None:
        if self.view.is_on:
            self.rest()
            return
        self.begin()

    def begin(self) -> None:
        """Look for a badge, and say so."""
        self._tell(badge_words.looking(), aloud=True)
        if self._start():
            self.began.emit()

    def _start(self) -> bool:
        """Whether the camera looks now."""
        self.view.show()
        try:
            self.view.start()
        except MediaError as error:
            self._on_failed(error)
            return False
        self.button.set_words(badge_words.stop())
        return True

    def _on_scanned(self, text: str) -> None:
        """A badge is taken; anything else is said not to be one, and the camera looks on."""
        if flow.is_code(text):
            self.rest()
            self.seen.emit(text)
            return
        if self.told != badge_words.not_a_badge():
            self._tell(badge_words.not_a_badge(), aloud=True)
        self._again.start()

    def _on_failed(self, _: MediaError) -> None:
        had_focus = self.button.hasFocus()
        self.rest()
        self.button.hide()
        self._tell(badge_words.no_camera(), aloud=True)
        if had_focus:
            self.focusNextChild()

    def _tell(self, sentence: str, *, aloud: bool = False) -> None:
        self._told.set_words(sentence)
        self._told.setVisible(bool(sentence))
        if aloud:
            announce(self, sentence)
