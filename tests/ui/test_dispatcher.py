"""A speech daemon that takes calls and says nothing does not hold up a kiosk."""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.speech.dispatcher import is_stuck
from ui.speech.speaker import Speaker

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Only Linux has the daemon.")


@pytest.fixture
def daemon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """A socket that takes calls, as the daemon's would."""
    place = tmp_path / "speechd.sock"
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{place}")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(place))
        listening.listen()
        yield listening


def test_a_daemon_that_says_nothing_is_stuck(daemon: socket.socket) -> None:
    assert is_stuck(0.1)


def test_one_that_answers_is_not(daemon: socket.socket) -> None:
    def answer() -> None:
        line, _ = daemon.accept()
        with line:
            line.recv(100)
            line.sendall(b"249 OK VOICE LIST SENT\r\n")

    answering = threading.Thread(target=answer)
    answering.start()
    assert not is_stuck(5.0)
    answering.join()


def test_no_daemon_at_all_is_not_stuck(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path}/nobody.sock")
    assert not is_stuck(0.1)


def test_a_speaker_does_without_a_voice_then_and_says_why(
    qtbot: QtBot, daemon: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.speech.speaker.is_stuck", lambda: is_stuck(0.1))
    before = time.monotonic()
    speaker = Speaker()
    assert time.monotonic() - before < 5
    assert not speaker.is_ready
    assert speaker.problem
