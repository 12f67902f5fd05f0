"""A stick that fails at whatever moment a test chooses."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sync.directory import Directory


class Moment(NamedTuple):
    """The first call that fails, by its number from 0 or by its name; all fail after it."""

    call: int | str
    error: int = errno.ENODEV


class Trouble:
    """Opens directories of which each system call is counted, and fails from a moment on."""

    def __init__(self, moment: Moment | None = None) -> None:
        self.calls: list[str] = []
        self._moment = moment
        self._failing = False

    def open(self, path: Path) -> Directory:
        return FailingDirectory(path, self)

    def strike(self, call: str) -> None:
        """Write the call down, and fail if it is time to."""
        if self._moment is not None:
            self._failing |= self._moment.call in (len(self.calls), call)
            if self._failing:
                raise OSError(self._moment.error, os.strerror(self._moment.error))
        self.calls.append(call)


class FailingDirectory(Directory):
    """A real directory behind a bad contact. A write that fails may have taken some bytes."""

    def __init__(self, path: Path, trouble: Trouble) -> None:
        super().__init__(path)
        self._trouble = trouble

    def names(self) -> Iterator[str]:
        self._trouble.strike("names")
        return super().names()

    def look(self, name: str) -> os.stat_result:
        self._trouble.strike("look")
        return super().look(name)

    def open(self, name: str, flags: int) -> int:
        self._trouble.strike("open")
        return super().open(name, flags)

    def read(self, fd: int, length: int) -> bytes:
        self._trouble.strike("read")
        return super().read(fd, length)

    def write(self, fd: int, data: memoryview) -> int:
        half = super().write(fd, data[: len(data) // 2 + 1])
        self._trouble.strike("write")
        return half

    def sync(self, fd: int) -> None:
        self._trouble.strike("sync")
        super().sync(fd)

    def sync_names(self, fd: int) -> None:
        self._trouble.strike("sync_names")
        super().sync_names(fd)

    def rename(self, name: str, new: str) -> None:
        self._trouble.strike("rename")
        super().rename(name, new)

    def remove(self, name: str) -> None:
        self._trouble.strike("remove")
        super().remove(name)
