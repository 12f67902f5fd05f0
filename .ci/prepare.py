"""Make .venv and fill it from requirements-dev.lock: ``python3.11 .ci/prepare.py``.

Needs Python 3.11 or newer and nothing else, on Linux, macOS and Windows. Run it again at any time:
packages that are already right are left alone.
"""

from __future__ import annotations

import os
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


def main() -> int:
    """Create the environment, install what the lock names, and link the project into it."""
    if sys.version_info < (3, 11):
        print("Tablevoice needs Python 3.11 or newer. This is " + sys.version.split()[0] + ".")
        return 1
    try:
        make_environment()
        install_uv()
        install_lock()
        link_project()
    except subprocess.CalledProcessError as failure:
        print(f"Setup stopped: this command failed: {' '.join(map(str, failure.cmd))}")
        return 1
    return 0


def make_environment() -> None:
    """Create .venv, or make it anew when its interpreter no longer starts."""
    if not starts(PYTHON):
        venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")


def starts(python: Path) -> bool:
    """Tell whether `python` runs and is new enough."""
    question = "import sys; sys.exit(sys.version_info < (3, 11))"
    try:
        return subprocess.run([python, "-c", question], check=False).returncode == 0
    except OSError:
        return False


def install_uv() -> None:
    """Install uv at the version and hashes that the lock names; it is fast at the rest."""
    wanted = lock_entry("uv")
    with tempfile.TemporaryDirectory() as folder:
        requirement = Path(folder) / "uv.txt"
        requirement.write_text(wanted, encoding="utf-8")
        pip("install", "--quiet", "--require-hashes", "-r", requirement)


def lock_entry(package: str) -> str:
    """Return the lines of the lock that pin `package`, with their hashes."""
    lines = LOCK.read_text(encoding="utf-8").splitlines(keepends=True)
    start = next(n for n, line in enumerate(lines) if line.startswith(f"{package}=="))
    hashes = takewhile(lambda line: line.startswith("    --hash"), lines[start + 1 :])
    return "".join([lines[start], *hashes])


def install_lock() -> None:
    """Bring the environment to exactly what the lock names, every file checked by its hash."""
    run(BIN / "uv", "pip", "sync", "--quiet", "--require-hashes", "--python", PYTHON, LOCK)


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
