"""The screen of the USB stick, and the way to it."""
