"""Tablevoice: ideas and votes from every table, kept on the laptop and sent on exactly once."""

__version__ = "0.1.0"
