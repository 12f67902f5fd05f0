"""Make .venv and fill it from requirements-dev.lock: ``python3.11 .ci/prepare.py``.

Needs Python 3.11 or newer and nothing else, on Linux, macOS and Windows. Run it again at any time:
packages that are already right are left alone.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from itertools import takewhile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements-dev.lock"


class PartMissing(Exception):
    """Something that only the owner of this computer can install."""


def main() -> int:
    """Create the environment, install what the lock names, and link the project into it."""
    if sys.version_info < (3, 11):
        print("Tablevoice needs Python 3.11 or newer. This is " + sys.version.split()[0] + ".")
        return 1
    try:
        if not starts(PYTHON):
            see_that_environments_can_be_made()
            venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")
        install_uv()
        install_lock()
        link_project()
    except PartMissing as missing:
        print(missing)
        return 1
    except subprocess.CalledProcessError as failure:
        print(f"Setup stopped: this command failed: {' '.join(map(str, failure.cmd))}")
        return 1
    return 0


def starts(python: Path) -> bool:
    """Tell whether `python` runs and is new enough."""
    question = "import sys; sys.exit(sys.version_info < (3, 11))"
    try:
        return subprocess.run([python, "-c", question], check=False).returncode == 0
    except OSError:
        return False


def see_that_environments_can_be_made() -> None:
    """Get the part of Python that Debian keeps in a package of its own; root has it installed."""
    if importlib.util.find_spec("ensurepip") is not None:
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        raise PartMissing(
            f"This Python cannot make environments. Install it with: sudo apt-get install {package}"
        )
    print(f"Installing {package}", flush=True)
    apt_get = ("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    run(*apt_get, "update")
    run(*apt_get, "install", "--yes", "--no-install-recommends", package)


def install_uv() -> None:
    """Install uv at the version and hashes that the lock names; it is fast at the rest."""
    wanted = lock_entry("uv")
    with tempfile.TemporaryDirectory() as folder:
        requirement = Path(folder) / "uv.txt"
        requirement.write_text(wanted, encoding="utf-8")
        pip("install", "-qq", "--require-hashes", "-r", requirement)


def lock_entry(package: str) -> str:
    """Return the lines of the lock that pin `package`, with their hashes."""
    lines = LOCK.read_text(encoding="utf-8").splitlines(keepends=True)
    start = next(n for n, line in enumerate(lines) if line.startswith(f"{package}=="))
    hashes = takewhile(lambda line: line.startswith("    --hash"), lines[start + 1 :])
    return "".join([lines[start], *hashes])


def install_lock() -> None:
    """Bring the environment to exactly what the lock names, every file checked by its hash."""
    try:
        run(BIN / "uv", "pip", "sync", "--quiet", "--require-hashes", "--python", PYTHON, LOCK)
    except subprocess.CalledProcessError:
        print("uv could not do it. Trying with pip, which may know a mirror of the package index.")
        pip("install", "--quiet", "--require-hashes", "-r", LOCK)


def link_project() -> None:
    """Install the project itself in place, so that `tablevoice` and the imports work."""
    run(
        *(BIN / "uv", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation"),
        *("--python", PYTHON, "--editable", ROOT),
    )


def pip(*arguments: str | Path) -> None:
    """Run the environment's own pip."""
    run(PYTHON, "-m", "pip", "--disable-pip-version-check", *arguments)


def run(*command: str | Path) -> None:
    """Run `command` and raise when it fails."""
    subprocess.run(command, check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
