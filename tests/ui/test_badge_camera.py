"""A badge is shown to the kiosk's camera, or typed with mistakes that it helps to find."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import qrcode
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.badges import code_for, normalise
from kiosk.errors import MediaError, MediaFault
from kiosk.mistyping import Perhaps, mistake
from kiosk.store.database import Store
from tests.ui.voting_room import PATIENT, Room, room
from tests.ui.walk import LOOKS, assert_fits, assert_named
from ui.camera import Camera, ShowPicture
from ui.screens.voting import VotingScreen, badge_words
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.question_page import DoubtPage
from ui.session import Session
from ui.theme import Look, Theme


class Lens:
    """A camera that sees what a test holds in front of it."""

    def __init__(self) -> None:
        self.show: ShowPicture | None = None
        self.fail: Callable[[MediaError], None] | None = None
        self.opened = self.let_go = 0

    def open(self, show: ShowPicture, fail: Callable[[MediaError], None]) -> Callable[[], None]:
        self.show, self.fail = show, fail
        self.opened += 1
        return self._stop

    def _stop(self) -> None:
        self.let_go += 1


@pytest.fixture
def lens() -> Lens:
    return Lens()


def picture_of(text: str, folder: Path) -> QImage:
    path = folder / "code.png"
    with path.open("wb") as file:
        qrcode.make(text).save(file)
    return QImage(str(path))


def at_badge(
    qtbot: QtBot, store: Store, theme: Theme, lens: Lens, *, is_there: bool = True
) -> tuple[VotingScreen, BadgePage]:
    session = Session(store, theme, camera=Camera(lens.open, lambda: is_there))
    screen = VotingScreen(session, timing=PATIENT)
    qtbot.addWidget(screen)
    screen.resize(1024, 640)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    screen.enter()
    qtbot.waitUntil(screen.isActiveWindow)
    held = QApplication.focusWidget()
    assert held is not None
    QTest.keyClick(held, Qt.Key.Key_Return)
    page = screen.page
    assert isinstance(page, BadgePage)
    qtbot.wait(20)
    return screen, page


def hold(qtbot: QtBot, lens: Lens, picture: QImage) -> None:
    """Show a picture as a camera does, as soon as it may be looked at again."""
    qtbot.wait(200)
    assert lens.show is not None
    lens.show(picture)


def test_a_badge_in_front_of_the_camera_is_taken_and_the_camera_let_go(
    qtbot: QtBot, store: Store, theme: Theme, lens: Lens, tmp_path: Path
) -> None:
    place = room(store)
    screen, page = at_badge(qtbot, store, theme, lens)
    assert page.camera.button.isVisible()
    assert lens.opened == 0
    page.camera.button.click()
    assert page.camera.told == badge_words.looking()
    hold(qtbot, lens, picture_of(normalise(place.codes[0]), tmp_path))
    assert isinstance(screen.page, BallotPage)
    assert screen.page.ballot.voter == place.voter()
    assert lens.opened == lens.let_go == 1


def test_the_camera_looks_on_in_another_language_and_after_the_question_for_more_time(
    qtbot: QtBot, store: Store, theme: Theme, lens: Lens, tmp_path: Path
) -> None:
    place = room(store)
    screen, page = at_badge(qtbot, store, theme, lens)
    page.camera.button.click()
    theme.apply(Look(language="cy"))
    now = screen.page
    assert isinstance(now, BadgePage)
    assert now is not page
    qtbot.waitUntil(lambda: now.camera.told == badge_words.looking())
    assert (lens.opened, lens.let_go) == (2, 1)
    screen._on_doubted()
    doubt = screen.page
    assert isinstance(doubt, DoubtPage)
    assert (lens.opened, lens.let_go) == (2, 2)
    doubt.button.click()
    qtbot.waitUntil(lambda: lens.opened == 3)
    hold(qtbot, lens, picture_of(normalise(place.codes[0]), tmp_path))
    assert isinstance(screen.page, BallotPage)


def test_a_camera_that_nobody_asked_for_stays_off_in_another_language(
    qtbot: QtBot, store: Store, theme: Theme, lens: Lens
) -> None:
    room(store)
    _, page = at_badge(qtbot, store, theme, lens)
    page.camera.button.click()
    page.camera.button.click()
    theme.apply(Look(language="cy"))
    qtbot.wait(50)
    assert (lens.opened, lens.let_go) == (1, 1)


def test_any_other_code_is_said_to_be_none_and_the_camera_looks_on(
    qtbot: QtBot, store: Store, theme: Theme, lens: Lens, tmp_path: Path
) -> None:
    place = room(store)
    screen, page = at_badge(qtbot, store, theme, lens)
    page.camera.button.click()
    hold(qtbot, lens, picture_of("https://example.org/" + "x" * 300, tmp_path))
    assert page.camera.told == badge_words.not_a_badge()
    assert page.field.text == ""
    qtbot.waitUntil(lambda: lens.opened == 2)
    hold(qtbot, lens, picture_of(normalise(place.codes[0]), tmp_path))
    assert isinstance(screen.page, BallotPage)


def test_a_badge_that_was_cancelled_is_refused_and_the_camera_rests(
    qtbot: QtBot, store: Store, theme: Theme, lens: Lens, tmp_path: Path
) -> None:
    place = room(store)
    actions.enrol(store, name="Organiser", role="organiser")
    actions.cancel_badge(store, place.voter())
    _, page = at_badge(qtbot, store, theme, lens)
    page.camera.button.click()
    hold(qtbot, lens, picture_of(normalise(place.codes[0]), tmp_path))
    assert page.field.error.startswith("This badge was cancelled")
    assert lens.opened == lens.let_go == 1
    assert not page.likely_button.isVisible()


def test_leaving_the_page_lets_go_of_the_camera(
    qtbot: QtBot, store: Store, theme: Theme, lens: Lens
) -> None:
    room(store)
    screen, page = at_badge(qtbot, store, theme, lens)
    page.camera.button.click()
    page.left.emit()
    assert screen.page is not page
    assert lens.let_go == 1
    assert page.camera.view._picture.isNull()


def test_without_a_camera_one_calm_line_says_so_and_the_rest_works(
    qtbot: QtBot, store: Store, theme: Theme, lens: Lens
) -> None:
    place = room(store)
    screen, page = at_badge(qtbot, store, theme, lens, is_there=False)
    assert not page.camera.button.isVisible()
    assert page.camera.told == badge_words.no_camera()
    assert page.editor.hasFocus()
    QTest.keyClicks(page.editor, place.codes[0])
    QTest.keyClick(page.editor, Qt.Key.Key_Return)
    assert isinstance(screen.page, BallotPage)


def test_a_camera_that_breaks_leaves_the_same_line(
    qtbot: QtBot, store: Store, theme: Theme, lens: Lens
) -> None:
    room(store)
    _, page = at_badge(qtbot, store, theme, lens)
    page.camera.button.setFocus()
    page.camera.button.click()
    assert lens.fail is not None
    lens.fail(MediaError("Gone.", MediaFault.NO_CAMERA))
    assert page.camera.told == badge_words.no_camera()
    assert not page.camera.button.isVisible()
    assert not page.camera.view.isVisible()
    assert QApplication.focusWidget() not in (None, page.camera.button)


def shown(screen: VotingScreen) -> object:
    """The page in sight, after a deed that may have changed it."""
    return screen.page


def refused(qtbot: QtBot, store: Store, theme: Theme, typed: str) -> tuple[VotingScreen, BadgePage]:
    screen, page = at_badge(qtbot, store, theme, Lens(), is_there=False)
    QTest.keyClicks(page.editor, typed)
    QTest.keyClick(page.editor, Qt.Key.Key_Return)
    return screen, page


def swapped(place: Room) -> tuple[str, str]:
    """A badge of the room, and its code with a swap that nothing else explains."""
    for _ in range(500):
        [code] = actions.issue_badges(place.store, 1)
        plain = normalise(code)
        typed = plain[1] + plain[0] + plain[2:]
        if mistake(typed) == Perhaps(code):
            return code, typed
    raise AssertionError("No code is mistyped in one way alone.")


def test_a_likely_code_is_asked_about_and_never_sent_by_itself(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    code, typed = swapped(place)
    screen, page = refused(qtbot, store, theme, typed)
    assert code in page.field.error
    assert page.field.error.endswith("? Look at your badge.")
    assert page.likely_button.isVisible()
    page.likely_button.click()
    assert screen.page is page
    assert page.field.text == code
    assert page.field.error == ""
    assert page.next_button.hasFocus()
    assert not page.likely_button.isVisible()
    page.next_button.click()
    assert isinstance(shown(screen), BallotPage)


def test_a_likely_code_that_was_never_issued_is_offered_all_the_same(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    numbers = (number * 7_919_317_331_123_457 % (1 << 60) for number in range(1, 500))
    plain, code = next(
        (plain, code_for(number))
        for number in numbers
        if (plain := normalise(code_for(number)))
        and mistake(plain[1] + plain[0] + plain[2:]) == Perhaps(code_for(number))
    )
    _, page = refused(qtbot, store, theme, plain[1] + plain[0] + plain[2:])
    assert code in page.field.error
    page.likely_button.click()
    page.next_button.click()
    assert "does not belong to this event" in page.field.error


def test_a_strange_sign_is_named_and_marked(qtbot: QtBot, store: Store, theme: Theme) -> None:
    room(store)
    _, page = refused(qtbot, store, theme, "7KQ4-M2?P-9DTRV")
    assert "“?”" in page.field.error
    assert page.editor.selectedText() == "?"


def test_the_group_that_is_not_whole_is_named(qtbot: QtBot, store: Store, theme: Theme) -> None:
    room(store)
    _, page = refused(qtbot, store, theme, "7KQ4-M2")
    assert "7 characters missing" in page.field.error
    assert "second group" in page.field.error


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_the_page_is_named_and_whole_with_all_its_parts(
    qtbot: QtBot, store: Store, theme: Theme, lens: Lens, look: Look
) -> None:
    place = room(store)
    _, typed = swapped(place)
    theme.apply(look)
    _, page = at_badge(qtbot, store, theme, lens)
    page.camera.button.click()
    assert_fits(page)
    QTest.keyClicks(page.editor, typed)
    QTest.keyClick(page.editor, Qt.Key.Key_Return)
    qtbot.wait(20)
    assert_fits(page)
    assert_named(page)
