"""Describes what the hub is asked, for OpenAPI: Litestar sees only the bytes of a request.

@post("/v1/push", operation_class=asking(wire.Push, "/v1/push"))
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import msgspec
from litestar.openapi.spec import OpenAPIMediaType, Operation, RequestBody, Schema

_JSON = "application/json"


def asking(form: type[msgspec.Struct], path: str) -> type[Operation]:
    """The operation at `path` whose request body has this form."""
    content = {_JSON: OpenAPIMediaType(schema=_Described(form=form, path=path))}

    @dataclass
    class _Asking(Operation):
        def __post_init__(self) -> None:
            self.request_body = RequestBody(
                content=content,
                required=True,
                description="JSON; with `Content-Encoding: gzip` or `deflate` if compressed.",
            )

    return _Asking


@dataclass
class _Described(Schema):
    """The JSON Schema that msgspec gives, whole, its parts beside it under `$defs`."""

    form: type[msgspec.Struct] = field(default=msgspec.Struct)
    path: str = "/"

    def to_schema(self) -> dict[str, Any]:  # as Litestar types it
        place = f"#/paths/{self.path.replace('/', '~1')}/post/requestBody/content/"
        parts = f"{place}{_JSON.replace('/', '~1')}/schema/$defs/"
        (schema,), named = msgspec.json.schema_components(
            [self.form], ref_template=parts + "{name}"
        )
        return {**schema, "$defs": named}
