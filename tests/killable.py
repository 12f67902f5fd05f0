"""A process that starts in a moment and is killed at any: SIGKILL, and TerminateProcess on Windows.

process = Killable(work, "save", str(path))     # runs work(tell, "save", …) in the process
process.listen()                                # the words it tells next
process.kill()                                  # all that it had told until then
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection

from tests.forking import CONTEXT

Tell = Callable[..., None]
"""Tells one line of words, in one write, past every buffer of ours."""


class Killable:
    """A running process, and the lines that it tells."""

    def __init__(
        self,
        work: Callable[..., None],
        *arguments: str,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._lines, end = CONTEXT.Pipe(duplex=False)
        self._process = CONTEXT.Process(
            target=_begin, args=(work, end, dict(environment or {}), arguments), daemon=True
        )
        self._process.start()
        end.close()

    def listen(self) -> list[str]:
        """Wait for the next line; gives its words. Raises `EOFError` once the process is gone."""
        return self._lines.recv_bytes().decode().split("\t")

    def kill(self) -> list[list[str]]:
        """End it on the spot; gives each whole line that was told and not listened to."""
        assert self._process.is_alive(), "it ended before it was killed"
        self._process.kill()
        told = []
        with contextlib.suppress(EOFError, OSError):  # OSError: the last line was cut off
            while True:
                told.append(self.listen())
        self._process.join()
        self._process.close()
        self._lines.close()
        return told


def _begin(
    work: Callable[..., None],
    end: Connection,
    environment: dict[str, str],
    arguments: tuple[str, ...],
) -> None:
    os.environ.update(environment)
    work(lambda *words: end.send_bytes("\t".join(words).encode()), *arguments)
