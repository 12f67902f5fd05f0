"""Writes a file whole or not at all, readable by its owner alone.

with private_file(path, "The ticket could not be written to {name}.") as file:
    file.write(text)
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from kiosk.errors import MediaError, MediaFault


@contextlib.contextmanager
def private_file(path: Path, sentence: str) -> Iterator[TextIO]:
    """UTF-8 text to write to, its line ends as given; at `path` once the block has ended.

    Raises `MediaError` with the sentence, in which `{name}` is the file's.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise MediaError(
            sentence.format(name=path.name),
            MediaFault.UNWRITABLE,
            path=str(path),
            found=str(error),
        ) from error
