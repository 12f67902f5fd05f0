"""The list of ideas reads only what is in sight, and keeps its place when ideas come and go."""

import sys
import time

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.store import events, ideas
from kiosk.store.database import Store
from ui.models.ideas import BLOCK, BLOCKS_HELD, IdeaModel, spoken
from ui.theme import Look, Palette, Theme
from ui.tongues import runs_right_to_left
from ui.widgets.idea_delegate import title_lines
from ui.widgets.idea_list import IdeaList


@pytest.fixture
def challenge(scribe_store: Store) -> str:
    return events.challenges(scribe_store)[0].id


def save(store: Store, challenge: str, *titles: str, table: str = "7") -> list[str]:
    with store.writing():
        return [
            actions.save_idea(store, challenge=challenge, title=title, table=table)
            for title in titles
        ]


def model_of(store: Store) -> IdeaModel:
    model = IdeaModel(store)
    model.set_filter()
    return model


def test_rows_stand_newest_first(scribe_store: Store, challenge: str) -> None:
    saved = save(scribe_store, challenge, *(f"Idea {n}" for n in range(5)))
    model = model_of(scribe_store)
    shown = [model.id_at(row) for row in range(model.rowCount())]
    assert shown == sorted(saved, reverse=True)
    assert [model.row_of(idea) for idea in shown] == [0, 1, 2, 3, 4]
    assert model.row_of("0" * 32) == -1


def test_words_challenge_and_table_filter_the_list(scribe_store: Store, challenge: str) -> None:
    save(scribe_store, challenge, "Quiet rooms", "Chairs with arms")
    save(scribe_store, challenge, "Quiet trains", table="4")
    model = IdeaModel(scribe_store)
    model.set_filter("quiet")
    assert model.rowCount() == 2
    model.set_filter("QUIET", challenge, "7")
    assert [model.data(model.index(0))] == ["Quiet rooms"]
    model.set_filter("", "another challenge")
    assert model.rowCount() == 0


def test_only_blocks_in_sight_are_held(scribe_store: Store, challenge: str) -> None:
    save(scribe_store, challenge, *(f"Idea {n}" for n in range(BLOCK * (BLOCKS_HELD + 4))))
    model = model_of(scribe_store)
    assert not model._blocks
    model.data(model.index(0))
    assert len(model._blocks) == 1
    for row in range(model.rowCount()):
        model.data(model.index(row))
    assert len(model._blocks) == BLOCKS_HELD


def test_a_refresh_inserts_and_removes_single_runs(
    qtbot: QtBot, scribe_store: Store, challenge: str
) -> None:
    save(scribe_store, challenge, "First", "Second")
    model = model_of(scribe_store)
    inserted: list[tuple[int, int]] = []
    resets: list[bool] = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    model.modelReset.connect(lambda: resets.append(True))
    time.sleep(0.002)  # ids sort by their millisecond
    save(scribe_store, challenge, "Third")
    model.refresh()
    assert inserted == [(0, 0)]
    assert not resets
    assert model.data(model.index(0)) == "Third"


def test_a_refresh_shows_what_became_of_an_idea(scribe_store: Store, challenge: str) -> None:
    [idea] = save(scribe_store, challenge, "Quiet rooms")
    model = model_of(scribe_store)
    assert "Taken back" not in str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))
    actions.take_back_idea(scribe_store, idea)
    model.refresh()
    assert "Taken back" in str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))


def test_a_row_is_spoken_whole(scribe_store: Store, challenge: str) -> None:
    [idea] = save(scribe_store, challenge, "Quiet rooms")
    row = ideas.read_many(scribe_store, [idea])[idea]
    assert spoken(row) == "Quiet rooms. Saved on this laptop. Table 7"
    two = row._replace(versions=2, state="withdrawn", place="room", detail="More")
    assert spoken(two) == (
        "Quiet rooms. 2 wordings: choose one. Taken back. Shared in the room. Table 7. With detail"
    )


