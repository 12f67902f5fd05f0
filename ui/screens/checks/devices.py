"""What Qt knows of this laptop's screen and voice."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QInputDevice
from PySide6.QtWidgets import QWidget

from ui.language import LANGUAGES, translatable
from ui.screens.checks import findings
from ui.screens.checks.findings import Finding, Voice

_PRETENDED: Final = frozenset({"mock", "none"})
"""Engines of Qt's that say nothing."""

_MISSING: Final = translatable("Qt's speech parts are not installed.")


def screen(widget: QWidget) -> Finding:
    """The screen that a widget is on."""
    found = widget.screen()
    size = found.size()
    has_touch = any(
        device.type() == QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices()
    )
    return findings.screen(
        size.width(), size.height(), found.devicePixelRatio(), has_touch=has_touch
    )


def voice() -> Voice:
    """The engine that reads aloud, and what it can say."""
    try:
        from PySide6.QtTextToSpeech import (  # noqa: PLC0415 (its libraries may be missing)
            QTextToSpeech,
        )
    except ImportError as error:
        return Voice(trouble=_MISSING, detail=str(error))
    engines = [name for name in QTextToSpeech.availableEngines() if name not in _PRETENDED]
    if not engines:
        return Voice()
    from ui.speech.speaker import Speaker  # noqa: PLC0415 (the same)

    speaker = Speaker()
    lacking = tuple(one.name for one in LANGUAGES if not speaker.can_say(one.code))
    found = Voice(engines[0], speaker.languages, lacking, detail=speaker.problem)
    speaker.deleteLater()
    return found
