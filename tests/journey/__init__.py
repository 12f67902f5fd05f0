"""A thousand voters at real kiosks that are killed under their hands: `python -m tests.journey`."""
