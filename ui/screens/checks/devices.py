"""What Qt knows of this laptop's screen and voice."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QInputDevice
from PySide6.QtWidgets import QWidget

from ui.language import translatable
from ui.screens.checks import findings
from ui.screens.checks.findings import Finding, Voices

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


def voices() -> Voices:
    """The engine that reads aloud, and how many languages it has."""
    try:
        from PySide6.QtTextToSpeech import (  # noqa: PLC0415 (its libraries may be missing)
            QTextToSpeech,
        )
    except ImportError as error:
        return Voices(trouble=_MISSING, detail=str(error))
    engines = [name for name in QTextToSpeech.availableEngines() if name not in _PRETENDED]
    if not engines:
        return Voices()
    speaker = QTextToSpeech(engines[0])
    trouble = speaker.errorString() if speaker.state() == QTextToSpeech.State.Error else ""
    return Voices(engines[0], len(speaker.availableLocales()), detail=trouble)
