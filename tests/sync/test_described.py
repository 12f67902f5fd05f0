"""The hub keeps to its own description (OpenAPI), whatever Schemathesis makes of that."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import jsonschema_rs
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import FlakyStrategyDefinition
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    status_code_conformance,
)

from kiosk.store import integrity
from kiosk.store.database import open_store
from sync.http import HttpPeer
from tests.hub_process import HubProcess, start_hub
from tests.sync.facts import Author
from tests.sync.raw import JSON, signed, unsigned

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
]
OPEN = ["GET /health", "GET /ready"]
GATED = [
    "GET /v1/own", "GET /v1/vector", "GET /v1/digest", "GET /v1/news",
    "POST /v1/pull", "POST /v1/push", "POST /v1/join", "GET /v1/answers", "POST /v1/answers",
]  # fmt: skip
FORBIDDEN = ["GET /v1/news", "POST /v1/pull", "GET /v1/answers"]
_TRIES = 5
FEW = settings(
    max_examples=25,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # shrinking asks the hub for minutes
    suppress_health_check=list(HealthCheck),
)


class Described(NamedTuple):
    """A hub with a log, a member that asks it, and what it says that it can be asked."""

    hub: HubProcess
    member: HttpPeer
    schema: BaseSchema
    text: dict[str, Any]
    """The description itself, as JSON."""
    made: dict[tuple[str, GenerationMode], st.SearchStrategy[Case[Any]]]
    """The ways to make requests that the description allows, or just forbids."""

    def check(self, operation: str, response: requests.Response) -> None:
        """See that an answer has the form that is described for it.

        Schemathesis' own check rewrites tuples in responses to a draft that it does not use.
        """
        method, path = operation.lower().split(" ")
        answers = self.text["paths"][path][method]["responses"]
        assert str(response.status_code) in answers
        place = (
            f"#/paths/{path.replace('/', '~1')}/{method}/responses/{response.status_code}"
            "/content/application~1json/schema"
        )
        form = jsonschema_rs.Draft202012Validator({**self.text, "$ref": place})
        form.validate(response.json())


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Described]:
    """A hub whose log is, after all that was asked of it, what it was before, and whole."""
    path = tmp_path_factory.mktemp("described") / "hub.db"
    author = Author()
    with start_hub(path) as hub, contextlib.closing(hub.peer()) as member:
        member.push([author.introduction, *author.notes(20)])
        raw = json.loads(signed(member, "GET", "/schema").body)
        before = member.vector()
        schema = schemathesis.openapi.from_dict(raw)
        yield Described(hub, member, schema, raw, dict(_ways(schema)))
        assert member.vector() == before
        assert "bug" not in hub.log.read_text(encoding="utf-8")
    with contextlib.closing(open_store(path, projects=False)) as store:
        assert integrity.verify(store).problems == []


def _ways(
    schema: BaseSchema,
) -> Iterator[tuple[tuple[str, GenerationMode], st.SearchStrategy[Case[Any]]]]:
    wanted = [(operation, GenerationMode.POSITIVE) for operation in OPEN + GATED]
    wanted += [(operation, GenerationMode.NEGATIVE) for operation in FORBIDDEN]
    for operation, mode in wanted:
        method, path = operation.split(" ")
        yield (operation, mode), schema[path][method].as_strategy(generation_mode=mode)


def _each(way: st.SearchStrategy[Case[Any]], check: Callable[[Case[Any]], None]) -> None:
    """Check each request that is made in a way.

    Schemathesis makes and keeps things while it draws, and Hypothesis takes the way for one that
    wavers. What it kept by then it does not make again: so the same requests are drawn anew.
    """

    @FEW
    @given(way)
    def each(case: Case[Any]) -> None:
        check(case)

    for _ in range(_TRIES - 1):
        with contextlib.suppress(FlakyStrategyDefinition):
            each()
            return
    each()


def _prepared(case: Case[Any]) -> requests.PreparedRequest:
    told = case.as_transport_kwargs(base_url="http://hub")
    names = ("method", "url", "headers", "params", "data", "json", "cookies")
    return requests.Request(**{name: told.get(name) for name in names}).prepare()


def _asked(member: HttpPeer, case: Case[Any]) -> requests.Response:
    asked = _prepared(case)
    body = asked.body.encode() if isinstance(asked.body, str) else asked.body or b""
    fields = {"Content-Type": asked.headers.get("Content-Type", "")} if body else {}
    assert isinstance(body, bytes)
    response = member._session.request(
        asked.method or "", asked.path_url, body, headers=fields or JSON, timeout=(5, 40)
    )
    with response:
        assert response.content
    return response


def test_these_are_all_the_questions_that_the_hub_describes(described: Described) -> None:
    paths = described.text["paths"]
    found = [f"{method.upper()} {path}" for path, asked in paths.items() for method in asked]
    assert sorted(found) == sorted(OPEN + GATED)


@pytest.mark.parametrize("operation", OPEN + GATED)
def test_a_member_s_question_is_answered_as_described(described: Described, operation: str) -> None:
    def check(case: Case[Any]) -> None:
        response = _asked(described.member, case)
        case.validate_response(response, checks=CHECKS)
        described.check(operation, response)
        assert response.status_code != 401 or operation == "POST /v1/join"

    _each(described.made[operation, GenerationMode.POSITIVE], check)


@pytest.mark.parametrize("operation", FORBIDDEN)
def test_what_the_description_forbids_is_refused_as_described(
    described: Described, operation: str
) -> None:
    def check(case: Case[Any]) -> None:
        response = _asked(described.member, case)
        case.validate_response(response, checks=[*CHECKS, negative_data_rejection])
        described.check(operation, response)

    _each(described.made[operation, GenerationMode.NEGATIVE], check)


@pytest.mark.parametrize("operation", GATED)
def test_without_a_signature_every_question_gets_the_same_refusal(
    described: Described, operation: str
) -> None:
    def check(case: Case[Any]) -> None:
        asked = _prepared(case)
        body = asked.body.encode() if isinstance(asked.body, str) else asked.body or b""
        assert isinstance(body, bytes)
        answer = unsigned(described.hub, asked.method or "", asked.path_url, body)
        assert (answer.status, answer.says["fault"]) == (401, "unknown_device")

    _each(described.made[operation, GenerationMode.POSITIVE], check)
