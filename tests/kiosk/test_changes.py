"""A change's names are held to their form to the last character."""

import msgspec
import pytest

from kiosk.changes import Badges, DeviceId, Event, Name


@pytest.mark.parametrize(
    ("form", "good"),
    [(DeviceId, "0123456789abcdef" * 2), (Name, "idea_state"), (Name, "x")],
)
def test_a_name_may_not_end_in_a_line_break(form, good):
    assert msgspec.convert(good, form) == good
    for bad in (good + "\n", "\n" + good, good + " ", good.upper() + "!"):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(bad, form)


def test_keys_and_hashes_may_not_end_in_a_line_break():
    for form, body in (
        (Event, {"name": "x", "badge_key": "a" * 64 + "\n"}),
        (Badges, {"hashes": ["a" * 32 + "\n"]}),
    ):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(body, form)
