"""Reads tables that people bring: CSV files, from whatever program wrote them.

table = read_table(path, required=("title",))
for row in table:
    row.line, row.values["title"]
"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import NamedTuple

from kiosk.errors import InputFault, InvalidInput

MAX_FILE_BYTES = 64 * 1024 * 1024
_MAX_FIELD = 1024 * 1024
_DELIMITERS = ",;\t"


class Row(NamedTuple):
    """One row: the line of the file that it ends on, and its values by column.

    With a `surplus` it has more cells than there are columns, and so one was cut in two.
    """

    line: int
    values: dict[str, str]
    surplus: bool


def read_table(path: Path, required: tuple[str, ...], optional: tuple[str, ...] = ()) -> list[Row]:
    """The rows of a CSV file whose first line names its columns.

    Takes UTF-8, UTF-16 with its mark, or Windows-1252; commas, semicolons or tabs. Column
    names are compared without case and outer spaces; those that are asked for may be there
    once. Raises `InvalidInput`.
    """
    text = _text(path)
    csv.field_size_limit(_MAX_FIELD)
    head, _, _ = text.partition("\n")
    delimiter = max(_DELIMITERS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    begins = 1
    try:
        columns = [name.strip().lower() for name in next(reader, [])]
        _check_columns(path, columns, required, optional)
        begins = reader.line_num + 1
        for values in reader:
            if values:
                surplus = any(values[len(columns) :])
                cells = dict(zip(columns, values, strict=False))
                rows.append(Row(reader.line_num, cells, surplus))
            begins = reader.line_num + 1
    except csv.Error as error:
        raise _unreadable(path, f"cannot be read from line {begins} on ({error})") from error
    return rows


def _check_columns(
    path: Path, columns: list[str], required: tuple[str, ...], optional: tuple[str, ...]
) -> None:
    missing = [name for name in required if name not in columns]
    if missing:
        raise _unreadable(path, f"has no column called {' or '.join(missing)}")
    twice = [name for name in required + optional if columns.count(name) > 1]
    if twice:
        raise _unreadable(path, f"has two columns called {' and '.join(twice)}")


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise _unreadable(path, f"is larger than {MAX_FILE_BYTES >> 20} MiB")
        content = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, f"cannot be opened ({error.strerror})") from error
    encodings = (
        ("utf-16",) if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252")
    )
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise _unreadable(path, "is not a text file")


def _unreadable(path: Path, why: str) -> InvalidInput:
    return InvalidInput(
        f"{path.name} {why}.", InputFault.FILE_UNREADABLE, field="file", file=path.name, why=why
    )
