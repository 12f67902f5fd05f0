"""What a process that is killed does: it works on a store for ever, and tells what has been saved.

    Killable(work, "save", PATH, RUN)
    Killable(work, "exchange", PATH, "https://127.0.0.1:8750")

A line is told only after the action that it tells of has returned.
"""

from __future__ import annotations

from itertools import count
from pathlib import Path

from kiosk import actions
from kiosk.changes import Idea
from kiosk.store import change_log, drafts, events, integrity
from kiosk.store.database import Store, open_store
from sync.credentials import credentials_of
from sync.cycle import exchange
from sync.http import HttpPeer
from tests.event import Author
from tests.killable import Tell

PAGE = 9


def save(store: Store, run: str, tell: Tell) -> None:
    """Type a draft and save it, over and over."""
    challenge = events.challenges(store)[0].id
    for number in count():
        title = f"run {run} idea {number}"
        drafts.keep(store, actions.TITLE_DRAFT, title)
        tell("draft", title)
        tell("idea", actions.save_idea(store, challenge=challenge, title=title), title)


def receive(store: Store, run: str, tell: Tell) -> None:
    """Take page after page of another laptop's changes."""
    author = Author(f"author of run {run}")
    author.introduce()
    for number in count():
        while len(author.log) % PAGE:
            body = Idea(title=f"run {run} idea {len(author.log)}", challenge="c", table="1")
            author.write("idea", f"{run}-{len(author.log)}", body)
        page = author.log[number * PAGE :]
        change_log.receive(store, page, "test")
        tell("page", author.device, str(page[-1].seq))
        author.write("idea", f"{run}-again", Idea(title="Again", challenge="c", table="1"))


def exchange_ideas(store: Store, url: str, tell: Tell) -> None:
    """Save two ideas and exchange them with a hub, over and over."""
    challenge = events.challenges(store)[0].id
    hub = HttpPeer(url, credentials_of(store))
    for number in count():
        for part in "ab":
            title = f"idea {number}{part}"
            tell("idea", actions.save_idea(store, challenge=challenge, title=title), title)
        exchange(store, hub, lambda: False, lambda _progress: None)
        tell("exchanged", str(change_log.count(store)))


def rebuild(store: Store, run: str, tell: Tell) -> None:
    """Make the projection again, over and over."""
    tell("begun", run)
    while True:
        tell("rebuilt", integrity.rebuild(store))


_WORK = {"save": save, "receive": receive, "exchange": exchange_ideas, "rebuild": rebuild}


def work(tell: Tell, mode: str, path: str, run: str) -> None:
    """Open the store, and do what the mode says until the end."""
    store = open_store(Path(path))
    tell("ready")
    _WORK[mode](store, run, tell)
