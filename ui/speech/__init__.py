"""Reads a screen aloud, where the organiser allows it and the laptop has a voice.

`permission.py` says whether it may, `script.py` what is to be said, `reader.py` follows a voter
from page to page, `way.py` and `strip.py` are its controls. `speaker.py` says line after line
through `mouth.py`, which keeps a voice at hand: `voice_apart.py`, a process of its own
(`__main__.py`) that speaks through `voice.py`.
"""
