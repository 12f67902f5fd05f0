"""What `tablevoice` does: open the app, or run the command that was given."""

from __future__ import annotations

import sys


def main() -> None:
    """Open the app on this user's folder; with arguments, hand over to the commands.

    A laptop that just opens does not wait for the machinery of commands.
    """
    if sys.argv[1:]:
        from kiosk.app.commands import commands

        commands()
    else:
        from kiosk.app.desktop import run
        from kiosk.settings import Folder

        sys.exit(run(Folder.default()))
