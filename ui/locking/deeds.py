"""What a kiosk's screens can do to their laptop: whoever connects the parts says how.

session.kiosk = KioskDeeds(Lock(folder.kiosk_lock), keep=…, end=…, guard=…)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.lock import Lock
from ui.speech.permission import Allowed


@dataclass
class KioskDeeds:
    """The lock of this laptop, and how hands work it. `end()` closes the app.

    `keep(steady_ms, switches)`, `keep_speech(allowed)` and `keep_practice(practises)` keep them
    for the next start; they raise `MediaError`.
    `guard()` is called once the kiosk has been locked, and sees that the app comes back.
    """

    lock: Lock
    steady_ms: int = 300
    """A tap on the same spot within so long after another counts with it; 0 counts each."""
    switches: str = ""
    """One of `ui.locking.switches.WAYS`, or nothing."""
    is_guarded: bool = False
    """Whether the app comes back by itself after a crash."""
    awake_trouble: str | None = None
    """Why the screen may go dark; "" if it will not, nothing before anybody asked."""
    speech: Allowed = field(default_factory=Allowed)
    """How it may read aloud."""
    practises: bool = False
    """Whether the laptop is for practice alone, so that no vote counts."""
    keep: Callable[[int, str], object] = lambda *_: None
    keep_speech: Callable[[Allowed], object] = lambda _: None
    keep_practice: Callable[[bool], object] = lambda _: None
    end: Callable[[], object] = lambda: None
    guard: Callable[[], object] = lambda: None
