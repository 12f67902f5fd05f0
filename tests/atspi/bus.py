"""A display and a message bus of their own, on which a screen reader and the app meet.

    with room_for_two() as room:
        room.environment      # for the app: DISPLAY, the session's bus, accessibility on
        room.address          # of the accessibility bus, for the screen reader

Nothing of the user's own session is seen or touched: the bus is private, and so is its folder.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

LAUNCHERS = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib")
"""Where systems keep at-spi-bus-launcher; the bus starts it by itself."""

_BUS = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")


class Meeting(NamedTuple):
    """What the app needs to be seen, and where it can be seen."""

    environment: dict[str, str]
    address: str


def missing() -> str:
    """What this computer lacks for it, in a sentence; nothing where all is there."""
    if sys.platform != "linux":
        return "AT-SPI is how Linux tells a screen reader what is on the screen"
    programs = [one for one in ("Xvfb", "xdotool", "dbus-daemon") if shutil.which(one) is None]
    if not any((Path(place) / "at-spi-bus-launcher").exists() for place in LAUNCHERS):
        programs.append("at-spi-bus-launcher")
    return f"this needs {', '.join(programs)}, not installed here" if programs else ""


@contextlib.contextmanager
def meeting(folder: Path) -> Iterator[Meeting]:
    """A display, a session's bus in `folder`, and the accessibility bus that it starts."""
    with contextlib.ExitStack() as running:
        environment = os.environ | {
            "DISPLAY": running.enter_context(_display()),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(folder),
        }
        environment.pop("AT_SPI_BUS_ADDRESS", None)
        session = running.enter_context(_session_bus(environment))
        environment["DBUS_SESSION_BUS_ADDRESS"] = session
        with contextlib.closing(open_dbus_connection(session)) as asking:
            reply = asking.send_and_get_reply(new_method_call(_BUS, "GetAddress"), timeout=20)
            [address] = unwrap_msg(reply)
        yield Meeting(environment, address)


@contextlib.contextmanager
def _display() -> Iterator[str]:
    """An X server of its own, on a display that is free."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24"),
            *("-nolisten", "tcp", "-noreset"),  # between two windows it turns nobody away
        ],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader, encoding="ascii") as number:
        name = f":{number.readline().strip()}"
    with _ended(server):
        yield name


@contextlib.contextmanager
def _session_bus(environment: dict[str, str]) -> Iterator[str]:
    """A session's bus. What it has started ends with it."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with _ended(daemon):
        assert daemon.stdout is not None
        with daemon.stdout:
            yield daemon.stdout.readline().strip()


@contextlib.contextmanager
def _ended(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
    finally:
        process.terminate()
        process.wait()
