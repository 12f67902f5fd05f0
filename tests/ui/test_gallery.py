"""The gallery draws what is asked for; `test_every_screen_by_ear.py` plays each of its scenes."""

from pathlib import Path

import pytest

from kiosk import actions
from kiosk.store import ballots, events, ideas
from kiosk.store.database import Store
from tests.gallery import page, results_scenes, scenes
from tests.gallery.drawing import draw
from tests.gallery.scene import Scene
from tests.gallery.stores import with_some
from ui.screens.organiser.voting_words import order_effect
from ui.theme import Look, Theme
from ui.window import Window


@pytest.mark.parametrize(
    ("name", "drawn"),
    [
        ("voting-start", ["voting-start-light-100%.png", "voting-start-light-100%-ar.png"]),
        ("organiser-voting", ["organiser-voting-light-100%.png"]),
    ],
)
def test_another_language_is_drawn_where_it_is_spoken(
    name: str, drawn: list[str], theme: Theme, tmp_path: Path
) -> None:
    scene = next(scene for scene in scenes.ALL if scene.name == name)
    pictures = draw(scene, theme, tmp_path, tmp_path, [Look(), Look(language="ar")])
    assert [picture.name for picture in pictures] == drawn
    theme.apply(Look())


def _some_ideas(store: Store) -> None:
    with_some(store, "voting")


def test_each_play_of_a_scene_has_the_store_as_it_was_prepared(
    theme: Theme, tmp_path: Path
) -> None:
    found: list[int] = []

    def take_one_back(window: Window) -> None:
        [first, *_] = ids = sorted(ideas.find(window.session.store))
        found.append(len(ids))
        actions.take_back_idea(window.session.store, first)

    scene = Scene("voting", "an idea goes", prepare=_some_ideas, act=take_one_back)
    draw(scene, theme, tmp_path, tmp_path, [Look(), Look(scale=2.0), Look(language="cy")], [Look()])
    theme.apply(Look())

    assert len(found) == 4
    assert len(set(found)) == 1


def test_no_two_scenes_share_a_name() -> None:
    names = [scene.name for scene in scenes.ALL]
    assert len(set(names)) == len(names)


def test_the_page_shows_every_picture_and_escapes_names(tmp_path: Path) -> None:
    scene = Scene("scribe", "<empty> & 100%")
    page.write(tmp_path / "index.html", [(scene, [tmp_path / f"{scene.name}-light-100%.png"])])

    written = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "&lt;empty&gt; &amp; 100%" in written
    assert 'src="scribe-&lt;empty&gt;-&amp;-100%25-light-100%25.png"' in written


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("mattered", "first places got more than their share"),
        ("did not", "first places did not get more than their share"),
        ("unclear", "it cannot be said whether first places gained"),
    ],
)
def test_the_results_drawn_say_each_thing_of_the_order(state: str, told: str, store: Store) -> None:
    scene = next(scene for scene in results_scenes.SCENES if scene.state.endswith(state))
    scene.prepare(store)
    [challenge] = events.challenges(store)
    effect = ballots.order_effect(store, challenge.id)
    assert told in order_effect(effect, challenge.method)
