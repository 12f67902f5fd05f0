"""Runs the command `tablevoice` as `python -m kiosk.app`."""

from kiosk.app.main import main

main()
