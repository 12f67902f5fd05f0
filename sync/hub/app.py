"""What the hub answers: questions over HTTP, each on a store's own thread.

| question         | answer                                                    |
|------------------|-----------------------------------------------------------|
| GET /v1/vector   | how far the hub's log reaches                             |
| GET /v1/own      | the same, for the changes of the device that asks         |
| POST /v1/push    | a verdict for each change of the page                     |
| POST /v1/pull    | the next page of what lies beyond a vector                |
| POST /v1/join    | the same, for the introduction of a device that is new here |
| GET /v1/news     | where the log reaches, once that is elsewhere than known  |
| GET /v1/digest   | the digest of the log, equal where all is exchanged       |
| … /v1/answers    | the equality answers: see `answers.py`                    |
| GET /health      | that it is up                                             |
| GET /ready       | that its store answers                                    |

Who may ask is not decided here: `gate.py` stands before it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from litestar import Litestar, MediaType, Response, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.params import Parameter

from kiosk import __version__
from kiosk.changes import Change, DeviceId
from kiosk.exchange import Vector
from kiosk.store import chains, change_log
from kiosk.store.log_store import LogStore
from sync import wire
from sync.hub import answers, metrics
from sync.hub.asked import Asked, answer, asking, is_packed, read
from sync.hub.description import OWN_TROUBLES, answering
from sync.hub.gate import JOIN, OWN, PUSH
from sync.hub.members import HANDED_IN_AT_MOST, Member
from sync.hub.news import News
from sync.hub.pages import Pages
from sync.hub.refusals import HANDLERS, ShutOut, TooMuch, refuse_other_forms
from sync.hub.seen import Seen
from sync.hub.store_thread import StoreThreads
from sync.local import StorePeer
from sync.peer import PAGE_CHANGES

Tag = Annotated[str, Parameter(pattern="^[0-9a-f]{0,32}$", description="The tag of a vector.")]
Seconds = Annotated[float, Parameter(ge=0, le=wire.NEWS_SECONDS)]


def application(
    writer: StoreThreads,
    reader: StoreThreads,
    news: News | None = None,
    seen: Seen | None = None,
) -> Litestar:
    """The hub's application, over two connections to its store.

    `seen` is told what those who ask hold, where the store is a laptop's own.
    """
    news = news or News(reader)
    return Litestar(
        [
            _health(),
            _ready(reader),
            *_reading(reader, seen),
            *_writing(writer, news),
            *answers.handlers(writer, reader),
            _waiting(news),
        ],
        before_request=refuse_other_forms,
        exception_handlers=HANDLERS,
        request_max_body_size=wire.MAX_BYTES,
        logging_config=None,
        openapi_config=OpenAPIConfig(
            title="Tablevoice hub",
            version=__version__,
            description="Exchanges changes with laptops. See docs/exchange.md.",
            render_plugins=[JsonRenderPlugin(path=["/", "/openapi.json"])],
            use_handler_docstrings=True,
        ),
    )


def _health() -> HTTPRouteHandler:
    @get(
        "/health",
        operation_class=answering("get", "/health", wire.Health, refusals=OWN_TROUBLES),
        sync_to_thread=False,
    )
    def health() -> Response[bytes]:
        """Say that the hub is up."""
        return answer(wire.Health(wire.VERSION))

    return health


def _ready(reader: StoreThreads) -> HTTPRouteHandler:
    @get(
        "/ready",
        operation_class=answering("get", "/ready", wire.Health, refusals=OWN_TROUBLES),
    )
    async def ready() -> Response[bytes]:
        """Say that the hub's store answers."""
        await reader.run(lambda store: store.row("SELECT 1"))
        return answer(wire.Health(wire.VERSION))

    return ready


