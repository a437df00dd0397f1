"""Whether a setup file would renew this program: what the registry says, played on any system."""

import ctypes
import os
import sys
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest

from kisdesk.services import windows_setup
from kisdesk.services.errors import InstalledElsewhereError, WindowsOnlyError


class Registry:
    """Stands in for ``winreg``: one value, or none at all."""

    KEY_READ, KEY_WOW64_64KEY, HKEY_CURRENT_USER = 1, 256, "the person"

    def __init__(self, place: str | None) -> None:
        self.place = place

    def OpenKey(self, root: str, key: str, _: int, access: int) -> object:
        assert (root, key, access) == ("the person", windows_setup.UNINSTALL_KEY, 257)
        if self.place is None:
            raise FileNotFoundError(2, "no such key")
        return nullcontext(self)

    def QueryValueEx(self, key: object, name: str) -> tuple[str | None, int]:
        assert (key, name) == (self, "InstallLocation")
        return self.place, 1


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a program that runs on Windows."""
    program = SimpleNamespace(platform="win32", executable=str(tmp_path / "KisDesk.exe"))
    monkeypatch.setattr(windows_setup, "sys", program)
    return tmp_path


def test_the_installed_program_is_renewed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in (str(folder), f'"{folder}"', f"{folder}{os.sep}"):
        monkeypatch.setitem(sys.modules, "winreg", Registry(place))
        assert windows_setup.install_obstacle() is None


def test_a_copied_folder_or_one_for_everybody_is_not(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "other").mkdir()
    for place in (None, str(folder / "other"), str(folder / "gone"), ""):
        monkeypatch.setitem(sys.modules, "winreg", Registry(place))
        assert isinstance(windows_setup.install_obstacle(), InstalledElsewhereError), place


def test_other_systems_run_no_setup_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows_setup, "sys", SimpleNamespace(platform="linux"))
    assert isinstance(windows_setup.install_obstacle(), WindowsOnlyError)
    with pytest.raises(WindowsOnlyError):
        windows_setup.launch(Path("setup.exe"))


def test_the_installer_does_not_look_for_libraries_in_our_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[object] = []
    kernel = SimpleNamespace(SetDllDirectoryW=lambda place: done.append(("libraries", place)))
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(os, "startfile", done.append, raising=False)
    windows_setup.launch(folder / "setup.exe")
    assert done == [("libraries", None), folder / "setup.exe"]
