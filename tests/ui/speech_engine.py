"""A real speech engine for tests: speech-dispatcher of its own, with espeak-ng behind it.

    with speaking_engine(folder) as engine:
        …                               # QTextToSpeech("speechd") speaks through it
        engine.heard()                  # [("cy", "Dweud eich dweud")]

Its module is speech-dispatcher's own `sd_generic`. It has espeak-ng speak into a file, notes what
and in which voice, and takes a moment over it, as people who listen do, or as long as `pace` says.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
import wave
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtTextToSpeech import QTextToSpeech

from ui.language import LANGUAGES

_MODULES = ("/usr/lib/speech-dispatcher-modules", "/usr/libexec/speech-dispatcher-modules")
_ADDRESS = "SPEECHD_ADDRESS"
_ALL = tuple(one.code for one in LANGUAGES)

_SETTINGS = """\
LogLevel 1
LogDir "default"
DefaultVolume 100
AudioOutputMethod "alsa"
AudioALSADevice "default"
AddModule "espeak" "sd_generic" "espeak.conf"
DefaultModule "espeak"
DisableAutoSpawn
"""
A_MOMENT = 0.02
"""Seconds that a piece takes."""
_NO_SOUND_CARD = "pcm.!default { type null }\nctl.!default { type null }\n"
"""ALSA's settings: the module opens a sound device, and here there may be none."""
_SPEAK = (
    r"printf '%s\\t%s\\n' \'$VOICE\' \'$DATA\' >> {folder}/heard && "
    r"printf %s \'$DATA\' | espeak-ng -v \'$VOICE\' --stdin -w {folder}/\'$VOICE\'.wav"
    r" && sleep `cat {folder}/pace`"
)


def what_is_missing() -> str:
    """Why no real engine can speak in a test here, or nothing."""
    for program in ("speech-dispatcher", "espeak-ng"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    if not any(Path(place, "sd_generic").exists() for place in _MODULES):
        return "speech-dispatcher has no sd_generic"
    if "speechd" not in QTextToSpeech.availableEngines():
        return "Qt cannot speak through speech-dispatcher: is libspeechd installed?"
    return ""


class Engine:
    """The running engine. `folder` holds what it said."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = folder / "socket"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"unix_socket:{self._socket}"

    def start(self, *, languages: Iterable[str] = _ALL) -> None:
        """Begin to listen."""
        (self._folder / "modules").mkdir(exist_ok=True)
        (self._folder / "speechd.conf").write_text(_SETTINGS)
        command = _SPEAK.format(folder=self._folder)
        voices = [f'AddVoice "{code}" "MALE1" "{code}"' for code in languages]
        letters = [f'GenericLanguage "{code}" "{code}" "utf-8"' for code in languages]
        lines = ["Debug 0", f'GenericExecuteSynth "{command}"', *letters, *voices]
        (self._folder / "modules" / "espeak.conf").write_text("\n".join(lines) + "\n")
        silence = self._folder / "asound.conf"
        silence.write_text(_NO_SOUND_CARD)
        self._socket.unlink(missing_ok=True)
        options: list[str | Path] = [
            *("--run-single", "--config-dir", self._folder, "--log-dir", self._folder),
            *("--communication-method", "unix_socket", "--socket-path", self._socket),
            *("--pid-file", self._folder / "pid", "--timeout", "0"),
        ]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                ["speech-dispatcher", *options],
                env={**os.environ, "ALSA_CONFIG_PATH": str(silence)},
                stdout=log,
                stderr=log,
            )
        for _ in range(100):
            if self._socket.exists():
                return
            time.sleep(0.05)
        self.stop()
        raise TimeoutError((self._folder / "log").read_text())

    def stop(self) -> None:
        """End it, as it ends when the system does not want it any more."""
        if self._process is not None:
            for module in self.modules():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(module, signal.SIGKILL)
            self._process.kill()
            self._process.wait()

    def pace(self, seconds: float) -> None:
        """Take so long over each piece from now on."""
        (self._folder / "pace").write_text(str(seconds))

    def forget(self) -> None:
        """Know nothing of what was spoken so far."""
        (self._folder / "heard").unlink(missing_ok=True)

    def freeze(self) -> None:
        """Take calls from now on, and answer none."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Go on where it was frozen or hung."""
        self._signal(signal.SIGCONT)
        self.hang(signal.SIGCONT)

    def hang(self, how: signal.Signals = signal.SIGSTOP) -> None:
        """Go on answering calls, and come to no end with what is being said."""
        for module in self.modules():
            os.kill(module, how)

    def _signal(self, what: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(what)

    def modules(self) -> list[int]:
        """The processes of its modules."""
        process = self._process
        if process is None:
            return []
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        return [int(one) for one in children.read_text().split()] if children.exists() else []

    def heard(self) -> list[tuple[str, str]]:
        """What was spoken so far: the voice, and the words."""
        noted = self._folder / "heard"
        if not noted.exists():
            return []
        lines = noted.read_text(encoding="utf-8").splitlines()
        return [(voice, words) for voice, _, words in (line.partition("\t") for line in lines)]

    def seconds(self, voice: str) -> float:
        """How long the sound is that a voice made last."""
        with wave.open(str(self._folder / f"{voice}.wav")) as sound:
            return float(sound.getnframes() / sound.getframerate())


@contextlib.contextmanager
def speaking_engine(folder: Path) -> Iterator[Engine]:
    """An engine that Qt speaks through in this process until the end."""
    before = os.environ.get(_ADDRESS)
    engine = Engine(folder)
    engine.pace(A_MOMENT)
    engine.start()
    os.environ[_ADDRESS] = engine.address
    try:
        yield engine
    finally:
        engine.stop()
        os.environ.pop(_ADDRESS)
        if before is not None:
            os.environ[_ADDRESS] = before
