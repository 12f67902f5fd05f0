"""Results on the organiser's screen: ideas taken back, and what is said of their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk import actions
from kiosk.app.demo.hands import press
from kiosk.badges import code_for
from kiosk.changes import Answer, Method
from kiosk.store import ballots, ideas
from kiosk.store.database import Store
from kiosk.voting.effects import OrderEffect
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
    """All agree with the first three ideas, then disagree, and stop half-way."""
    challenge = _open(store, "agree")
    answers: Sequence[Answer] = ["agree"] * 3 + ["disagree"] * 3
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


def found_in(store: Store, challenge: str) -> OrderEffect:
    """What is said of the order. Raises `LookupError` if there is nothing to say."""
    found = ballots.order_effect(store, challenge)
    if found is None:
        raise LookupError("No order was looked at.")
    return found


def _results(window: Window) -> None:
    press(window, "Voting")
    press(window, "Show results")


SCENES = [
    Scene("organiser", "results, order mattered", _dots(lambda _: 0), _results),
    Scene("organiser", "results, order did not", _dots(lambda n: n * 5), _results),
    Scene("organiser", "results, order unclear", _stopped_early, _results),
    Scene("organiser", "results, taken back", _dots(lambda n: n, has_taken_back=True), _results),
]
