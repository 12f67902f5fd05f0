"""All scenes of the gallery, screen by screen."""

from tests.gallery import scribe_scenes
from tests.gallery.scene import Scene

ALL: list[Scene] = [*scribe_scenes.SCENES]
