"""Results on the organiser's screen: ideas taken back, and what is said of their order."""

from __future__ import annotations

from collections.abc import Callable

from kiosk import actions
from kiosk.app.demo.hands import press
from kiosk.badges import code_for
from kiosk.changes import Answer, Method
from kiosk.store import ideas
from kiosk.store.database import Store
from tests.bench.stores import title
from tests.gallery import stores
from tests.gallery.scene import Scene
from ui.window import Window

VOTERS = 60


def _dots(place: Callable[[int], int], *, has_taken_back: bool = False) -> Callable[[Store], None]:
    """Each voter gives two dots to what stands at a place of their own order."""

    def prepare(store: Store) -> None:
        challenge = _open(store, "dots")
        for number, voter in enumerate(_voters(store)):
            shown, seed, _ = actions.offer(store, voter=voter, challenge=challenge)
            choices = {shown[place(number) % len(shown)]: 2}
            actions.cast_ballot(
                store, voter=voter, challenge=challenge, choices=choices, shown=shown, seed=seed
            )
        if has_taken_back:
            first, second, third = ideas.for_ballot(store, challenge)[:3]
            actions.merge_ideas(store, third, second)
            for idea in (first, third):
                actions.take_back_idea(store, idea)
        _reveal(store, challenge)

    return prepare


def _stopped_early(store: Store) -> None:
    """All agree with the first idea, disagree with three, and stop."""
    challenge = stores.joined(store, "organiser", method="agree")
    for number in range(12):
        actions.save_idea(store, challenge=challenge, title=title(number), table="3")
    answers: list[Answer] = ["agree", "disagree", "disagree", "disagree"]
    for voter in _voters(store):
        shown, seed, _ = actions.offer(store, voter=voter, challenge=challenge)
        actions.cast_ballot(
            store, voter=voter, challenge=challenge, answers=answers, shown=shown, seed=seed
        )
    _reveal(store, challenge)


def _open(store: Store, method: Method) -> str:
    return stores.with_some(store, "organiser", method=method)


def _voters(store: Store) -> list[str]:
    codes = [code_for(number * 7_919_317) for number in range(1, VOTERS + 1)]
    actions.admit_badges(store, codes)
    return [actions.admit_voter(store, code) for code in codes]


def _reveal(store: Store, challenge: str) -> None:
    actions.close_poll(store, challenge)
    actions.reveal_results(store, challenge)


def _results(window: Window) -> None:
    press(window, "Voting")
    press(window, "Show results")


SCENES = [
    Scene("organiser", "results, order mattered", _dots(lambda _: 0), _results),
    Scene("organiser", "results, order did not", _dots(lambda n: n * 5), _results),
    Scene("organiser", "results, order unclear", _stopped_early, _results),
    Scene("organiser", "results, taken back", _dots(lambda n: n, has_taken_back=True), _results),
]
