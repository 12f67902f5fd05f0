"""What a card says, in one line for each language of `ui.language`.

These were not yet checked by native speakers.
"""

from __future__ import annotations

from typing import Final, NamedTuple

MOST_LANGUAGES: Final = 3
"""So many languages stand on one card at most."""


class CardLine(NamedTuple):
    """One language: what to do with the card, and the word for a spare one."""

    deed: str
    spare: str
    right_to_left: bool = False


LINES: Final = {
    "en": CardLine("Scan or type this to vote. It is not your name. Keep it face down.", "Spare"),
    "cy": CardLine(
        "Sganiwch neu teipiwch i bleidleisio. Nid eich enw yw hwn. Cadwch wyneb i lawr.",
        "Sbâr",
    ),
    "pl": CardLine(
        "Zeskanuj lub wpisz, aby głosować. To nie Twoje imię. Trzymaj kodem w dół.",
        "Zapasowa",
    ),
    "ur": CardLine(
        "ووٹ دینے کے لیے اسے اسکین کریں یا لکھیں۔ یہ آپ کا نام نہیں۔ کارڈ اُلٹا رکھیں۔",
        "اضافی",
        right_to_left=True,
    ),
    "ar": CardLine(
        "امسح الرمز أو اكتبه للتصويت. هذا ليس اسمك. أبقِ وجه البطاقة إلى الأسفل.",
        "احتياطية",
        right_to_left=True,
    ),
}
"""The languages of the kiosk, by their BCP 47 tags."""
