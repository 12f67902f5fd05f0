"""Looks in every byte that a laptop keeps for the words that only one voter can have chosen.

    assert overheard(folder, options) == []

`options` are answers of which each was given by one voter, in the order in which the questions
list them. The questions themselves stand in the log, with all of their options in that order: so
options that come in the order of the list tell of nobody. Any other place that names several of
them, by their ids, their words or a usual hash of either, names voters.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.equality.questions import Option

_KEY = 8
"""Bytes by which a mark is found: enough to tell all marks of an event apart."""
_LISTED = 3
"""So many options one after the other, as the questions list them, are the questions."""
_FEW = 4
"""Fewer stray options than this are what a page's end cut off from a list."""
_HASHES = ("md5", "sha1", "sha256", "sha512", "blake2b", "blake2s")


def overheard(folder: Path, options: Sequence[Option]) -> list[str]:
    """Every file that names answers outside of the questions, in words."""
    marks: dict[bytes, tuple[str, int]] = {}
    for place, option in enumerate(options):
        for kind, mark in _marks(option):
            marks[mark[:_KEY]] = (kind, place)
    found = []
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        is_box = file.suffix == ".equality"
        for kind, places in _seen(file.read_bytes(), marks).items():
            strays = set(_strays(places))
            if len(strays) >= _FEW and not (is_box and kind == "id"):
                found.append(f"{file.name}: the {kind} of {len(strays)} answers")
    return found


def _marks(option: Option) -> Iterator[tuple[str, bytes]]:
    """What an option is known by, the part that all have in common left out."""
    yield "id", option.id.removeprefix("own_").encode()
    yield "words", option.text.encode()
    yield "words in UTF-16", option.text.encode("utf-16-le")
    for what, text in (("id", option.id), ("words", option.text)):
        yield f"{what} in base64", base64.b64encode(text.encode())
        for name in _HASHES:
            digest = hashlib.new(name, text.encode()).digest()
            yield f"{name} of the {what}", digest
            yield f"{name} of the {what} in hex", digest.hex().encode()
            yield f"{name} of the {what} in base64", base64.b64encode(digest)


def _seen(data: bytes, marks: dict[bytes, tuple[str, int]]) -> dict[str, list[int]]:
    """Which options are named, by each kind of mark, as they come in the file."""
    found: dict[str, list[int]] = {}
    for start in range(len(data) - _KEY + 1):
        mark = marks.get(data[start : start + _KEY])
        if mark is not None:
            found.setdefault(mark[0], []).append(mark[1])
    return found


def _strays(places: Sequence[int]) -> Iterator[int]:
    """The options that are not part of a list of them."""
    run: list[int] = []
    for place in [*places, -1]:
        if run and place != run[-1] + 1:
            yield from run if len(run) < _LISTED else ()
            run = []
        run.append(place)