def _reading(reader: StoreThreads, seen: Seen | None) -> list[HTTPRouteHandler]:
    pages = Pages()

    @get("/v1/vector", operation_class=answering("get", "/v1/vector", wire.Reach))
    async def vector() -> Response[bytes]:
        """Say how far the hub's log reaches."""
        reach = await reader.run(lambda store: StorePeer(store).vector())
        return answer(wire.Reach(wire.VERSION, reach))

    @get(OWN, operation_class=answering("get", OWN, wire.Reach))
    async def own(request: Asked) -> Response[bytes]:
        """Say how far the hub's log reaches in the changes of the device that asks."""
        device, _ = asking(request)
        reach = await reader.run(lambda store: _reach_of(store, device))
        return answer(wire.Reach(wire.VERSION, reach))

    @get("/v1/digest", operation_class=answering("get", "/v1/digest", wire.State))
    async def digest() -> Response[bytes]:
        """Give the digest of the log that the hub holds."""
        return answer(await reader.run(_state))

    @post(
        "/v1/pull",
        operation_class=answering("post", "/v1/pull", wire.Pulled, asked=wire.Pull),
        status_code=200,
    )
    async def pull(request: Asked) -> Response[bytes]:
        """Give the next page of what lies beyond a vector."""
        data = await request.body()
        packed = is_packed(request)
        asked, page = await reader.run(lambda store: _pull(store, pages, data, packed=packed))
        if seen is not None:
            seen.tell(asked)
        return Response(page, media_type=MediaType.JSON, headers={"Content-Encoding": "gzip"})

    return [vector, own, digest, pull]


def _writing(writer: StoreThreads, news: News) -> list[HTTPRouteHandler]:
    async def keep(request: Asked) -> Response[bytes]:
        data = await request.body()
        packed = is_packed(request)
        who = asking(request)
        verdicts = await writer.run(lambda store: _push(store, data, who, packed=packed))
        news.tell()
        return answer(verdicts)

    @post(
        PUSH,
        operation_class=answering("post", PUSH, wire.Verdicts, asked=wire.Push),
        status_code=200,
    )
    async def push(request: Asked) -> Response[bytes]:
        """Keep a page of changes, and give a verdict for each."""
        return await keep(request)

    @post(
        JOIN,
        operation_class=answering("post", JOIN, wire.Verdicts, asked=wire.Push),
        status_code=200,
    )
    async def join(request: Asked) -> Response[bytes]:
        """Keep the introduction of a device that the hub does not know; signed by its key."""
        return await keep(request)

    return [push, join]


def _waiting(news: News) -> HTTPRouteHandler:
    @get("/v1/news", operation_class=answering("get", "/v1/news", wire.News))
    async def wait(known: Tag = "", seconds: Seconds = wire.NEWS_SECONDS) -> Response[bytes]:
        """Wait until the log reaches elsewhere than `known` says, or so many seconds."""
        return answer(wire.News(wire.VERSION, await news.after(known, seconds)))

    return wait


def _reach_of(store: LogStore, device: DeviceId) -> Vector:
    return {
        chain: reach
        for chain, reach in change_log.vector(store).items()
        if chains.device_of(chain) == device
    }


def _push(
    store: LogStore, data: bytes, asking: tuple[DeviceId, Member | None], *, packed: bool
) -> wire.Verdicts:
    changes = read(data, wire.Push, packed=packed).changes
    if len(changes) > PAGE_CHANGES:
        raise TooMuch(f"A page holds at most {PAGE_CHANGES} changes.")
    _see_that_it_may(changes, *asking)
    verdicts = StorePeer(store).push(changes)
    metrics.count_verdicts(verdicts)
    return wire.Verdicts(wire.VERSION, verdicts)


def _see_that_it_may(changes: Iterable[Change], device: DeviceId, member: Member | None) -> None:
    """Raise `ShutOut` for more than a device that was shut out may still hand in."""
    if member is None or member.kept is None:
        return
    upto = member.kept + HANDED_IN_AT_MOST
    if any(change.device != device or change.seq > upto for change in changes):
        raise ShutOut


def _pull(store: LogStore, pages: Pages, data: bytes, *, packed: bool) -> tuple[Vector, bytes]:
    question = read(data, wire.Pull, packed=packed)
    return question.vector, pages.next(store, question.vector, question.limit)


def _state(store: LogStore) -> wire.State:
    return wire.State(wire.VERSION, change_log.digest(store), change_log.count(store))
