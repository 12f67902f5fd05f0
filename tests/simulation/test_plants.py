"""The simulator finds bugs: each of five that are planted in the real code is caught."""

from __future__ import annotations

SIGNS = {
    "skip a parent": "did not replace what it saw|other heads",
    "lose a page's last change": "lost change|holds other changes",
    "answer before commit": "lost change",
    "trust the clock": "runs wild",
    "accept a fork": "lost change|holds other changes",
}
