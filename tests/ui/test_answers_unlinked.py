"""Nobody finds out from a kiosk's files who chose what on its screens."""

from __future__ import annotations

import hashlib
import logging
import random
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.equality.questions import Option, Question
from kiosk.settings import Folder, Settings
from kiosk.store import answers, drafts
from kiosk.store.database import Store
from tests.event import Hackathon, receive_all
from tests.kiosk.linking import links
from tests.kiosk.overhearing import overheard
from ui.screens.voting import Timing, flow
from ui.screens.voting.equality_pages import EqualityPage, ExplainPage
from ui.screens.voting.equality_way import EqualityWay
from ui.theme import Theme

VOTERS = 40
_HALF = VOTERS // 2
Keep = Callable[[Store, Mapping[str, str]], None]


def _options() -> list[Option]:
    """An answer for each voter alone, by an id and in words that nothing else has."""
    chance = random.Random(7)
    letters = "bcdfghjklmnpqrstvwxz"
    return [
        Option(id=f"own_{chance.getrandbits(32):08x}", text="".join(chance.choices(letters, k=12)))
        for _ in range(VOTERS)
    ]


OPTIONS = _options()
QUESTIONS = [
    Question(id="first", text="First?", options=OPTIONS[:_HALF]),
    Question(id="second", text="Second?", options=OPTIONS[_HALF:]),
]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A kiosk's folder, in which the app writes its diary as it does in earnest."""
    path = tmp_path / "kiosk"
    path.mkdir()
    diary = logging.FileHandler(path / "tablevoice.log", encoding="utf-8")
    root = logging.getLogger()
    root.addHandler(diary)
    before = root.level
    root.setLevel(logging.INFO)
    yield path
    root.setLevel(before)
    root.removeHandler(diary)
    diary.close()


@pytest.fixture
def kiosk(tmp_path: Path, folder: Path, theme: Theme) -> Iterator[tuple[Hackathon, Store]]:
    """A room whose event asks, and a kiosk in it with a theme for its pages."""
    (tmp_path / "room").mkdir()
    room = Hackathon(tmp_path / "room", badges=VOTERS)
    actions.set_equality(room.organiser, asked=True, questions=QUESTIONS)
    room.folder = folder
    store = room.laptop("tablevoice", role="voting", rights="voting", table="")
    Folder(folder).keep(Settings(name="Kiosk 1", role="voting"))
    yield room, store
    room.close()


class _Voter:
    """Goes through the questions as the kiosk shows them, and chooses one answer."""

    def __init__(self, store: Store, chosen: Option) -> None:
        self._chosen = chosen
        self._states: list[flow.Questioned] = []
        self._way = EqualityWay(store, Timing, self._show, lambda: None)
        self._way.begin()
        while not isinstance(self._states[-1], flow.Answered):
            self._act(self._states[-1])

    def _show(self, state: flow.State) -> None:
        assert isinstance(state, (flow.Explained, flow.Asked, flow.Answered))
        self._states.append(state)

    def _act(self, state: flow.Questioned) -> None:
        page = self._way.page(state)
        if isinstance(page, EqualityPage):
            if self._chosen in page.asking.question.options:
                page.choices.card(self._chosen.id).radio.click()
            page.button.click()
        else:
            assert isinstance(page, ExplainPage)
            page.button.click()
        page.deleteLater()


def _play(room: Hackathon, store: Store) -> list[str]:
    """Let every voter cast and answer. Gives the sets' ids in the order of the ballots."""
    idea = actions.save_idea(
        room.organiser, challenge=room.challenge, title="Quiet rooms", table="7"
    )
    receive_all(store, room.organiser)
    chosen = random.Random(4).sample(OPTIONS, VOTERS)
    truth: list[str] = []
    for voter, option in zip(room.voters, chosen, strict=True):
        room.clock.ms += 40_000
        actions.cast_ballot(
            store, voter=voter, challenge=room.challenge, choices={idea: 1}, shown=[idea]
        )
        before = {one.id for one in answers.held(store)}
        _Voter(store, option)
        (new,) = (one for one in answers.held(store) if one.id not in before)
        assert list(new.answers.values()) == [option.id]
        truth.append(new.id)
    return truth


def test_what_voters_choose_on_the_screens_is_in_the_box_alone_and_in_no_order(
    kiosk: tuple[Hackathon, Store], folder: Path
) -> None:
    room, store = kiosk
    truth = _play(room, store)
    answers.hand_over(store, quiet=1_000.0)
    assert {"tablevoice.db-wal", "tablevoice.equality"} <= {p.name for p in folder.iterdir()}
    assert links(folder, truth) == []
    assert overheard(folder, OPTIONS) == []


def test_the_questions_alone_name_nobody_wherever_they_stand(
    kiosk: tuple[Hackathon, Store], folder: Path
) -> None:
    room, store = kiosk
    receive_all(store, room.organiser)
    store.run("VACUUM")
    kept = b"".join(path.read_bytes() for path in folder.glob("tablevoice.db*"))
    assert OPTIONS[0].text.encode() in kept
    assert overheard(folder, OPTIONS) == []


def _numbered(store: Store, count: int, given: Mapping[str, str]) -> None:
    said = "; ".join(f"{question}: {answer}" for question, answer in given.items())
    drafts.keep(store, f"answers {count:03}", said)


def _crossed_out(store: Store, count: int, given: Mapping[str, str]) -> None:
    _numbered(store, count, given)
    drafts.keep(store, f"answers {count:03}", "")


def _in_words(store: Store, count: int, given: Mapping[str, str]) -> None:
    words = {option.id: option.text for option in OPTIONS}
    drafts.keep(store, f"answers {count:03}", " ".join(words[one] for one in given.values()))


def _hashed(store: Store, count: int, given: Mapping[str, str]) -> None:
    digests = [hashlib.sha256(one.encode()).hexdigest() for one in given.values()]
    drafts.keep(store, f"answers {count:03}", " ".join(digests))


def _raw(store: Store, count: int, given: Mapping[str, str]) -> None:
    with (store.path.parent / "cache").open("ab") as file:
        file.writelines(hashlib.blake2b(one.encode()).digest() for one in given.values())


def _told(_store: Store, _count: int, given: Mapping[str, str]) -> None:
    logging.getLogger("test").info("chosen: %s", ", ".join(given.values()))


@pytest.mark.parametrize("leak", [_numbered, _crossed_out, _in_words, _hashed, _raw, _told])
def test_an_answer_that_is_kept_elsewhere_is_found(
    kiosk: tuple[Hackathon, Store],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    leak: Callable[[Store, int, Mapping[str, str]], None],
) -> None:
    room, store = kiosk
    keep: Keep = actions.keep_answers
    count = 0

    def keep_and_leak(to: Store, given: Mapping[str, str]) -> None:
        nonlocal count
        count += 1
        keep(to, given)
        leak(to, count, given)

    monkeypatch.setattr(actions, "keep_answers", keep_and_leak)
    _play(room, store)
    assert overheard(folder, OPTIONS)
