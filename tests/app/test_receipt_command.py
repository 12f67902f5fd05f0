"""`tablevoice receipt` says whether a vote is there, and nothing of what is in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk import actions
from kiosk.app.commands import commands
from kiosk.settings import Folder
from kiosk.voting.receipts import receipt_of
from tests.event import Hackathon


def ask(home: Path, code: str) -> Result:
    return CliRunner().invoke(commands, ["--home", str(home), "receipt", code])


@pytest.fixture
def receipts(tmp_path: Path) -> list[str]:
    """Of a vote with three dots and of an empty one."""
    event = Hackathon(tmp_path)
    idea = actions.save_idea(event.organiser, challenge=event.challenge, title="A", table="1")
    changes = [
        actions.cast_ballot(
            event.organiser,
            voter=voter,
            challenge=event.challenge,
            choices=choices,
            shown=[idea],
        )
        for voter, choices in zip(event.voters, ({idea: 3}, {}), strict=False)
    ]
    event.close()
    Folder(tmp_path).store.parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / "organiser.db").rename(Folder(tmp_path).store)
    return [receipt_of(change.salt) for change in changes]


def test_every_vote_is_told_in_the_same_words(tmp_path: Path, receipts: list[str]) -> None:
    told = {ask(tmp_path, code).output for code in receipts}
    assert told == {
        "Your vote is on this laptop. It is safe, and one vote counts for your badge.\n"
    }


def test_a_vote_that_is_not_there_and_a_mistyped_receipt_end_in_a_sentence(
    tmp_path: Path, receipts: list[str]
) -> None:
    missing, mistyped = ask(tmp_path, receipt_of(bytes(16))), ask(tmp_path, "7KQ")
    assert missing.exit_code == mistyped.exit_code == 1
    assert "not on this laptop, or not yet" in missing.output
    assert "type all 9 characters" in mistyped.output
