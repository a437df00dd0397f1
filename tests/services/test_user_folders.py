"""Preferences and the practice file lie where the system keeps such things."""

from datetime import UTC, datetime
from pathlib import Path

import platformdirs
import pytest

from kisdesk.services.preferences import (
    Preferences,
    RecentFile,
    forget_file,
    load_preferences,
    save_preferences,
)
from kisdesk.services.user_folders import config_folder, data_folder, portable_folder

FOLDERS = [
    (config_folder, platformdirs.user_config_dir),
    (data_folder, platformdirs.user_data_dir),
]


@pytest.mark.parametrize(("ours", "customary"), FOLDERS)
def test_the_customary_folder_of_this_system(ours, customary):
    assert ours() == Path(customary("KisDesk", appauthor=False))


@pytest.mark.parametrize(("ours", "customary"), FOLDERS)
@pytest.mark.parametrize("moved", ["/srv/profile", "", "  "])
def test_the_folder_a_variable_names(ours, customary, moved, monkeypatch):
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, moved)
    assert ours() == Path(customary("KisDesk", appauthor=False))


def test_windows_keeps_both_in_the_local_profile(monkeypatch):
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", "/profile/Local")
    assert config_folder() == data_folder() == Path("/profile/Local/KisDesk")
    monkeypatch.delenv("LOCALAPPDATA")
    assert config_folder() == Path.home() / "AppData" / "Local" / "KisDesk"


@pytest.fixture
def stick(tmp_path, monkeypatch):
    """A portable copy of the built program on a stick."""
    program = tmp_path / "E" / "KisDesk"
    program.mkdir(parents=True)
    (program / "KisDesk-przenosny.txt").touch()
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(program / "KisDesk.exe"))
    monkeypatch.delenv("KISDESK_CONFIG", raising=False)
    return program


def test_a_portable_copy_keeps_its_settings_on_the_stick(stick):
    assert portable_folder() == stick
    assert config_folder() == data_folder() == stick / "KisDesk-ustawienia"
    (stick / "KisDesk-przenosny.txt").unlink()  # an installed program has no such mark
    assert portable_folder() is None
    assert stick not in config_folder().parents


def test_a_portable_copy_finds_its_file_though_the_stick_got_another_letter(
    stick, tmp_path, monkeypatch
):
    opened = RecentFile(stick.parent / "klub.kis", "KIS Przykładowo", datetime.now(UTC))
    save_preferences(Preferences(recent_files=(opened,)))
    assert load_preferences().recent_files == (opened,)
    stick.parent.rename(tmp_path / "F")
    monkeypatch.setattr("sys.executable", str(tmp_path / "F" / "KisDesk" / "KisDesk.exe"))
    assert [r.path for r in load_preferences().recent_files] == [tmp_path / "F" / "klub.kis"]


def test_the_uninstaller_can_say_where_the_files_are(tmp_path, monkeypatch):
    monkeypatch.setenv("KISDESK_CONFIG", str(tmp_path))
    files = [tmp_path / "Żółty dom" / "klub.kis", tmp_path / "stary.kis"]
    opened = tuple(RecentFile(file, "KIS", datetime.now(UTC)) for file in (*files, tmp_path / "x"))
    save_preferences(Preferences(recent_files=opened))
    forget_file(tmp_path / "x")
    text = (tmp_path / "files.txt").read_bytes().decode("utf-16")
    assert text.splitlines() == [str(file) for file in files]
