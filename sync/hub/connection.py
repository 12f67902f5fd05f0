"""One laptop's connection to the hub: uvicorn's, with an end to each wait.

uvicorn.Config(app, http=Connection)
"""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

_HEAD_SECONDS = 10
"""From the handshake to the end of a first request's head; a stranger's silence costs no more."""
_GOODBYE_SECONDS = 0.2


class Connection(H11Protocol):
    """HTTP/1.1, given up if nothing is asked, and cut when the hub ends.

    TLS would have it wait for the other side's goodbye, which a sleeping laptop never says.
    """

    _ending = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Begin to wait for a request."""
        super().connection_made(transport)
        self.loop.call_later(_HEAD_SECONDS, self._give_up)

    def shutdown(self) -> None:
        """End now, or with the answer that is under way."""
        self._ending = True
        super().shutdown()
        if self.transport.is_closing():
            self.transport.abort()

    def on_response_complete(self) -> None:
        """Go on to the next request, or end."""
        super().on_response_complete()
        if self._ending:
            self.loop.call_later(_GOODBYE_SECONDS, self.transport.abort)

    def _give_up(self) -> None:
        if not self.headers:  # uvicorn keeps the last request's here
            self.transport.abort()
