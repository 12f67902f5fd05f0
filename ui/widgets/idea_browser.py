"""The ideas beside the field: which table's, a search, the list, and what can be done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QVBoxLayout, QWidget

from kiosk.store.database import Store
from kiosk.store.ideas import IdeaRow
from ui import words
from ui.language import says, tr
from ui.models.ideas import IdeaModel
from ui.theme import SPACE_L, SPACE_M, SPACE_S, Theme, scaled
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.idea_list import IdeaList
from ui.widgets.text import Text
from ui.widgets.waiting_ideas import WaitingIdeas

_LIST_HEIGHT = 220

_this_table: Final = says("This table")
_all_tables: Final = says("All tables")
_search: Final = says("Search ideas")
_ideas: Final = says("Ideas")
_edit: Final = says("Edit idea")
_take_back: Final = says("Take back idea")
_bring_back: Final = says("Bring back idea")


class IdeaBrowser(QWidget):
    """Signals carry an idea's id: `edited`, `taken_back` and `brought_back` are wishes."""

    edited = Signal(str)
    taken_back = Signal(str)
    brought_back = Signal(str)

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._challenge: str | None = None
        self._table = ""
        self.model = IdeaModel(store, self)
        self._title = Text("", "medium")
        self.own_button = Button(_this_table())
        self.all_button = Button(_all_tables())
        self.search = Field(_search())
        self.list = IdeaList(self.model, theme, _ideas())
        self.list.setMinimumHeight(scaled(_LIST_HEIGHT))
        self._empty = Text("", "lead")
        self._stack = QStackedWidget()
        self.edit_button = Button(_edit(), sign="edit")
        self.state_button = Button(_take_back(), sign="undo")
        self._why = Text("", "muted")
        self.waiting = WaitingIdeas(store)
        self._lay_out()
        self._connect()
        self._on_chosen()

    def show_ideas(self, challenge: str | None, table: str) -> None:
        """Show one challenge's ideas; `table` is this laptop's own."""
        self._challenge, self._table = challenge, table
        self._name_own()
        self._filter()

    def retell(self) -> None:
        """Say everything in the language that is spoken now."""
        self._name_own()
        self.all_button.set_words(_all_tables())
        self.search.set_label(_search())
        self.list.setAccessibleName(_ideas())
        self.edit_button.set_words(_edit())
        self.refresh()

    def _name_own(self) -> None:
        self.own_button.set_words(words.table(self._table) if self._table else _this_table())

    def refresh(self) -> None:
        """Read the ideas again."""
        self.model.refresh()
        self.waiting.refresh()
        self._retell()
        self._on_chosen()

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for button in (self.own_button, self.all_button):
            button.setCheckable(True)
            group.addButton(button)
        self.own_button.setChecked(True)
        self.own_button.toggled.connect(self._filter)
        self.search.changed.connect(self._filter)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.edit_button.click)
        self.list.deleted.connect(self.state_button.click)
        self.edit_button.clicked.connect(lambda: self._wish(self.edited))
        self.state_button.clicked.connect(self._on_state)

    def _filter(self) -> None:
        table = self._table if self.own_button.isChecked() else None
        self.model.set_filter(self.search.text, self._challenge, table)
        self._retell()

    def _retell(self) -> None:
        """Say how many ideas there are, or why there is none."""
        number = self.model.rowCount()
        self._title.set_words(words.ideas(number))
        self._stack.setCurrentIndex(0 if number else 1)
        if self.search.text.strip():
            self._empty.set_words(tr("No idea holds all of these words. Try fewer words."))
        elif self.own_button.isChecked():
            self._empty.set_words(tr("No ideas yet. Type the first one, then press Enter."))
        else:
            self._empty.set_words(tr("No table has an idea yet. Yours can be the first."))

    def _on_chosen(self) -> None:
        idea = self.list.idea
        own = idea is not None and idea.table == self._table
        stands = idea is None or idea.state == "submitted"
        self.edit_button.setEnabled(own and stands)
        self.state_button.setEnabled(own)
        self.state_button.set_words(_take_back() if stands else _bring_back())
        self._why.set_words(self._why_not(idea, own=own))
        self._why.setVisible(bool(self._why.words))

    @staticmethod
    def _why_not(idea: IdeaRow | None, *, own: bool) -> str:
        if idea is None:
            return ""
        if not own:
            return tr("Only {table} can change this idea.").format(table=words.table(idea.table))
        if idea.state == "withdrawn":
            return tr("This idea was taken back. Bring it back to edit it.")
        return ""

    def _on_state(self) -> None:
        idea = self.list.idea
        if idea is not None:
            self._wish(self.taken_back if idea.state == "submitted" else self.brought_back)

    def _wish(self, signal: object) -> None:
        idea = self.list.idea
        if idea is not None:
            signal.emit(idea.id)  # type: ignore[attr-defined]  # the stubs hide SignalInstance

    def _lay_out(self) -> None:
        top = QWidget()
        flow = Flow(top, gap=SPACE_M, row_gap=SPACE_S)
        flow.addWidget(self._title)
        flow.addWidget(self.own_button)
        flow.addWidget(self.all_button)
        self._title.setWordWrap(False)
        blank = QFrame()
        blank.setProperty("box", "card")
        inside = QVBoxLayout(blank)
        inside.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(self._empty)
        self._stack.addWidget(self.list)
        self._stack.addWidget(blank)
        deeds = QWidget()
        row = Flow(deeds)
        row.addWidget(self.edit_button)
        row.addWidget(self.state_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(top)
        column.addWidget(self.waiting)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)
        column.addWidget(deeds)
        column.addWidget(self._why)
