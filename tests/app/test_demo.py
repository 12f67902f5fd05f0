"""The demo plays whole where there is no display, on a real hub and a network that goes."""

import os
import subprocess
import sys

import pytest

from kiosk.app.demo import stage
from kiosk.settings import HOME_VARIABLE


def test_without_a_display_the_story_is_played_and_leaves_pictures(tmp_path):
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", HOME_VARIABLE)
    }
    played = subprocess.run(
        [sys.executable, "-m", "kiosk.app", "demo", "--pictures", str(tmp_path / "pictures")],
        env=environment | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )

    assert played.returncode == 0, played.stderr
    assert "There is no display here" in played.stdout
    assert "Three laptops and the hub hold the same" in played.stdout
    pictures = sorted((tmp_path / "pictures").glob("*.png"))
    assert len(pictures) == 10
    assert all(picture.stat().st_size > 10_000 for picture in pictures)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there, a display is always there")
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_a_display_is_there_if_one_is_named(monkeypatch, environment, expected):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert stage.has_display() is expected
