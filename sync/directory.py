"""A directory on a medium that may be hostile, or gone a moment later.

    with contextlib.closing(Directory(path)) as directory:
        with directory.reading(name) as read:
            read(4096)

Everything goes through the directory that was opened, not through its name, so nobody can
put another in its place; and nothing but plain files is opened: no link, pipe or device.
Every method raises `OSError`; `NotPlain` is one.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

_HOLDS = os.open in os.supports_dir_fd  # Windows knows directories by their names alone
_DIRECTORY = getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
_PLAIN = (
    getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe with nobody at its end would be waited for
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOINHERIT", 0)
)
_UNKNOWN_THERE = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)
_REPARSE_POINT = 0x400  # FILE_ATTRIBUTE_REPARSE_POINT: links and junctions of Windows


class NotPlain(OSError):
    """Something else than a plain file or directory bears the name."""


class Directory:
    """One directory, held open until `close`. Raises `NotPlain` if a link bears its name."""

    def __init__(self, path: Path) -> None:
        if not _is_plain(path.lstat(), stat.S_ISDIR):
            raise NotPlain(f"{path} is not a plain directory.")
        self._path = path
        self._fd = os.open(path, os.O_RDONLY | _DIRECTORY) if _HOLDS else None

    def close(self) -> None:
        """Let go of the directory, so that the medium can be taken out."""
        if self._fd is not None:
            os.close(self._fd)

    def names(self) -> Iterator[str]:
        """What is there, in no order."""
        with os.scandir(self._path if self._fd is None else self._fd) as entries:
            for entry in entries:
                yield entry.name

    def holds(self, name: str) -> bool:
        """Whether anything has this name."""
        try:
            self.look(name)
        except FileNotFoundError:
            return False
        return True

    def look(self, name: str) -> os.stat_result:
        """What is known of a name, without following it."""
        return os.stat(self._at(name), dir_fd=self._fd, follow_symlinks=False)

    @contextlib.contextmanager
    def reading(self, name: str) -> Iterator[Callable[[int], bytes]]:
        """Read a plain file from its start."""
        fd = self._open_plain(name)
        try:
            yield lambda length: self.read(fd, length)
        finally:
            os.close(fd)

    @contextlib.contextmanager
    def writing(self, name: str) -> Iterator[Callable[[bytes], None]]:
        """Write a new file; it is on the medium when the block ends."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _PLAIN
        fd = self.open(name, flags)
        try:
            yield lambda data: self._write_all(fd, data)
            self.sync(fd)
        finally:
            os.close(fd)

    def rename(self, name: str, new: str) -> None:
        """Give a file another name, for good."""
        os.rename(self._at(name), self._at(new), src_dir_fd=self._fd, dst_dir_fd=self._fd)
        if self._fd is not None:
            self.sync_names(self._fd)

    def remove(self, name: str) -> None:
        """Delete a file."""
        os.unlink(self._at(name), dir_fd=self._fd)

    def open(self, name: str, flags: int) -> int:
        """A descriptor; only this directory's owner may read what it makes."""
        return os.open(self._at(name), flags, 0o600, dir_fd=self._fd)

    def read(self, fd: int, length: int) -> bytes:
        """Up to so many bytes."""
        return os.read(fd, length)

    def write(self, fd: int, data: memoryview) -> int:
        """Gives how many bytes were taken."""
        return os.write(fd, data)

    def sync(self, fd: int) -> None:
        """Wait until a file is on the medium, and forget what the system remembers of it."""
        if sys.platform == "darwin":
            import fcntl  # noqa: PLC0415 (there is none on Windows)

            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)  # macOS's fsync stops at the drive's own memory
        else:
            os.fsync(fd)
        if hasattr(os, "posix_fadvise"):  # so that reading it back asks the medium
            os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)

    def sync_names(self, fd: int) -> None:
        """Wait until the names are on the medium, where its file system knows how."""
        try:
            os.fsync(fd)
        except OSError as error:
            if error.errno not in _UNKNOWN_THERE:
                raise

    def _at(self, name: str) -> str:
        return name if self._fd is not None else str(self._path / name)

    def _open_plain(self, name: str) -> int:
        if not _is_plain(self.look(name), stat.S_ISREG):  # opening some devices does something
            raise NotPlain(f"{name} is not a plain file.")
        fd = self.open(name, os.O_RDONLY | _PLAIN)
        if not _is_plain(os.fstat(fd), stat.S_ISREG):
            os.close(fd)
            raise NotPlain(f"{name} is not a plain file any more.")
        return fd

    def _write_all(self, fd: int, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            rest = rest[self.write(fd, rest) :]


def _is_plain(found: os.stat_result, is_kind: Callable[[int], bool]) -> bool:
    attributes: int = getattr(found, "st_file_attributes", 0)
    return is_kind(found.st_mode) and not attributes & _REPARSE_POINT
