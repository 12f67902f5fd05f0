"""A request's signature covers all that matters, and is read in one form only."""

from __future__ import annotations

import base64

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.identity import Identity
from sync import signing
from sync.signing import Head, Signature, Unsigned

KEY = Identity(bytes(range(32)))
NONCE = "9Qm-3fYk1z8.bW9uZGF5IG1vcm5pbmc"
HEAD = Head("POST", "192.168.1.5:8750", "/v1/push", "a=1", signing.content_digest(b"{}"))
FIELDS = signing.sign(HEAD, KEY, created=1_785_974_400, nonce=NONCE)


def reading(fields: dict[str, str]) -> Signature:
    return signing.read(fields["Signature-Input"], fields["Signature"])


def test_the_signature_is_that_of_rfc_9421() -> None:
    params = (
        '("@method" "@authority" "@path" "@query" "content-digest");created=1785974400'
        f';nonce="{NONCE}";keyid="{KEY.device}";alg="ed25519";tag="tablevoice"'
    )
    base = (
        '"@method": POST\n"@authority": 192.168.1.5:8750\n"@path": /v1/push\n"@query": ?a=1\n'
        '"content-digest": sha-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:\n'
        f'"@signature-params": {params}'
    )
    proof = base64.b64decode(FIELDS["Signature"].removeprefix("tablevoice=:").removesuffix(":"))
    assert FIELDS["Signature-Input"] == f"tablevoice={params}"
    Ed25519PublicKey.from_public_bytes(KEY.public_key).verify(proof, base.encode())


def test_what_was_signed_is_read_and_verified() -> None:
    signature = reading(FIELDS)
    assert signature[:3] == (KEY.device, 1_785_974_400, NONCE)
    assert signing.is_signed_by(HEAD, signature, KEY.public_key)


@pytest.mark.parametrize(
    "altered",
    [
        {"method": "GET"},
        {"authority": "192.168.1.6:8750"},
        {"path": "/v1/pull"},
        {"query": "a=2"},
        {"query": ""},
        {"digest": signing.content_digest(b"{} ")},
    ],
    ids=str,
)
def test_a_request_that_was_altered_is_not_what_was_signed(altered: dict[str, str]) -> None:
    assert not signing.is_signed_by(HEAD._replace(**altered), reading(FIELDS), KEY.public_key)


@pytest.mark.parametrize(
    "altered",
    [{"device": "0" * 32}, {"created": 1_785_974_401}, {"nonce": NONCE[::-1]}, {"sig": bytes(64)}],
    ids=str,
)
def test_a_signature_s_own_parameters_are_signed_too(altered: dict[str, object]) -> None:
    signature = Signature(**(reading(FIELDS)._asdict() | altered))
    assert not signing.is_signed_by(HEAD, signature, KEY.public_key)


def test_another_device_s_key_does_not_fit() -> None:
    assert not signing.is_signed_by(HEAD, reading(FIELDS), Identity.new().public_key)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"@path" ', ""),
        (";alg", ";expires=1;alg"),
        ("ed25519", "hmac-sha256"),
        ("created=", "created=-"),
        ("tablevoice=(", "sig1=("),
        ('tag="tablevoice"', 'tag="tablevoice", sig2=()'),
        (NONCE, "short"),
        ("1785974400", "١٧٨٥٩٧٤٤٠٠"),
    ],
)
def test_any_other_form_of_signature_is_not_read(old: str, new: str) -> None:
    covered = FIELDS["Signature-Input"]
    assert old in covered
    with pytest.raises(Unsigned):
        signing.read(covered.replace(old, new), FIELDS["Signature"])


@given(st.text(max_size=300), st.text(max_size=120))
def test_rubbish_is_unsigned(covered: str, proof: str) -> None:
    for pair in ((covered, proof), (covered, FIELDS["Signature"])):
        with pytest.raises(Unsigned):
            signing.read(*pair)


@given(st.data())
def test_a_garbled_field_is_unsigned_or_does_not_verify(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["Signature-Input", "Signature"]))
    value = FIELDS[name]
    start = data.draw(st.integers(0, len(value)))
    end = data.draw(st.integers(start, len(value)))
    garbled = value[:start] + data.draw(st.text(max_size=20)) + value[end:]
    if garbled == value:
        return
    try:
        signature = reading(FIELDS | {name: garbled})
    except Unsigned:
        return
    same = msgspec.to_builtins(signature) == msgspec.to_builtins(reading(FIELDS))
    assert same == signing.is_signed_by(HEAD, signature, KEY.public_key)
