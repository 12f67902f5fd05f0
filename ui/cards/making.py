"""Makes badges: cards onto the disk first, then the badges into the log, then the file's name.

    order = plan(store, sheet="A4", count=200, spare=20, languages=("en",))
    drawn = draw(order, folder, tell, stop)    # in any thread; nothing is issued yet
    path = issue(store, drawn)                 # in the store's thread

A crash between any two steps leaves no badge without a card, and no card that people would
cut out and a kiosk refuse: see ADR 23. `naming.finish` does the last step where it was cut off.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QFile, QIODevice

from kiosk import actions
from kiosk.errors import InputFault, InvalidInput, MediaError, MediaFault
from kiosk.store import badges, events
from kiosk.store.database import Store
from ui.cards.drawing import Tell, draw_sheets, pages
from ui.cards.file import file_name, forget, new_part, settle, unwritable, write_codes
from ui.cards.lines import LINES, MOST_LANGUAGES
from ui.cards.naming import name_cards, wait_for_name
from ui.cards.sheets import SHEETS

CODES: Final = "CSV"
"""The sheet that is none: a table of codes, for cards that are printed elsewhere."""


class Order(NamedTuple):
    """What is to be made. `first` is the number of the first badge, for people alone."""

    event: str
    sheet: str
    cards: int
    spare: int
    languages: tuple[str, ...]
    first: int

    @property
    def label(self) -> str:
        """The numbers of the badges, "1 to 200"."""
        return f"{self.first:,} to {self.first + self.cards + self.spare - 1:,}"


class Drawn(NamedTuple):
    """Cards that are on the disk, whole, and whose badges are not issued yet."""

    part: Path
    codes: list[str]
    label: str


class Stopped(Exception):
    """The window closes: the cards are not wanted any more, and nothing is left of them."""


def plan(
    event: str, issued: int, *, sheet: str, count: int, spare: int, languages: tuple[str, ...]
) -> Order:
    """What is to be made, after so many badges were issued. Raises `InvalidInput`."""
    if sheet != CODES and sheet not in SHEETS:
        raise InvalidInput(
            f"There is no sheet called {sheet}.", InputFault.SHEET_UNKNOWN, field="sheet"
        )
    known = all(tag in LINES for tag in languages)
    if not known or not 1 <= len(set(languages)) == len(languages) <= MOST_LANGUAGES:
        raise InvalidInput(
            f"Choose 1 to {MOST_LANGUAGES} of the languages {', '.join(LINES)}.",
            InputFault.LANGUAGES_OUT_OF_RANGE,
            field="languages",
            limit=MOST_LANGUAGES,
        )
    if count < 1 or spare < 0 or count + spare > actions.MAX_BADGES:
        raise InvalidInput(
            f"Make 1 to {actions.MAX_BADGES:,} badges at a time, spare ones included.",
            InputFault.COUNT_OUT_OF_RANGE,
            field="count",
            limit=actions.MAX_BADGES,
        )
    return Order(event, sheet, count, spare, languages, issued + 1)


def plan_here(
    store: Store, *, sheet: str, count: int, spare: int, languages: tuple[str, ...]
) -> Order:
    """What is to be made for the event of this laptop. Raises `InvalidInput`."""
    event = events.event(store)
    if event is None:
        raise InvalidInput("This laptop has no event yet.", InputFault.NO_EVENT)
    issued = badges.totals(store).issued
    return plan(event.name, issued, sheet=sheet, count=count, spare=spare, languages=languages)


def spare_number(text: str, count: int) -> int:
    """How many spare badges "20" or "10 %" of `count` are. Raises `InvalidInput`."""
    typed = text.replace(" ", "")
    digits = typed.removesuffix("%")
    if typed and not (digits.isascii() and digits.isdigit() and len(digits) <= 6):
        raise InvalidInput(
            "Type a number of spare badges, or a share such as 10 %.",
            InputFault.SPARE_UNUSABLE,
            field="spare",
        )
    if not typed:
        return 0
    return -(-count * int(digits) // 100) if typed.endswith("%") else int(digits)


def draw(order: Order, folder: Path, tell: Tell, stop: Callable[[], bool]) -> Drawn:
    """Write the cards to a file in `folder` that does not have its name yet.

    Raises `MediaError`, `InvalidInput` where the words do not fit, and `Stopped`. Then
    nothing is left of it.
    """
    codes = actions.new_codes(order.cards + order.spare)
    last = order.first + len(codes) - 1
    suffix = ".csv" if order.sheet == CODES else ".pdf"
    part = new_part(folder, file_name(order.event, order.first, last, suffix))

    def tell_or_stop(done: int) -> None:
        if stop():
            raise Stopped
        tell(done)

    try:
        if order.sheet == CODES:
            write_codes(part, codes[: order.cards], codes[order.cards :])
        else:
            _draw_pdf(part, order, codes, tell_or_stop)
        settle(part)
    except BaseException:
        forget(part)
        raise
    return Drawn(part, codes, order.label)


def issue(store: Store, drawn: Drawn) -> Path:
    """Issue the badges whose cards are on the disk, and give the file its name.

    Raises `InvalidInput` or `StoreError`: then no badge is issued, and the file is gone.
    Raises `MediaError` where the name could not be given: then the badges are issued, and
    the next start tries it again.
    """
    try:
        with store.writing():
            actions.admit_badges(store, drawn.codes, label=drawn.label)
            wait_for_name(store, drawn.part)
    except BaseException:
        forget(drawn.part)
        raise
    try:
        return name_cards(store, drawn.part)
    except MediaError as error:
        raise MediaError(
            "The badges are issued, and the file with their cards kept a part's name.",
            MediaFault.UNNAMED,
            path=str(drawn.part),
            found=str(error),
        ) from error


def _draw_pdf(part: Path, order: Order, codes: list[str], tell: Tell) -> None:
    sheet = SHEETS[order.sheet]
    file = QFile(str(part))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise unwritable(part, file.errorString())
    try:
        draw_sheets(
            file,
            sheet,
            part.name.partition(".pdf")[0],
            order.event,
            order.languages,
            pages(sheet, codes[: order.cards], codes[order.cards :]),
            tell,
        )
        if not file.flush() or file.error() != QFile.FileError.NoError:
            raise unwritable(part, file.errorString())
    finally:
        file.close()
