"""Which drives are offered, told from what each system says of them."""

from pathlib import Path

from sync import drives as module
from sync.drives import drives, linux_places, mac_places

MOUNTINFO = r"""22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
30 22 0:25 / /run/user/1000 rw - tmpfs tmpfs rw
41 22 8:17 / /media/ada/RED\040STICK rw,nosuid - vfat /dev/sdb1 rw
42 22 8:33 / /run/media/ada/BLUE rw,nosuid - exfat /dev/sdc1 rw
43 22 8:49 / /media rw - ext4 /dev/sdd1 rw
44 22 8:65 / /mediathek/x rw - ext4 /dev/sde1 rw
garbage
"""


def test_linux_names_what_somebody_put_in_and_nothing_else() -> None:
    assert list(linux_places(MOUNTINFO)) == [
        (Path("/media/ada/RED STICK"), "RED STICK"),
        (Path("/run/media/ada/BLUE"), "BLUE"),
    ]


def test_a_mac_names_every_volume_but_its_own(tmp_path: Path) -> None:
    (tmp_path / "RED").mkdir()
    (tmp_path / "Macintosh HD").symlink_to("/")
    (tmp_path / ".DS_Store").touch()
    assert list(mac_places(tmp_path)) == [(tmp_path / "RED", "RED")]
    assert not list(mac_places(tmp_path / "nowhere"))


def test_a_drive_comes_with_its_room_and_one_that_has_gone_is_left_out(tmp_path, monkeypatch):
    places = [(tmp_path, "RED"), (tmp_path / "gone", "BLUE")]
    monkeypatch.setattr(module, "_places", lambda: iter(places))
    (drive,) = drives()
    assert drive[:2] == (tmp_path, "RED")
    assert drive.free > 0


def test_this_computer_can_be_asked() -> None:
    assert all(drive.path.is_dir() for drive in drives())
