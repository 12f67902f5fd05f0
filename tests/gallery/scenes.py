"""All scenes of the gallery, screen by screen."""

from tests.gallery import (
    equality_scenes,
    exchange_scenes,
    kiosk_scenes,
    notice_scenes,
    organiser_scenes,
    practice_scenes,
    refusal_scenes,
    results_scenes,
    scribe_scenes,
    voting_scenes,
    welcome_scenes,
)
from tests.gallery.scene import Scene

ALL: list[Scene] = [
    *welcome_scenes.SCENES,
    *scribe_scenes.SCENES,
    *voting_scenes.SCENES,
    *notice_scenes.SCENES,
    *kiosk_scenes.SCENES,
    *equality_scenes.SCENES,
    *practice_scenes.SCENES,
    *organiser_scenes.SCENES,
    *results_scenes.SCENES,
    *exchange_scenes.SCENES,
    *refusal_scenes.SCENES,
]
