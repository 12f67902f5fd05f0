"""Reads a screen aloud, where the organiser allows it and the laptop has a voice.

`permission.py` says whether it may, `script.py` what is to be said, `speaker.py` says it,
`reader.py` follows a voter from page to page, `way.py` and `strip.py` are its controls.
"""
