"""Settings outlive a store, and a spoilt settings file costs no more than the settings."""

import pytest

from kiosk.errors import MediaError
from kiosk.settings import HOME_VARIABLE, MAX_BYTES, Folder, Settings


def test_what_is_kept_is_read_again(tmp_path):
    folder = Folder(tmp_path / "new" / "laptop")
    kept = Settings(hub="http://127.0.0.1:8750", name="Table 7", role="scribe", table="7")

    folder.keep(kept)

    assert folder.settings() == kept
    assert [path.name for path in folder.path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"scale": "big"}',
        b"\xff\xfe",
        b'{"hub": "\xff"}',
        b'{"later": ' + b"[" * 20_000 + b"]" * 20_000 + b"}",
        b" " * MAX_BYTES + b'{"name": "Table 7"}',
    ],
    ids=["empty", "cut", "list", "kind", "mark", "letter", "deep", "large"],
)
def test_a_spoilt_settings_file_gives_the_defaults(tmp_path, content):
    (tmp_path / "settings.json").write_bytes(content)

    assert Folder(tmp_path).settings() == Settings()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(MediaError):
        Folder(tmp_path / "file").keep(Settings())


def test_the_environment_names_the_folder(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))

    assert Folder.default().store == tmp_path / "tablevoice.db"