def test_a_list_keeps_its_choice_when_its_filter_changes(
    qtbot: QtBot, scribe_store: Store, theme: Theme, challenge: str
) -> None:
    saved = save(scribe_store, challenge, *(f"Idea {n}" for n in range(50)))
    model = model_of(scribe_store)
    view = IdeaList(model, theme, "Ideas")
    qtbot.addWidget(view)
    view.choose(saved[33])
    model.set_filter("33")
    assert view.idea is not None
    assert view.idea.id == saved[33]
    assert view.currentIndex().row() == 0


def test_the_idea_that_keys_mean_is_marked_once_the_list_has_the_focus(
    qtbot: QtBot, scribe_store: Store, theme: Theme, challenge: str
) -> None:
    save(scribe_store, challenge, "Quiet rooms", "Chairs with arms")
    view = IdeaList(model_of(scribe_store), theme, "Ideas")
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert view.idea is not None
    assert view.selectionModel().isSelected(view.currentIndex())


@pytest.mark.parametrize(
    ("title", "lines"), [("Short", 1), ("word " * 15, 2), ("word " * 500, 2), ("x" * 700, 2)]
)
def test_a_title_takes_at_most_two_lines(qtbot: QtBot, title: str, lines: int) -> None:
    font = QFont()
    font.setPixelSize(19)
    laid_out = list(title_lines(title, font, 400))
    assert len(laid_out) == lines
    for layout in laid_out:
        assert layout.lineAt(0).naturalTextWidth() <= 401
    assert laid_out[-1].text().endswith("…") == (len(title) > 100)


def test_a_title_begins_where_its_script_begins() -> None:
    assert runs_right_to_left("اسأل الناس")
    assert runs_right_to_left("123 שלום hello")
    assert not runs_right_to_left("hello שלום")
    assert not runs_right_to_left("123")


def test_ten_thousand_ideas_are_drawn_as_fast_as_ten(
    qtbot: QtBot, scribe_store: Store, theme: Theme, challenge: str
) -> None:
    save(scribe_store, challenge, *(f"Idea {n}" for n in range(10_000)))
    model = model_of(scribe_store)
    view = IdeaList(model, theme, "Ideas")
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    view.grab()
    began = time.perf_counter()
    for row in range(0, 10_000, 1_000):
        view.scrollTo(model.index(row))
        view.grab()
    assert (time.perf_counter() - began) / 10 < 0.1
    assert len(model._blocks) <= 20


@pytest.mark.parametrize("palette", Palette)
def test_a_list_is_drawn_in_every_palette(
    qtbot: QtBot, scribe_store: Store, theme: Theme, challenge: str, palette: Palette
) -> None:
    save(scribe_store, challenge, "Quiet rooms", "اسأل الناس", "🙂" * 200, "\n\n a")
    theme.apply(Look(palette, 2.0))
    view = IdeaList(model_of(scribe_store), theme, "Ideas")
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.choose(view.model().id_at(1))  # type: ignore[attr-defined]  # it is an IdeaModel
    picture = view.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 500, 3) for y in range(0, 600, 7)}
    assert {theme.tokens.ink, theme.tokens.action} <= {name.upper() for name in colours}


def test_drawing_a_list_loses_no_reference_to_none(
    qtbot: QtBot, scribe_store: Store, theme: Theme, challenge: str
) -> None:
    """PySide6 6.12.0 drops one whenever a model answers with nothing, and ends in a crash."""
    save(scribe_store, challenge, "Quiet rooms", "Chairs with arms")
    model = model_of(scribe_store)
    view = IdeaList(model, theme, "Ideas")
    qtbot.addWidget(view)
    view.grab()
    before = sys.getrefcount(None)
    for _ in range(50):
        view.grab()
        model.data(model.index(0), Qt.ItemDataRole.DecorationRole)
    assert sys.getrefcount(None) > before - 50


def test_a_model_has_no_rows_below_a_row(scribe_store: Store, challenge: str) -> None:
    save(scribe_store, challenge, "Quiet rooms")
    model = model_of(scribe_store)
    assert model.rowCount(QModelIndex()) == 1
    assert model.rowCount(model.index(0)) == 0
