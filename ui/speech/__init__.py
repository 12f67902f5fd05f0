"""Reads a screen aloud, where the organiser allows it and the laptop has a voice."""

from ui.speech.reader import Reader
from ui.speech.script import Line, script, spoken

__all__ = ["Line", "Reader", "script", "spoken"]
