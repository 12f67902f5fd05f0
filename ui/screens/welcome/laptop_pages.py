"""The pages that say what this laptop does, and what it is called."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from kiosk import rules
from kiosk.errors import InputFault, InvalidInput
from ui import words
from ui.widgets import ChoiceList, Field
from ui.widgets.form_page import FormPage

_ROLES: Final = (
    ("scribe", words.role("scribe"), "Types what one table says."),
    ("voting", words.role("voting"), "People come up to it and vote."),
    ("organiser", words.role("organiser"), "Watches over the laptops, opens and closes voting."),
)


class RolePage(FormPage):
    """What this laptop does in the room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("What does this laptop do?", "", "Go on", parent=parent)
        self.choices = ChoiceList("What this laptop does", _ROLES)
        self.choices.submitted.connect(self.submitted)
        self.add(self.choices)
        self.close_column()

    def show_event(self, name: str) -> None:
        """Say which event was found."""
        self.lead.set_words(f"The event is “{name}”.")
        self.lead.show()

    def enter(self) -> None:
        self.to_top()
        self.choices.setFocus()

    @property
    def role(self) -> str:
        """The role that was chosen. Raises `InvalidInput`."""
        if not self.choices.value:
            raise InvalidInput("Choose a role.", InputFault.ROLE_UNKNOWN, field="role", role="")
        return self.choices.value


class LaptopPage(FormPage):
    """What the laptop is called, and for which table it writes."""

    def __init__(self, deed: str, parent: QWidget | None = None) -> None:
        super().__init__("Name this laptop", "Organisers see this name.", deed, parent=parent)
        self._table = self.add_field("table", Field("Table", "Its number or name, such as 7"))
        self._name = self.add_field("name", Field("Laptop name", "Such as Laptop 3"))
        self._table.hide()
        self.close_column()

    def ask_table(self, *, asked: bool) -> None:
        """Whether this laptop writes for a table."""
        self._table.setVisible(asked)

    def show_role(self, role: str) -> None:
        """Say what the ticket makes this laptop."""
        self.lead.set_words(
            f"Its ticket makes this laptop: {words.role(role)}. Organisers see the name."
        )

    def enter(self) -> None:
        self.to_top()
        (self._name if self._table.isHidden() else self._table).setFocus()

    @property
    def name(self) -> str:
        """The laptop's name. Raises `InvalidInput`."""
        return rules.check_name(self._name.text)

    @property
    def table(self) -> str:
        """The table, or nothing where none is asked for. Raises `InvalidInput`."""
        if self._table.isHidden():
            return ""
        table = self._table.text.strip()
        if not table:
            raise InvalidInput("Name the table.", InputFault.TABLE_MISSING, field="table")
        return rules.check_name(table, field="table")
