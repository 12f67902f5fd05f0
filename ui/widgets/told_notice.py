"""A notice that says the same again when another language is spoken."""

from __future__ import annotations

from collections.abc import Callable

from ui.widgets.notice import Notice

Says = Callable[[], str]


def _nothing() -> None:
    """Nothing has been told yet."""


class ToldNotice(Notice):
    """Is told what says a sentence, where `Notice` is told the sentence."""

    _again: Callable[[], None] = staticmethod(_nothing)

    def tell(
        self,
        sentence: Says,
        *,
        action: Says | None = None,
        then: Callable[[], object] | None = None,
        sign: str = "info",
        urgent: bool = False,
    ) -> None:
        """Say it, here and through a screen reader; `action` names what `then` does."""
        named = action() if action is not None else ""
        self._again = lambda: self.tell(sentence, action=action, then=then, sign=sign)
        self.say(sentence(), action=named, then=then, sign=sign, urgent=urgent)

    def retell(self) -> None:
        """Say it in the language that is spoken now, if it is in sight."""
        if not self.isHidden():
            self._again()
