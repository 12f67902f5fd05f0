"""The hub's box of equality answers: kiosks and organisers add to it, organisers read it.

| question         | answer                                                    |
|------------------|-----------------------------------------------------------|
| GET /v1/answers  | the next page of all sets, by their random ids            |
| POST /v1/answers | the tag of all sets, once those that were handed in are kept |

Who handed which sets in is noted nowhere, nor when.
"""

from __future__ import annotations

from typing import Annotated

from litestar import Response, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import Parameter

from kiosk.changes import DeviceId
from kiosk.membership import Place
from kiosk.store import answers, chains
from kiosk.store.log_store import LogStore
from kiosk.store.memberships import membership
from kiosk.vouchers import Role
from sync import wire
from sync.hub import asked
from sync.hub.description import answering
from sync.hub.refusals import NoRight
from sync.hub.store_thread import StoreThreads

ANSWERS = "/v1/answers"
_ADDING: tuple[Role, ...] = ("voting", "organiser")
_READING: tuple[Role, ...] = ("organiser",)

After = Annotated[str, Parameter(pattern="^([0-9a-f]{32})?$", description="The last id known.")]
Tag = Annotated[str, Parameter(pattern="^[0-9a-f]{0,32}$", description="The tag of all sets.")]


def handlers(writer: StoreThreads, reader: StoreThreads) -> list[HTTPRouteHandler]:
    """The two questions."""

    @get(ANSWERS, operation_class=answering("get", ANSWERS, wire.AnswersPage))
    async def page(request: asked.Asked, after: After = "", known: Tag = "") -> Response[bytes]:
        """Give the next page of answer sets; none where `known` is the tag of all."""
        device, _ = asked.asking(request)
        return asked.answer(await reader.run(lambda store: _page(store, device, after, known)))

    @post(
        ANSWERS,
        operation_class=answering("post", ANSWERS, wire.AnswersKept, asked=wire.Answers),
        status_code=200,
    )
    async def keep(request: asked.Asked) -> Response[bytes]:
        """Keep answer sets, and give the tag of all."""
        data = await request.body()
        packed = asked.is_packed(request)
        device, _ = asked.asking(request)
        return asked.answer(
            await writer.run(lambda store: _keep(store, device, data, packed=packed))
        )

    return [page, keep]


def _page(store: LogStore, device: DeviceId, after: str, known: str) -> wire.AnswersPage:
    _see_that_it_may(store, device, _READING)
    found = answers.page(store, after, wire.ANSWER_SETS, known)
    return wire.AnswersPage(wire.VERSION, found.sets, more=found.more, tag=found.tag)


def _keep(store: LogStore, device: DeviceId, data: bytes, *, packed: bool) -> wire.AnswersKept:
    _see_that_it_may(store, device, _ADDING)
    sets = asked.read(data, wire.Answers, packed=packed).sets
    return wire.AnswersKept(wire.VERSION, answers.take_in(store, sets))


def _see_that_it_may(store: LogStore, device: DeviceId, roles: tuple[Role, ...]) -> None:
    """Raise `NoRight` for a device that is for something else."""
    tip = chains.tip(store, device)
    if tip is None or membership(store).role(Place(device, tip.last_seq)) not in roles:
        raise NoRight
