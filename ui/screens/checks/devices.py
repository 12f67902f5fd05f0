"""What Qt knows of this laptop's screen and voice."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QInputDevice
from PySide6.QtWidgets import QWidget

from ui.language import LANGUAGES, translatable
from ui.screens.checks import findings
from ui.screens.checks.findings import Finding, Voice
from ui.speech.speaker import Speaker

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


def voice(speaker: Speaker) -> Voice:
    """What reads aloud, as far as is known of it now, and what it can say."""
    mouth = speaker.mouth
    lacking = tuple(one.name for one in LANGUAGES if not speaker.can_say(one.code))
    if mouth.is_ready:
        return Voice(mouth.engine, mouth.tongues.count, lacking)
    trouble = _MISSING if mouth.state == "absent" and mouth.why else ""
    return Voice(trouble=trouble, detail=mouth.why, state=mouth.state)
