"""`tablevoice equality`: the event's counts of equality answers, as text or as a table.

report = Report.of(store, crossings=[("sex", "age")])
for line in report.lines(): ...
report.write(Path("equality.csv"))
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.equality.counts import Counts, QuestionCounts
from kiosk.equality.folding import ANOTHER, OTHER_DAYS, SKIPPED
from kiosk.equality.questions import PREFER_NOT
from kiosk.errors import InputFault, InvalidInput, MediaError, MediaFault
from kiosk.store import answers
from kiosk.store.database import Store
from kiosk.store.devices import this_device
from kiosk.store.equality import equality, past
from kiosk.suppression import Hidden, Shown, Table

_HEAD = ("question", "answer", "crossed with", "its answer", "day", "count")
_ALL_DAYS = "all days"
_OTHER = "other days"
_TOTAL = "total"
WHY = (
    'Counts below {threshold} are shown as "fewer than {threshold}". Some others are not shown, '
    "because the small ones could be worked out from them. Days with fewer voters than that are "
    "counted together, and so are answers that this event does not know."
)


class Line(NamedTuple):
    """One number, and what it counts."""

    question: str
    answer: str
    crossed: str
    crossed_answer: str
    day: str
    number: str


class Report(NamedTuple):
    """All that may be published of an event's answers."""

    threshold: int
    numbers: list[Line]

    @classmethod
    def of(cls, store: Store, crossings: Sequence[tuple[str, str]] = ()) -> Report:
        """Count what this organiser's laptop holds.

        Raises `InvalidInput` on any other laptop: a kiosk's own box grows by one voter's
        set at a time, so that two looks at it would tell them apart.
        """
        asked, device = equality(store), this_device(store)
        if device is None or device.role != "organiser":
            raise InvalidInput("Only an organiser's laptop counts.", InputFault.NO_RIGHT)
        if asked is None:
            raise InvalidInput("This event asks no such questions.", InputFault.EQUALITY_NOT_ASKED)
        counts = Counts(asked.questions, answers.held(store), asked.threshold, past(store))
        numbers = [line for one in counts.questions for line in _question(one, asked.threshold)]
        for pair in crossings:
            crossed = counts.crossed(*pair)
            numbers += _crossing(crossed.rows, crossed.columns, crossed.table, asked.threshold)
        return cls(asked.threshold, numbers)

    def lines(self) -> Iterator[str]:
        """The report as a person reads it."""
        if not self.numbers:
            yield "No answers have arrived yet."
            return
        heading = ("", "")
        for line in self.numbers:
            if heading != (line.question, line.crossed):
                heading = (line.question, line.crossed)
                yield ""
                yield f"{line.question} × {line.crossed}" if line.crossed else line.question
            what = [part for part in (line.answer, line.crossed_answer, line.day) if part]
            yield f"  {', '.join(what)}: {line.number}"
        yield ""
        yield WHY.format(threshold=self.threshold)

    def write(self, path: Path) -> None:
        """Write the numbers as CSV, for a spreadsheet. Raises `MediaError`."""
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(_HEAD)
        writer.writerows([_harmless(cell) for cell in line] for line in self.numbers)
        try:
            path.write_text(text.getvalue(), encoding="utf-8-sig", newline="")
        except OSError as error:
            raise MediaError(
                "The report could not be written.", MediaFault.UNWRITABLE, path=str(path)
            ) from error


def _question(one: QuestionCounts, threshold: int) -> Iterator[Line]:
    days = [*(_OTHER if day == OTHER_DAYS else day for day in one.days), _ALL_DAYS]
    for answer, row in zip([*_wordings(one), _TOTAL], _rows(one.table), strict=True):
        for day, shown in zip(days, row, strict=True):
            yield Line(one.question.text, answer, "", "", day, said(shown, threshold))


def _crossing(
    rows: QuestionCounts, columns: QuestionCounts, table: Table, threshold: int
) -> Iterator[Line]:
    across = [*_wordings(columns), _TOTAL]
    for answer, row in zip([*_wordings(rows), _TOTAL], _rows(table), strict=True):
        for other, shown in zip(across, row, strict=True):
            count = said(shown, threshold)
            yield Line(rows.question.text, answer, columns.question.text, other, _ALL_DAYS, count)


def _rows(table: Table) -> list[tuple[Shown, ...]]:
    rows = [(*cells, total) for cells, total in zip(table.cells, table.row_totals, strict=True)]
    return [*rows, (*table.column_totals, table.total)]


def _wordings(one: QuestionCounts) -> list[str]:
    known = {option.id: option.text for option in one.question.options}
    known |= {id_: f"{words} (no longer offered)" for id_, words in one.gone.items()}
    known |= {
        PREFER_NOT: "Prefer not to say",
        ANOTHER: "An answer that this event does not know",
        SKIPPED: "Skipped",
    }
    return [known.get(answer, answer) for answer in one.answers]


def said(shown: Shown, threshold: int) -> str:
    """A number as it may be published."""
    if shown is Hidden.FEW:
        return f"fewer than {threshold}"
    return "not shown" if isinstance(shown, Hidden) else f"{shown}"


def _harmless(cell: str) -> str:
    """Text that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
