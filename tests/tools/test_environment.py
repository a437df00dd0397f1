"""The set-up names exactly what is missing and does nothing twice."""

from pathlib import Path

import pytest

from tools import dev, environment


@pytest.fixture
def fresh_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """An empty environment whose steps are written down instead of run."""
    ran: list[list[str]] = []
    monkeypatch.setattr(environment, "VENV", tmp_path)
    monkeypatch.setattr(environment, "PYTHON", tmp_path / "python")
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(environment, "_run", ran.append)
    monkeypatch.setattr(environment, "find_uv", lambda: ["uv"])
    return ran


def test_missing_library_is_named_by_its_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "debian.txt").write_text(
        "# a remark\n\nlibfoo1  libfoo-not-there.so.1\nlibc6 libc.so.6\nbar  no-such-program\n"
    )
    monkeypatch.setattr(environment, "REQUIREMENTS", tmp_path)
    assert environment.missing_system_packages() == ["libfoo1", "bar"]


def test_without_the_right_to_install_the_command_is_said(
    fresh_machine: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "missing_system_packages", lambda: ["libegl1", "xvfb"])
    monkeypatch.setattr(environment, "_apt_get", lambda: None)
    monkeypatch.setattr(environment.sys, "platform", "linux")
    with pytest.raises(environment.SetupError, match=r"install .*libegl1 xvfb"):
        environment.prepare()
    assert not fresh_machine


def test_nothing_is_installed_twice(
    fresh_machine: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "missing_system_packages", list)
    environment.prepare()
    assert any("--require-hashes" in command for command in fresh_machine)
    environment.PYTHON.touch()
    fresh_machine.clear()
    environment.prepare()
    assert not fresh_machine


def test_unknown_command_is_refused_with_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["nonsense"]) == 2
    assert "demo" in capsys.readouterr().out
