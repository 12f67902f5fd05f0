"""A screen reader is told what the parts of a screen are, whenever it begins to listen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kiosk.store.database import Store
from tests.ui.test_voting import ballot_page
from tests.ui.voting_room import kiosk, room
from tests.ui.walk import tree
from ui import telling
from ui.screens.voting.ballot_page import CARDS
from ui.telling import tell_roles
from ui.theme import Theme
from ui.widgets import Heading, Text
from ui.widgets.card import Card

R = QAccessible.Role
Name = QAccessible.Text.Name


@pytest.fixture
def whole(qtbot: QtBot) -> Iterator[QWidget]:
    """A window that a screen reader listens to."""
    is_heard = QAccessible.isActive()
    QAccessible.setActive(True)
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    yield made
    QAccessible.setActive(is_heard)


def add(whole: QWidget, part: QWidget) -> QWidget:
    layout = whole.layout()
    assert layout is not None
    layout.addWidget(part)
    return part


def told(part: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(part)
    assert interface is not None
    return interface


def test_what_is_made_while_it_listens_is_told_at_once(whole: QWidget, theme: Theme) -> None:
    tell_roles(whole)
    card = add(whole, Card("Badges"))
    heading = add(whole, Heading("Have your say"))
    assert (told(card).role(), told(card).text(Name)) == (R.Grouping, "Badges")
    assert (told(heading).role(), told(heading).text(Name)) == (R.Heading, "Have your say")
    assert told(add(whole, Text("Plain words"))).role() == R.StaticText


def test_what_was_told_before_as_something_else_is_told_anew(
    whole: QWidget, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.roles._tellers", [])
    heading = add(whole, Heading("Have your say"))
    assert told(heading).text(Name) == "Have your say"
    tell_roles(whole)
    assert told(heading).role() == R.Heading


def test_what_was_made_before_anybody_listened_is_told_when_it_is_asked_for(
    whole: QWidget, theme: Theme
) -> None:
    tell_roles(whole)
    QAccessible.setActive(False)
    heading = add(whole, Heading("Have your say"))
    QAccessible.setActive(True)
    assert told(heading).role() == R.Heading


def test_words_are_told_as_they_are_now(whole: QWidget, theme: Theme) -> None:
    tell_roles(whole)
    card = Card("Badges")
    add(whole, card)
    card.set_title("Spare badges")
    titles = [n.text(Name) for n in tree(told(card)) if n.role() in (R.Heading, R.Grouping)]
    assert titles == ["Spare badges", "Spare badges"]


def test_nothing_is_kept_of_what_is_gone(whole: QWidget, theme: Theme) -> None:
    tell_roles(whole)
    for _ in range(20):
        part = add(whole, Card("Badges"))
        part.deleteLater()
        QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)
    last = add(whole, Heading("Have your say"))
    assert [one.object() for one in telling._told if not isValid(one)] == []
    assert last in [one.object() for one in telling._told]


def test_an_idea_is_a_group_by_its_title_with_its_buttons_in_it(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    QAccessible.setActive(True)
    tell_roles(QWidget())
    page = ballot_page(kiosk(qtbot, store, theme), place.codes[0])
    groups = [told(card) for card in page.cards]
    assert len(groups) == CARDS
    for number, group in enumerate(groups, 1):
        name = group.text(Name)
        assert group.role() == R.Grouping
        assert name.startswith(f"Idea {number} of 12: ")
        buttons = [n.text(Name) for n in tree(group) if n.role() == R.PushButton]
        assert any(name.removeprefix(f"Idea {number} of 12: ").split(".")[0] in b for b in buttons)
