"""Opens the app on a folder: guarded where the laptop is locked as a kiosk, else as it is."""

from __future__ import annotations

from kiosk.settings import Folder


def open_app(folder: Folder, place: tuple[int, int] | None = None, *, guarded: bool = False) -> int:
    """Open the app, the window at `place` (px) if given; `guarded` if a guardian has started it.

    Gives the process's exit code once it is closed.
    """
    from kiosk.app.guardian import LOCKED, guard

    if folder.kiosk_lock.exists() and not guarded:
        return guard(folder)
    from kiosk.app.desktop import run

    code = run(folder, place, guarded=guarded)
    return guard(folder) if code == LOCKED else code
