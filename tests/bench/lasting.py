"""A thousand voters at one kiosk, one after another: what they leave behind in memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.bench.figures import Figure
from tests.bench.leaks import MIB_MOST, OBJECTS_MOST, SETTLED, Sample, growth

_VOTERS: Final = 1_000
_MINUTES: Final = 20


def measure(folder: Path) -> list[Figure]:
    """Slopes from voter 200 to the last; what there was at voter 200 is the floor."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.bench.child_voters", str(folder), str(_VOTERS)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=_MINUTES * 60,
    )
    *lines, last = ran.stdout.splitlines()
    samples = [_sample(line) for line in lines]
    mib, objects, widgets = growth(samples)
    settled = next(sample for sample in samples if sample.voters >= SETTLED)
    floor = f"after {SETTLED} voters"
    return [
        Figure("memory that 1,000 voters add", mib, "MiB", settled.rss, floor, MIB_MOST),
        Figure(
            "objects that 1,000 voters add", objects, "objects", settled.objects, floor,
            OBJECTS_MOST,
        ),
        Figure("widgets left, at most", widgets, "objects", settled.widgets, floor, 0),
        Figure("pages of former voters left", int(last), "objects", _VOTERS, "voters", 0),
    ]  # fmt: skip


def _sample(line: str) -> Sample:
    voters, rss, objects, widgets = line.split()
    return Sample(int(voters), float(rss), int(objects), int(widgets))
