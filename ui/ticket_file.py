"""Tickets as files: a few lines of text, which mail and sticks carry unharmed."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Final

from kiosk.errors import InputFault, InvalidInput, MediaError, MediaFault
from kiosk.tickets import MAX_TEXT

SUFFIX: Final = ".tablevoice-ticket"


def write_ticket(path: Path, text: str) -> None:
    """Write a ticket, whole or not at all, readable by its owner alone. Raises `MediaError`."""
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise MediaError(
            f"The ticket could not be written to {path.name}.",
            MediaFault.UNWRITABLE,
            path=str(path),
            found=str(error),
        ) from error


def read_ticket_file(path: Path) -> str:
    """The text in a ticket's file.

    Raises `MediaError` for a file that cannot be read, `InvalidInput` for one that is no
    text or far too long.
    """
    try:
        if not path.is_file():
            raise OSError("not a file")
        with path.open("rb") as file:
            content = file.read(2 * MAX_TEXT + 1)
    except OSError as error:
        raise MediaError(
            f"{path.name} could not be read.",
            MediaFault.UNREADABLE,
            path=str(path),
            found=str(error),
        ) from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = ""
    if not text or len(content) > 2 * MAX_TEXT:
        raise InvalidInput(
            "This is not a Tablevoice ticket.", InputFault.TICKET_FOREIGN, field="ticket"
        )
    return text
