"""Processes of a test that start in a moment: what they need is loaded before.

    process = CONTEXT.Process(target=work, args=(…,), daemon=True)

On Linux each is forked from one process that has loaded the modules below and done nothing
with them; elsewhere each loads them anew.
"""

from __future__ import annotations

import multiprocessing
import sys

if sys.platform == "linux":
    CONTEXT = multiprocessing.get_context("forkserver")
else:
    CONTEXT = multiprocessing.get_context("spawn")
CONTEXT.set_forkserver_preload(
    [
        "tests.bad_days.writer",
        "tests.bad_days.caster",
        "tests.bad_days.practiser",
        "sync.hub.__main__",
    ]
)
