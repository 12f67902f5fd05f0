"""A figure, its floor from the same run, and what is to be reached."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Literal

Unit = Literal["ms", "changes/s", "MiB", "s", "bytes", "objects"]


@dataclass(frozen=True)
class Figure:
    """One measured thing. `limit` bounds the value or, with `of_floor`, the ratio."""

    name: str
    value: float
    unit: Unit
    floor: float
    floor_name: str
    limit: float | None = None
    of_floor: bool = False

    @property
    def ratio(self) -> float:
        """The value against its floor, so that greater is always worse."""
        if self.unit == "changes/s":
            return self.floor / self.value
        return self.value / self.floor

    @property
    def met(self) -> bool | None:
        """Whether what is to be reached is reached; nothing where nothing is asked."""
        if self.limit is None:
            return None
        if self.of_floor:
            return self.ratio <= self.limit
        return self.value >= self.limit if self.unit == "changes/s" else self.value <= self.limit

    @property
    def goal(self) -> str:
        """What is to be reached, as people write it."""
        if self.limit is None:
            return ""
        if self.of_floor:
            return f"<= {self.limit:g} x floor"
        return f"{'>=' if self.unit == 'changes/s' else '<='} {self.limit:,g} {self.unit}"

    def line(self) -> str:
        """One line of the printed table."""
        verdict = {True: "met", False: "NOT MET", None: ""}[self.met]
        return (
            f"{self.name:<44} {self.value:>10,.2f} {self.unit:<9} "
            f"floor {self.floor:>10,.2f} ({self.floor_name})  "
            f"ratio {self.ratio:>6.2f}  {self.goal:<22} {verdict}"
        )

    def record(self) -> dict[str, object]:
        """The figure as `build/bench.json` has it."""
        return {**asdict(self), "ratio": round(self.ratio, 3), "met": self.met}


def percentile(values: Sequence[float], percent: int) -> float:
    """The value below which so many per cent of the values lie."""
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]
