"""Numbers that an organiser types."""

from __future__ import annotations

from kiosk.errors import InputFault, InvalidInput


def whole_number(text: str, field: str, limit: int) -> int:
    """The number in a field, 1 to `limit`. Raises `InvalidInput`."""
    typed = text.strip()
    if not (typed.isascii() and typed.isdigit() and 1 <= int(typed[:9]) <= limit):
        raise InvalidInput(
            f"Type a number from 1 to {limit:,}.",
            InputFault.COUNT_OUT_OF_RANGE,
            field=field,
            limit=limit,
        )
    return int(typed)
