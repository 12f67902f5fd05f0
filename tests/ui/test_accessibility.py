"""Every screen is named for a screen reader, reached by Tab, and whole at every text size."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.store.database import Store
from tests.ui.walk import LOOKS, assert_fits, assert_named, tree
from ui.screens.scribe import ScribeScreen
from ui.screens.welcome import WelcomeScreen
from ui.session import Session
from ui.theme import Look, Palette, Theme
from ui.widgets import Button, Text
from ui.widgets.form_page import FormPage
from ui.window import MINIMUM, Window

Act = Callable[[Window], None]


def scribe_of(window: Window) -> ScribeScreen:
    screen = window.screen_shown
    assert isinstance(screen, ScribeScreen)
    return screen


def welcome_of(window: Window) -> WelcomeScreen:
    screen = window.screen_shown
    assert isinstance(screen, WelcomeScreen)
    return screen


def with_ideas(window: Window) -> None:
    scribe = scribe_of(window)
    actions.add_challenge(
        window.session.store, question="How can people who cannot travel take part?", position=1
    )
    for title in ("Quiet rooms in every hall", "x" * 700):
        scribe.entry.title.set_text(title)
        scribe.entry.submitted.emit()
    scribe.refresh()
    scribe.browser.list.choose(scribe.browser.model.id_at(0))
    scribe.entry.open_detail()


def with_an_error(window: Window) -> None:
    scribe_of(window).entry.title.set_text("x" * 701)
    scribe_of(window).entry.submitted.emit()


def editing(window: Window) -> None:
    with_ideas(window)
    scribe_of(window).browser.edit_button.click()


def taken_back(window: Window) -> None:
    with_ideas(window)
    scribe_of(window).browser.state_button.click()
    scribe_of(window).browser.search.set_text("nothing like it")


def choosing(window: Window) -> None:
    with_ideas(window)
    scribe_of(window).challenges.choose_button.click()


def nothing(window: Window) -> None:
    window.say("The hub does not answer. Everything is safe on this laptop.")


SCRIBE: list[Act] = [nothing, with_ideas, with_an_error, editing, taken_back, choosing]
PAGES = [
    "start_page",
    "name_page",
    "challenges_page",
    "badges_page",
    "organiser_page",
    "list_page",
    "ticket_page",
    "fetching_page",
    "role_page",
]


def open_window(qtbot: QtBot, session: Session, look: Look) -> Window:
    session.theme.apply(look)
    window = Window(session)
    qtbot.addWidget(window)
    window.resize(*MINIMUM)
    window.show()
    return window


def check(qtbot: QtBot, window: Window) -> None:
    qtbot.wait(20)  # a layout settles over a few turns of the event loop
    assert (window.width(), window.height()) == MINIMUM
    assert_named(window)
    assert_fits(window)


@pytest.mark.parametrize("look", LOOKS, ids=lambda k: f"{k.palette}-{round(k.scale * 100)}")
@pytest.mark.parametrize("act", SCRIBE, ids=lambda act: act.__name__)
def test_the_scribes_screen_is_named_and_whole(
    qtbot: QtBot, session: Session, look: Look, act: Act
) -> None:
    window = open_window(qtbot, session, look)
    act(window)
    check(qtbot, window)


@pytest.mark.parametrize("look", LOOKS, ids=lambda k: f"{k.palette}-{round(k.scale * 100)}")
@pytest.mark.parametrize("page", PAGES)
def test_every_page_of_the_welcome_is_named_and_whole(
    qtbot: QtBot, store: Store, theme: Theme, look: Look, page: str
) -> None:
    window = open_window(qtbot, Session(store=store, theme=theme), look)
    welcome = welcome_of(window)
    welcome._go(getattr(welcome, page))
    check(qtbot, window)
    if isinstance(welcome.page, FormPage):
        welcome.page.next_button.click()
        check(qtbot, window)


def test_a_screen_follows_a_new_text_size_at_once(qtbot: QtBot, session: Session) -> None:
    window = open_window(qtbot, session, Look())
    with_ideas(window)
    for look in LOOKS:
        session.theme.apply(look)
        check(qtbot, window)


def test_text_size_and_colours_are_chosen_from_the_same_corner(
    qtbot: QtBot, session: Session
) -> None:
    window = open_window(qtbot, session, Look())
    bar = window.look_bar
    bar._sizes["1.5"].trigger()
    bar._colours["dark"].trigger()
    assert session.theme.look == Look(Palette.DARK, 1.5)
    assert bar.size_button.accessibleName() == "Text size, now 150 %"
    assert bar.colour_button.accessibleName() == "Colours, now Dark"


def test_the_list_and_its_rows_are_in_the_accessibility_tree(
    qtbot: QtBot, session: Session
) -> None:
    window = open_window(qtbot, session, Look())
    with_ideas(window)
    QAccessible.setActive(True)
    said = [
        node.text(QAccessible.Text.Name)
        for node in tree(QAccessible.queryAccessibleInterface(window))
    ]
    assert "Ideas" in said
    assert "Quiet rooms in every hall. Saved on this laptop. Table 7" in said


def test_right_to_left_screens_are_whole_too(qtbot: QtBot, session: Session) -> None:
    window = open_window(qtbot, session, Look(Palette.LIGHT, 2.0))
    window.setLayoutDirection(window.layoutDirection().RightToLeft)
    with_ideas(window)
    check(qtbot, window)


def column(qtbot: QtBot, *parts: QWidget) -> QWidget:
    whole = QWidget()
    layout = QVBoxLayout(whole)
    for part in parts:
        layout.addWidget(part)
    qtbot.addWidget(whole)
    whole.resize(300, 200)
    whole.show()
    qtbot.wait(20)
    return whole


def test_the_walk_finds_a_label_that_is_cut(qtbot: QtBot, theme: Theme) -> None:
    label = Text("Words that need several lines of this narrow column " * 3)
    whole = column(qtbot, label)
    label.setMaximumHeight(20)
    qtbot.wait(20)
    with pytest.raises(AssertionError, match="high and needs"):
        assert_fits(whole)


def test_the_walk_finds_a_button_that_is_cut(qtbot: QtBot, theme: Theme) -> None:
    button = Button("Take back this idea")
    whole = column(qtbot, button)
    button.setFixedWidth(60)
    qtbot.wait(20)
    with pytest.raises(AssertionError, match="wide and needs"):
        assert_fits(whole)


def test_the_walk_finds_what_sticks_out(qtbot: QtBot, theme: Theme) -> None:
    button = Button("Take back this idea")
    whole = column(qtbot, Text("Idea"))
    button.setParent(whole)
    button.move(250, 150)
    button.adjustSize()
    button.show()
    with pytest.raises(AssertionError, match="sticks out"):
        assert_fits(whole)


def test_the_walk_finds_a_control_without_a_name(qtbot: QtBot, theme: Theme) -> None:
    with pytest.raises(AssertionError, match="has no name"):
        assert_named(column(qtbot, QLineEdit()))


def test_an_address_is_not_broken_where_a_longer_word_would_be(qtbot: QtBot, theme: Theme) -> None:
    assert "\u200b" not in Text("such as http://127.0.0.1:8750.").text()
    assert "\u200b" in Text("x" * 40).text()
