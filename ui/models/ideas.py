"""Ideas as a list: only the ids are held, rows are read in blocks as they come into sight.

model = IdeaModel(store)
model.set_filter("quiet room", challenge=challenge, table="7")
model.refresh()         # after a write or an exchange
"""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from kiosk.store import ideas
from kiosk.store.database import Store
from kiosk.store.ideas import IdeaRow
from ui import words
from ui.language import tr

BLOCK = 64
BLOCKS_HELD = 32
_FEW_RUNS = 64

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class IdeaRole(IntEnum):
    """What a delegate asks of a row."""

    ROW = Qt.ItemDataRole.UserRole + 1


class IdeaModel(QAbstractListModel):
    """The ideas that the filter lets through, newest first."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._filter: tuple[str, str | None, str | None] = ("", None, None)
        self._ids: list[str] = []
        self._blocks: OrderedDict[int, dict[str, IdeaRow]] = OrderedDict()

    def set_filter(
        self, words: str = "", challenge: str | None = None, table: str | None = None
    ) -> None:
        """Let through the ideas that hold every word, of one challenge and one table."""
        self._filter = (words, challenge, table)
        self._reset(self._find())

    def refresh(self) -> None:
        """Read the store again: rows come and go one by one, so that views keep their place."""
        self._blocks.clear()
        found = self._find()
        if found != self._ids:
            self._move_to(found)
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def id_at(self, row: int) -> str:
        """The id of the idea in a row."""
        return self._ids[row]

    def row_of(self, idea: str) -> int:
        """The row of an idea, or -1. Ids fall from the first row to the last."""
        place = bisect_left(self._ids, _Falling(idea), key=_Falling)
        return place if place < len(self._ids) and self._ids[place] == idea else -1

    def idea_at(self, row: int) -> IdeaRow | None:
        """The idea in a row, or nothing if it has gone since."""
        if not 0 <= row < len(self._ids):
            return None
        return self._block(row // BLOCK).get(self._ids[row])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        idea = self.idea_at(index.row())
        if idea is None:
            return None
        if role == IdeaRole.ROW:
            return idea
        if role == Qt.ItemDataRole.DisplayRole:
            return idea.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(idea)
        return None

    def _find(self) -> list[str]:
        typed, challenge, table = self._filter
        return ideas.find(self._store, words=typed, challenge=challenge, table=table)

    def _block(self, number: int) -> dict[str, IdeaRow]:
        block = self._blocks.get(number)
        if block is None:
            wanted = self._ids[number * BLOCK : (number + 1) * BLOCK]
            block = self._blocks[number] = ideas.read_many(self._store, wanted)
            if len(self._blocks) > BLOCKS_HELD:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(number)
        return block

    def _reset(self, found: list[str]) -> None:
        self.beginResetModel()
        self._blocks.clear()
        self._ids = found
        self.endResetModel()

    def _move_to(self, found: list[str]) -> None:
        """Go to another list by removing and inserting runs of rows, or whole if too many."""
        more = len(found) - len(self._ids)
        if more > 0 and found[more:] == self._ids:
            self._insert(0, found[:more])
            return
        kept = set(found)
        gone = _runs([row for row, idea in enumerate(self._ids) if idea not in kept])
        had = set(self._ids)
        come = _runs([row for row, idea in enumerate(found) if idea not in had])
        if len(gone) + len(come) > _FEW_RUNS:
            self._reset(found)
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(_NOWHERE, first, last)
            del self._ids[first : last + 1]
            self._blocks.clear()
            self.endRemoveRows()
        for first, last in come:
            self._insert(first, found[first : last + 1])

    def _insert(self, first: int, ids: list[str]) -> None:
        self.beginInsertRows(_NOWHERE, first, first + len(ids) - 1)
        self._ids[first:first] = ids
        self._blocks.clear()
        self.endInsertRows()


class _Falling(str):
    """An id that sorts before smaller ones, as the newest idea comes first."""

    __slots__ = ()

    def __lt__(self, other: str) -> bool:
        return str.__gt__(self, other)


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Rows that follow each other, as pairs of first and last."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def state_words(idea: IdeaRow) -> list[str]:
    """What stands below an idea's title: what is special, where it is, and its table."""
    said = []
    if idea.versions > 1:
        said.append(tr("%Ln wording(s): choose one", "", idea.versions))
    if idea.state == "withdrawn":
        said.append(tr("Taken back"))
    said += [words.place(idea.place), words.table(idea.table)]
    if idea.detail:
        said.append(tr("With detail"))
    return said


def spoken(idea: IdeaRow) -> str:
    """An idea as a screen reader says it."""
    return ". ".join([idea.title, *state_words(idea)])
