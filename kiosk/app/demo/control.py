"""The demo's control window: the switch for the network, the plugs, and badge codes."""

from __future__ import annotations

import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.app.demo.cast import Scene
from kiosk.app.demo.laptops import Laptop, opened
from kiosk.app.demo.network import Network
from ui.theme import SPACE_L, SPACE_M, Look, Theme
from ui.widgets.button import Button
from ui.widgets.focus_ring import FocusRing
from ui.widgets.text import Text

_LOOK_EVERY_MS = 500


def watch(scene: Scene, network: Network) -> int:
    """Open the laptops and the control window; gives an exit code once it is closed."""
    application = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(Look())
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, lambda *_: application.quit())
    with opened(scene) as laptops:
        window = Control(theme, network, laptops, scene.codes)
        window.move(0, 0)
        window.show()
        return application.exec()


class Control(QWidget):
    """One window that says what to try, and takes things away."""

    def __init__(
        self, theme: Theme, network: Network, laptops: list[Laptop], codes: list[str]
    ) -> None:
        super().__init__()
        self.setWindowTitle("Tablevoice: the demo")
        self._network = network
        self._codes = list(codes)
        self._state = Text("", "lead")
        self._switch = Button("", "primary")
        self._switch.clicked.connect(self._on_switched)
        self._code = Text("", "lead-strong")
        self._next_code = Button("Copy next badge code", "secondary")
        self._next_code.clicked.connect(self._on_code_wanted)
        self._plugs = [_Plug(laptop, self) for laptop in laptops]
        self._lay_out()
        self._ring = FocusRing(theme, self)
        self._show_network()
        self._on_code_wanted()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(Text("Three laptops and a hub", "title"))
        column.addWidget(
            Text(
                "Write ideas on the table's laptop. Vote on the kiosk with the badge below. "
                "Watch the organiser's laptop send both to the hub. Then take the network away, "
                "go on, and give it back.",
                "body",
            )
        )
        for widget in (self._state, self._switch, self._code, self._next_code, *self._plugs):
            column.addWidget(widget)
        column.addStretch()

    def _on_switched(self) -> None:
        self._network.switch(on=not self._network.is_on)
        self._show_network()

    def _show_network(self) -> None:
        on = self._network.is_on
        self._state.set_words("The network is there." if on else "The network is gone.")
        self._switch.set_words("Take the network away" if on else "Give the network back")

    def _on_code_wanted(self) -> None:
        code = self._codes.pop(0)
        self._codes.append(code)
        self._code.set_words(f"Badge {code}")
        QApplication.clipboard().setText(code)


class _Plug(QWidget):
    """One laptop's line: whether it runs, and a button that ends or starts it."""

    def __init__(self, laptop: Laptop, parent: QWidget) -> None:
        super().__init__(parent)
        self._laptop = laptop
        self._state = Text("", "body")
        self._button = Button("", "secondary")
        self._button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._state, 1)
        row.addWidget(self._button)
        watch = QTimer(self)
        watch.timeout.connect(self._show_state)
        watch.start(_LOOK_EVERY_MS)
        self._show_state()

    def _on_clicked(self) -> None:
        if self._laptop.is_running:
            self._laptop.pull_the_plug()
        else:
            self._laptop.start()
        self._show_state()

    def _show_state(self) -> None:
        running = self._laptop.is_running
        self._state.set_words(f"{self._laptop.name} {'runs' if running else 'is off'}.")
        deed = "Pull the plug of" if running else "Start"
        self._button.set_words("Pull the plug" if running else "Start again")
        self._button.setAccessibleName(f"{deed} {self._laptop.name.lower()}")
