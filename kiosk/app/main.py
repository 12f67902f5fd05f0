"""What `tablevoice` does: open the app, or run the command that was given."""

from __future__ import annotations

import sys

from kiosk import rubbish


def load() -> None:
    """Load the app's module, `kiosk.app.desktop`, with all that it needs.

    What is loaded stays, and looking through it for rubbish takes a twentieth of a start:
    nobody looks until `run` has shown the window.
    """
    rubbish.hold_off()
    import kiosk.app.desktop  # noqa: F401 (only to have it)


def main() -> None:
    """Open the app on this user's folder; with arguments, hand over to the commands.

    A laptop that just opens does not wait for the machinery of commands.
    """
    if sys.argv[1:]:
        from kiosk.app.commands import commands

        commands()
    else:
        from kiosk.app.opening import open_app
        from kiosk.settings import Folder

        folder = Folder.default()
        if not folder.kiosk_lock.exists():  # a guardian needs none of it
            load()
        sys.exit(open_app(folder))
