"""What the hub's answers have in common: who asks, what stands in the body, how it is told."""

from __future__ import annotations

from typing import TypeVar

from litestar import MediaType, Request, Response
from litestar.datastructures import State as AppState

from kiosk.changes import DeviceId
from sync import wire
from sync.hub.gate import MEMBER
from sync.hub.members import Member

Asked = Request[None, None, AppState]
M = TypeVar("M", bound=wire.Message)


def asking(request: Asked) -> tuple[DeviceId, Member | None]:
    """Who asks, as the gate found; nobody it knows where a device writes itself in."""
    device, member = request.scope["state"].get(MEMBER, ("", None))
    return device, member


def is_packed(request: Asked) -> bool:
    """Whether the body is compressed. Raises `WireError` for a way that is unknown."""
    encoding = request.headers.get("Content-Encoding", "identity").lower()
    if encoding not in ("identity", "gzip", "deflate"):
        raise wire.WireError("malformed", f"Content-Encoding: {encoding}")
    return encoding != "identity"


def read(data: bytes, form: type[M], *, packed: bool) -> M:
    """The message in a body. Raises `WireError`."""
    return wire.decode(wire.inflate(data, wire.MAX_INFLATED) if packed else data, form)


def answer(message: wire.Message) -> Response[bytes]:
    """A message as an answer."""
    return Response(wire.encode(message), media_type=MediaType.JSON)
