"""What a laptop keeps of itself in its folder, for its next start.

kept = Kept(folder)
kept.settings.hub, kept.look
kept.keep(hosts=True)
"""

from __future__ import annotations

import logging
from typing import Any

import msgspec

from kiosk.errors import MediaError
from kiosk.settings import Folder, Settings
from ui.speech.permission import Allowed
from ui.theme import SCALES, Look, Palette

_log = logging.getLogger(__name__)


class Kept:
    """The settings, as they were found and as they are now."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self.settings: Settings = folder.settings()

    @property
    def look(self) -> Look:
        """The look that was kept, as far as there is still such a one."""
        palettes = {str(palette): palette for palette in Palette}
        scale = self.settings.scale if self.settings.scale in SCALES else SCALES[0]
        return Look(palettes.get(self.settings.palette, Palette.LIGHT), scale)

    def keep(self, **changes: Any) -> None:  # each setting has a type of its own
        """Set some settings anew. Raises `MediaError` if they cannot be written."""
        settings = msgspec.structs.replace(self.settings, **changes)
        if settings != self.settings:
            self.settings = settings
            self._folder.keep(settings)

    def keep_hosting(self, *, hosts: bool) -> None:
        """Host again at the next start, or no more."""
        try:
            self.keep(hosts=hosts)
        except MediaError as error:  # it is done now; only the next start will not know
            _log.warning("Whether this laptop hosts could not be kept: %s", error)

    def keep_hands(self, steady_ms: int, switches: str) -> None:
        """Keep how a kiosk is touched, and which two keys are its switches."""
        self.keep(steady_ms=steady_ms, switches=switches)

    def keep_speech(self, allowed: Allowed) -> None:
        """Keep whether a kiosk may read aloud, and through what."""
        way, output = allowed
        self.keep(speech=way, speech_output=output)
