"""The process of a kiosk that is closed ends well: its guardian would start another one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_a_kiosk_that_staff_close_ends_with_no_error(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.closed_by_staff", tmp_path],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
