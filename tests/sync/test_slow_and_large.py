"""Clients that drip, and ones that send far too much, cost a hub little and others nothing."""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from litestar.types import HTTPRequestEvent

from sync import wire
from sync.hub import asgi
from sync.tls import unproven
from tests.hub_process import HubProcess
from tests.sync import bad_server as bad
from tests.sync.raw import GZIP, signed

MANY = 60


@contextlib.contextmanager
def dripping(hub: HubProcess) -> Iterator[Sequence[socket.socket]]:
    """Connections on which the head of a request has begun and does not end."""
    with contextlib.ExitStack() as stack:
        connections = []
        for _ in range(MANY):
            plain = stack.enter_context(socket.create_connection(("127.0.0.1", hub.port), 5))
            connection = stack.enter_context(unproven().wrap_socket(plain))
            connection.sendall(b"POST /v1/push HTTP/1.1\r\nHost: x\r\nX: ")
            connections.append(connection)
        yield connections


def test_requests_that_drip_hold_up_nobody(hub: HubProcess) -> None:
    with contextlib.closing(hub.peer()) as member, dripping(hub) as connections:
        member.vector()
        for _ in range(5):
            for connection in connections:
                connection.sendall(b"x")
            asked = time.monotonic()
            member.vector()
            assert time.monotonic() - asked < 1


def test_a_body_that_drips_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async def drip() -> HTTPRequestEvent:
        await asyncio.sleep(0.02)
        return {"type": "http.request", "body": b"x", "more_body": True}

    monkeypatch.setattr(asgi, "_BODY_SECONDS", 0.2)
    with pytest.raises(asgi.BodyFault) as given_up:
        asyncio.run(asgi.whole_body(drip, wire.MAX_BYTES))
    assert given_up.value.status == 408


def test_a_body_without_an_end_is_cut_at_the_cap() -> None:
    taken = 0

    async def flood() -> HTTPRequestEvent:
        nonlocal taken
        taken += 65536
        return {"type": "http.request", "body": bytes(65536), "more_body": True}

    with pytest.raises(asgi.BodyFault) as cut:
        asyncio.run(asgi.whole_body(flood, wire.MAX_BYTES))
    assert cut.value.status == 413
    assert taken <= wire.MAX_BYTES + 65536


SENSELESS = b'{"tablevoice":1,"changes":7,"x":"' + bytes([120]) * 8_000_000 + b'"}'


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux for the memory")
@pytest.mark.parametrize(
    ("make", "status"),
    [
        (lambda: bad.bomb(1 << 30)[: wire.MAX_BYTES - 1], 413),
        (lambda: zlib.compress(SENSELESS), 400),
        (lambda: zlib.compress(SENSELESS[:-1]), 400),
    ],
    ids=["a bomb of a gigabyte", "senseless", "cut"],
)
def test_what_is_large_and_refused_leaves_a_hub_s_memory_flat(
    hub: HubProcess, make: Callable[[], bytes], status: int
) -> None:
    large = make()
    with contextlib.closing(hub.peer()) as member:
        member.vector()
        for _ in range(2):
            assert signed(member, "POST", "/v1/push", large, GZIP).status == status
        before = _highest(hub)
        for path in ("/v1/push", "/v1/pull") * 8:
            assert signed(member, "POST", path, large, GZIP).status == status
        assert _highest(hub) < before + 3 * wire.MAX_INFLATED


def _highest(hub: HubProcess) -> int:
    """The most memory that the hub ever had, in bytes (proc_pid_status(5), VmHWM)."""
    status = Path(f"/proc/{hub.process.pid}/status").read_text(encoding="ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert found is not None
    return int(found[1]) * 1024
