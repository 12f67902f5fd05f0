"""Measures everything, each with its floor: `python -m tests.bench`."""

from __future__ import annotations

import json
import os
import platform
import tempfile
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from tests.bench import (
    balloting,
    converging,
    counting,
    exchanging,
    growing,
    lasting,
    rebuilding,
    saving,
    searching,
    starting,
    voting,
    weighing,
)
from tests.bench.figures import Figure

OUT = Path("build/bench.json")


def main() -> None:
    """Print each figure as it is found; write all of them to `build/bench.json`."""
    figures: list[Figure] = []
    OUT.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=OUT.parent) as name:
        folder = Path(name)
        filled = folder / "filled" / "tablevoice.db"
        rebuilding.fill(filled)
        for measure in (
            saving.measure,
            exchanging.measure,
            partial(rebuilding.measure, filled=filled),
            partial(starting.measure, filled=filled.parent),
            searching.measure,
            balloting.measure,
            counting.measure,
            lasting.measure,
            voting.measure,
            weighing.measure,
            partial(growing.measure, filled=filled),
            converging.measure,
        ):
            found = measure(folder)
            figures += found
            for figure in found:
                print(figure.line(), flush=True)
    machine = {
        "system": platform.platform(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
    }
    record = {"machine": machine, "figures": [figure.record() for figure in figures]}
    OUT.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    missed = [figure.name for figure in figures if figure.met is False]
    print(f"Not met: {', '.join(missed)}." if missed else "All that was to be reached is reached.")


main()
