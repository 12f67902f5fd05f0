"""A recorded conversation is read in order of time; what cannot take part is named."""

from pathlib import Path

import pytest

from kiosk.app.conversation import read_conversation

DATA = Path(__file__).parents[1] / "data"


def write(folder, comments, votes):
    (folder / "comments.csv").write_text(
        "timestamp,comment-id,author-id,comment-body\n" + comments, encoding="utf-8"
    )
    (folder / "votes.csv").write_text(
        "timestamp,comment-id,voter-id,vote\n" + votes, encoding="utf-8"
    )
    return read_conversation(folder / "comments.csv", folder / "votes.csv")


def test_ideas_and_votes_come_in_order_of_time_and_then_of_line(tmp_path):
    read = write(
        tmp_path,
        "20,b,1,later\n10,a,1,first\n",
        "30,a,v1,1\n20,a,v1,-1\n20,a,v1,0\n",
    )

    assert [comment.id for comment in read.comments] == ["a", "b"]
    assert [vote.answer for vote in read.votes] == ["disagree", "pass", "agree"]
    assert read.skipped == []


def test_each_line_that_cannot_take_part_is_skipped_with_its_reason(tmp_path):
    read = write(
        tmp_path,
        "1,a,1,fine\n2,b,1,\n3,a,1,again\nsoon,c,1,when\n4,,1,nameless\n",
        "5,a,v1,1\n5,b,v1,1\n5,zzz,v1,1\n5,a,,1\n5,a,v1,2\n-5,a,v1,1\n",
    )

    assert [(s.line, s.reason) for s in read.skipped] == [
        (3, "title_empty"),
        (4, "repeated_id"),
        (5, "no_timestamp"),
        (6, "no_id"),
        (3, "idea_not_taken"),
        (4, "idea_not_taken"),
        (5, "no_voter"),
        (6, "no_answer"),
        (7, "no_timestamp"),
    ]
    assert read.votes_read == 6
    assert len(read.votes) == 1


@pytest.mark.parametrize(
    ("folder", "ideas", "skipped", "votes"),
    [
        ("london.youth.policing", 39, [], 640),
        ("football-concussions", 297, ["title_empty", "idea_not_taken"], 14_924),
    ],
)
def test_real_conversations_are_read_whole(folder, ideas, skipped, votes):
    place = DATA / folder
    read = read_conversation(place / "comments.csv", place / "votes.csv")

    assert len(read.comments) == ideas
    assert [line.reason for line in read.skipped] == skipped
    assert read.votes_read == votes
