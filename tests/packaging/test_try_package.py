"""The trial in a fresh Debian notices what it is there for."""

import json
import subprocess
from pathlib import Path

import pytest

from tools import try_linux_package as trial
from tools.fresh_root import FreshRoot


class InventedRoot(FreshRoot):
    """A folder that answers commands from a list instead of running them."""

    def __init__(self, path: Path, code: int = 0, said: str = "") -> None:
        self.path = path
        self.answer = subprocess.CompletedProcess[str]([], code, said, "")
        self.report: dict[str, object] | None = None

    def run(
        self, *command: str, user: str = "", **environ: str
    ) -> subprocess.CompletedProcess[str]:
        if self.report is not None:
            (self.path / trial.REPORT).write_text(json.dumps(self.report))
        return self.answer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("tmp", "usr/bin", "usr/lib/kisdesk", "usr/share/mime"):
        (tmp_path / name).mkdir(parents=True)
    return tmp_path


def report(window: str) -> dict[str, object]:
    return {"ok": True, "frozen": True, "parts": {"window": {"detail": window}}}


def test_window_of_another_platform_is_not_taken_for_xcb(folder: Path) -> None:
    root = InventedRoot(folder)
    root.report = report("1366×696, 590 colours, xcb")
    trial.smoke(root, "xcb")
    root.report = report("1366×696, 590 colours, offscreen")
    with pytest.raises(trial.TrialError, match="offscreen"):
        trial.smoke(root, "xcb")


def test_failing_self_test_is_told(folder: Path) -> None:
    with pytest.raises(trial.TrialError, match="ended with 1"):
        trial.smoke(InventedRoot(folder, 1), "xcb")


@pytest.mark.parametrize(("code", "said"), [(0, ""), (1, "no password")])
def test_self_test_blind_for_a_missing_library_is_told(folder: Path, code: int, said: str) -> None:
    library = folder / trial.HOME / trial.TAKEN_AWAY
    library.touch()
    with pytest.raises(trial.TrialError, match=trial.TAKEN_AWAY):
        trial.without_a_library(InventedRoot(folder, code, said))
    assert library.exists()


@pytest.mark.parametrize(
    "path", ["usr/bin/kisdesk", "usr/lib/kisdesk/rest.so", "usr/share/mime/globs"]
)
def test_what_stays_behind_is_told(folder: Path, path: str) -> None:
    root = InventedRoot(folder, said="/usr/share/other\n")
    (folder / "usr/lib/kisdesk").rmdir()
    (folder / "usr/share/mime/magic").write_text("text of others")
    (folder / "usr/share/other").touch()
    trial.nothing_is_left(root, {"/usr", "/usr/bin"})
    (folder / path).parent.mkdir(exist_ok=True)
    (folder / path).write_text("application/x-kisdesk")
    with pytest.raises(trial.TrialError, match=path):
        trial.nothing_is_left(root, {"/usr", "/usr/bin"})
