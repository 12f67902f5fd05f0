"""Describes what the hub is asked and answers, for OpenAPI: Litestar sees bytes alone.

@get("/v1/vector", operation_class=answering("get", "/v1/vector", wire.Reach))
@post("/v1/pull", operation_class=answering("post", "/v1/pull", wire.Pulled, asked=wire.Pull))
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec
from litestar.openapi.spec import (
    OpenAPIMediaType,
    OpenAPIResponse,
    Operation,
    RequestBody,
    Schema,
)

from sync import wire

_JSON = "application/json"
_REFUSALS = {
    400: "Not understood",
    401: "Not let in",
    403: "Shut out, or for another role",
    408: "The request does not end",
    413: "Too much at once",
    415: "Not JSON",
    500: "The hub failed",
    503: "Busy; `Retry-After` in seconds",
    507: "The hub's disk is full",
}
OWN_TROUBLES = (500, 503, 507)
"""The refusals that have nothing to do with who asks, or what."""


def answering(
    method: Literal["get", "post"],
    path: str,
    form: type[wire.Message],
    *,
    asked: type[wire.Message] | None = None,
    refusals: Iterable[int] = tuple(_REFUSALS),
) -> type[Operation]:
    """The operation whose answer has this form, and whose request body the form `asked`."""
    place = f"#/paths/{path.replace('/', '~1')}/{method}"
    answers = {200: OpenAPIResponse("Done", content=_content(form, f"{place}/responses/200"))}
    for status in refusals:
        content = _content(wire.Refusal, f"{place}/responses/{status}")
        answers[status] = OpenAPIResponse(_REFUSALS[status], content=content)
    body = _body(asked, f"{place}/requestBody") if asked else None

    @dataclass
    class _Answering(Operation):
        def __post_init__(self) -> None:
            self.request_body = body
            self.responses = {str(status): answer for status, answer in answers.items()}

    return _Answering


def _body(form: type[wire.Message], place: str) -> RequestBody:
    return RequestBody(
        content=_content(form, place),
        required=True,
        description="JSON; with `Content-Encoding: gzip` or `deflate` if compressed.",
    )


def _content(form: type[wire.Message], place: str) -> dict[str, OpenAPIMediaType]:
    schema = _Described(form=form, place=f"{place}/content/{_JSON.replace('/', '~1')}/schema")
    return {_JSON: OpenAPIMediaType(schema=schema)}


@dataclass
class _Described(Schema):
    """The JSON Schema that msgspec gives, whole, its parts beside it under `$defs`."""

    form: type[msgspec.Struct] = field(default=msgspec.Struct)
    place: str = "#"

    def to_schema(self) -> dict[str, Any]:  # as Litestar types it
        (schema,), named = msgspec.json.schema_components(
            [self.form], ref_template=f"{self.place}/$defs/{{name}}"
        )
        return {**schema, "$defs": named}
