"""See that the system has what Qt's windows stand on: ``.venv/bin/python .ci/screen_libraries.py``.

Qt itself comes with the Python packages. The libraries below it come from the system, and a server
or a container often lacks them. Root on Debian gets them installed; everybody else is told which
package to ask for. Exit status 1 means that no screen can be drawn, not even an offscreen one.
"""

import ctypes
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable
from typing import NamedTuple


class Part(NamedTuple):
    """A shared library or a program, and the packages that bring it."""

    name: str
    debian: str
    fedora: str


# What Qt's own libraries name as needed (objdump -p), less what every system has.
TO_DRAW = (
    Part("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Part("libGL.so.1", "libgl1", "libglvnd-glx"),
    Part("libX11.so.6", "libx11-6", "libX11"),
    Part("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Part("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Part("libfreetype.so.6", "libfreetype6", "freetype"),
    Part("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Part("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
    Part("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
)
TO_OPEN_A_WINDOW = (
    Part("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    Part("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
    Part("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl"),
    Part("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Part("libxcb-glx.so.0", "libxcb-glx0", "libxcb"),
    Part("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Part("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Part("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Part("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Part("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Part("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Part("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Part("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Part("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Part("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Part("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Part("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)
TO_USE_A_CAMERA = (Part("libpulse.so.0", "libpulse0", "pulseaudio-libs"),)
TO_SPEAK = (Part("libspeechd.so.2", "libspeechd2", "speech-dispatcher-libs"),)
# What speaks, the voices, and what joins the two.
SPEECH_ENGINE = (
    Part("speech-dispatcher", "speech-dispatcher", "speech-dispatcher"),
    Part("espeak-ng", "espeak-ng", "espeak-ng"),
    Part("sd_espeak-ng", "speech-dispatcher-espeak-ng", "speech-dispatcher-espeak-ng"),
)
MODULES = ("/usr/lib/speech-dispatcher-modules", "/usr/libexec/speech-dispatcher-modules")
TO_TEST_A_WINDOW = (
    Part("Xvfb", "xvfb", "xorg-x11-server-Xvfb"),
    Part("xdotool", "xdotool", "xdotool"),
)
TO_TEST_A_SCREEN_READER = (
    Part("dbus-daemon", "dbus", "dbus-daemon"),
    Part("at-spi-bus-launcher", "at-spi2-core", "at-spi2-core"),
)
BESIDE_THE_PATH = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib")
"""Where systems keep programs that people do not start themselves."""


def main() -> int:
    """Report what is missing, install it where that is ours to do, and draw something."""
    if sys.platform == "linux":
        wanted = TO_DRAW + TO_OPEN_A_WINDOW + TO_USE_A_CAMERA + TO_SPEAK
        programs = TO_TEST_A_WINDOW + TO_TEST_A_SCREEN_READER + SPEECH_ENGINE
        missing = missing_libraries(wanted) + missing_programs(programs)
        if missing and may_install():
            install(missing)
        advise("Tablevoice cannot draw without", missing_libraries(TO_DRAW))
        advise("A window on this desktop may need", missing_libraries(TO_OPEN_A_WINDOW))
        advise("Tickets cannot be scanned by camera without", missing_libraries(TO_USE_A_CAMERA))
        advise("A kiosk cannot read aloud without", missing_libraries(TO_SPEAK))
        advise("A kiosk has no voice without", missing_programs(SPEECH_ENGINE))
        advise("Tests of a real window are left out without", missing_programs(TO_TEST_A_WINDOW))
        advise(
            "Tests with a screen reader are left out without",
            missing_programs(TO_TEST_A_SCREEN_READER),
        )
    return 0 if draws() else 1


def missing_libraries(parts: Iterable[Part]) -> list[Part]:
    """Return the libraries that do not load."""
    return [part for part in parts if not loads(part.name)]


def missing_programs(parts: Iterable[Part]) -> list[Part]:
    """Return the programs that are neither on the PATH, nor beside it, nor modules that speak."""
    places = (os.environ.get("PATH", os.defpath), *BESIDE_THE_PATH, *MODULES)
    path = os.pathsep.join(places)
    return [part for part in parts if shutil.which(part.name, path=path) is None]


def loads(library: str) -> bool:
    """Tell whether the system's loader finds `library`."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def may_install() -> bool:
    """Tell whether we are root on a Debian or one of its children."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(parts: list[Part]) -> None:
    """Install the Debian packages of `parts`; say so, and go on, when that fails."""
    packages = sorted({part.debian for part in parts})
    print("Installing what the screen needs:", " ".join(packages), flush=True)
    quietly = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt_get = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    try:
        for command in (
            [*apt_get, "update"],
            [*apt_get, "install", "--yes", "--no-install-recommends", *packages],
        ):
            subprocess.run(command, env=quietly, check=True, stdout=subprocess.DEVNULL)
    except subprocess.CalledProcessError as failure:
        print(f"apt-get could not do it (status {failure.returncode}).")


def advise(consequence: str, missing: list[Part]) -> None:
    """Name what is missing and the command that brings it."""
    if missing:
        names = ", ".join(part.name for part in missing)
        print(f"{consequence}: {names}.\n  {remedy(missing)}")


def remedy(missing: Iterable[Part]) -> str:
    """Return the command that this system's users would type."""
    debian = "sudo apt-get install " + " ".join(sorted({part.debian for part in missing}))
    fedora = "sudo dnf install " + " ".join(sorted({part.fedora for part in missing}))
    relatives = system_family()
    if relatives & {"debian", "ubuntu"}:
        return f"Install it with: {debian}"
    if relatives & {"fedora", "rhel"}:
        return f"Install it with: {fedora}"
    return f"On Debian: {debian}\n  On Fedora: {fedora}"


def system_family() -> set[str]:
    """Return the names by which this Linux knows itself and its parents."""
    try:
        system = platform.freedesktop_os_release()
    except OSError:
        return set()
    return {system["ID"], *system.get("ID_LIKE", "").split()}


def draws() -> bool:
    """Start Qt offscreen in a process of its own, and show its complaint when it does not."""
    program = (
        "from PySide6.QtWidgets import QApplication, QLabel; QApplication([]); QLabel('.').grab()"
    )
    screen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(
        [sys.executable, "-c", program], env=screen, capture_output=True, text=True, check=False
    )
    if answer.returncode != 0:
        complaint = answer.stderr.strip().splitlines() or [f"status {answer.returncode}"]
        print(f"Qt does not start: {complaint[-1]}")
    return answer.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
