"""The command `badges`: makes badges without a window, and says in a sentence where they are."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.settings import Folder
from kiosk.store.database import Store, open_existing


def sheets() -> list[str]:
    """What cards can be printed on, a line each."""
    from ui.cards import words
    from ui.cards.making import CODES
    from ui.cards.sheets import SHEETS

    width = max(map(len, SHEETS))
    return [f"{key:{width}}  {words.sheet(key)}" for key in (*SHEETS, CODES)]


def make(
    folder: Folder,
    out: Path,
    count: int,
    spare: str,
    sheet: str,
    languages: Sequence[str],
    show: Callable[[int, int], None],
) -> list[str]:
    """Make badges for the event of this laptop, the file into `out`; gives what to say.

    `show` is told how many cards are drawn, and of how many. Raises `TablevoiceError`.
    """
    from ui.cards import making, words

    with contextlib.closing(open_existing(folder.store)) as store:
        told = finish(store)
        order = making.plan_here(
            store,
            sheet=_key(sheet),
            count=count,
            spare=making.spare_number(spare, count),
            languages=tuple(languages),
        )
        _start_drawing()
        total = order.cards + order.spare
        drawn = making.draw(order, out, lambda done: show(done, total), lambda: False)
        path = making.issue(store, drawn)
        return [*told, words.made(total, str(path))]


def finish(store: Store) -> list[str]:
    """Give their names to cards that were cut off before; gives what to say about it."""
    from ui.cards import naming, words

    done = naming.finish(store)
    return [words.finished(path.name) for path in done.named] + [
        words.missing(str(part)) for part in done.missing
    ]


def _key(sheet: str) -> str:
    """The sheet's key, however it was typed: "l7160" is "L7160"."""
    from ui.cards.making import CODES
    from ui.cards.sheets import SHEETS

    return next((key for key in (*SHEETS, CODES) if key.lower() == sheet.lower()), sheet)


def _start_drawing() -> None:
    """Qt without a display: what draws text needs an application, and no screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from ui.theme import load_fonts

    if QGuiApplication.instance() is None:
        QGuiApplication(["tablevoice"])
    load_fonts()
