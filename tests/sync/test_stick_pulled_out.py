"""A stick that is pulled out, full or broken at any moment harms nothing."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.changes import Change
from kiosk.errors import MediaError, MediaFault
from kiosk.store import change_log, integrity
from kiosk.store.database import Store
from sync.media import told_apart
from sync.stick import exchange_stick
from tests.event import ROOM_KEY, START, Hackathon, whole_log
from tests.sync.failing_directory import Moment, Trouble


@pytest.fixture(scope="module")
def event(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hackathon]:
    with contextlib.closing(Hackathon(tmp_path_factory.mktemp("event"))) as event:
        actions.enrol(event.organiser, name="Organiser", role="organiser", table="Desk")
        yield event


@pytest.fixture
def stick(tmp_path: Path, event: Hackathon) -> Path:
    """A stick on which the organiser has left something."""
    visit(event.organiser, tmp_path, Trouble())
    return tmp_path


@pytest.fixture(scope="module")
def scribe(event: Hackathon) -> Store:
    return event.laptop("Scribe")


def visit(store: Store, stick: Path, trouble: Trouble) -> None:
    exchange_stick(
        store, stick, ROOM_KEY, lambda: False, lambda _: None, open_directory=trouble.open
    )


def news(event: Hackathon, store: Store) -> Change:
    idea = actions.save_idea(store, challenge=event.challenge, title="Something new")
    return next(change for change in whole_log(store) if change.subject == idea)


def kept(stick: Path) -> dict[str, bytes]:
    return {f.name: f.read_bytes() for f in (stick / "Tablevoice").glob("*.tvb")}


def calls_of(event: Hackathon, scribe: Store, stick: Path) -> list[str]:
    news(event, scribe)
    trouble = Trouble()
    visit(scribe, stick, trouble)
    return trouble.calls


def test_every_kind_of_system_call_is_made_in_a_visit(
    event: Hackathon, scribe: Store, stick: Path
) -> None:
    called = set(calls_of(event, scribe, stick))
    assert called == {"names", "look", "open", "read", "write", "sync", "rename", "sync_names"}


@pytest.mark.parametrize("first", range(4))
def test_a_stick_that_fails_at_any_call_loses_nothing_and_works_the_next_time(
    event: Hackathon, scribe: Store, stick: Path, first: int
) -> None:
    calls = len(calls_of(event, scribe, stick))
    errors = itertools.cycle([errno.ENODEV, errno.ENOSPC, errno.EIO, errno.EROFS])
    idea = news(event, scribe)
    for call, error in zip(range(first, calls, 4), errors, strict=False):
        idea = news(event, scribe)
        before, log = kept(stick), whole_log(scribe)
        with contextlib.suppress(MediaError):  # one file that cannot be read is no failure
            visit(scribe, stick, Trouble(Moment(call, error)))
        assert before.items() <= kept(stick).items()
        assert whole_log(scribe) == log
        visit(scribe, stick, Trouble())
    visit(event.organiser, stick, Trouble())
    assert change_log.read(event.organiser, idea.id) == idea
    assert integrity.digest(event.organiser) == integrity.digest(scribe)


def test_what_was_read_before_the_stick_went_stays_on_the_laptop(
    event: Hackathon, scribe: Store, stick: Path
) -> None:
    idea = news(event, event.organiser)
    visit(event.organiser, stick, Trouble())
    news(event, scribe)
    with pytest.raises(MediaError) as caught:
        visit(scribe, stick, Trouble(Moment("write")))
    assert caught.value.reason is MediaFault.GONE
    assert change_log.read(scribe, idea.id) == idea


def test_a_write_that_was_cut_off_is_seen_by_nobody_and_cleared_away_in_the_end(
    event: Hackathon, scribe: Store, stick: Path
) -> None:
    news(event, scribe)
    with pytest.raises(MediaError):
        visit(scribe, stick, Trouble(Moment("sync")))
    left = list((stick / "Tablevoice").glob("*.tmp"))
    assert len(left) == 1
    news(event, event.organiser)
    visit(event.organiser, stick, Trouble())
    assert left[0].exists()
    os.utime(left[0], (START / 1000, START / 1000))
    news(event, event.organiser)
    visit(event.organiser, stick, Trouble())
    assert not left[0].exists()


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.ENODEV, ""), MediaFault.GONE),
        (OSError(errno.EIO, ""), MediaFault.GONE),
        (OSError(errno.ENOENT, ""), MediaFault.GONE),
        (OSError(errno.ENOSPC, ""), MediaFault.FULL),
        (OSError(errno.EFBIG, ""), MediaFault.FULL),
        (OSError(errno.EROFS, ""), MediaFault.READ_ONLY),
        (OSError(errno.EACCES, ""), MediaFault.UNWRITABLE),
        (OSError(errno.ELOOP, ""), MediaFault.UNSAFE),
        (OSError("no number at all"), MediaFault.GONE),
    ],
)
def test_every_error_of_a_medium_has_its_reason(error: OSError, reason: MediaFault) -> None:
    with pytest.raises(MediaError) as caught, told_apart(Path("stick")):
        raise error
    assert caught.value.reason is reason


@pytest.mark.parametrize(
    ("winerror", "reason"),
    [
        (19, MediaFault.READ_ONLY),
        (21, MediaFault.GONE),
        (112, MediaFault.FULL),
        (1167, MediaFault.GONE),
    ],
)
def test_the_errors_of_windows_have_their_reasons_too(winerror: int, reason: MediaFault) -> None:
    error = OSError(errno.EINVAL, "")
    error.winerror = winerror  # type: ignore[attr-defined, unused-ignore]  # Windows alone has it
    with pytest.raises(MediaError) as caught, told_apart(Path("stick")):
        raise error
    assert caught.value.reason is reason
