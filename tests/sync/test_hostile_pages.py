"""Whatever is thrown at the hub, it answers with a sentence, never with a fault of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync import wire
from sync.http import HttpPeer
from tests.hub_process import HubProcess
from tests.sync.facts import Author
from tests.sync.raw import signed

QUESTIONS = ["/v1/push", "/v1/pull"]
MANY = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])

numbers = st.integers() | st.floats(allow_nan=False) | st.just(10**400) | st.just(-(2**63) - 1)
scalars = st.none() | st.booleans() | numbers | st.text()
anything = st.recursive(
    scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20
)


@pytest.fixture(scope="module")
def member(shared_hub: HubProcess) -> Iterator[HttpPeer]:
    with contextlib.closing(shared_hub.peer()) as peer:
        peer.vector()
        yield peer


@pytest.fixture
def throw(shared_hub: HubProcess, member: HttpPeer) -> Any:  # a function, typed below
    """Sends bytes as they are and gives the status, after seeing that there is a sentence."""

    def throw_one(path: str, data: bytes, **headers: str) -> int:
        sent = {"Content-Type": "application/json"} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        answer = signed(member, "POST", path, data, sent)
        if answer.status != 200:
            assert answer.says["sentence"]
        return answer.status

    yield throw_one
    assert member.push([Author().introduction])[0].outcome == "stored"
    assert "bug" not in shared_hub.log.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", QUESTIONS)
@MANY
@given(data=st.binary())
def test_random_bytes_are_refused(throw: Any, path: str, data: bytes) -> None:
    assert throw(path, data) == 400
    assert throw(path, data, Content_Encoding="gzip") == 400


@pytest.mark.parametrize("path", QUESTIONS)
@MANY
@given(message=anything)
def test_json_of_any_shape_is_refused(throw: Any, path: str, message: object) -> None:
    assert throw(path, _json(message)) == 400


def _json(message: object) -> bytes:
    try:
        return msgspec.json.encode(message)
    except (OverflowError, UnicodeEncodeError):
        return repr(message).encode(errors="surrogatepass")


@pytest.mark.parametrize("path", QUESTIONS)
@pytest.mark.parametrize(
    "nest",
    [b"[", b'{"tablevoice":', b'{"tablevoice":1,"changes":[', b'{"x":['],
    ids=["lists", "versions", "pages", "fields"],
)
def test_deep_nesting_is_refused(throw: Any, path: str, nest: bytes) -> None:
    assert throw(path, nest * 30_000) == 400
    closers = nest.replace(b"[", b"]").replace(b"{", b"}")
    whole = nest * 20_000 + b"1" + bytes(c for c in reversed(closers) if c in b"]}") * 20_000
    assert throw(path, whole) == 400


fields = st.sampled_from(
    ["device", "seq", "at", "kind", "subject", "parents", "body", "salt", "prev", "sig"]
)


@MANY
@given(field=fields, value=anything, place=st.integers(0, 2))
def test_a_field_of_a_wrong_kind_is_refused_or_set_aside(
    throw: Any, field: str, value: object, place: int
) -> None:
    author = Author()
    page = msgspec.to_builtins([author.introduction, *author.notes(2)])
    page[place][field] = value
    message = _json({"tablevoice": 1, "changes": page})
    assert throw("/v1/push", message) in {200, 400}


texts = st.text(max_size=300)


@MANY
@given(
    kind=st.sampled_from(["idea", "ballot", "event", "badges", "opinion", "poll"]),
    subject=texts,
    body=anything,
    text=texts,
    at=st.integers(0, 2**63 - 1),
)
def test_true_changes_with_senseless_content_are_stored_or_refused(
    throw: Any, kind: str, subject: str, body: object, text: str, at: int
) -> None:
    author = Author()
    try:
        changes = [
            author.introduction,
            author.write(kind, subject, _json(body).decode(errors="replace"), at),
            author.write(kind, subject, text, at),
            author.write(kind, subject, "[" * 50_000, at),
        ]
        message = wire.encode(wire.Push(wire.VERSION, changes))
    except UnicodeEncodeError:
        return
    assert throw("/v1/push", message) == (200 if 1 <= len(subject) <= 200 else 400)


@MANY
@given(vector=st.dictionaries(texts, st.tuples(numbers, texts)), limit=numbers)
def test_a_senseless_vector_is_refused(throw: Any, vector: object, limit: object) -> None:
    message = _json({"tablevoice": 1, "vector": vector, "limit": limit})
    assert throw("/v1/pull", message) in {200, 400}
