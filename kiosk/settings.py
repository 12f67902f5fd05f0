"""Where this laptop keeps its files, and the few choices that outlive a store.

place = Folder.default()
place.store                         # …/tablevoice.db
place.settings().hub                # "http://127.0.0.1:8750", or ""
place.keep(settings)
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.errors import MediaError, MediaFault

HOME_VARIABLE = "TABLEVOICE_HOME"
MAX_BYTES = 64 * 1024
"""Bytes of a settings file. A ticket, its longest part, has 4,000 characters."""

_SPOILT = (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class Settings(msgspec.Struct, frozen=True):
    """What a new store needs to take up an old one's place."""

    hub: str = ""
    """The address of the hub, or nothing when the laptop works alone."""
    host: str = ""
    """The address of a laptop that hosted this room, where a ticket gave it."""
    name: str = ""
    role: str = ""
    table: str = ""
    ticket: str = ""
    """The ticket with which the laptop joined, as text."""
    palette: str = "light"
    scale: float = 1.0
    steady_ms: int = 300
    """A tap on the same spot within so long after another counts with it; 0 counts each."""
    switches: str = ""
    """The two keys that do everything: one of `ui.locking.switches.WAYS`, or nothing."""
    speech: str = "off"
    """How the laptop may read aloud: one of `ui.speech.permission.WAYS`."""
    speech_output: str = ""
    """The sound output that is the headphones."""
    language: str = ""
    """What this laptop speaks, or nothing where the event's languages or English are enough.

    A table chooses it on its screen. For a kiosk of an event that has chosen no languages,
    `tablevoice language` sets it, until a voter chooses another.
    """
    hosts: bool = False
    """Whether this laptop hosts its room, until somebody says that it shall not."""


@dataclass(frozen=True)
class Folder:
    """One laptop's folder: its store, its settings, its diary of faults."""

    path: Path

    @classmethod
    def default(cls) -> Folder:
        """The folder of this user: `TABLEVOICE_HOME`, or where the system keeps such data."""
        chosen = os.environ.get(HOME_VARIABLE)
        if chosen:
            return cls(Path(chosen))
        import platformdirs  # noqa: PLC0415 (only this needs it, and a start is short)

        return cls(platformdirs.user_data_path("tablevoice", appauthor=False, roaming=False))

    @property
    def store(self) -> Path:
        """The store's file."""
        return self.path / "tablevoice.db"

    @property
    def lock(self) -> Path:
        """What the one app that is open on this folder holds."""
        return self.path / "open.lock"

    @property
    def kiosk_lock(self) -> Path:
        """What locks this laptop as a kiosk, while it is there: see `kiosk/lock.py`."""
        return self.path / "kiosk-lock.json"

    @property
    def practice(self) -> Path:
        """What makes this laptop one to practise on, while it is there: see `practice_mark.py`."""
        return self.path / "practice-only.txt"

    @property
    def log(self) -> Path:
        """Where unexpected faults are written down."""
        return self.path / "tablevoice.log"

    @property
    def _settings(self) -> Path:
        return self.path / "settings.json"

    def settings(self) -> Settings:
        """What was kept last; the defaults where there is nothing, or nothing readable."""
        try:
            with self._settings.open("rb") as file:
                content = file.read(MAX_BYTES + 1)
            if len(content) > MAX_BYTES:
                return Settings()
            return msgspec.json.decode(content, type=Settings)
        except _SPOILT:
            return Settings()

    def keep(self, settings: Settings) -> None:
        """Write the settings whole: to a temporary name, synced, renamed. Raises `MediaError`."""
        try:
            write_whole(self._settings, msgspec.json.encode(settings))
        except OSError as error:
            raise MediaError(
                "The settings could not be written.",
                MediaFault.UNWRITABLE,
                path=str(self._settings),
            ) from error


def write_whole(path: Path, content: bytes) -> None:
    """Write a file of this user's alone, whole or not at all. Raises `OSError`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.stem}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def sync_folder(folder: Path) -> None:
    """See that names that came or went are on the disk too, where a system has that.

    Raises `OSError`.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
