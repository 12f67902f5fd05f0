"""Reads tables that people bring: CSV files, from whatever program wrote them.

for row in read_table(path, required=("title",)):
    row.line, row.values["title"]

The file is read through before the first row is given, so that it is refused as a whole or
not at all. One row is in memory at a time, whatever the file holds: see `MEMORY`.
"""

from __future__ import annotations

import csv
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TextIO

from kiosk.errors import InputFault, InvalidInput

MAX_FILE_BYTES = 64 * 1024 * 1024
MAX_ROWS = 1_000_000
"""Rows of one table. The votes of a large recorded conversation are some 100,000."""
MAX_CELLS = 1_000
"""Cells of one row. Spreadsheets fill up to 16,384 columns; nobody names as many."""
MAX_ROW = 256 * 1024
"""Characters of one row, and so of one cell. The longest idea has 5,700."""
MEMORY = 16 * 1024 * 1024
"""Bytes that reading takes at most, whoever made the file."""

_DELIMITERS = ",;\t"
_CHUNK = 64 * 1024


class Row(NamedTuple):
    """One row: the line of the file that it ends on, and its values by column.

    With a `surplus` it has more cells than there are columns, and so one was cut in two.
    """

    line: int
    values: dict[str, str]
    surplus: bool


def read_table(
    path: Path, required: tuple[str, ...], optional: tuple[str, ...] = ()
) -> Iterator[Row]:
    """The rows of a CSV file whose first line names its columns.

    Takes UTF-8, UTF-16 with its mark, or Windows-1252; commas, semicolons or tabs. Column
    names are compared without case and outer spaces; those that are asked for may be there
    once. Raises `InvalidInput`, at once; later only for a file that changes meanwhile.
    """
    try:
        encoding = _encoding(path)
    except OSError as error:
        raise _unopened(path, error) from error
    for _ in _rows(path, encoding, required, optional):
        pass
    return _rows(path, encoding, required, optional)


def _encoding(path: Path) -> str:
    """The first encoding in which the whole file makes sense."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):  # a device need not end
        raise _unreadable(path, "is not a file")
    if found.st_size > MAX_FILE_BYTES:
        raise _unreadable(path, f"is larger than {MAX_FILE_BYTES >> 20} MiB")
    with path.open("rb") as file:
        is_marked = file.read(2) in (b"\xff\xfe", b"\xfe\xff")
    for encoding in ("utf-16",) if is_marked else ("utf-8-sig", "cp1252"):
        try:
            with path.open(encoding=encoding, newline="") as text:
                while text.read(_CHUNK):
                    pass
        except UnicodeDecodeError:
            continue
        return encoding
    raise _unreadable(path, "is not a text file")


def _rows(
    path: Path, encoding: str, required: tuple[str, ...], optional: tuple[str, ...]
) -> Iterator[Row]:
    try:
        with path.open(encoding=encoding, newline="") as file:
            yield from _parsed(path, file, required, optional)
    except OSError as error:
        raise _unopened(path, error) from error
    except UnicodeDecodeError as error:
        raise _unreadable(path, "is not a text file") from error


def _parsed(
    path: Path, file: TextIO, required: tuple[str, ...], optional: tuple[str, ...]
) -> Iterator[Row]:
    csv.field_size_limit(MAX_ROW)
    lines = _Lines(file)
    begins = 1
    try:
        reader = csv.reader(lines, delimiter=lines.delimiter, strict=True)
        columns = [name.strip().lower() for name in next(reader, [])]
        _check_columns(path, columns, required, optional)
        count = 0
        lines.end_row()
        begins = reader.line_num + 1
        for values in reader:
            if len(values) > MAX_CELLS:
                raise csv.Error(f"a row has more than {MAX_CELLS:,} cells")
            if values:
                count += 1
                if count > MAX_ROWS:
                    raise _unreadable(path, f"has more than {MAX_ROWS:,} rows")
                surplus = any(values[len(columns) :])
                yield Row(reader.line_num, dict(zip(columns, values, strict=False)), surplus)
            lines.end_row()
            begins = reader.line_num + 1
    except csv.Error as error:
        raise _unreadable(path, f"cannot be read from line {begins} on ({error})") from error


class _Lines(Iterator[str]):
    """A file's lines, of which no row takes more than `MAX_ROW` characters."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._room = MAX_ROW
        self._first = file.readline(MAX_ROW + 1)
        self.delimiter = max(_DELIMITERS, key=self._first.count)

    def __next__(self) -> str:
        line, self._first = self._first or self._file.readline(self._room + 1), ""
        self._room -= len(line)
        if self._room < 0:
            raise csv.Error(f"a row has more than {MAX_ROW:,} characters")
        if not line:
            raise StopIteration
        return line

    def end_row(self) -> None:
        """Let the next row begin."""
        self._room = MAX_ROW


def _check_columns(
    path: Path, columns: list[str], required: tuple[str, ...], optional: tuple[str, ...]
) -> None:
    if len(columns) > MAX_CELLS:
        raise _unreadable(path, f"has more than {MAX_CELLS:,} columns")
    missing = [name for name in required if name not in columns]
    if missing:
        raise _unreadable(path, f"has no column called {' or '.join(missing)}")
    twice = [name for name in required + optional if columns.count(name) > 1]
    if twice:
        raise _unreadable(path, f"has two columns called {' and '.join(twice)}")


def _unopened(path: Path, error: OSError) -> InvalidInput:
    return _unreadable(path, f"cannot be opened ({error.strerror})")


def _unreadable(path: Path, why: str) -> InvalidInput:
    return InvalidInput(
        f"{path.name} {why}.", InputFault.FILE_UNREADABLE, field="file", file=path.name, why=why
    )
