"""Tickets as files: a few lines of text, which mail and sticks carry unharmed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kiosk.errors import InputFault, InvalidInput, MediaError, MediaFault
from kiosk.tickets import MAX_TEXT
from ui.private_file import private_file

SUFFIX: Final = ".tablevoice-ticket"


def write_ticket(path: Path, text: str) -> None:
    """Write a ticket, whole or not at all, readable by its owner alone. Raises `MediaError`."""
    with private_file(path, "The ticket could not be written to {name}.") as file:
        file.write(text + "\n")


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
