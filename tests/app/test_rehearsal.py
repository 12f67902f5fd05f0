"""A real conversation, played on many laptops with a bad network, is counted exactly."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.app import rehearsal
from kiosk.app.commands import commands
from kiosk.app.conversation import read_conversation
from kiosk.app.hub_process import running_hub
from kiosk.exchange import Progress
from sync.http import HttpPeer

DATA = Path(__file__).parents[1] / "data"


def rehearse(tmp_path, conversation, *options):
    report = tmp_path / "report.json"
    result = CliRunner().invoke(
        commands,
        [
            "rehearse",
            *("--comments", str(DATA / conversation / "comments.csv")),
            *("--votes", str(DATA / conversation / "votes.csv")),
            *("--report", str(report)),
            *options,
        ],
    )
    return result, json.loads(report.read_bytes()) if report.exists() else None


def recorded_agrees(conversation):
    """The last vote of each voter and idea, straight from the file."""
    last = {}
    lines = (DATA / conversation / "votes.csv").read_text(encoding="utf-8").splitlines()[1:]
    for line in sorted(lines, key=lambda line: int(line.split(",")[0])):
        cells = line.split(",")
        last[cells[-3], cells[-2]] = cells[-1]
    return last


@pytest.mark.parametrize("seed", ["1", "2"])
def test_london_is_counted_exactly_and_everybody_holds_the_same(tmp_path, seed):
    result, report = rehearse(tmp_path, "london.youth.policing", "--seed", seed)

    assert result.exit_code == 0, result.output
    assert report["ideas"] == 39
    assert report["skipped"] == []
    assert report["votes_read"] == 640
    assert report["votes_counted"] == 638
    assert sum(counts["agree"] for counts in report["tally"].values()) == 392
    assert len(report["digests"]) == 9
    assert len(set(report["digests"].values())) == 1
    assert report["exchanges_cut"] > 0


def test_each_ideas_tally_is_that_of_the_record(tmp_path):
    _, report = rehearse(
        tmp_path, "london.youth.policing", "--devices", "3", "--offline", "0.9", "--seed", "7"
    )

    expected = {idea: {"agree": 0, "disagree": 0, "pass": 0} for idea in report["tally"]}
    for (idea, _), vote in recorded_agrees("london.youth.policing").items():
        expected[idea][{"1": "agree", "-1": "disagree", "0": "pass"}[vote]] += 1
    assert report["tally"] == expected
    assert list(report["digests"]) == ["laptop 1", "laptop 2", "laptop 3", "hub"]


@pytest.mark.slow
def test_football_skips_the_empty_idea_and_its_vote_and_counts_the_rest(tmp_path):
    result, report = rehearse(tmp_path, "football-concussions")

    assert result.exit_code == 0, result.output
    assert report["ideas"] == 297
    assert [skipped["reason"] for skipped in report["skipped"]] == [
        "title_empty",
        "idea_not_taken",
    ]
    assert report["votes_read"] == 14_924
    assert report["votes_counted"] == 14_327
    assert len(set(report["digests"].values())) == 1


@pytest.mark.parametrize("options", [("--devices", "65"), ("--offline", "1")])
def test_a_rehearsal_that_cannot_be_is_refused_with_its_bounds(tmp_path, options):
    result, report = rehearse(tmp_path, "london.youth.policing", *options)

    assert result.exit_code == 1
    assert report is None
    assert "1 to 64 devices, offline for 0 to 0.99 of the time" in result.output


def test_a_report_that_cannot_be_written_is_told_before_the_rehearsal(tmp_path):
    (tmp_path / "taken").write_text("a file")
    result, _ = rehearse(
        tmp_path,
        "london.youth.policing",
        *("--report", str(tmp_path / "taken" / "report.json")),
    )

    assert "Rehearsing" not in result.output
    assert result.exit_code == 1
    assert "could not be written" in result.output


@pytest.mark.skipif(sys.platform == "win32", reason="there, Ctrl+C goes to a whole console")
def test_a_rehearsal_that_is_interrupted_leaves_no_folder(tmp_path):
    data = DATA / "football-concussions"
    with subprocess.Popen(
        [
            *(sys.executable, "-m", "kiosk.app", "rehearse"),
            *("--comments", str(data / "comments.csv"), "--votes", str(data / "votes.csv")),
            *("--report", str(tmp_path / "report.json")),
        ],
        env={**os.environ, "TMPDIR": str(tmp_path)},
        stderr=subprocess.DEVNULL,
    ) as process:
        stores = until(lambda: list(tmp_path.glob("rehearsal-*/laptop-8.db")))
        hub = stores[0].with_name("hub.db")
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 1

    assert not hub.exists()
    assert list(tmp_path.iterdir()) == []


def until(found):
    deadline = time.monotonic() + 30
    while not (what := found()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return what


def test_the_same_seed_brings_the_same_weather(tmp_path):
    exchanges = []
    for seed in ("7", "7", "8"):
        options = ("--seed", seed, "--devices", "2")
        _, report = rehearse(tmp_path, "london.youth.policing", *options)
        exchanges.append(report["exchanges"])

    assert exchanges[0] == exchanges[1] != exchanges[2]


def test_a_hub_that_holds_something_else_is_told(tmp_path):
    class Elsewhere(HttpPeer):
        def digest(self):
            return "another state"

    london = DATA / "london.youth.policing"
    conversation = read_conversation(london / "comments.csv", london / "votes.csv")
    steps: list[Progress] = []
    with contextlib.ExitStack() as stack:

        def open_hub(ticket):
            url = stack.enter_context(running_hub(tmp_path / "hub.db", ticket))
            return partial(Elsewhere, url)

        plan = rehearsal.Plan(devices=2)
        report = rehearsal.rehearse(conversation, plan, open_hub, tmp_path, steps.append)

    assert not report.equal
    assert [step.done for step in steps] == list(range(1, steps[-1].total + 1))


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal to look at is a pty here")
def test_a_terminal_sees_a_bar_that_fills(tmp_path):
    ours, theirs = os.openpty()
    london = DATA / "london.youth.policing"
    with subprocess.Popen(
        [
            *(sys.executable, "-m", "kiosk.app", "rehearse", "--devices", "2"),
            *("--comments", london / "comments.csv", "--votes", london / "votes.csv"),
            *("--report", tmp_path / "report.json"),
        ],
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        seen = b""
        with contextlib.suppress(OSError):  # Linux says so when the other end is closed
            while part := os.read(ours, 4096):
                seen += part
    os.close(ours)

    assert process.returncode == 0
    assert b"50%" in seen
    assert b"100%" in seen
