"""A network on loopback that refuses, cuts and stalls connections, until it is healed.

with Relay(hub.port, seed=1) as relay:
    …                            # laptops connect to 127.0.0.1, relay.port
    relay.heal()
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import threading

_CHUNK = 16 * 1024
_MOST_BYTES = 200_000
_STALL_SECONDS = 1.0


class Relay:
    """Passes on what it is given, as far as it feels like. It lives in a thread of its own."""

    def __init__(self, port: int, seed: int) -> None:
        self.faults = {"refused": 0, "cut": 0, "stalled": 0}
        self._target = port
        self._dice = random.Random(seed)
        self._is_healed = False
        self._thread = threading.Thread(target=lambda: asyncio.run(self._live()), daemon=True)
        self._listens = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over = asyncio.Event()
        self.port = 0

    def heal(self) -> None:
        """Do no more harm, to connections that are open neither."""
        self._is_healed = True

    def __enter__(self) -> Relay:
        self._thread.start()
        self._listens.wait()
        return self

    def __exit__(self, *_raised: object) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()

    async def _live(self) -> None:
        self._loop = asyncio.get_running_loop()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._listens.set()
        await self._over.wait()
        server.close()

    async def _serve(self, laptop: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        if self._happens("refused", 0.1):
            back.transport.abort()
            return
        try:
            hub, on = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:  # the hub was killed
            back.transport.abort()
            return
        ways = [
            asyncio.ensure_future(self._pass_on(laptop, on)),
            asyncio.ensure_future(self._pass_on(hub, back)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            on.transport.abort()
            back.transport.abort()
            await asyncio.gather(*ways, return_exceptions=True)

    async def _pass_on(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        left = self._dice.randrange(_MOST_BYTES)
        with contextlib.suppress(OSError):
            while data := await source.read(_CHUNK):
                if left < len(data) and self._happens("cut", 0.5):
                    target.write(data[:left])
                    await target.drain()
                    return
                if self._happens("stalled", 0.005):
                    await asyncio.sleep(_STALL_SECONDS)
                left = max(0, left - len(data))
                target.write(data)
                await target.drain()

    def _happens(self, fault: str, chance: float) -> bool:
        if self._is_healed or self._dice.random() >= chance:
            return False
        self.faults[fault] += 1
        return True
