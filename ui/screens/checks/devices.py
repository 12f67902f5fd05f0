"""What Qt knows of this laptop's screen and voice."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QInputDevice
from PySide6.QtWidgets import QWidget

from ui.language import LANGUAGES
from ui.screens.checks import findings, words
from ui.screens.checks.findings import Finding

_PRETENDED: Final = frozenset({"mock", "none"})
"""Engines of Qt's that say nothing."""


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


def voice() -> findings.Voice:
    """The engine that reads aloud, and what it can say."""
    try:
        from PySide6.QtTextToSpeech import (  # noqa: PLC0415 (its libraries may be missing)
            QTextToSpeech,
        )
    except ImportError as error:
        return findings.Voice(trouble=f"{words.SPEECH_MISSING} {error}")
    engines = [name for name in QTextToSpeech.availableEngines() if name not in _PRETENDED]
    if not engines:
        return findings.Voice(trouble=words.SPEECH_NONE)
    from ui.speech.speaker import Speaker  # noqa: PLC0415 (the same)

    speaker = Speaker()
    lacking = tuple(one.name for one in LANGUAGES if not speaker.can_say(one.code))
    found = findings.Voice(engines[0], speaker.languages, lacking, speaker.problem)
    speaker.deleteLater()
    return found
