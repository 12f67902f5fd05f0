"""Start to a scribe screen that can be typed in, and peak memory, against a bare window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from tests.bench import stores
from tests.bench.figures import Figure

_STARTS = 15


class _Start(NamedTuple):
    ms: float
    mib: float


def measure(folder: Path, filled: Path) -> list[Figure]:
    """Start both in turn; `filled` is the folder of a laptop that holds 100,000 changes."""
    store, _, _ = stores.event(folder / "laptop" / "tablevoice.db")
    store.close()
    environment = _as_installed(folder / "bytecode")

    def start(module: str, *options: str) -> _Start:
        return _start(environment, module, *options)

    start("tests.bench.child_bare")
    start("tests.bench.child_app", str(folder / "laptop"))
    bare, app = [], []
    for _ in range(_STARTS):
        bare.append(start("tests.bench.child_bare"))
        app.append(start("tests.bench.child_app", str(folder / "laptop")))
    heavy = start("tests.bench.child_app", str(filled))
    floor = statistics.median(start.ms for start in bare)
    memory = statistics.median(start.mib for start in bare)
    return [
        Figure(
            "start to a usable scribe screen",
            statistics.median(start.ms for start in app),
            "ms",
            floor,
            "bare window",
            limit=2.5,
            of_floor=True,
        ),
        Figure("start with 100,000 changes", heavy.ms, "ms", floor, "bare window"),
        Figure("peak memory, 100,000 changes", heavy.mib, "MiB", memory, "bare window"),
    ]


def _as_installed(bytecode: Path) -> dict[str, str]:
    """An environment in which Python keeps what it has compiled, as an installation has it.

    Both are started once before they are measured, so that both find it compiled.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(bytecode)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _start(environment: dict[str, str], module: str, *options: str) -> _Start:
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", module, *options],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        line = process.stdout.readline() if process.stdout else ""
        ms = (time.perf_counter() - started) * 1_000
        process.communicate(timeout=30)
    if not line.startswith("usable"):
        raise RuntimeError(f"{module} did not start.")
    return _Start(ms, float(line.split()[1]))
