"""Preferences and the practice file lie where the system keeps such things."""

from pathlib import Path

import platformdirs
import pytest

from kisdesk.services.user_folders import config_folder, data_folder

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
