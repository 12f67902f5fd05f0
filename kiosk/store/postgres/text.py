"""Text as PostgreSQL takes it: byte for byte what was written, NUL among it.

PostgreSQL's text holds every character but NUL, and a change may hold that one. So NUL is
kept as the two characters ESC and 0, and ESC, so that nothing is lost, as ESC and 1. All
text of a connection goes through here, both ways; comparisons hold.
"""

from __future__ import annotations

from psycopg import Connection, pq
from psycopg.abc import Buffer
from psycopg.types.string import StrBinaryDumper, StrDumperUnknown, TextBinaryLoader, TextLoader

_ESCAPE = "\x1b"
_NUL = "\0"


def escape(text: str) -> str:
    """The text without a NUL in it."""
    if _NUL not in text and _ESCAPE not in text:
        return text
    return text.replace(_ESCAPE, f"{_ESCAPE}1").replace(_NUL, f"{_ESCAPE}0")


def unescape(text: str) -> str:
    """The text that `escape` was given."""
    if _ESCAPE not in text:
        return text
    return text.replace(f"{_ESCAPE}0", _NUL).replace(f"{_ESCAPE}1", _ESCAPE)


class _Dumper(StrDumperUnknown):
    def dump(self, obj: str) -> Buffer | None:
        return super().dump(escape(obj))


class _BinaryDumper(StrBinaryDumper):
    def dump(self, obj: str) -> Buffer | None:
        return super().dump(escape(obj))


class _Loader(TextLoader):
    def load(self, data: Buffer) -> bytes | str:
        text = super().load(data)
        return unescape(text) if isinstance(text, str) else text


class _BinaryLoader(_Loader):
    format = TextBinaryLoader.format


def keep_text_whole(connection: Connection) -> None:
    """Have a connection escape what it sends, and take the escapes out of what it gets."""
    assert _Dumper.format is pq.Format.TEXT
    for dumper in (_BinaryDumper, _Dumper):  # the last one is asked first
        connection.adapters.register_dumper(str, dumper)
    for loader in (_Loader, _BinaryLoader):
        connection.adapters.register_loader("text", loader)
