"""One kiosk in the hands of the game: a process that is started, worked, and killed.

    with Watch(folder, dice) as kiosk:
        for told in kiosk.play(visit, death):
            …
        kiosk.died                              # whether it was killed on the way

The game learns what the voter saw, and nothing else.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from kiosk.settings import Folder
from tests.journey.script import Told, Visit

Death = Literal["", "at any moment", "while casting", "at the thanks"]

_ROOT = Path(__file__).parents[2]
_PATIENCE_SECONDS = 90.0
_CAST_SECONDS = 0.03
"""A cast takes less."""
_VISIT_SECONDS = 1.0


class Watch:
    """A kiosk's process. `problems` is whatever was wrong with what it showed."""

    def __init__(self, folder: Folder, dice: random.Random, plant: str = "") -> None:
        self._folder = folder
        self._dice = dice
        self._plant = plant
        self.problems: list[str] = []
        self.died = False
        self.deaths = 0
        self._process = self._open()

    def __enter__(self) -> Watch:
        return self

    def __exit__(self, *_raised: object) -> None:
        self._process.kill()
        self._process.communicate()

    def play(self, visit: Visit, death: Death = "") -> Iterator[Told]:
        """Let a voter come; gives what they tell until they are done, or the kiosk is dead."""
        self.died = False
        process = self._process
        assert process.stdin is not None
        process.stdin.write(msgspec.json.encode(visit) + b"\n")
        process.stdin.flush()
        after = self._dice.uniform(0, _VISIT_SECONDS) if death == "at any moment" else None
        with _Killer(process, after or _PATIENCE_SECONDS) as killer:
            for told in self._lines():
                if death == "while casting" and told.what == "casting":
                    time.sleep(self._dice.uniform(0, _CAST_SECONDS))
                    process.kill()
                if death == "at the thanks" and told.what == "thanked":
                    process.kill()
                self.problems += [f"{problem} ({_told(visit)})" for problem in told.problems]
                yield told
                if told.what == "done":
                    return
                if told.what == "gone":  # the window is no start screen: begin anew
                    process.kill()
        if not death or (killer.has_killed and after is None):
            self.problems.append(f"the kiosk broke down or hung ({_told(visit)})")
        self._reopen()

    def close(self) -> int:
        """End it as an organiser would. Gives its exit status."""
        self._process.communicate(timeout=_PATIENCE_SECONDS)
        return self._process.returncode

    def _open(self) -> subprocess.Popen[bytes]:
        """Start it, and wait until its start screen is there."""
        said = self._folder.path.with_suffix(".said")
        with said.open("ab") as errors:
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.journey.kiosk", str(self._folder.path), self._plant],
                cwd=_ROOT,
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
            )
        self._process = process
        told = next(self._lines(), None)
        if told is None or told.what != "ready":
            raise AssertionError(f"the kiosk did not start: {said.read_text(encoding='utf-8')}")
        self.problems += told.problems
        return process

    def _reopen(self) -> None:
        """Start it again, as its guardian does."""
        self._process.communicate()
        self.died = True
        self.deaths += 1
        self._process = self._open()

    def _lines(self) -> Iterator[Told]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.endswith(b"\n"):
                yield msgspec.json.decode(line, type=Told)


def _told(visit: Visit) -> str:
    """A visit without what the voter thinks."""
    goes = ", ".join(go.question for go in visit.goes)
    parts = msgspec.structs.asdict(visit) | {"goes": goes}
    return ", ".join(f"{name} {part}" for name, part in parts.items() if part)


class _Killer:
    """Kills a process after so many seconds, unless all is over before."""

    def __init__(self, process: subprocess.Popen[bytes], seconds: float) -> None:
        self.has_killed = False
        self._process = process
        self._timer = threading.Timer(seconds, self._kill)

    def __enter__(self) -> _Killer:
        self._timer.start()
        return self

    def __exit__(self, *_raised: object) -> None:
        self._timer.cancel()

    def _kill(self) -> None:
        self.has_killed = True
        self._process.kill()
