"""A ticket comes in by paste, by file or through a camera, and none of them breaks anything."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import qrcode
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.errors import InvalidInput, MediaError, MediaFault
from kiosk.tickets import read_ticket
from tests.event import ticket_for
from ui.camera import ShowPicture, code_in
from ui.screens.welcome.ticket_page import TicketPage
from ui.theme import SCALES, Look, Theme
from ui.ticket_file import read_ticket_file, write_ticket
from ui.words import sentence


class Camera:
    """A camera that sees what a test holds in front of it."""

    def __init__(self) -> None:
        self.show: ShowPicture | None = None
        self.fail: Callable[[MediaError], None] | None = None
        self.is_let_go = False

    def __call__(self, show: ShowPicture, fail: Callable[[MediaError], None]) -> Callable[[], None]:
        self.show, self.fail = show, fail
        return self._stop

    def _stop(self) -> None:
        self.is_let_go = True


def no_camera(show: ShowPicture, fail: Callable[[MediaError], None]) -> Callable[[], None]:
    raise MediaError("No camera.", MediaFault.NO_CAMERA)


def picture_of(text: str, folder: Path) -> QImage:
    path = folder / "code.png"
    with path.open("wb") as file:
        qrcode.make(text).save(file)
    return QImage(str(path))


def opened(qtbot: QtBot, page: TicketPage) -> TicketPage:
    qtbot.addWidget(page)
    page.show()
    page.enter()
    return page


def test_a_ticket_is_read_from_a_picture(qtbot: QtBot, tmp_path: Path) -> None:
    text = ticket_for("scribe").text
    assert code_in(picture_of(text, tmp_path)) == text
    assert code_in(QImage()) == ""
    assert code_in(QImage(64, 64, QImage.Format.Format_RGB32)) == ""


def test_a_scanned_ticket_is_taken_and_the_camera_let_go(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    camera = Camera()
    page = opened(qtbot, TicketPage(open_it=camera))
    page.scan_button.click()
    assert page.scan_button.text() == "Stop camera"
    assert camera.show is not None
    text = ticket_for("scribe").text
    with qtbot.waitSignal(page.submitted):
        camera.show(picture_of(text, tmp_path))
    assert page.ticket == text
    assert camera.is_let_go
    assert not page.camera.isVisible()


def test_the_camera_is_let_go_when_the_page_goes(qtbot: QtBot, theme: Theme) -> None:
    camera = Camera()
    page = opened(qtbot, TicketPage(open_it=camera))
    page.scan_button.click()
    page.hide()
    assert camera.is_let_go


def test_a_laptop_without_a_camera_says_so_and_goes_on(qtbot: QtBot, theme: Theme) -> None:
    page = opened(qtbot, TicketPage(open_it=no_camera))
    page.scan_button.click()
    assert page._told.words.startswith("No camera can be used")
    assert page._told.isVisible()
    assert not page.scan_button.isEnabled()
    assert page.file_button.isEnabled()


def test_a_camera_that_fails_later_is_told_the_same_way(qtbot: QtBot, theme: Theme) -> None:
    camera = Camera()
    page = opened(qtbot, TicketPage(open_it=camera))
    page.scan_button.click()
    assert camera.fail is not None
    camera.fail(MediaError("Gone.", MediaFault.NO_CAMERA))
    assert page._told.isVisible()
    assert camera.is_let_go


def test_what_is_said_about_the_camera_is_in_sight_at_the_largest_text(
    qtbot: QtBot, theme: Theme
) -> None:
    theme.apply(Look(theme.look.palette, SCALES[-1]))
    camera = Camera()
    page = opened(qtbot, TicketPage(open_it=camera))
    page.resize(1024, 500)
    page.scan_button.click()
    told = page._told

    qtbot.waitUntil(lambda: told.visibleRegion().boundingRect() == told.rect())


def test_a_ticket_file_is_written_whole_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "door.tablevoice-ticket"
    write_ticket(path, ticket_for("scribe").text)
    assert read_ticket_file(path).strip().startswith("tablevoice:")
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"x" * 100_000])
def test_a_file_that_is_no_ticket_is_refused_beside_the_field(
    qtbot: QtBot, theme: Theme, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "other"
    path.write_bytes(content)
    page = opened(qtbot, TicketPage(ask_file=lambda _: path))
    with pytest.raises(InvalidInput):
        read_ticket_file(path)
    page.file_button.click()
    assert page._field.error.startswith("This is not a Tablevoice ticket.")


def test_no_ticket_at_all_is_not_called_a_wrong_one() -> None:
    with pytest.raises(InvalidInput) as caught:
        read_ticket("  ")
    assert sentence(caught.value).startswith("There is no ticket here yet.")


def test_a_file_that_cannot_be_read_and_a_place_that_takes_none_are_media_errors(
    tmp_path: Path,
) -> None:
    with pytest.raises(MediaError):
        read_ticket_file(tmp_path)
    with pytest.raises(MediaError):
        write_ticket(tmp_path / "missing" / "ticket", "text")
