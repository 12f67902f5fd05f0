"""What the controls of the voice say."""

from __future__ import annotations

from typing import Final

from ui.language import says

read_aloud: Final = says("Read aloud")
stop: Final = says("Stop reading")
again: Final = says("Read again")
quieter: Final = says("Quieter")
louder: Final = says("Louder")
slower: Final = says("Slower")
faster: Final = says("Faster")
sound: Final = says("Sound")
volume_and_speed: Final = says("Sound: volume and speed")
controls: Final = says("Controls for reading aloud")
broke: Final = says(
    "Reading aloud has stopped, because this laptop's voice does not answer. Ask an organiser."
)
pulled_out: Final = says(
    "Reading aloud has stopped, because the headphones were unplugged. "
    "Plug them in again, or ask an organiser."
)
loudest: Final = says("It is the loudest.")
quietest: Final = says("It is the quietest.")
fastest: Final = says("It is the fastest.")
slowest: Final = says("It is the slowest.")
