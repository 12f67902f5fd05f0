"""A list of ideas that keeps what is chosen, and where it is scrolled, when it changes."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from kiosk.store.ideas import IdeaRow
from ui.models.ideas import IdeaModel, Index
from ui.theme import Theme
from ui.widgets.idea_delegate import IdeaDelegate


class IdeaList(QListView):
    """Arrow keys choose, Enter is `opened`, Delete is `deleted`; `chosen` when that changes."""

    chosen = Signal()
    opened = Signal()
    deleted = Signal()

    def __init__(
        self, model: IdeaModel, theme: Theme, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ideas = model
        self._kept = ""
        self.setProperty("box", "card")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(IdeaDelegate(theme, self))
        self.setModel(model)
        self.doubleClicked.connect(self.opened)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def idea(self) -> IdeaRow | None:
        """The idea that is chosen."""
        index = self.currentIndex()
        return self._ideas.idea_at(index.row()) if index.isValid() else None

    def choose(self, idea: str) -> None:
        """Choose an idea, if it is in the list, and bring it into sight."""
        row = self._ideas.row_of(idea)
        if row >= 0:
            index = self._ideas.index(row)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.idea:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and self.idea:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        index = self.currentIndex()
        self._kept = self._ideas.id_at(index.row()) if index.isValid() else ""

    def _restore(self) -> None:
        if self._kept:
            self.choose(self._kept)
        self.chosen.emit()
