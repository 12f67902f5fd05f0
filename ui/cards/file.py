"""Files of cards: named for people, for their owner alone, never over another file.

part = new_part(folder, "Badges – City Hack – 1 to 200.pdf")
…                                     # write it, and see it on the disk with settle
put_in_place(part)                    # …/Badges – City Hack – 1 to 200.pdf
"""

from __future__ import annotations

import contextlib
import csv
import os
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk.badges import normalise
from kiosk.errors import MediaError, MediaFault

PART: Final = ".part"
"""What ends the name of a file whose badges are not issued yet."""

HEADING: Final = ("badge code", "QR content", "spare")

_LONGEST: Final = 120
"""Bytes of an event's name in a file's: with the rest, every file system takes it (255)."""

_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
"""What FAT and Windows take in no name (learn.microsoft.com, "Naming Files, Paths")."""


def file_name(event: str, first: int, last: int, suffix: str) -> str:
    """What a file of cards is called: "Badges – City Hack – 1 to 200.pdf"."""
    signs = [" " if sign in _FORBIDDEN else sign for sign in unicodedata.normalize("NFC", event)]
    plain = "".join(s for s in signs if unicodedata.category(s)[0] != "C" or s.isspace())
    whole = " ".join(plain.split()).strip(". ")
    short = whole.encode()[:_LONGEST].decode(errors="ignore").rstrip(". ")
    return f"Badges – {short or 'event'} – {first} to {last}{suffix}"


def new_part(folder: Path, name: str) -> Path:
    """Begin an empty file that only its owner reads, beside what is there. Raises `MediaError`."""
    number = 1
    while True:
        wanted = folder / _numbered(name, number)
        part = wanted.with_name(wanted.name + PART)
        number += 1
        if wanted.exists():
            continue
        try:
            os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            continue
        except OSError as error:
            raise unwritable(part, error) from error
        return part


def settle(part: Path) -> None:
    """See that a file is on the disk, and its name too. Raises `MediaError`."""
    try:
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        _settle_folder(part.parent)
    except OSError as error:
        raise unwritable(part, error) from error


def put_in_place(part: Path) -> Path:
    """Give a whole file its name, or the next one that is free. Raises `MediaError`.

    A file that is put there meanwhile is never written over: an empty one holds the place.
    """
    name = part.name.removesuffix(PART)
    number = 1
    try:
        if not part.exists():
            raise FileNotFoundError(part)
        while True:
            wanted = part.with_name(_numbered(name, number))
            try:
                os.close(os.open(wanted, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
                break
            except FileExistsError:
                number += 1
        part.replace(wanted)
        _settle_folder(wanted.parent)
    except OSError as error:
        raise unwritable(part, error) from error
    return wanted


def forget(part: Path) -> None:
    """Remove a file whose badges were not issued, where that is possible."""
    with contextlib.suppress(OSError):  # its codes let nobody vote
        part.unlink(missing_ok=True)


def write_codes(part: Path, codes: Sequence[str], spares: Sequence[str]) -> None:
    """Write the codes as a table (RFC 4180, UTF-8), one badge a line. Raises `MediaError`."""
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(HEADING)
            rows.writerows((code, normalise(code), "") for code in codes)
            rows.writerows((code, normalise(code), "spare") for code in spares)
    except OSError as error:
        raise unwritable(part, error) from error


def unwritable(path: Path, found: object) -> MediaError:
    """The error for a place that does not take the cards."""
    return MediaError(
        f"The cards could not be written to {path.name.removesuffix(PART)}.",
        MediaFault.UNWRITABLE,
        path=str(path),
        found=str(found),
    )


def _numbered(name: str, number: int) -> str:
    """The name itself, then "name (2).pdf", then "name (3).pdf"."""
    stem, dot, suffix = name.rpartition(".")
    return name if number == 1 else f"{stem} ({number}){dot}{suffix}"


def _settle_folder(folder: Path) -> None:
    if os.name != "posix":  # elsewhere a folder cannot be opened, and a rename is kept anyway
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some file systems of sticks have no such call
            os.fsync(handle)
    finally:
        os.close(handle)
